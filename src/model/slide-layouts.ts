import type { ChartSize } from "./chart.ts";
import type { ColourRole } from "./palette.ts";

/** A rectangle on the slide, in inches from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const POINTS_PER_INCH = 72;

/** The slide itself: 16:9, as every projector of the last fifteen years. */
export const SLIDE: Box = { x: 0, y: 0, width: 40 / 3, height: 7.5 };

const SIDE = 0.65;

/** Everything that is read stands between these edges. */
const CONTENT_LEFT = SIDE;
const CONTENT_WIDTH = SLIDE.width - 2 * SIDE;

/** Two lines at the largest title size. */
const TITLE_AREA: Box = { x: CONTENT_LEFT, y: 0.38, width: CONTENT_WIDTH, height: 1 };

/** Where the body starts below a title of one line; a longer title pushes it down. */
export const BODY_TOP = 1.45;

/** Nothing but footer and page number stands below. */
export const BODY_BOTTOM = 6.92;

/** A single column is kept shorter than the slide is wide, so that the eye finds the next line. */
export const SINGLE_WIDTH = 11.2;

export const COLUMN_GAP = 0.7;

/**
 * The size at which every chart is drawn for a slide of our own layouts. It leaves room for a title of two lines; where the words are longer
 * still, the picture is scaled down a little.
 */
export const CHART_AREA: ChartSize = { widthInches: CONTENT_WIDTH, heightInches: 4.5 };

export const bottomOf = (box: Box): number => box.y + box.height;

/** The content's full width between two heights. */
export const contentBetween = (top: number, bottom: number): Box => ({
  x: CONTENT_LEFT,
  y: top,
  width: CONTENT_WIDTH,
  height: bottom - top,
});

/** How a place's text looks unless a slide says otherwise. */
export interface TextStyle {
  readonly sizePoints: number;
  readonly weight: "regular" | "bold";
  readonly colour: ColourRole;
  /** Line spacing in parts of the font's own. */
  readonly lineSpacing: number;
  readonly align: "left" | "centre" | "right";
  /** Where the text stands in its box: what grows moves away from there. */
  readonly anchor: "top" | "middle" | "bottom";
}

/** Office's words for what a place holds; `obj` may hold anything. */
export type PlaceKind =
  | "title"
  | "ctrTitle"
  | "subTitle"
  | "body"
  | "obj"
  | "tbl"
  | "pic"
  | "chart"
  | "ftr"
  | "sldNum";

/** What stays empty inside a box round its words, in inches. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place that a layout gives a slide's words, table or picture. */
export interface Place {
  /** None where another's layout has no place: what stands there has a box of its own. */
  readonly kind?: PlaceKind;
  /** Ties a slide's shape to its place; titles have none. */
  readonly index?: number;
  /** Where words stand. */
  readonly box: Box;
  /** Empty round that, in another's layout. */
  readonly insets?: Insets;
  /** Size that a slide's words have in another's layout unless they say otherwise; that of the style when left out. */
  readonly inheritedPoints?: number;
  /** Whether another's layout gives its points a mark of its own. */
  readonly isMarked?: boolean;
  /** Whether another's layout shows its words in capitals. */
  readonly isCapitals?: boolean;
  /** What the foot is written in where it stands on another ground than the rest. */
  readonly colour?: OfficeColour;
  readonly style: TextStyle;
  /** What people read in it on a new slide of their own. */
  readonly prompt?: string;
}

export interface Stroke {
  readonly colour: ColourRole;
  readonly points: number;
  readonly dash?: "dash" | "sysDot" | "lgDashDot";
}

/** A shape without words that nothing is lost by not seeing. */
export interface Mark {
  readonly shape: "rect" | "ellipse" | "diamond" | "line";
  readonly box: Box;
  readonly fill?: ColourRole;
  readonly stroke?: Stroke;
  /** Share of its colours that is seen; all of them when left out. */
  readonly strength?: number;
}

/** A colour that follows the theme, changed in parts of 100,000; or one that does not. */
export type OfficeColour =
  | { readonly theme: string; readonly changes?: readonly ColourChange[] }
  | { readonly hex: string };

type ColourChange = readonly [what: "satMod" | "lumMod" | "lumOff", value: number];

/** How roles are written that are not the same everywhere. */
export type Colours = Readonly<Partial<Record<ColourRole, OfficeColour>>>;

