import { type Brand, bytesOf, type Logo } from "../model/brand.ts";
import type { DrawnDocument, DrawnParagraph, DrawnRun, SheetPicture } from "../model/drawn-document.ts";
import { HOUSE_SHEETS } from "../model/sheet-design.ts";
import { type SheetPage, TWIPS_PER_CM } from "../model/sheet-page.ts";
import { type SheetMeasures, type SheetStyle, textHeight } from "./sheet-styles.ts";
import { type EdgeStyles, edgeRooms, hasPicture, type Running } from "./template-edges.ts";
import { line, wordRuns } from "./text-parts.ts";

/** Left free on each page for the ways Word, LibreOffice and their fonts differ: half a centimetre. */
export const SLACK = 284;

/** Height of the line that closes a document, as Word wants no table last. */
const TAIL_HEIGHT = 20;

/** Height a page may be filled to. */
export const pageSpace = ({ height, top, bottom }: SheetPage): number =>
  height - top - bottom - TAIL_HEIGHT - SLACK;

/** A document's pages with what is known of their edges. */
interface Framing extends SheetMeasures {
  readonly pages: number;
  /** Whose line and logo the header has. */
  readonly brand: Brand;
}

/**
 * The running header and footer; the page number is a field that Word keeps right. A letter has neither, and gives both
 * as empty. What a template has stands at the very edge, and its logo in place of ours.
 */
export function pageFrame(
  running: Running,
  { pages, brand, design = HOUSE_SHEETS, metrics }: Framing,
  styles: EdgeStyles,
): Pick<DrawnDocument, "header" | "footer"> {
  if (running.header === "" && running.footer === "") return { header: [], footer: [] };
  const { header, footer } = design.template ?? {};
  const { logo, ...plain } = brand;
  const shown = logo && !(header && hasPicture(header)) ? { ...plain, logo } : plain;
  const room = edgeRooms(running, styles, { design, metrics });
  const below = footerLines(
    running.footer,
    { pages, isNumbered: footer?.isNumbered ?? false },
    styles.footer,
  );
  return {
    header: [{ ...headerLine(running.header, shown, styles.header), ...room.header.set }],
    footer: below.map((one, at) => (at === below.length - 1 ? { ...one, ...room.footer.set } : one)),
  };
}

/** Lines the header has room for before it pushes the text. */
const HEADER_LINES = 2;

/** The words with a line below; the logo beside them, unless they need its room. */
function headerLine(text: string, { logo }: Brand, style: SheetStyle): DrawnParagraph {
  const room = logo ? logoRoom(logo) : 0;
  const isNarrow = textHeight(text, style, style.textWidth - room) > HEADER_LINES * textHeight("x", style);
  const shown = isNarrow ? undefined : logo;
  return {
    ...line(style, text),
    hasLineBelow: true,
    ...(shown ? { indentRight: room, runs: [...wordRuns(text), headerLogo(shown)] } : {}),
  };
}

/** Contact at the left, page number at the right; a contact that needs the whole line has it to itself. */
function footerLines(
  contact: string,
  { pages, isNumbered }: { readonly pages: number; readonly isNumbered: boolean },
  style: SheetStyle,
): readonly DrawnParagraph[] {
  if (isNumbered) return [line(style, contact)];
  const number: readonly DrawnRun[] = [
    ...wordRuns("Side "),
    { kind: "computed", instruction: "PAGE", result: "1" },
    ...wordRuns(" af "),
    { kind: "computed", instruction: "NUMPAGES", result: String(pages) },
  ];
  const oneLine = textHeight("x", style);
  if (textHeight(`${contact} Side 10 af 10`, style) > oneLine)
    return [line(style, contact), { kind: "paragraph", style: style.id, align: "right", runs: number }];
  return [{ kind: "paragraph", style: style.id, runs: [...wordRuns(`${contact}\t`), ...number] }];
}

/** Room at the right end of the header, above the line where the text starts. */
const ROOM = { widthCm: 3.4, heightCm: 0.85 };
const FROM_TOP_CM = 0.6;
const GAP_CM = 0.4;

/** Size of the logo where it stands, in centimetres. */
function logoSize({ widthPixels, heightPixels }: Logo) {
  const scale = Math.min(ROOM.widthCm / widthPixels, ROOM.heightCm / heightPixels);
  return { width: widthPixels * scale, height: heightPixels * scale };
}

/** Width that the header's words leave to the logo, in twips. */
function logoRoom(logo: Logo): number {
  return Math.ceil((logoSize(logo).width + GAP_CM) * TWIPS_PER_CM);
}

/** The logo at the right margin. It floats, so that the header is as high with it as without. */
function headerLogo(logo: Logo): SheetPicture {
  const { width, height } = logoSize(logo);
  return {
    kind: "picture",
    name: "Logo",
    alt: logo.words,
    png: bytesOf(logo.png),
    width: Math.round(width * TWIPS_PER_CM),
    height: Math.round(height * TWIPS_PER_CM),
    fromTop: Math.round(FROM_TOP_CM * TWIPS_PER_CM),
  };
}
