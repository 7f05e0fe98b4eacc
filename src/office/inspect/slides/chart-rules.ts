import { contrast, LARGE_CONTRAST, toldContrast } from "../../../model/contrast.ts";
import { shapeRole } from "../../../model/shape-role.ts";
import { relationshipsOf } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, first, inside } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Finding, Words } from "../finding.ts";
import { colourIn, colourUnder } from "./colours.ts";
import { flattened, relationshipId, type SlideShape } from "./slide-shape.ts";
import { onShape, type PresentationView, type Scheme, type SlideView, slideTables } from "./slide-view.ts";

/** Smallest type in a chart, in points. */
const LEAST_POINTS = 9;

/** P10, P11 and P16 for charts Office draws itself; only colours and sizes the chart states are judged. */
export function chartLook(slide: SlideView, view: PresentationView): readonly Finding[] {
  return chartParts(view, slide).flatMap(({ shape, part }) => {
    const chart = { part, index: view.index, scheme: slide.scheme };
    const behind = chartBackground(chart) ?? colourUnder(slide, shape);
    const words = [...colourFindings(chart, behind), ...sizeFindings(chart), ...emphasisFindings(chart)];
    return words.map((found) => ({ ...found, ...onShape(slide, shape) }));
  });
}

/** A chart of Office's own, by its part and the colours of its slide. */
interface Chart {
  readonly part: string;
  readonly index: ElementIndex;
  readonly scheme: Scheme;
}

function chartBackground({ index, part, scheme }: Chart): string | undefined {
  const holders = [index.first(part, "c:plotArea"), index.first(part, "c:chartSpace")];
  return colourIn(holders.flatMap((holder) => fillIn(holder) ?? [])[0], scheme);
}

function colourFindings({ index, part, scheme }: Chart, behind: string | undefined): readonly Words[] {
  if (behind === undefined) return [];
  const marks = [...index.all(part, "c:ser"), ...index.all(part, "c:dPt")];
  // A pale surface is told from the ground by a rim that is not.
  const found = marks.flatMap((mark) => {
    const looks = [fillIn(mark), inside(mark, "c:spPr", "a:ln", "a:solidFill")];
    const seen = looks.flatMap((look) => {
      const colour = colourIn(look, scheme);
      return colour === undefined ? [] : [contrast(colour, behind)];
    });
    return seen.length === 0 ? [] : [Math.max(...seen)];
  });
  const faintest = Math.min(Number.POSITIVE_INFINITY, ...found);
  if (faintest >= LARGE_CONTRAST) return [];
  return [{ code: "contrast/chart", values: { found: toldContrast(faintest), wanted: LARGE_CONTRAST } }];
}

function sizeFindings({ index, part }: Chart): readonly Words[] {
  const sizes = [...index.all(part, "a:defRPr"), ...index.all(part, "a:rPr")]
    .map((properties) => Number(properties.getAttribute("sz")) / 100)
    .filter((size) => size > 0);
  const points = Math.min(Number.POSITIVE_INFINITY, ...sizes);
  return points < LEAST_POINTS
    ? [{ code: "slide/small-chart-text", values: { points, least: LEAST_POINTS } }]
    : [];
}

/** One point coloured otherwise than the rest of its series, without a label of its own or another shape. */
function emphasisFindings({ index, part, scheme }: Chart): readonly Words[] {
  const isAlone = index.all(part, "c:ser").some((series) => {
    const points = children(series, "c:dPt");
    const coloured = points.filter((point) => isOtherwiseColoured(point, series, scheme));
    if (coloured.length === 0 || coloured.length > 2 || isLabelled(series)) return false;
    return coloured.some((point) => !child(point, "c:marker") && !hasLabel(series, point));
  });
  return isAlone ? [{ code: "slide/colour-alone" }] : [];
}

function isOtherwiseColoured(point: Element, series: Element, scheme: Scheme): boolean {
  const own = fillIn(point);
  return own !== undefined && colourIn(own, scheme) !== colourIn(fillIn(series), scheme);
}