export interface SlideLayout {
  /** Name people see in PowerPoint's list of layouts. */
  readonly label: string;
  /** Office's own word for this kind of layout, where it has one. */
  readonly type?: "title" | "obj" | "twoObj" | "secHead" | "tbl";
  readonly background: "paper" | "accent";
  /** Below everything that stands on it. */
  readonly marks: readonly Mark[];
  /** By the name of the shape that stands there, in reading order. */
  readonly places: Readonly<Record<string, Place>>;
  /** What a title may grow into. */
  readonly titleRoom: Box;
  /** What everything else may fill, down to the foot. */
  readonly room: Box;
  /** What another's layout is besides. */
  readonly taken?: TakenLayout;
}

/** What is known of how another's layout looks, for a picture of it; colours as hex. */
export interface TakenLook {
  /** Under everything: its own colour, or one that its words can be read on. */
  readonly ground: string;
  /** Upright surfaces of one colour, from the back. */
  readonly surfaces: readonly { readonly box: Box; readonly hex: string }[];
  readonly colours: Readonly<Partial<Record<ColourRole, string>>>;
  /** Of the words in its title. */
  readonly typeface: string;
}

export interface TakenLayout {
  readonly colours: Colours;
  readonly look?: TakenLook;
  /** All there is from the upper edge of its title to the foot, for a slide that says more than the room holds. */
  readonly tallRoom: Box;
  /** Such a slide: its title takes no more height than its words, and nothing keeps to its place. */
  readonly isTall?: true;
}

export const LAYOUT_NAMES = [
  ...(["cover", "programme", "text", "columns", "picture", "key"] as const),
  ...(["questions", "divider", "table", "chart"] as const),
] as const;

/** Which layout a slide stands on. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];

const STYLE: TextStyle = {
  sizePoints: 24,
  weight: "regular",
  colour: "ink",
  lineSpacing: 1,
  align: "left",
  anchor: "top",
};

/** How titles look on every layout that does not say otherwise. */
export const TITLE_STYLE: TextStyle = { ...STYLE, sizePoints: 30, weight: "bold", lineSpacing: 0.9 };

/** How points look; level one of the master. */
export const BODY_STYLE = STYLE;

const TITLE: Place = {
  kind: "title",
  box: TITLE_AREA,
  style: TITLE_STYLE,
  prompt: "Klik for at skrive titlen",
};

/**
 * A title with words right below it. It stands on them, so that in a wider typeface than was measured, on a machine
 * that lacks ours, it grows up and not over them.
 */
function titleAbove(height: number): Place {
  return { ...TITLE, box: { ...TITLE_AREA, height }, style: { ...TITLE_STYLE, anchor: "bottom" } };
}

/** Words in a place of their own; indexes from 13 on are free for layouts to use. */
function words(index: number, box: Box, style: Partial<TextStyle>, prompt: string): Place {
  return { kind: "body", index, box, style: { ...STYLE, ...style }, prompt: `Klik for at skrive ${prompt}` };
}

const FOOT_TOP = 7.11;
const NUMBER_WIDTH = 0.8;
const FOOT_STYLE: TextStyle = { ...STYLE, sizePoints: 12 };

/** The foot of every slide but the cover, in a colour that can be read on its background. */
function foot(colour: ColourRole): Readonly<Record<string, Place>> {
  const width = CONTENT_WIDTH - NUMBER_WIDTH - 0.2;
  return {
    Bund: {
      kind: "ftr",
      index: 11,
      box: { x: CONTENT_LEFT, y: FOOT_TOP, width, height: 0.26 },
      style: { ...FOOT_STYLE, colour },
    },
    Slidenummer: {
      kind: "sldNum",
      index: 12,
      box: { x: SLIDE.width - SIDE - NUMBER_WIDTH, y: FOOT_TOP, width: NUMBER_WIDTH, height: 0.26 },
      style: { ...FOOT_STYLE, colour, align: "right" },
    },
  };
}

/** Height of a line in points' own size, as it is measured. */
const LINE = 1.2207 / POINTS_PER_INCH;

const NOTE_POINTS = 12;

/** Notes end above the foot, with so much room below that a line more in a wider typeface does not grow over a chart. */
function footnotes(lines: number): Place {
  const box = contentBetween(BODY_BOTTOM - lines * NOTE_POINTS * LINE, BODY_BOTTOM + 0.02);
  return words(20, box, { sizePoints: NOTE_POINTS, colour: "quiet" }, "anmærkning og kilde");
}

