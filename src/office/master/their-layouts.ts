import {
  type Box,
  bottomOf,
  type Insets,
  type PlaceKind,
  type TextStyle,
} from "../../model/slide-layouts.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { child, elementOf, inside, rootOf } from "../../ooxml/xml-tree.ts";
import { isNo } from "../inspect/element-index.ts";
import { colourIn, schemeOf } from "../inspect/slides/colours.ts";
import { bodyProperties, SIDE_INSET, TOP_INSET } from "../inspect/slides/overflow.ts";
import { layoutView } from "../inspect/slides/presentation-view.ts";
import { flattened, isTitle, type SlideShape } from "../inspect/slides/slide-shape.ts";
import { attributeIn, childIn, textIn } from "../inspect/slides/slide-texts.ts";
import { EMPTY_THEME, type LayoutView, type SlideView } from "../inspect/slides/slide-view.ts";
import { freeArea } from "./free-area.ts";

const EMU_PER_INCH = 914_400;

/** A place of somebody's layout, as our own layouts describe theirs. */
export interface TheirPlace {
  /** None for kinds that nothing of ours stands in: dates, media. */
  readonly kind?: PlaceKind;
  /** Office's word for it. */
  readonly type: string;
  readonly index?: number;
  /** Whether another has the same index, so that nothing on a slide stands in either for sure. */
  readonly isRepeated?: true;
  readonly name: string;
  /** Where words stand, and where the place does. */
  readonly box: Box;
  readonly outer: Box;
  readonly insets: Insets;
  readonly look: Pick<TextStyle, "sizePoints" | "align" | "anchor"> & {
    readonly isMarked: boolean;
    readonly isCapitals: boolean;
    readonly typeface: string;
    /** Hex; none where the file does not tell. */
    readonly colour?: string;
    /** What whoever made it sees there, where no slide inherits it. */
    readonly shown?: { readonly sizePoints: number; readonly colour: string | undefined };
  };
}

export interface TheirLayout {
  /** In the master's list, from 1. */
  readonly number: number;
  readonly label: string;
  readonly type: string;
  readonly places: readonly TheirPlace[];
  /** Where content may stand: in its places for that, or where the master has its own. */
  readonly room: Box;
  /** All there is from the upper edge of the title, down to the foot. */
  readonly tallRoom: Box;
  /** The room below the title down to the foot, for layouts that are mostly picture. */
  readonly lowRoom: Box;
  /** An empty slide on it, by which colours are told. */
  readonly slide: SlideView;
}

const KINDS: readonly PlaceKind[] = [
  "title",
  "ctrTitle",
  "subTitle",
  "body",
  "obj",
  "tbl",
  "pic",
  "ftr",
  "sldNum",
];

/** Kinds that a slide's points, table or picture may stand in. */
const CONTENT: readonly (PlaceKind | undefined)[] = ["body", "obj", "tbl", "subTitle"];

export const titleOf = ({ places }: Pick<TheirLayout, "places">): TheirPlace | undefined =>
  places.find(({ type }) => isTitle(type));

/** Places for content that are large enough for any, from left to right. */
export function contentOf(places: readonly TheirPlace[], surface: Box): readonly TheirPlace[] {
  return places
    .filter(
      ({ kind, box }) =>
        CONTENT.includes(kind) && box.width > surface.width / 4 && box.height > surface.height / 5,
    )
    .toSorted((one, other) => one.box.x - other.box.x);
}

/** Places for words on a cover or a divider, which may be lower than content needs. */
export function wordsOf(places: readonly TheirPlace[], surface: Box): readonly TheirPlace[] {
  return places.filter(
    ({ kind, box }) => CONTENT.includes(kind) && box.width > surface.width / 4 && box.height > LEAST_LINE,
  );
}

/** A line of the smallest type. */
const LEAST_LINE = 0.25;

/** Reads a layout of a master, as it lies cleaned in its file. */
export function theirLayout(
  file: OfficePackage,
  part: string,
  { number, surface }: { readonly number: number; readonly surface: Box },
): TheirLayout {
  const layout = layoutView(file, part);
  const slide = emptySlide(layout);
  const places = placesOf(layout.shapes, slide).map(markRepeated);
  const art = artOf(layout);
  const master = layout.master ? placesOf(layout.master.shapes, slide) : [];
  const content = contentOf(places, surface).map(({ box }) => box);
  const usual = contentOf(master, surface).map(({ box }) => box);
  const placed = titleOf({ places });
  const title = placed?.outer;
  const foot = places.filter(({ type }) => isFoot(type)).map(({ outer }) => outer);
  const around = [...art, ...foot, ...(title ? [title] : [])];
  const rest = below(placed?.box ?? surface, surface);
  const low = lowOf(wordsOf(places, surface)[0]?.box ?? rest, surface);
  const base = unionOf(content) ?? unionOf(usual) ?? rest;
  const room = freeArea(base, content.length > 0 ? [...art, ...foot] : around);
  const top = placed && placed.outer.y < room.y ? placed.box.y : undefined;
  return {
    number,
    places,
    slide,
    room,
    tallRoom: top === undefined ? room : freeArea(lowOf({ ...room, y: top }, surface), [...art, ...foot]),
    label: inside(layout.root, "p:cSld")?.getAttribute("name") ?? "",
    type: layout.root.getAttribute("type") ?? "",
    lowRoom: freeArea(low, around),
  };
}

/** LibreOffice writes two places for content without an index: programs take either for the other. */
function markRepeated(place: TheirPlace, at: number, places: readonly TheirPlace[]): TheirPlace {
  const isContent = ({ type }: TheirPlace) => !isTitle(type) && !isFoot(type);
  const isSame = (other: TheirPlace, where: number) =>
    where !== at && isContent(other) && other.index === place.index;
  return isContent(place) && places.some(isSame) ? { ...place, isRepeated: true } : place;
}

