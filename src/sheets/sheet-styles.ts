import { DocumentDefaults, type IPropertiesOptions, UnderlineType } from "docx";
import type { ColourRole, Palette } from "../model/palette.ts";

/** A paragraph style of the sheets; sizes in points, spacing in twips. */
export interface SheetStyle {
  readonly id: string;
  /** Built-in names are English in the file; Word shows them in the reader's language. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: ColourRole;
  readonly before?: number;
  readonly after?: number;
  /** 1 for the sheet's title; only headings have a level. */
  readonly level?: number;
}

/** Every paragraph style there is. Plan styles are read from a wall, notes styles from a table. */
export const STYLES = {
  normal: { id: "Normal", name: "Normal", size: 11, colour: "ink" },
  title: {
    id: "Heading1",
    name: "heading 1",
    size: 30,
    bold: true,
    colour: "accent",
    before: 60,
    after: 40,
    level: 1,
  },
  heading: {
    id: "Heading2",
    name: "heading 2",
    size: 16,
    bold: true,
    colour: "accent",
    before: 160,
    after: 100,
    level: 2,
  },
  header: { id: "Header", name: "header", size: 10.5, colour: "quiet" },
  footer: { id: "Footer", name: "footer", size: 9, colour: "quiet" },
  instruction: { id: "Vejledning", name: "Vejledning", size: 12, colour: "ink", after: 160 },
  notesLabel: { id: "NoteEtiket", name: "Noteetiket", size: 11, bold: true, colour: "ink" },
  planLabel: { id: "PlanEtiket", name: "Planetiket", size: 15, bold: true, colour: "accent" },
  field: { id: "Felt", name: "Felt", size: 9, colour: "quiet" },
} as const satisfies Record<string, SheetStyle>;

/** Prompt in an empty field: small and pale, so that a pen writes below it. */
export const HINT = { ...STYLES.field, id: "PlaceholderText", name: "Placeholder Text" } as const;

/** A link is underlined: its colour alone would not be seen by all. */
export const LINK = { id: "Hyperlink", name: "Hyperlink", colour: "accent" } as const;

/** Look of what is typed into a field. */
export interface AnswerStyle {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly colour: ColourRole;
}

/** Answers on the notes sheet are read at a table, those of the plan from a wall. */
export const ANSWERS = {
  notes: { id: "NoteSvar", name: "Notesvar", size: 11, colour: "ink" },
  plan: { id: "PlanSvar", name: "Plansvar", size: 14, colour: "ink" },
} as const satisfies Record<string, AnswerStyle>;

/** The style sheet, complete: the library's own default styles are left out. */
export function sheetStyles(
  palette: Palette,
  paragraphs: readonly SheetStyle[] = Object.values<SheetStyle>(STYLES),
): NonNullable<IPropertiesOptions["styles"]> {
  return {
    importedStyles: [
      new DocumentDefaults({
        run: { font: "Calibri", size: STYLES.normal.size * 2, language: { value: "da-DK" } },
        paragraph: { spacing: { before: 0, after: 0 } },
      }),
    ],
    paragraphStyles: paragraphs.map((style) => paragraphStyle(style, palette)),
    characterStyles: [
      ...[HINT, ...Object.values<AnswerStyle>(ANSWERS)].map(({ id, name, size, colour }) => ({
        id,
        name,
        run: { color: palette[colour], size: size * 2 },
      })),
      {
        id: LINK.id,
        name: LINK.name,
        run: { color: palette[LINK.colour], underline: { type: UnderlineType.SINGLE } },
      },
    ],
  };
}

function paragraphStyle(style: SheetStyle, palette: Palette) {
  const { id, name, size, colour, level } = style;
  return {
    id,
    name,
    ...(id === STYLES.normal.id ? {} : { basedOn: STYLES.normal.id }),
    quickFormat: true,
    run: { size: size * 2, bold: style.bold ?? false, color: palette[colour] },
    paragraph: {
      spacing: { before: style.before ?? 0, after: style.after ?? 0 },
      ...(level === undefined ? {} : { outlineLevel: level - 1, keepNext: true }),
    },
  };
}