/** The bar at the left edge that makes the slides one family. */
const BAR: Mark = { shape: "rect", box: { ...SLIDE, width: 0.14 }, fill: "accent" };

const BODY = contentBetween(BODY_TOP, BODY_BOTTOM - 0.3);

/** A layout on paper: title, what it is for, notes, foot. */
function onPaper(
  label: string,
  places: Readonly<Record<string, Place>>,
  { type, notes = 1 }: { readonly type?: SlideLayout["type"]; readonly notes?: number } = {},
): SlideLayout {
  return {
    label,
    ...(type && { type }),
    background: "paper",
    marks: [BAR],
    places: { Titel: TITLE, ...places, Noter: footnotes(notes), ...foot("quiet") },
    titleRoom: TITLE_AREA,
    room: contentBetween(BODY_TOP, BODY_BOTTOM),
  };
}

/** A line above the points, which grows up like a title. */
function leadAbove(sizePoints: number): Place {
  const box = { ...contentBetween(BODY_TOP, BODY_TOP + sizePoints * LINE), width: SINGLE_WIDTH };
  return words(13, box, { sizePoints, anchor: "bottom" }, "indledningen");
}

const lead = leadAbove(STYLE.sizePoints);

const points = (index: number, box: Box): Place => words(index, box, {}, "punkterne");

const table = (index: number, box: Box): Place => ({ kind: "tbl", index, box, style: STYLE });

const COLUMN = (CONTENT_WIDTH - COLUMN_GAP) / 2;
const SINGLE: Box = { ...BODY, width: SINGLE_WIDTH };

/** Middle and reach of each interval of the cover's motif, in inches; the words keep to the left of it. */
const MOTIF = [
  { x: 9.2, reach: 0.5 },
  { x: 9.45, reach: 0.75 },
  { x: 9.75, reach: 0.55 },
  { x: 9.95, reach: 0.95 },
  { x: 10.3, reach: 0.65 },
  { x: 10.5, reach: 0.9 },
  { x: 10.75, reach: 0.5 },
  { x: 11.1, reach: 0.75 },
  { x: 11.4, reach: 0.6 },
  { x: 11.85, reach: 0.8 },
] as const;

const MOTIF_TOP = 1.78;
const MOTIF_PITCH = 0.48;

/** Ranked dots with their intervals, too pale to be read as figures: what the deck is about, before a word is read. */
const motif = MOTIF.flatMap(({ x, reach }, index): readonly Mark[] => {
  const y = MOTIF_TOP + index * MOTIF_PITCH;
  const line = { x: x - reach, y, width: 2 * reach, height: 0 };
  const dot = { x: x - 0.11, y: y - 0.11, width: 0.22, height: 0.22 };
  return [
    { shape: "line", box: line, stroke: { colour: "ornament", points: 3 }, strength: 0.4 },
    { shape: "ellipse", box: dot, fill: "ornament", strength: 0.7 },
  ];
});

const COVER_WORDS = { x: 0.95, width: 7.2 };
const COVER_TITLE: Box = { ...COVER_WORDS, y: 1.1, height: 2.05 };

const COVER: SlideLayout = {
  label: "Forside",
  type: "title",
  background: "accent",
  marks: [
    ...motif,
    { shape: "rect", box: { x: COVER_WORDS.x, y: 4.26, width: 0.9, height: 0.05 }, fill: "ornament" },
  ],
  places: {
    Titel: {
      kind: "ctrTitle",
      box: COVER_TITLE,
      style: { ...TITLE_STYLE, sizePoints: 48, colour: "paper", anchor: "bottom" },
      prompt: "Klik for at skrive titlen",
    },
    Undertitel: {
      kind: "subTitle",
      index: 1,
      box: { ...COVER_WORDS, y: 3.25, height: 0.85 },
      style: { ...STYLE, sizePoints: 26, colour: "guide" },
      prompt: "Klik for at skrive undertitlen",
    },
    Mødet: words(
      14,
      { ...COVER_WORDS, y: 4.5, height: 1.4 },
      { sizePoints: 20, colour: "paper" },
      "tid og sted",
    ),
    Medvirkende: words(
      15,
      { ...COVER_WORDS, y: 6.05, height: 1.05 },
      { sizePoints: 14, colour: "guide", anchor: "bottom" },
      "hvem der står bag",
    ),
  },
  titleRoom: COVER_TITLE,
  room: { ...COVER_WORDS, y: 3.25, height: 3.85 },
};

