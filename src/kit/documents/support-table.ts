import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { supportersOf } from "../supporters.ts";

/** Who can help in this cluster's region; nothing when the package names nobody. */
export function supportTable(context: KitContext): readonly DocumentBlock[] {
  const helpers = supportersOf(context);
  if (helpers.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: "Her kan I få hjælp" },
    {
      kind: "table",
      caption: "Her kan I få hjælp",
      description: "Hvem der kan hjælpe, med hvad, og hvordan de nås",
      columns: [
        { heading: "Hvem", weight: 4 },
        { heading: "Hjælper med", weight: 8 },
        { heading: "Kontakt", weight: 4 },
      ],
      rows: helpers.map(({ who, helpsWith, reach }) => [who, helpsWith, reach]),
    },
  ];
}
