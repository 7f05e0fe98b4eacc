import type { DrawnDeck, DrawnShape, DrawnSlide } from "../../model/drawn-deck.ts";
import type { DocumentProperties } from "../../model/meeting-kit.ts";
import { PALETTE } from "../../model/palette.ts";
import { shapeName } from "../../model/shape-role.ts";
import type { SlideDesign } from "../../model/slide-design.ts";
import {
  type Box,
  bottomOf,
  type LayoutName,
  type Place,
  SLIDE_LAYOUTS,
  type SlideLayout,
} from "../../model/slide-layouts.ts";
import { layoutPart } from "../parts/part-names.ts";
import type { ReadMaster } from "./read-master.ts";
import { type TheirLayout, type TheirPlace, titleOf } from "./their-layouts.ts";

/** What of ours stands on a layout of theirs. */
export interface Stand {
  readonly name: LayoutName;
  /** In their places, by the index of the place; 0 for the title. */
  readonly inPlaces: readonly (readonly [ours: string, index: number])[];
  /** In the room that their places leave. */
  readonly inRoom: readonly string[];
}

/** Everything of ours that stands on a layout, in our order. */
export function standsOn({ bound }: Pick<ReadMaster, "bound">, { number }: TheirLayout): readonly Stand[] {
  return [...bound].flatMap(([name, { number: at, layout }]) => {
    if (at !== number) return [];
    const placed = Object.entries(layout.places).filter(([, { kind }]) => kind);
    const inPlaces = placed.map(([ours, { index = 0 }]) => [ours, index] as const);
    const isElsewhere = (ours: string) => !(ours in layout.places) && !/ [3-9]$| 1\d$/.test(ours);
    return [{ name, inPlaces, inRoom: Object.keys(SLIDE_LAYOUTS[name].places).filter(isElsewhere) }];
  });
}

/**
 * A deck with a slide for every layout of a master that has a title: each place is named in itself, with what of ours will stand there,
 * and the room that is left is drawn.
 *
 * @returns undefined for what could not be read as a master
 */
export function annotatedDeck(read: ReadMaster, properties: DocumentProperties): DrawnDeck | undefined {
  const { shown, layouts } = read;
  if (!shown) return undefined;
  const design = {
    slide: shown.slide,
    layouts: Object.fromEntries(layouts.map((layout) => [nameOf(layout), asLayout(layout)])),
    master: {
      ...shown,
      layoutParts: Object.fromEntries(layouts.map((layout) => [nameOf(layout), layoutPart(layout.number)])),
    },
  } as unknown as SlideDesign;
  const slides = layouts.filter(titleOf).map((layout) => annotatedSlide(read, layout));
  return { properties, palette: PALETTE, design, sections: [{ name: "Skabelonens layout", slides }] };
}

const nameOf = ({ number }: TheirLayout): string => `layout ${number}`;

const SAID = { sizePoints: 14, weight: "regular", colour: "ink", lineSpacing: 1 } as const;
const STYLE = { ...SAID, align: "left", anchor: "top" } as const;

function asLayout(layout: TheirLayout): SlideLayout {
  const { label, room, places } = layout;
  const named = places.filter(({ kind }) => kind !== undefined && kind !== "pic");
  return {
    label,
    background: "paper",
    marks: [],
    room,
    titleRoom: room,
    places: Object.fromEntries(named.map((place, index) => [placeName(place, index), placeOf(place)])),
    taken: { colours: { ink: { theme: "tx1" }, quiet: { theme: "tx1" } }, tallRoom: room },
  };
}

const placeName = ({ name }: TheirPlace, index: number): string => `${name || "Plads"} (${index + 1})`;

function placeOf({ kind, index, box, insets, look, isRepeated }: TheirPlace): Place {
  return {
    ...(kind && !isRepeated ? { kind } : {}),
    ...(index === undefined ? {} : { index }),
    box,
    insets,
    isMarked: look.isMarked,
    style: { ...STYLE, align: look.align, anchor: look.anchor },
  };
}

function annotatedSlide(read: ReadMaster, layout: TheirLayout): DrawnSlide {
  const { number, label, type, places } = layout;
  const stands = standsOn(read, layout);
  const title = `${number}: ${label}${type ? ` (${type})` : ""}`;
  const used = stands.map(({ name }) => name).join(", ");
  const rest = used === "" ? "Bruges ikke" : `Her står: ${used}`;
  const named = places.filter(({ kind }) => kind !== undefined && kind !== "pic");
  const shapes = named.flatMap((place, index): readonly DrawnShape[] => {
    const words = place === titleOf(layout) ? `${title}\n${rest}` : wordsFor(place, stands);
    return [text(placeName(place, index), place.box, words)];
  });
  return {
    title,
    layout: nameOf(layout),
    notes: [],
    shapes: [...shapes, ...(used === "" ? [] : roomShapes(layout, stands))].toSorted(
      (one, other) => rank(one.name, named) - rank(other.name, named),
    ),
  };
}

/** The title is read first, the foot last. */
function rank(name: string, places: readonly TheirPlace[]): number {
  const place = places.find((one, index) => placeName(one, index) === name);
  if (place?.type === "title" || place?.type === "ctrTitle") return 0;
  return place?.kind === "ftr" || place?.kind === "sldNum" ? 2 : 1;
}

/** `obj 1 ← Punkter 1 (text), Tabel (table)`. */
function wordsFor({ type, index }: TheirPlace, stands: readonly Stand[]): string {
  const here = stands.flatMap(({ name, inPlaces }) =>
    inPlaces.flatMap(([ours, at]) => (index !== undefined && at === index ? [`${ours} (${name})`] : [])),
  );
  return `${type}${index === undefined ? "" : ` ${index}`} ← ${here.join(", ") || "intet"}`;
}

/** The room that their places leave, with what stands in it in boxes of its own. */
function roomShapes({ room }: TheirLayout, stands: readonly Stand[]): readonly DrawnShape[] {
  const words = stands.flatMap(({ name, inRoom }) => inRoom.map((ours) => `${ours} (${name})`));
  const stroke = { colour: "above", points: 2, dash: "dash" } as const;
  const box = { x: room.x + 0.1, y: bottomOf(room) - 1, width: room.width - 0.2, height: 0.95 };
  return [
    { kind: "mark", name: shapeName("decoration", "frit felt"), shape: "rect", box: room, stroke },
    ...(words.length > 0 ? [text("Frit felt", box, `I egne felter: ${words.join(", ")}`)] : []),
  ];
}

function text(name: string, box: Box, words: string): DrawnShape {
  const { sizePoints, lineSpacing, weight, colour } = SAID;
  const paragraphs = words.split("\n").map((line) => ({ text: line, weight, colour, spaceBeforePoints: 0 }));
  return { kind: "text", name, box, sizePoints, lineSpacing, paragraphs };
}
