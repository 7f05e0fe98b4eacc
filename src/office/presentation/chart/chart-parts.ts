import type { PlottedChart } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import type { Part } from "../../packed-parts.ts";
import { chartXml, dataColumns } from "./chart-xml.ts";
import { chartNotesXml } from "./notes-xml.ts";
import { chartWorkbook } from "./workbook.ts";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawingml";

/**
 * The parts of one chart: itself, its own workbook, and what stands beside the data.
 *
 * @param number tells the charts of a deck apart
 * @param colours of the layout it stands on, where those are not the house's
 */
export function chartParts(
  chart: PlottedChart,
  { number, colours }: { readonly number: string; readonly colours: Colours | undefined },
): readonly [Part, ...Part[]] {
  const workbook = `ppt/embeddings/diagram-${number}.xlsx`;
  const notes = `ppt/drawings/diagram-${number}.xml`;
  const hasNotes = chart.notes.length > 0;
  return [
    {
      name: `ppt/charts/diagram-${number}.xml`,
      content: chartXml(chart, { workbook: "rId1", ...(hasNotes && { notes: "rId2" }) }, colours),
      type: `${DRAWING_TYPE}.chart+xml`,
      refersTo: [
        { type: "package", target: workbook },
        ...(hasNotes ? [{ type: "chartUserShapes", target: notes }] : []),
      ],
    },
    { name: workbook, content: chartWorkbook(dataColumns(chart)) },
    ...(hasNotes
      ? [{ name: notes, content: chartNotesXml(chart, colours), type: `${DRAWING_TYPE}.chartshapes+xml` }]
      : []),
  ];
}
