import { type SheetStyle, STYLES } from "../sheet-styles.ts";

/** No type on paper is smaller than this, whatever has to fit, in points. */
const SMALLEST = 9;

/** Styles of documents at their full size. They are read at a table, so they are smaller than the plan's. */
const FULL_SIZE = {
  normal: STYLES.normal,
  header: STYLES.header,
  footer: STYLES.footer,
  field: STYLES.field,
  title: { ...STYLES.title, size: 22, before: 40, after: 40 },
  lead: { id: "Indledning", name: "Indledning", size: 12, colour: "quiet", after: 140 },
  heading: { ...STYLES.heading, size: 15, before: 220, after: 80 },
  subheading: {
    id: "Heading3",
    name: "heading 3",
    size: 12,
    bold: true,
    colour: "ink",
    before: 160,
    after: 40,
    level: 3,
  },
  body: { id: "BodyText", name: "Body Text", size: 11, colour: "ink", after: 100 },
  quiet: { id: "Anmaerkning", name: "Anmærkning", size: 9.5, colour: "quiet", after: 80 },
  strong: { id: "Fremhaevet", name: "Fremhævet", size: 12, bold: true, colour: "ink", after: 100 },
  item: { id: "ListParagraph", name: "List Paragraph", size: 11, colour: "ink", after: 50 },
  cellHead: { id: "Tabelhoved", name: "Tabelhoved", size: 10, bold: true, colour: "ink" },
  cell: { id: "Tabeltekst", name: "Tabeltekst", size: 10, colour: "ink", after: 20 },
  factHead: {
    id: "Faktahoved",
    name: "Faktahoved",
    size: 12,
    bold: true,
    colour: "accent",
    after: 40,
  },
  fact: { id: "Faktatekst", name: "Faktatekst", size: 10.5, colour: "ink", after: 30 },
  block: { id: "Tekstblok", name: "Tekstblok", size: 11, colour: "ink", after: 120 },
  tick: { id: "Afkrydsning", name: "Afkrydsning", size: 11, colour: "ink", after: 60 },
  label: { id: "Etiket", name: "Etiket", size: 11, bold: true, colour: "ink" },
  contents: { id: "TOC2", name: "toc 2", size: 11, colour: "ink", after: 40 },
} as const satisfies Record<string, SheetStyle>;

export type DocumentStyles = Readonly<Record<keyof typeof FULL_SIZE, SheetStyle>>;

/** Every style of a document in type scaled down to make room: 1 is full size. */
export function documentStyles(scale: number): DocumentStyles {
  const scaled = (style: SheetStyle): SheetStyle => ({
    ...style,
    size: Math.min(style.size, Math.max(SMALLEST, Math.round(style.size * scale * 2) / 2)),
    before: Math.round((style.before ?? 0) * scale),
    after: Math.round((style.after ?? 0) * scale),
  });
  const { normal, header, footer, field } = FULL_SIZE;
  const entries = Object.entries(FULL_SIZE).map(([name, style]) => [name, scaled(style)]);
  return { ...(Object.fromEntries(entries) as DocumentStyles), normal, header, footer, field };
}
