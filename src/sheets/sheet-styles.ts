import type { DocumentSheet } from "../model/document-sheet.ts";
import type { DrawnStyle } from "../model/drawn-document.ts";
import { HOUSE_SHEETS, type SheetDesign } from "../model/sheet-design.ts";
import { textWidth } from "../model/sheet-page.ts";
import { countLines, piecesOf, USABLE_WIDTH } from "../typeset/break-lines.ts";
import {
  type FaceMetrics,
  type FontMetrics,
  faceWidth,
  inTypeface,
  LINE_HEIGHT,
} from "../typeset/font-metrics.ts";
import { typefaceNamed } from "../typeset/typefaces.ts";
import { inLook, type PlainStyle, SMALLEST } from "./template-looks.ts";

/** A style that knows the widths of its letters and of the page, so that whatever is set in it can be measured. */
export interface SheetStyle extends PlainStyle {
  readonly face: FaceMetrics;
  /** Height of a line in parts of the size. */
  readonly lineHeight: number;
  readonly textWidth: number;
}

/** What stands at the edges of every page and in every empty field, in type that is never scaled. */
export const STYLES = {
  normal: { id: "Normal", name: "Normal", size: 11, colour: "ink" },
  header: { id: "Header", name: "header", size: 10.5, colour: "quiet" },
  footer: { id: "Footer", name: "footer", size: 9, colour: "quiet" },
  field: { id: "Felt", name: "Felt", size: 9, colour: "quiet" },
} as const satisfies Record<string, PlainStyle>;

function headingStyle(level: number, size: number) {
  return { id: `Heading${level}`, name: `heading ${level}`, size, bold: true, level };
}

/** Styles of documents at their full size: they are read at a table. */
const FULL_SIZE = {
  ...STYLES,
  title: { ...headingStyle(1, 22), colour: "accent", before: 40, after: 40 },
  lead: { id: "Indledning", name: "Indledning", size: 12, colour: "quiet", after: 140 },
  heading: { ...headingStyle(2, 15), colour: "accent", before: 220, after: 80 },
  subheading: { ...headingStyle(3, 12), colour: "ink", before: 160, after: 40 },
  body: { id: "BodyText", name: "Body Text", size: 11, colour: "ink", after: 100 },
  quiet: { id: "Anmaerkning", name: "Anmærkning", size: 9.5, colour: "quiet", after: 80 },
  strong: { id: "Fremhaevet", name: "Fremhævet", size: 12, bold: true, colour: "ink", after: 100 },
  item: { id: "ListParagraph", name: "List Paragraph", size: 11, colour: "ink", after: 50 },
  cellHead: { id: "Tabelhoved", name: "Tabelhoved", size: 10, bold: true, colour: "ink" },
  cell: { id: "Tabeltekst", name: "Tabeltekst", size: 10, colour: "ink", after: 20 },
  factHead: { id: "Faktahoved", name: "Faktahoved", size: 12, bold: true, colour: "accent", after: 40 },
  fact: { id: "Faktatekst", name: "Faktatekst", size: 10.5, colour: "ink", after: 30 },
  block: { id: "Tekstblok", name: "Tekstblok", size: 11, colour: "ink", after: 120 },
  tick: { id: "Afkrydsning", name: "Afkrydsning", size: 11, colour: "ink", after: 60 },
  label: { id: "Etiket", name: "Etiket", size: 11, bold: true, colour: "ink" },
  contents: { id: "TOC2", name: "toc 2", size: 11, colour: "ink", after: 40 },
} as const satisfies Record<string, PlainStyle>;

/** The words on sheets that are written on are labels, which a hand-written answer stands beside. */
const WRITTEN_ON = {
  form: {},
  table: {
    lead: { ...FULL_SIZE.lead, colour: "ink", after: 160 },
    heading: { ...FULL_SIZE.heading, size: 16, before: 160, after: 100 },
    cellHead: { ...FULL_SIZE.cellHead, size: 11 },
    cell: { ...FULL_SIZE.cell, size: 11, bold: true, after: 0 },
  },
  wall: {
    title: { ...FULL_SIZE.title, size: 30, before: 60 },
    lead: { ...FULL_SIZE.lead, colour: "ink", after: 160 },
    heading: { ...FULL_SIZE.heading, size: 16, before: 160, after: 100 },
    wallLabel: { id: "PlanEtiket", name: "Planetiket", size: 15, bold: true, colour: "accent" },
  },
} as const satisfies Record<NonNullable<DocumentSheet["handwritten"]>, Partial<PlainStyles>>;

/** Every style of a document; that of the labels on a wall only where there are any. */
export type DocumentStyles = Readonly<Record<keyof typeof FULL_SIZE, SheetStyle>> & {
  readonly wallLabel?: SheetStyle;
};

/** The same before they are measured. */
type PlainStyles = { readonly [Name in keyof DocumentStyles]: PlainStyle };

