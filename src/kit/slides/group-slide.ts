import type { ChartSlide } from "../../model/deck.ts";
import { groupHeadline, type MeasureGroup, partsChart } from "../charts/parts-chart.ts";
import type { KitContext } from "../kit-context.ts";
import { note, rowsNotes, sourceLine } from "../sentences/page-notes.ts";
import { speakerNotes } from "../speaker-notes.ts";

/** Measures seen together: the parts of a bar, or the shares of a whole. */
export function groupSlide(group: MeasureGroup, context: KitContext, minutes: number): ChartSlide {
  const [first] = group.parts;
  const unit = group.rest ? "procent" : (first?.measure.unit ?? "");
  const remarks = [group.note, ...rowsNotes(partsChart(group))].filter(Boolean);
  return {
    kind: "chart",
    id: group.id,
    title: groupHeadline(group),
    reading:
      "Fordelingen viser, hvad der bruges. Den siger ikke, hvad der er rigtigt for den enkelte patient.",
    caption: [group.title, unit, first?.result.period.label ?? ""].filter(Boolean).join(" · "),
    chart: group.id,
    footnotes: [
      note(remarks.length > 0 ? remarks : ["Dele vises i samme rækkefølge for alle."]),
      sourceLine(
        context,
        group.parts.map(({ measure }) => measure),
      ),
    ],
    notes: speakerNotes({
      minutes,
      say: [groupHeadline(group)],
      ask: ["Hvad lægger I mærke til, når I sammenligner fordelingen?"],
      doubt: first?.measure.errorSources[0] ?? "",
    }),
  };
}
