import { contrast, neededContrast } from "../../model/contrast.ts";
import type { SlideDesign } from "../../model/slide-design.ts";
import {
  type Box,
  bottomOf,
  LAYOUT_NAMES,
  type LayoutName,
  type Place,
  SLIDE_LAYOUTS,
  type SlideLayout,
} from "../../model/slide-layouts.ts";
import type { SlideView } from "../inspect/slides/slide-view.ts";
import { carriesCharts, groundOf, layoutColours, takenLook } from "./layout-colours.ts";
import { contentOf, type TheirLayout, type TheirPlace, titleOf, wordsOf } from "./their-layouts.ts";

/** Whether a layout is what one of ours looks for. */
type Wish = (layout: TheirLayout, content: readonly TheirPlace[]) => boolean;

const isOfType =
  (...types: readonly string[]): Wish =>
  ({ type }) =>
    types.includes(type);
const both =
  (one: Wish, other: Wish): Wish =>
  (layout, content) =>
    one(layout, content) && other(layout, content);
const hasOne: Wish = (_, content) => content.length === 1;
const hasAny: Wish = (_, content) => content.length > 0;
const hasNone: Wish = (_, content) => content.length === 0;
const hasPair: Wish = (_, content) => {
  const [left, right] = content;
  return (
    content.length === 2 && left !== undefined && right !== undefined && areBeside(left.outer, right.outer)
  );
};
const holdsAnything: Wish = (_, [place]) => place?.kind === "obj" || place?.kind === "tbl";
const isPlain: Wish = ({ type }) =>
  !["title", "secHead", "picTx", "objTx", "blank", "vertTx", "vertTitleAndTx"].includes(type);
const any: Wish = () => true;

function areBeside(left: Box, right: Box): boolean {
  return left.x + left.width <= right.x + 0.05 && left.y < bottomOf(right) && right.y < bottomOf(left);
}

const POINTS: readonly Wish[] = [
  both(isOfType("obj"), hasOne),
  both(isOfType("tx"), hasOne),
  both(isPlain, hasOne),
  both(isPlain, hasNone),
  any,
];
const PAIR: readonly Wish[] = [both(isOfType("twoObj"), hasPair), both(isPlain, hasPair), ...POINTS];
const TABLE: readonly Wish[] = [
  both(isOfType("tbl"), hasOne),
  both(both(isOfType("obj"), hasOne), holdsAnything),
  both(both(isPlain, hasOne), holdsAnything),
  ...POINTS,
];
const PICTURE: readonly Wish[] = [isOfType("titleOnly"), both(isPlain, hasNone), ...POINTS];

/** What each of our layouts looks for, by type and places and never by name; what stands first goes first. */
const WISHES: Readonly<Record<LayoutName, readonly Wish[]>> = {
  cover: [both(isOfType("title"), hasAny), isOfType("title"), hasSubtitle, any],
  divider: [isOfType("secHead"), isOfType("title"), isOfType("titleOnly"), any],
  programme: TABLE,
  table: TABLE,
  text: POINTS,
  questions: POINTS,
  columns: PAIR,
  picture: PAIR,
  key: PICTURE,
  chart: PICTURE,
};

function hasSubtitle({ places }: TheirLayout): boolean {
  return places.some(({ kind }) => kind === "subTitle" || kind === "ctrTitle");
}

/** Why nothing of a master can carry one of our layouts. */
export type Lack = "no-title" | "no-room" | "faint" | "dark-picture" | { readonly dark: string };

/** One of ours on one of theirs, or why not. */
export interface Bound {
  readonly number: number;
  readonly layout: SlideLayout;
  readonly ground: string | undefined;
}

/**
 * Binds each of our layouts to one of theirs: the one a mapping file names, else the first that carries it of those it
 * looks for.
 */
export function bindLayouts(
  theirs: readonly TheirLayout[],
  surface: Box,
  chosen: Readonly<Partial<Record<LayoutName, number>>>,
): { readonly bound: ReadonlyMap<LayoutName, Bound>; readonly lacks: ReadonlyMap<LayoutName, Lack> } {
  const bound = new Map<LayoutName, Bound>();
  const lacks = new Map<LayoutName, Lack>();
  for (const name of LAYOUT_NAMES) {
    const wanted = theirs.filter(({ number }) => number === chosen[name]);
    const candidates = wanted.length > 0 ? wanted : inOrder(theirs, WISHES[name], surface);
    const tried = candidates.map((layout) => bind(name, layout, surface));
    const found = tried.find((one) => typeof one === "object" && "layout" in one);
    if (found && typeof found === "object" && "layout" in found) bound.set(name, found);
    else lacks.set(name, (tried.find((one) => one !== "no-title") as Lack | undefined) ?? "no-title");
  }
  return { bound, lacks };
}

function inOrder(
  theirs: readonly TheirLayout[],
  wishes: readonly Wish[],
  surface: Box,
): readonly TheirLayout[] {
  const found = wishes.flatMap((wish) =>
    theirs.filter((layout) => wish(layout, contentOf(layout.places, surface))),
  );
  return [...new Set(found)];
}

const WHITE = "FFFFFF";
const BLACK = "000000";

/** What lies under words cannot be told of a picture; whoever made it has chosen the words by it. */
const likelyGround = (words: string | undefined): string =>
  words && contrast(words, WHITE) < contrast(words, BLACK) ? BLACK : WHITE;

/** A colour of the theme that words can be read in. */
function wordColour(slide: SlideView, ground: string | undefined, words: string | undefined) {
  return layoutColours(slide, { words, hex: ground ?? likelyGround(words), isAccent: true })?.ink;
}