/** Whether every point of a series carries a label. */
function isLabelled(series: Element): boolean {
  const shown = ["c:showVal", "c:showCatName", "c:showSerName"] as const;
  return shown.some((name) => inside(series, "c:dLbls", name)?.getAttribute("val") === "1");
}

function hasLabel(series: Element, point: Element): boolean {
  const labels = children(child(series, "c:dLbls"), "c:dLbl");
  const number = child(point, "c:idx")?.getAttribute("val");
  return labels.some((label) => child(label, "c:idx")?.getAttribute("val") === number);
}

/** The fill of a mark: its surface, or its line where it has no surface. */
function fillIn(holder: Element | undefined): Element | undefined {
  return inside(holder, "c:spPr", "a:solidFill") ?? inside(holder, "c:spPr", "a:ln", "a:solidFill");
}

/**
 * P18: what a chart shows is also said with numbers, in its alternative text, in a table beside it or in the notes.
 */
export function silentCharts(slide: SlideView, view: PresentationView): readonly Finding[] {
  if (slideTables(slide).length > 0 || haveNumbers(notesText(slide, view))) return [];
  return chartsOf(slide)
    .filter(({ identity }) => !/\d/.test(identity?.getAttribute("descr") ?? ""))
    .map((shape) => ({ code: "slide/chart-without-numbers", ...onShape(slide, shape) }));
}

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

/** Our own charts have the role in their name; of others the words say it. */
const CHART_WORDS = [
  /(søjle|prik|linje|cirkel|punkt|stav|tragt)diagram|\b(kurve|graf) over/i,
  /\b(bar|line|pie|column|scatter|dot|funnel) (chart|plot|graph)|\b(graph|chart) of/i,
];

/** Last words of the addresses that say what a frame holds. */
const CHART_FRAMES = ["chart", "chartex"];

/** The charts of a slide: drawn by Office, or placed as pictures. */
function chartsOf({ shapes }: SlideView): readonly SlideShape[] {
  return flattened(shapes).filter(
    (shape) => !shape.isDecorative && (isChartFrame(shape) || isChartPicture(shape)),
  );
}

/** The chart parts of a slide with the frame each stands in. */
function chartParts(view: PresentationView, slide: SlideView): readonly DrawnPart[] {
  return drawnParts(view, slide, (shape) => {
    const chart = isChartFrame(shape) ? first(shape.element, "c:chart") : undefined;
    return chart && relationshipId(chart, "id");
  });
}

/** The SVG parts of a slide's pictures with the picture each stands in. */
export function svgParts(view: PresentationView, slide: SlideView): readonly DrawnPart[] {
  return drawnParts(view, slide, ({ kind, element }) => {
    const vector = kind === "picture" ? first(element, "asvg:svgBlip") : undefined;
    return vector && relationshipId(vector, "embed");
  });
}

/** A part that is drawn on a slide, with the shape it stands in. */
interface DrawnPart {
  readonly shape: SlideShape;
  readonly part: string;
}

function drawnParts(
  { index: { file } }: PresentationView,
  slide: SlideView,
  idIn: (shape: SlideShape) => string | undefined,
): readonly DrawnPart[] {
  const targets = new Map(relationshipsOf(file, slide.part).map(({ id, target }) => [id, target]));
  return flattened(slide.shapes).flatMap((shape) => {
    const part = targets.get(idIn(shape) ?? "");
    return part !== undefined && file.has(part) ? [{ shape, part }] : [];
  });
}

function isChartFrame({ kind, element }: SlideShape): boolean {
  if (kind !== "frame") return false;
  return CHART_FRAMES.includes(lastWord(first(element, "a:graphicData")));
}

function lastWord(data: Element | undefined): string {
  return (data?.getAttribute("uri") ?? "").split("/").at(-1) ?? "";
}

function isChartPicture({ kind, name, identity }: SlideShape): boolean {
  const words = identity?.getAttribute("descr") ?? "";
  return (
    kind === "picture" && (shapeRole(name) === "chart" || CHART_WORDS.some((pattern) => pattern.test(words)))
  );
}
