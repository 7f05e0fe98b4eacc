import { chartsOf } from "./chart-pictures.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { PresentationView, SlideView } from "./slide-view.ts";
import { slideTables } from "./table-cells.ts";

/**
 * P18: what a chart shows is also said with numbers, in its alternative text, in a table beside it or in the
 * notes.
 */
export const chartNumbers: SlideRule = (slide, view) => {
  if (slideTables(slide).length > 0 || haveNumbers(notesText(slide, view))) return [];
  return chartsOf(slide)
    .filter(({ identity }) => !/\d/.test(identity?.getAttribute("descr") ?? ""))
    .map((shape) => onShape(slide, shape, { code: "slide/chart-without-numbers" }));
};

/** Two numbers at least: one alone may be a page or a year. */
function haveNumbers(text: string): boolean {
  return (text.match(/\d+([.,]\d+)*/g) ?? []).length >= 2;
}

/** What the speaker notes say; the field with the page number is not part of it. */
function notesText({ notes }: SlideView, { index }: PresentationView): string {
  if (notes === undefined) return "";
  const runs = index.all(notes, "a:r").map((run) => run.textContent ?? "");
  return runs.join(" ");
}
