import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, elementsBelow, inside } from "../../../ooxml/xml-tree.ts";
import { isYes } from "../element-index.ts";
import { brokenAlong, type Finding, type Rows } from "../finding.ts";
import { altTextFindings, emptyLines, LINK_TEXT } from "../shared/wording.ts";
import { isAbove, isWithin, sharedWidth } from "./box.ts";
import { FOOT, isTitle, relationshipId, type SlideShape, textOf } from "./slide-shape.ts";
import type { ShapeText } from "./slide-texts.ts";
import {
  onShape,
  onSlide,
  type PresentationView,
  type ShapeOnSlide,
  type SlideView,
  shapesOn,
  slideTables,
  titlesOf,
} from "./slide-view.ts";

/** A slide with the presentation it belongs to. */
interface SlideInDeck {
  readonly slide: SlideView;
  readonly view: PresentationView;
}

/** P1, P2, P19, H3: a title in a place its master provides, at the reader's own pace, and shown. */
const SLIDE: Rows<SlideInDeck> = {
  "slide/no-title": ({ slide }) => titlesOf(slide).every(({ text }) => text === ""),
  "slide/several-titles": ({ slide }) => {
    const titles = titlesOf(slide);
    return titles.length > 1 && titles.some(({ text }) => text !== "") && titles.length;
  },
  "slide/title-not-in-layout": ({ slide }) =>
    titlesOf(slide).length === 0 && !haveTitles([slide.layout?.master]),
  "slide/auto-advance": ({ slide, view }) =>
    view.index.all(slide.part, "p:transition").some((transition) => transition.hasAttribute("advTm")),
  "slide/endless-animation": ({ slide, view }) =>
    view.index.all(slide.part, "p:cTn").some((step) => step.getAttribute("repeatCount") === "indefinite"),
  "hidden/hidden-slide": ({ slide }) => slide.isHidden,
};

/** P1, P2, P15, P19, H3: nothing off the slide, nothing empty or hidden, nothing spoken without captions. */
const SHAPE: Rows<ShapeOnSlide> = {
  "slide/title-off-slide": ({ shape, slide, view }) =>
    shape === titlesOf(slide).find(({ text }) => text !== "") && isOff(shape, view),
  "slide/title-not-in-layout": ({ shape, slide }) =>
    shape === titlesOf(slide)[0] && !haveTitles([slide.layout, slide.layout?.master]),
  // An empty title is told as a missing one.
  "slide/empty-placeholder": ({ shape: { kind, placeholder, text } }) =>
    kind === "text" && placeholder !== undefined && !isTitle(placeholder.type) && text === "",
  "slide/text-off-slide": ({ shape, view }) =>
    shape.text !== "" && !isTitle(shape.placeholder?.type) && isOff(shape, view),
  "slide/media-without-captions": ({ shape }) => isUncaptioned(shape),
  "hidden/hidden-shape": ({ shape }) => shape.isHidden,
};

/** P6 and P7: tables have a header row, no merged cells, and no empty rows or columns. */
const TABLE: Rows<Element> = {
  "table/no-header": (table) => !isYes(child(table, "a:tblPr")?.getAttribute("firstRow")),
  "table/merged-cells": (table) => cellsOf(table).flat().filter(isMerged).length,
  "table/empty-line": (table) => emptyLines(cellsOf(table).map((row) => row.map(textOf))),
};

/** What one slide after the other does not keep of the plain rules. */
export function slideFindings(slide: SlideView, view: PresentationView): readonly Finding[] {
  return [
    ...brokenAlong([{ subject: { slide, view }, spot: onSlide(slide) }], SLIDE),
    ...brokenAlong(shapesOn(slide, view), SHAPE),
    ...slide.shapes.flatMap((shape) => altTexts(slide, shape)),
    ...brokenAlong(
      slideTables(slide).map(({ shape, table }) => ({ subject: table, spot: onShape(slide, shape) })),
      TABLE,
    ),
    ...readingOrder(slide),
    ...brokenAlong(links(slide), LINK_TEXT),
    ...textSize(slide),
  ];
}

function isOff({ box }: SlideShape, { surface }: PresentationView): boolean {
  return box !== undefined && !isWithin(box, surface);
}

/** Whether each sheet has a place for a title; a master without one can give a title to no slide. */
function haveTitles(sheets: readonly ({ readonly shapes: readonly SlideShape[] } | undefined)[]): boolean {
  return sheets.every((sheet) => sheet?.shapes.some(({ placeholder }) => isTitle(placeholder?.type)));
}

const MEDIA = ["videoFile", "audioFile", "wavAudioFile", "audioCd", "quickTimeFile", "media"];
const CAPTIONS = ["track", "trackLst", "closedCaptionTrack"];

function isUncaptioned({ element, kind }: SlideShape): boolean {
  if (kind !== "picture") return false;
  const names = elementsBelow(element).map(({ localName }) => localName ?? "");
  return MEDIA.some((name) => names.includes(name)) && !CAPTIONS.some((name) => names.includes(name));
}

