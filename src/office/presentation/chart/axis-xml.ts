import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { PlotAxis } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import { escapeXml } from "../../../ooxml/xml-tree.ts";
import { fillXml, hundredths, strokeXml } from "../drawing-xml.ts";

interface AxisPlace {
  readonly id: number;
  readonly side: "b" | "l";
  readonly other: number;
  /** At which end of the other axis it stands. */
  readonly crosses: "min" | "max";
  /** Lines through the plot at every label. */
  readonly hasGrid?: boolean;
  readonly colours: Colours | undefined;
}

/** An axis of fixed ends; Office writes its labels where it can write them as they are, and a series does elsewhere. */
export function axisXml({ from, to, isLog, isTurned, labels }: PlotAxis, place: AxisPlace): string {
  const log = isLog ? '<c:logBase val="2"/>' : "";
  const guide = strokeXml("a:ln", { colour: "guide", points: 0.75 }, place);
  const grid = place.hasGrid ? `<c:majorGridlines><c:spPr>${guide}</c:spPr></c:majorGridlines>` : "";
  const type = `<a:defRPr sz="${hundredths(12)}">${fillXml("quiet", place)}</a:defRPr>`;
  const look = `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${type}</a:pPr><a:endParaRPr lang="${MATERIAL_LANGUAGE}"/></a:p></c:txPr>`;
  return `<c:valAx><c:axId val="${place.id}"/><c:scaling>${log}<c:orientation val="${isTurned ? "maxMin" : "minMax"}"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling>
<c:delete val="${labels ? 0 : 1}"/><c:axPos val="${place.side}"/>${grid}<c:numFmt formatCode="${escapeXml(labels?.format ?? "General")}" sourceLinked="0"/>
<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels ? "nextTo" : "none"}"/>${labels ? look : ""}
<c:crossAx val="${place.other}"/><c:crosses val="${place.crosses}"/><c:crossBetween val="${place.hasGrid ? "between" : "midCat"}"/>${labels ? `<c:majorUnit val="${labels.every}"/>` : ""}</c:valAx>`;
}
