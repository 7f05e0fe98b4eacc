import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { DataColumn, PlotAxis, PlottedChart } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import { escapeXml, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { fillXml, hundredths } from "../drawing-xml.ts";
import { seriesXml } from "./series-xml.ts";
import { share } from "./share.ts";

/** The columns of a chart's workbook in the order its series ask for them; a shared column stands there once. */
export function dataColumns({ series }: PlottedChart): readonly DataColumn[] {
  return [...new Set(series.flatMap(({ x, y, labels }) => [...(labels ? [labels.texts] : []), x, y]))];
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
  const series = chart.series.map((one, index) => seriesXml(one, index, { chart, columns, colours }));
  const notes = ids.notes === undefined ? "" : `<c:userShapes r:id="${ids.notes}"/>`;
  return `<c:chartSpace xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:r="${NAMESPACES.r}">
<c:date1904 val="0"/><c:lang val="${MATERIAL_LANGUAGE}"/><c:roundedCorners val="0"/>
<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotPlaceXml(chart)}
<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>
${series.join("\n")}
<c:axId val="${ACROSS}"/><c:axId val="${UPRIGHT}"/></c:scatterChart>
${axisXml(chart.across, { id: ACROSS, side: "b", other: UPRIGHT, crosses: chart.upright.isTurned ? "max" : "min", colours })}
${axisXml(chart.upright, { id: UPRIGHT, side: "l", other: ACROSS, crosses: "min", colours })}
<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>
<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
<c:externalData r:id="${ids.workbook}"><c:autoUpdate val="0"/></c:externalData>${notes}</c:chartSpace>`;
}

function plotPlaceXml({ plot, width, height }: PlottedChart): string {
  const { left, right, top, bottom } = plot;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>
<c:x val="${share(left, width)}"/><c:y val="${share(top, height)}"/><c:w val="${share(right - left, width)}"/><c:h val="${share(bottom - top, height)}"/></c:manualLayout></c:layout>`;
}

interface AxisPlace {
  readonly id: number;
  readonly side: "b" | "l";
  readonly other: number;
  /** At which end of the other axis it stands. */
  readonly crosses: "min" | "max";
  readonly colours: Colours | undefined;
}

/** An axis of fixed ends; Office writes its labels where it can write them as they are, and a series does elsewhere. */
function axisXml({ from, to, isLog, isTurned, labels }: PlotAxis, place: AxisPlace): string {
  const log = isLog ? '<c:logBase val="2"/>' : "";
  const type = `<a:defRPr sz="${hundredths(12)}">${fillXml("quiet", place)}</a:defRPr>`;
  const look = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${type}</a:pPr><a:endParaRPr lang="${MATERIAL_LANGUAGE}"/></a:p></c:txPr>`;
  return `<c:valAx><c:axId val="${place.id}"/><c:scaling>${log}<c:orientation val="${isTurned ? "maxMin" : "minMax"}"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling>
<c:delete val="${labels ? 0 : 1}"/><c:axPos val="${place.side}"/><c:numFmt formatCode="${escapeXml(labels?.format ?? "General")}" sourceLinked="0"/>
<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels ? "nextTo" : "none"}"/>${labels ? look : ""}
<c:crossAx val="${place.other}"/><c:crosses val="${place.crosses}"/><c:crossBetween val="midCat"/>${labels ? `<c:majorUnit val="${labels.every}"/>` : ""}</c:valAx>`;
}
