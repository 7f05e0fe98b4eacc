import type { ColourRole } from "../model/palette.ts";
import type { LookName, TakenLook, TakenSheets } from "../model/sheet-design.ts";

/** A paragraph style of the sheets; sizes in points, spacing in twips. */
export interface PlainStyle {
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
  readonly hue?: string;
  readonly typeface?: string;
}

/** No type on paper is smaller than this, whatever has to fit, in points. */
export const SMALLEST = 9;

/** Size of running text in the house's own look, by which all that no style of a template speaks for is scaled. */
const RUNNING = 11;

const NAMED: Readonly<Record<string, Exclude<LookName, "normal">>> = {
  title: "title",
  heading: "heading",
  subheading: "subheading",
  header: "header",
  footer: "footer",
};

/** Sizes of the house's headings where they are read, from which those on other sheets differ. */
const HEADINGS: Readonly<Record<string, number>> = { title: 22, heading: 15, subheading: 12 };

/**
 * A style of the house in the look of a template: headings, header and footer in their own there, all else as large
 * beside its running text as it is beside ours.
 *
 * @param isRead whether it is read at a table; type for a wall is as large as a wall needs
 */
export function inLook(
  name: string,
  style: PlainStyle,
  { looks, isRead }: { readonly looks: TakenSheets["looks"]; readonly isRead: boolean },
): PlainStyle {
  const own = NAMED[name];
  const { typeface, bold, colour, size } = looks[own ?? "normal"];
  const wished = own ? size * (style.size / (HEADINGS[name] ?? style.size)) : style.size * (size / RUNNING);
  const isBound = isRead || own === "header" || own === "footer";
  return {
    ...style,
    size: isBound ? Math.max(SMALLEST, Math.round(wished * 2) / 2) : style.size,
    ...(own && style.level !== undefined ? { bold } : {}),
    ...(own && colour !== undefined ? { hue: colour } : {}),
    ...(own || name === "normal" ? { typeface } : {}),
  };
}

/** What a template's colours are where they mean no more than its own. */
export function templateColours({ looks }: TakenSheets): { readonly accent?: string; readonly ink?: string } {
  const [accent, ink] = [looks.title, looks.normal].map(({ colour }: TakenLook) => colour);
  return { ...(accent === undefined ? {} : { accent }), ...(ink === undefined ? {} : { ink }) };
}
