import { MATERIAL_LANGUAGE } from "../../../model/material-language.ts";
import type { PlotNote, PlottedChart } from "../../../model/plotted-chart.ts";
import type { Colours } from "../../../model/slide-layouts.ts";
import { escapeXml, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { fillXml, geometryXml, hundredths, strokeXml } from "../drawing-xml.ts";
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
    `<cdr:${name}><cdr:x>${inside(x, width)}</cdr:x><cdr:y>${inside(y, height)}</cdr:y></cdr:${name}>`;
  return `<cdr:relSizeAnchor>${corner("from", left, top)}${corner("to", right, bottom)}${shapeXml(note, id, colours)}</cdr:relSizeAnchor>`;
}

/** Shapes end where the chart does. */
function inside(length: number, whole: number): number {
  return share(Math.min(Math.max(length, 0), whole), whole);
}

function boxOf(note: PlotNote) {
  if (note.kind !== "text") return note;
  const { x, y, width, align, size } = note;
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.7 };
}

/** A thin shaft, and a head as long as it is high. */
function arrowXml(shape: string): string {
  const changes = '<a:gd name="adj1" fmla="val 22000"/><a:gd name="adj2" fmla="val 100000"/>';
  return `<a:prstGeom prst="${shape}"><a:avLst>${changes}</a:avLst></a:prstGeom>`;
}

const NOWHERE = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';

function shapeXml(note: PlotNote, id: number, colours?: Colours): string {
  const identity = (name: string) => `<cdr:cNvPr id="${id}" name="${name} ${id - 1}"/>`;
  if (note.kind === "line") {
    const stroke = strokeXml("a:ln", note.stroke, { colours });
    const falls = note.top === note.bottom || note.left === note.right || note.falls;
    const place = `<a:xfrm${falls ? "" : ' flipV="1"'}>${NOWHERE}</a:xfrm>${geometryXml("line")}`;
    return `<cdr:cxnSp macro=""><cdr:nvCxnSpPr>${identity("Streg")}<cdr:cNvCxnSpPr/></cdr:nvCxnSpPr><cdr:spPr>${place}${stroke}</cdr:spPr></cdr:cxnSp>`;
  }
  const [what, shape, fill] =
    note.kind === "text"
      ? ["Tekst", "rect", "<a:noFill/>"]
      : ["Flade", note.shape, fillXml(note.fill, { colours, strength: note.strength })];
  const look = `<cdr:spPr><a:xfrm>${NOWHERE}</a:xfrm>${/Arrow$/.test(shape) ? arrowXml(shape) : geometryXml(shape)}${fill}<a:ln><a:noFill/></a:ln></cdr:spPr>`;
  const words = note.kind === "text" ? wordsXml(note, colours) : "";
  return `<cdr:sp macro="" textlink=""><cdr:nvSpPr>${identity(what)}<cdr:cNvSpPr/></cdr:nvSpPr>${look}${words}</cdr:sp>`;
}

const ALIGN = { left: "l", center: "ctr", right: "r" } as const;

function wordsXml(
  { text, align, size, weight, colour }: Extract<PlotNote, { kind: "text" }>,
  colours?: Colours,
): string {
  const bold = weight === "bold" ? 1 : 0;
  return `<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="${ALIGN[align]}"/><a:r><a:rPr lang="${MATERIAL_LANGUAGE}" sz="${hundredths(size)}" b="${bold}">${fillXml(colour, { colours })}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></cdr:txBody>`;
}
