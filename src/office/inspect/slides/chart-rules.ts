import { contrast, LARGE_CONTRAST, toldContrast } from "../../../model/contrast.ts";
import { shapeRole } from "../../../model/shape-role.ts";
import { relationshipsOf } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, first } from "../../../ooxml/xml-tree.ts";
import type { Finding, Words } from "../finding.ts";
import { colourIn, colourUnder, type Scheme, schemeOf } from "./colours.ts";
import { flattened, relationshipId, type SlideShape } from "./slide-shape.ts";
import { onShape, type PresentationView, type SlideView, slideTables } from "./slide-view.ts";

/** Smallest type in a chart, in points. */
const LEAST_POINTS = 9;

/** P10, P11 and P16 for charts Office draws itself; only colours and sizes the chart states are judged. */
export function chartLook(slide: SlideView, view: PresentationView): readonly Finding[] {
  const scheme = schemeOf(slide);
  return chartParts(view, slide).flatMap(({ shape, part }) => {
    const behind = chartBackground(view, part, scheme) ?? colourUnder(slide, shape, scheme);
    const words = [
      ...colourFindings(view, part, { behind, scheme }),
      ...sizeFindings(view, part),
      ...emphasisFindings(view, part, scheme),
    ];
    return words.map((found) => ({ ...found, ...onShape(slide, shape) }));
  });
}

interface Colours {
  readonly behind: string | undefined;
  readonly scheme: Scheme;
}

function chartBackground({ index }: PresentationView, part: string, scheme: Scheme): string | undefined {
  const holders = [index.first(part, "c:plotArea"), index.first(part, "c:chartSpace")];
  for (const holder of holders) {
    const fill = holder && fillIn(holder);
    if (fill) return colourIn(fill, scheme);
  }
  return undefined;
}

function colourFindings(
  { index }: PresentationView,
  part: string,
  { behind, scheme }: Colours,
): readonly Words[] {
  if (behind === undefined) return [];
  const marks = [...index.all(part, "c:ser"), ...index.all(part, "c:dPt")];
  const found = marks.flatMap((mark) => {
    const fill = fillIn(mark);
    const colour = fill && colourIn(fill, scheme);
    return colour === undefined ? [] : [contrast(colour, behind)];
  });
  const faintest = Math.min(Number.POSITIVE_INFINITY, ...found);
  if (faintest >= LARGE_CONTRAST) return [];
  return [{ code: "contrast/chart", values: { found: toldContrast(faintest), wanted: LARGE_CONTRAST } }];
}

function sizeFindings({ index }: PresentationView, part: string): readonly Words[] {
  const sizes = [...index.all(part, "a:defRPr"), ...index.all(part, "a:rPr")]
    .map((properties) => Number(properties.getAttribute("sz")) / 100)
    .filter((size) => size > 0);
  const points = Math.min(Number.POSITIVE_INFINITY, ...sizes);
  return points < LEAST_POINTS
    ? [{ code: "slide/small-chart-text", values: { points, least: LEAST_POINTS } }]
    : [];
}

/** One point coloured otherwise than the rest of its series, without a label of its own or another shape. */
function emphasisFindings({ index }: PresentationView, part: string, scheme: Scheme): readonly Words[] {
  const isAlone = index.all(part, "c:ser").some((series) => {
    const points = children(series, "c:dPt");
    const coloured = points.filter((point) => isOtherwiseColoured(point, series, scheme));
    if (coloured.length === 0 || coloured.length > 2 || isLabelled(series)) return false;
    return coloured.some((point) => !child(point, "c:marker") && !hasLabel(series, point));
  });
  return isAlone ? [{ code: "slide/colour-alone" }] : [];
}

function isOtherwiseColoured(point: Element, series: Element, scheme: Scheme): boolean {
  const [own, general] = [fillIn(point), fillIn(series)];
  return own !== undefined && colourIn(own, scheme) !== (general && colourIn(general, scheme));
}

/** Whether every point of a series carries a label. */
function isLabelled(series: Element): boolean {
  const labels = child(series, "c:dLbls");
  return ["c:showVal", "c:showCatName", "c:showSerName"].some(
    (name) => labels && child(labels, name as "c:showVal")?.getAttribute("val") === "1",
  );
}

function hasLabel(series: Element, point: Element): boolean {
  const labels = child(series, "c:dLbls");
  const number = child(point, "c:idx")?.getAttribute("val");
  return labels
    ? children(labels, "c:dLbl").some((label) => child(label, "c:idx")?.getAttribute("val") === number)
    : false;
}

/** The fill of a mark: its surface, or its line where it has no surface. */
function fillIn(holder: Element): Element | undefined {
  const properties = child(holder, "c:spPr");
  const line = properties && child(properties, "a:ln");
  return properties && (child(properties, "a:solidFill") ?? (line && child(line, "a:solidFill")));
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
function chartParts(
  { file }: PresentationView,
  slide: SlideView,
): readonly { readonly shape: SlideShape; readonly part: string }[] {
  const targets = new Map(relationshipsOf(file, slide.part).map(({ id, target }) => [id, target]));
  return flattened(slide.shapes).flatMap((shape) => {
    const chart = isChartFrame(shape) ? first(shape.element, "c:chart") : undefined;
    const part = chart && targets.get(relationshipId(chart, "id"));
    return part !== undefined && file.has(part) ? [{ shape, part }] : [];
  });
}

/** The SVG parts of a slide's pictures with the picture each stands in. */
export function svgParts(
  { file }: PresentationView,
  slide: SlideView,
): readonly { readonly shape: SlideShape; readonly part: string }[] {
  const targets = new Map(relationshipsOf(file, slide.part).map(({ id, target }) => [id, target]));
  return flattened(slide.shapes).flatMap((shape) => {
    const vector = shape.kind === "picture" ? first(shape.element, "asvg:svgBlip") : undefined;
    const part = vector && targets.get(relationshipId(vector, "embed"));
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