const isFoot = (type: string): boolean => ["dt", "ftr", "sldNum"].includes(type);

/** What content may fill where there is no place for it. */
function below({ x, width, ...title }: Box, surface: Box): Box {
  const y = title.y + title.height + 0.1;
  return { x, y, width, height: surface.height - 0.4 - y };
}

const lowOf = (box: Box, surface: Box): Box => ({ ...box, height: surface.height - 0.35 - box.y });

function unionOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  return { x, y, width, height: Math.max(...boxes.map(bottomOf)) - y };
}

function emptySlide(layout: LayoutView): SlideView {
  const root = elementOf("<p:sld/>");
  return {
    part: layout.part,
    number: 0,
    root,
    layout,
    shapes: [],
    texts: [],
    cells: [],
    isHidden: false,
    theme: layout.master?.theme ?? EMPTY_THEME,
    scheme: schemeOf(root, layout),
  };
}

/** What is drawn on every slide of a layout besides its places. */
function artOf({ shapes, master, root }: LayoutView): readonly Box[] {
  const isMasterShown = !isNo(root.getAttribute("showMasterSp"));
  const drawn = [...(isMasterShown ? (master?.shapes ?? []) : []), ...shapes];
  return drawn.flatMap(({ placeholder, box, kind, text, element }) => {
    const isSeen = kind !== "text" || text !== "" || child(element, "p:style") || inside(element, "p:spPr");
    return !placeholder && box && isSeen ? [inches(box)] : [];
  });
}

function inches({ x, y, width, height }: Box): Box {
  return {
    x: x / EMU_PER_INCH,
    y: y / EMU_PER_INCH,
    width: width / EMU_PER_INCH,
    height: height / EMU_PER_INCH,
  };
}

/** Upright text and places that are turned are nothing of ours for. */
function placesOf(shapes: readonly SlideShape[], slide: SlideView): readonly TheirPlace[] {
  return flattened(shapes).flatMap((shape) => {
    const { placeholder, box, name } = shape;
    const properties = bodyProperties(shape);
    if (!placeholder || !box || /vert/i.test(attributeIn(properties, "vert") ?? "")) return [];
    const { type, index } = placeholder;
    const kind = KINDS.find((known) => known === type);
    const number = Number(index);
    const insets = insetsOf(properties);
    const outer = inches(box);
    return [
      {
        ...(kind ? { kind } : {}),
        ...(isTitle(type) || !number ? {} : { index: number }),
        type,
        name,
        outer,
        insets,
        box: within(outer, insets),
        look: { ...lookOf(shape, slide), anchor: anchorOf(attributeIn(properties, "anchor")) },
      },
    ];
  });
}

function insetsOf(properties: ReturnType<typeof bodyProperties>): Insets {
  const inset = (name: string, usual: number) =>
    Number(attributeIn(properties, name) ?? usual) / EMU_PER_INCH;
  return {
    left: inset("lIns", SIDE_INSET),
    top: inset("tIns", TOP_INSET),
    right: inset("rIns", SIDE_INSET),
    bottom: inset("bIns", TOP_INSET),
  };
}

function within({ x, y, width, height }: Box, { left, top, right, bottom }: Insets): Box {
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

const anchorOf = (anchor: string | undefined): TextStyle["anchor"] =>
  anchor === "ctr" ? "middle" : anchor === "b" ? "bottom" : "top";

const MARKS = ["a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip"] as const;

/**
 * What a slide's words look like in a place, and what the words in the layout itself do: LibreOffice writes their looks
 * on them, where no slide inherits it.
 */
function lookOf(shape: SlideShape, slide: SlideView) {
  const empty = elementOf("<p:txBody><a:bodyPr/><a:p/></p:txBody>");
  const heir = textLook({ ...shape, inherited: [shape, ...shape.inherited] }, empty, slide);
  const own = textLook(shape, child(shape.element, "p:txBody") ?? empty, slide);
  const isSame = own.sizePoints === heir.sizePoints && own.colour === heir.colour;
  return { ...heir, ...(isSame ? {} : { shown: { sizePoints: own.sizePoints, colour: own.colour } }) };
}

function textLook(shape: SlideShape, body: SlideShape["element"], slide: SlideView) {
  const [paragraph] = textIn(shape, body, { master: slide.layout?.master?.root }).paragraphs;
  const [run] = paragraph?.runs ?? [];
  const marked = paragraph?.chain.find((properties) => MARKS.some((name) => child(properties, name)));
  const fill = childIn(run?.chain ?? [], "a:solidFill");
  const colour = fill ? colourIn(fill, slide.scheme) : slide.scheme("tx1");
  const named = childIn(run?.chain ?? [], "a:latin")?.getAttribute("typeface") ?? "+mn-lt";
  const align = attributeIn(paragraph?.chain ?? [], "algn");
  return {
    sizePoints: run?.points ?? 18,
    align: align === "ctr" ? ("centre" as const) : align === "r" ? ("right" as const) : ("left" as const),
    isMarked: marked !== undefined && !child(marked, "a:buNone"),
    isCapitals: attributeIn(run?.chain ?? [], "cap") === "all",
    typeface: slide.theme.typefaces.get(named) ?? named,
    ...(colour === undefined ? {} : { colour }),
  };
}

/** The surface of a presentation, in inches. */
export function surfaceOf(file: OfficePackage, main: string): Box {
  const size = child(rootOf(file.xml(main)), "p:sldSz");
  const length = (name: string, usual: number) => Number(size?.getAttribute(name) ?? usual) / EMU_PER_INCH;
  return { x: 0, y: 0, width: length("cx", 9_144_000), height: length("cy", 6_858_000) };
}
