import { contrast, LARGE_CONTRAST, toldContrast } from "../../../model/contrast.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { chartParts } from "./chart-pictures.ts";
import { colourIn, type Scheme, schemeOf } from "./colours.ts";
import { colourUnder } from "./painted-background.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import type { PresentationView } from "./slide-view.ts";

/** Smallest type in a chart, in points. */
const LEAST_POINTS = 9;

/** P10, P11 and P16 for charts Office draws itself; only colours and sizes the chart states are judged. */
export const chartLook: SlideRule = (slide, view) => {
  const scheme = schemeOf(slide);
  return chartParts(view, slide).flatMap(({ shape, part }) => {
    const behind = chartBackground(view, part, scheme) ?? colourUnder(slide, shape, scheme);
    const words = [
      ...colourFindings(view, part, { behind, scheme }),
      ...sizeFindings(view, part),
      ...emphasisFindings(view, part, scheme),
    ];
    return words.map((found) => onShape(slide, shape, found));
  });
};

type Words = Pick<Finding, "code" | "values">;

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
