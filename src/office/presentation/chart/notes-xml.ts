import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { PlotNote, PlottedChart } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import { escapeXml, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { fillXml, geometryXml, hundredths } from "../drawing-xml.ts";
import { share } from "./share.ts";

/** What stands beside a chart's data, as shapes that grow and shrink with the chart. */
export function chartNotesXml(chart: PlottedChart, colours?: Colours): string {
  const shapes = chart.notes.map((note, index) => anchorXml(note, index + 2, { chart, colours }));
  return `<c:userShapes xmlns:c="${NAMESPACES.c}" xmlns:a="${NAMESPACES.a}" xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing">${shapes.join("\n")}</c:userShapes>`;
}

interface Surroundings {
  readonly chart: PlottedChart;
  readonly colours: Colours | undefined;
}

function anchorXml(note: PlotNote, id: number, { chart: { width, height }, colours }: Surroundings): string {
  const { left, right, top, bottom } = boxOf(note);
  const corner = (name: string, x: number, y: number) =>
    `<cdr:${name}><cdr:x>${share(x, width)}</cdr:x><cdr:y>${share(y, height)}</cdr:y></cdr:${name}>`;
  return `<cdr:relSizeAnchor>${corner("from", left, top)}${corner("to", right, bottom)}${shapeXml(note, id, colours)}</cdr:relSizeAnchor>`;
}

function boxOf(note: PlotNote) {
  if (note.kind === "surface") return note;
  const { x, y, width, align, size } = note;
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.7 };
}

function shapeXml(note: PlotNote, id: number, colours?: Colours): string {
  const [what, shape, fill] =
    note.kind === "text"
      ? ["Tekst", "rect", "<a:noFill/>"]
      : ["Flade", note.shape, fillXml(note.fill, { colours, strength: note.strength })];
  const place = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>';
  const look = `<cdr:spPr>${place}${geometryXml(shape)}${fill}<a:ln><a:noFill/></a:ln></cdr:spPr>`;
  const words = note.kind === "text" ? wordsXml(note, colours) : "";
  return `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id}" name="${what} ${id - 1}"/><cdr:cNvSpPr/></cdr:nvSpPr>${look}${words}</cdr:sp>`;
}

const ALIGN = { left: "l", center: "ctr", right: "r" } as const;

function wordsXml(
  { text, align, size, weight, colour }: Extract<PlotNote, { kind: "text" }>,
  colours?: Colours,
): string {
  const bold = weight === "bold" ? 1 : 0;
  return `<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="${ALIGN[align]}"/><a:r><a:rPr lang="${MATERIAL_LANGUAGE}" sz="${hundredths(size)}" b="${bold}">${fillXml(colour, { colours })}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></cdr:txBody>`;
}