/** A layout must leave this much for what is read. */
const LEAST_ROOM = { width: 6, height: 2.5, low: 1.2 } as const;

function bind(name: LayoutName, theirs: TheirLayout, surface: Box): Bound | Lack {
  const isAccent = name === "cover" || name === "divider";
  const title = titleOf(theirs);
  if (!title) return "no-title";
  const room = isAccent ? theirs.lowRoom : theirs.room;
  const least = isAccent ? LEAST_ROOM.low : LEAST_ROOM.height;
  if (room.width < LEAST_ROOM.width * (isAccent ? 0.5 : 1) || room.height < least) return "no-room";
  const content = contentOf(theirs.places, surface);
  const ground = groundOf(theirs.slide, room);
  const words = wordsColour(isAccent ? (wordsOf(theirs.places, surface)[0] ?? title) : content[0]);
  const likely = ground ?? likelyGround(words);
  if ((name === "chart" || name === "key") && !carriesCharts(likely))
    return ground ? { dark: ground } : "dark-picture";
  const colours = layoutColours(theirs.slide, { words, hex: likely, isAccent });
  if (!colours) return "faint";
  const own = SLIDE_LAYOUTS[name].places;
  // What is drawn for one ground cannot be read on two.
  const isElse = ground !== groundOf(theirs.slide, theirs.tallRoom);
  const places = Object.entries({
    Titel: title,
    ...contentPlaces(name, isAccent ? wordsOf(theirs.places, surface) : content),
    Bund: theirs.places.find(({ kind }) => kind === "ftr"),
    Slidenummer: theirs.places.find(({ kind }) => kind === "sldNum"),
  }).flatMap(([as, place]) => {
    const usual = own[as];
    return place && usual ? [[as, placeOn(theirs, place, usual)] as const] : [];
  });
  const look = takenLook(theirs.slide, { colours, likely, typeface: title.look.typeface });
  const layout: SlideLayout = {
    label: theirs.label,
    background: "paper",
    marks: [],
    places: Object.fromEntries(places),
    titleRoom: titleRoom(title, room, isAccent),
    room,
    taken: { colours, look, tallRoom: isAccent || isElse ? room : theirs.tallRoom },
  };
  return { number: theirs.number, layout, ground };
}

/** What of ours stands in which of their places for content. */
function contentPlaces(
  name: LayoutName,
  [first, second]: readonly TheirPlace[],
): Readonly<Record<string, TheirPlace | undefined>> {
  const open = first?.kind === "body" || first?.kind === "subTitle" ? undefined : first;
  switch (name) {
    case "cover":
      return { Undertitel: first };
    case "divider":
      return { Indhold: first };
    case "text":
    case "questions":
      return { "Punkter 1": first };
    case "columns":
      return { "Punkter 1": first, "Punkter 2": second };
    case "picture":
      return { "Punkter 1": first, Billede: second?.kind === "body" ? undefined : second };
    case "programme":
    case "table":
      return { Tabel: open };
    case "chart":
      return { Diagram: open };
    case "key":
      return {};
    default:
      return name satisfies never;
  }
}

/** What words look like to whoever made a layout. */
const wordsColour = (place: TheirPlace | undefined): string | undefined =>
  place && (place.look.shown ? place.look.shown.colour : place.look.colour);

const FOOT_POINTS = { least: 12, most: 14 } as const;

function placeOn({ slide }: TheirLayout, place: TheirPlace, usual: Place): Place {
  const { kind, index, insets, look, outer, box, isRepeated } = place;
  const isFoot = kind === "ftr" || kind === "sldNum";
  const points = isFoot
    ? Math.min(FOOT_POINTS.most, Math.max(FOOT_POINTS.least, look.sizePoints))
    : (look.shown?.sizePoints ?? look.sizePoints);
  const ground = groundOf(slide, outer);
  const footColour = isFoot ? wordColour(slide, ground, wordsColour(place)) : undefined;
  const isOwn = !look.shown || look.shown.colour === look.colour;
  const isRead =
    isOwn && (!(ground && look.colour) || contrast(look.colour, ground) >= neededContrast(points, false));
  // A colour that differs from the one we ask for is written out, and theirs is not taken.
  const colour = isFoot || isRead ? usual.style.colour : usual.style.colour === "ink" ? "quiet" : "ink";
  return {
    ...(kind && !isRepeated ? { kind } : {}),
    ...(index === undefined ? {} : { index }),
    box,
    insets,
    ...(look.isCapitals ? { isCapitals: true } : {}),
    ...(look.shown && !isFoot ? { inheritedPoints: look.sizePoints } : {}),
    ...(footColour ? { colour: footColour } : {}),
    isMarked: look.isMarked,
    style: { ...usual.style, sizePoints: points, align: look.align, anchor: look.anchor, colour },
  };
}

/** What a title that is too long for its place may grow into, downwards. */
function titleRoom({ box }: TheirPlace, room: Box, isAccent: boolean): Box {
  const bottom = isAccent ? bottomOf(room) : box.y + Math.max(box.height, 1.4);
  const y = Math.min(box.y, isAccent ? room.y : box.y);
  return { x: box.x, y, width: box.width, height: bottom - y };
}

/** The layouts of a design, when each of ours has found one. */
export function designLayouts(bound: ReadonlyMap<LayoutName, Bound>): SlideDesign["layouts"] {
  return Object.fromEntries([...bound].map(([name, { layout }]) => [name, layout])) as SlideDesign["layouts"];
}
