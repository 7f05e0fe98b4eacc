import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { DataColumn, PlottedChart } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import { NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { axisXml } from "./axis-xml.ts";
import { barsXml } from "./bars-xml.ts";
import { type Surroundings, seriesXml } from "./series-xml.ts";
import { share } from "./share.ts";

/** The columns of a chart's workbook in the order its series ask for them; a shared column stands there once. */
export function dataColumns({ bars, series }: PlottedChart): readonly DataColumn[] {
  const ofBars = bars
    ? [
        bars.rows,
        ...bars.parts.flatMap(({ values, labels }) => [values, labels.texts]),
        ...bars.words.map(({ labels }) => labels.texts),
        ...(bars.words.length > 0 ? [bars.ends] : []),
      ]
    : [];
  const ofSeries = series.flatMap(({ x, y, labels }) => [...(labels ? [labels.texts] : []), x, y]);
  return [...new Set([...ofBars, ...ofSeries])];
}

const ACROSS = 1;
const UPRIGHT = 2;

/** A chart part. @param ids of the relationships to the workbook and to what stands beside the data */
export function chartXml(
  chart: PlottedChart,
  ids: { readonly workbook: string; readonly notes?: string },
  colours?: Colours,
): string {
  const columns = dataColumns(chart);
  const around = { chart, columns, colours };
  const drawn = chart.bars ? barsXml(chart.bars, around) : pointsXml(around);
  const notes = ids.notes === undefined ? "" : `<c:userShapes r:id="${ids.notes}"/>`;
  return `<c:chartSpace xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}">
<c:date1904 val="0"/><c:lang val="${MATERIAL_LANGUAGE}"/><c:roundedCorners val="0"/>
<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotPlaceXml(chart)}
${drawn}
<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>
<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
<c:externalData r:id="${ids.workbook}"><c:autoUpdate val="0"/></c:externalData>${notes}</c:chartSpace>`;
}

function pointsXml(around: Surroundings): string {
  const { chart, colours } = around;
  const series = chart.series.map((one, index) => seriesXml(one, index, around));
  const crosses = chart.upright.isTurned ? "max" : "min";
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>
${series.join("\n")}
<c:axId val="${ACROSS}"/><c:axId val="${UPRIGHT}"/></c:scatterChart>
${axisXml(chart.across, { id: ACROSS, side: "b", other: UPRIGHT, crosses, colours })}
${axisXml(chart.upright, { id: UPRIGHT, side: "l", other: ACROSS, crosses: "min", colours })}`;
}

function plotPlaceXml({ plot, width, height }: PlottedChart): string {
  const { left, right, top, bottom } = plot;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>
<c:x val="${share(left, width)}"/><c:y val="${share(top, height)}"/><c:w val="${share(right - left, width)}"/><c:h val="${share(bottom - top, height)}"/></c:manualLayout></c:layout>`;
}