const DIVIDER_WORDS = { x: 1.5, width: 10.2 };

const DIVIDER: SlideLayout = {
  label: "Ny blok",
  type: "secHead",
  background: "accent",
  marks: [
    { shape: "rect", box: { x: DIVIDER_WORDS.x, y: 3.62, width: 0.9, height: 0.05 }, fill: "ornament" },
  ],
  places: {
    Titel: {
      kind: "title",
      box: { ...DIVIDER_WORDS, y: 1.4, height: 1.4 },
      style: { ...TITLE_STYLE, sizePoints: 44, colour: "paper", anchor: "bottom" },
      prompt: "Klik for at skrive titlen",
    },
    Tid: words(14, { ...DIVIDER_WORDS, y: 2.92, height: 0.5 }, { colour: "guide" }, "tiden"),
    Indhold: words(15, { ...DIVIDER_WORDS, y: 3.9, height: 2.85 }, { colour: "paper" }, "indholdet"),
    ...foot("guide"),
  },
  /** For a block of many measures: the lines begin higher up before the type gets too small for the back row. */
  titleRoom: { ...DIVIDER_WORDS, y: 0.8, height: 5.9 },
  room: { ...DIVIDER_WORDS, y: 2.92, height: 3.78 },
};

/** Words of an explanation stand beside its sign. */
const explanations = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const box = { x: CONTENT_LEFT + 1.4, y: 2.1 + index * 0.4, width: 9, height: 0.4 };
    return [`Forklaring ${index + 1}`, words(31 + index, box, { sizePoints: 20 }, "forklaringen")];
  }),
);

/** The layouts of the deck, in the order people see them. */
export const SLIDE_LAYOUTS: Readonly<Record<LayoutName, SlideLayout>> = {
  cover: COVER,
  programme: onPaper("Program", { Tabel: table(18, BODY) }),
  text: onPaper("Tekst", { Indledning: lead, "Punkter 1": points(14, SINGLE) }, { type: "obj" }),
  columns: onPaper(
    "To spalter",
    {
      Indledning: lead,
      "Punkter 1": points(14, { ...BODY, width: COLUMN }),
      "Punkter 2": points(15, { ...BODY, x: CONTENT_LEFT + COLUMN + COLUMN_GAP, width: COLUMN }),
    },
    { type: "twoObj" },
  ),
  picture: onPaper("Tekst og billede", {
    Indledning: lead,
    "Punkter 1": points(14, { ...BODY, width: 0.44 * CONTENT_WIDTH }),
    Billede: { kind: "pic", index: 17, box: { ...BODY, x: 6.64, width: 6.04 }, style: STYLE },
  }),
  key: onPaper("Forklaring", {
    Indledning: leadAbove(20),
    ...explanations,
  }),
  questions: onPaper("Spørgsmål", { Indledning: lead, "Punkter 1": points(14, SINGLE) }),
  divider: DIVIDER,
  table: onPaper(
    "Tabel",
    {
      Titel: titleAbove(TITLE_STYLE.sizePoints * TITLE_STYLE.lineSpacing * LINE),
      Undertitel: words(13, contentBetween(0.9, 1.2), { sizePoints: 18, colour: "quiet" }, "undertitlen"),
      Tabel: table(18, BODY),
      "Tabel 2": table(19, { ...BODY, x: CONTENT_LEFT + COLUMN + COLUMN_GAP, width: COLUMN }),
    },
    { type: "tbl" },
  ),
  chart: onPaper(
    "Diagram",
    {
      Titel: titleAbove(0.47),
      Læsning: words(
        13,
        contentBetween(0.91, 1.28),
        { sizePoints: 22, lineSpacing: 0.95 },
        "hvad tallene viser",
      ),
      Billedtekst: words(14, contentBetween(1.36, 1.6), { sizePoints: 14, colour: "quiet" }, "billedteksten"),
      Diagram: {
        kind: "pic",
        index: 17,
        box: contentBetween(1.8, 1.8 + CHART_AREA.heightInches),
        style: STYLE,
      },
    },
    { notes: 3 },
  ),
};