/** What sheets are measured with: the typeface that is shipped, and what they wear. */
export interface SheetMeasures {
  readonly metrics: FontMetrics;
  /** The house's own look when left out. */
  readonly design?: SheetDesign;
}

/** The styles of a document, in type scaled down to make room where asked: 1 is full size. */
export function documentStyles(
  measures: SheetMeasures,
  scale: number,
  handwritten?: DocumentSheet["handwritten"],
): DocumentStyles {
  const scaled = (style: PlainStyle): PlainStyle => ({
    ...style,
    size: Math.min(style.size, Math.max(SMALLEST, Math.round(style.size * scale * 2) / 2)),
    before: Math.round((style.before ?? 0) * scale),
    after: Math.round((style.after ?? 0) * scale),
  });
  const fullSize: PlainStyles = { ...FULL_SIZE, ...(handwritten ? WRITTEN_ON[handwritten] : {}) };
  const looks = measures.design?.template?.looks;
  const worn = (name: string, style: PlainStyle) =>
    looks ? inLook(name, style, { looks, isRead: handwritten !== "wall" }) : style;
  const sizes = Object.entries(fullSize).map(([name, style]) => [name, scaled(worn(name, style))] as const);
  const edges = Object.entries<PlainStyle>(STYLES).map(([name, style]) => [name, worn(name, style)] as const);
  const entries = [...sizes, ...edges].map(([name, style]) => [name, measured(style, measures)]);
  return Object.fromEntries(entries) as DocumentStyles;
}

function measured(style: PlainStyle, { metrics: own, design = HOUSE_SHEETS }: SheetMeasures): SheetStyle {
  const typeface = style.typeface ?? design.template?.looks.normal.typeface;
  const metrics = typeface === undefined ? own : inTypeface(own, typefaceNamed(typeface));
  return {
    ...style,
    face: style.bold ? metrics.bold : metrics.regular,
    lineHeight: metrics.lineHeight ?? LINE_HEIGHT,
    textWidth: textWidth(design.page),
  };
}

/** Prompt in an empty field: small and pale, so that a pen writes below it. */
export const HINT = { ...STYLES.field, id: "PlaceholderText", name: "Placeholder Text" } as const;

/** A link is underlined: its colour alone would not be seen by all. */
export const LINK = { id: "Hyperlink", name: "Hyperlink", colour: "accent", isUnderlined: true } as const;

/** What is typed into a field: on the notes sheet it is read at a table, on the plan from a wall. */
export const ANSWERS = {
  notes: { id: "NoteSvar", name: "Notesvar", size: 11, colour: "ink" },
  plan: { id: "PlanSvar", name: "Plansvar", size: 14, colour: "ink" },
} as const satisfies Record<string, DrawnStyle>;

/** The style sheet, complete. */
export function sheetStyles(paragraphs: DocumentStyles): readonly DrawnStyle[] {
  const ofWords = [HINT, ANSWERS.notes, ANSWERS.plan, LINK];
  return [...Object.values<SheetStyle>(paragraphs).map(paragraphStyle), ...ofWords];
}

function paragraphStyle(style: SheetStyle): DrawnStyle {
  const { id, name, size, bold = false, colour, before = 0, after = 0, level, hue, typeface } = style;
  const own = { ...(hue === undefined ? {} : { hue }), ...(typeface === undefined ? {} : { typeface }) };
  return { id, name, size, bold, colour, ...own, paragraph: { before, after, level } };
}

const TWIPS_PER_POINT = 20;

/** Height in twips of a text broken at its blanks to a width: rather too high than too low. */
export function textHeight(text: string, style: SheetStyle, widthTwips = style.textWidth): number {
  const { size, face, lineHeight } = style;
  const lines = countLines(text, widthTwips / TWIPS_PER_POINT, (words) => faceWidth(face, words, size));
  return lines * Math.ceil(size * lineHeight * TWIPS_PER_POINT);
}

/** Height in twips of a paragraph with the space around it. */
export function paragraphHeight(text: string, style: SheetStyle, widthTwips = style.textWidth): number {
  return (style.before ?? 0) + textHeight(text, style, widthTwips) + (style.after ?? 0);
}

const DATE = /\d{1,2}-\d{1,2}-\d{4}/g;

/** Width in twips that a line needs for none of a text's words to be cut: rather too wide than too narrow. */
export function longestWord(text: string, { size, face }: SheetStyle): number {
  const widthOf = (words: string) => faceWidth(face, words, size);
  const pieces = piecesOf(text, "dashes", widthOf).map(({ width }) => width);
  // A date is read as one, although Word may break it at its dashes.
  const dates = [...text.matchAll(DATE)].map(([date]) => widthOf(date));
  const widest = Math.max(0, ...pieces, ...dates);
  return Math.ceil((widest * TWIPS_PER_POINT) / USABLE_WIDTH);
}