/** P4 and P5: whatever is seen and says no words of its own has alternative text, or is marked as decoration. */
function altTexts(slide: SlideView, shape: SlideShape): readonly Finding[] {
  const description = shape.identity?.getAttribute("descr") ?? "";
  const isSaid = shape.kind === "text" && (shape.text !== "" || shape.placeholder !== undefined);
  // A group may speak for its members, or leave it to them.
  const isLeftToMembers = shape.kind === "group" && description.trim() === "" && !shape.isDecorative;
  if (isLeftToMembers) return shape.members.flatMap((member) => altTexts(slide, member));
  if (shape.isHidden || (isSaid && description.trim() === "")) return [];
  const spot = onShape(slide, shape);
  return altTextFindings(description, shape.isDecorative).map((words) => ({ ...words, ...spot }));
}

function cellsOf(table: Element): readonly (readonly Element[])[] {
  return children(table, "a:tr").map((row) => children(row, "a:tc"));
}

/** Cells that reach over others; those they cover are not counted. */
function isMerged(cell: Element): boolean {
  return ["gridSpan", "rowSpan"].some((name) => Number(cell.getAttribute(name) ?? 1) > 1);
}

/** Two shapes stand in one column when they share this part of the narrower one's width. */
const SAME_COLUMN = 0.3;

/** P8: the tree is read from first to last, so it must run as the eye does. Decoration is not read. */
function readingOrder(slide: SlideView): readonly Finding[] {
  const read = slide.shapes.filter((shape) => !shape.isDecorative && !shape.isHidden && speaks(shape));
  const [first] = read;
  const title = read.findIndex(({ placeholder }) => isTitle(placeholder?.type));
  const foot = read.findIndex(isFoot);
  const early = read.slice(foot).some((shape) => !isFoot(shape)) ? read[foot] : undefined;
  const body = read.filter((shape) => !isFoot(shape) && !isTitle(shape.placeholder?.type));
  return [
    ...(title > 0 && first ? [{ code: "slide/title-not-first", ...onShape(slide, first) } as const] : []),
    ...(early ? [{ code: "slide/foot-not-last", ...onShape(slide, early) } as const] : []),
    ...body.flatMap((shape, at) => {
      const before = body.slice(0, at).find((earlier) => isReadTooLate(shape, earlier));
      if (!before) return [];
      const values = { after: before.name };
      return [{ code: "slide/order-against-position", values, ...onShape(slide, shape) } as const];
    }),
  ];
}

function isReadTooLate({ box }: SlideShape, { box: earlier }: SlideShape): boolean {
  if (!box || !earlier || !isAbove(box, earlier)) return false;
  return sharedWidth(box, earlier) > SAME_COLUMN * Math.min(box.width, earlier.width);
}

function isFoot({ placeholder }: SlideShape): boolean {
  return FOOT.includes(placeholder?.type ?? "");
}

/** Whether a reading aid says anything at the shape. */
function speaks({ text, kind, identity, members }: SlideShape): boolean {
  const described = identity?.getAttribute("descr")?.trim();
  return Boolean(text || described) || kind === "picture" || kind === "frame" || members.some(speaks);
}

/** P13: the words of each link, which may be several runs. */
function links(slide: SlideView) {
  return [...slide.texts, ...slide.cells].flatMap((text) =>
    linksIn(text).map((link) => ({ subject: link, spot: onShape(slide, text.shape) })),
  );
}

/** The words of each link: neighbouring runs that lead to the same place are one. */
function linksIn({ paragraphs }: ShapeText): readonly { readonly target: string; readonly text: string }[] {
  return paragraphs.flatMap(({ runs }) => {
    const found: { readonly target: string; readonly text: string }[] = [];
    let previous = "";
    for (const { properties, text } of runs) {
      const mark = inside(properties, "a:hlinkClick");
      const target = mark ? relationshipId(mark, "id") : "";
      const last = target !== "" && target === previous ? found.pop() : undefined;
      if (target !== "") found.push({ target, text: (last?.text ?? "") + text });
      previous = target;
    }
    return found;
  });
}

/** Smallest type that is read from the back of a meeting room. */
const LEAST_POINTS = 12;

/** P16 for text: every run at the size it is shown with, one finding a name. */
function textSize(slide: SlideView): readonly Finding[] {
  const seen = new Set<string>();
  return [...slide.texts, ...slide.cells].flatMap((text) => {
    const points = smallestOf(text);
    if (points >= LEAST_POINTS || seen.has(text.shape.name)) return [];
    seen.add(text.shape.name);
    const values = { points, least: LEAST_POINTS };
    return [{ code: "slide/small-text", values, ...onShape(slide, text.shape) } as const];
  });
}

/** In points, shrunk as far as PowerPoint last wrote down that it shrinks the text to fit its box. */
function smallestOf({ body, runs }: ShapeText): number {
  const fitting = inside(body, "a:bodyPr", "a:normAutofit");
  const scale = Number(fitting?.getAttribute("fontScale"));
  const shrunk = scale > 0 ? scale / 100_000 : 1;
  const sizes = runs.map(({ points }) => points * shrunk);
  return Math.floor(Math.min(Number.POSITIVE_INFINITY, ...sizes) * 10) / 10;
}
