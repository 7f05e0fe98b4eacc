import type { Member } from "../../model/cluster.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { section } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { seatGroups } from "./seat-groups.ts";

/** People a group holds on the form to be filled in, and groups it has room for. */
const SEATS = 4;
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 12;

/**
 * Who sits with whom. In open view practices stand by name; in closed view the form is empty, since a plan by names and
 * sizes in a handed-out file would say who is who.
 */
export function groupListDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { view, members } = context.cluster;
  const rules = section("Sådan sættes grupperne", {
    kind: "list",
    items: [
      "Folk fra samme praksis sidder sammen, så de kan skrive deres plan færdig.",
      "Solopraksis sidder to og to. Er én tilbage, bliver det en gruppe på tre.",
      "Tre til fire i hver gruppe. Del en stor praksis i to grupper, der sidder ved siden af hinanden.",
      "Personale sidder sammen med deres egne læger.",
      "Bland praksis, der sjældent taler sammen, i resten af gruppen.",
    ],
  });
  return [
    {
      suffix: "gruppeliste",
      what: "Gruppeliste",
      sheet: {
        ...runningWords(context),
        title: "Grupper",
        lead: "Til den, der tager imod. Skriv grupperne, når I ved, hvem der kommer.",
        // Names take the room they take; the empty form is one page.
        ...(view.kind === "closed" ? { isOnePage: true } : {}),
        blocks: [...rules, ...(view.kind === "open" ? [namedGroups(members)] : [emptyGroups(context)])],
      },
    },
  ];
}

/** Those who have accepted; a practice that has not is named nowhere, and has its seats among the others. */
function namedGroups(members: readonly Member[]): DocumentBlock {
  const named = members.filter(({ acceptance }) => acceptance.kind === "accepted");
  const groups = [...seatGroups(named), ["Andre, der kommer"]];
  return {
    kind: "table",
    caption: "Grupper",
    description: "Gruppe, praksis i gruppen og plads til ændringer",
    columns: [
      { heading: "Gruppe", weight: 1.6 },
      { heading: "Praksis", weight: 9 },
      { heading: "Ændringer", weight: 5 },
    ],
    rows: groups.map((names, index) => [String(index + 1), names, ""]),
    writing: { leastCm: 0.7, grows: false },
  };
}

function emptyGroups({ results }: KitContext): DocumentBlock {
  const { members } = results.coverage;
  const groups = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, Math.ceil((members * 2) / SEATS)));
  return {
    kind: "table",
    caption: "Grupper",
    description: "Gruppe og plads til navne",
    columns: [
      { heading: "Gruppe", weight: 1.4 },
      ...Array.from({ length: SEATS }, (_, seat) => ({ heading: `${seat + 1}. navn`, weight: 3.6 })),
    ],
    rows: Array.from({ length: groups }, (_, index) => [
      String(index + 1),
      ...Array.from({ length: SEATS }, () => ""),
    ]),
    writing: { leastCm: 1, grows: true },
  };
}
