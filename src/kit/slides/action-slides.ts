import { danishList } from "../../model/danish-number.ts";
import type { TableSlide } from "../../model/deck.ts";
import type { KitContext } from "../kit-context.ts";
import { speakerNotes } from "../speaker-notes.ts";

/** Measures whose suggestions a slide holds in type that can still be read on a wall. */
const MEASURES_PER_SLIDE = 3;

/** What a practice could do, measure by measure: looked up while the plans are being written. */
export function actionTables({ template }: KitContext): readonly TableSlide[] {
  const { measures } = template;
  const pages = Math.ceil(measures.length / MEASURES_PER_SLIDE);
  return Array.from({ length: pages }, (_, page): TableSlide => {
    const onPage = measures.slice(page * MEASURES_PER_SLIDE, (page + 1) * MEASURES_PER_SLIDE);
    const numbers = danishList(onPage.map(({ number }) => String(number)));
    return {
      kind: "table",
      id: `forslag-${page + 1}`,
      title: `Forslag til, hvad I kan gøre: målepunkt ${numbers}`,
      columns: [
        { heading: "Målepunkt", align: "left", weight: 3 },
        { heading: "Forslag", align: "left", weight: 9 },
      ],
      rows: onPage.flatMap(({ number, shortTitle, suggestedActions }) =>
        suggestedActions.map((action, index) => [index === 0 ? `${number}. ${shortTitle}` : "", action]),
      ),
      density: "dense",
      alt: `Forslag til ændringer i klinikken for målepunkt ${numbers}.`,
      footnotes: [],
      notes: speakerNotes({ say: ["Opslag: til den, der mangler en idé til planen."] }),
    };
  });
}
