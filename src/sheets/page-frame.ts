import { type Brand, bytesOf, type Logo } from "../model/brand.ts";
import type { DrawnDocument, DrawnParagraph, DrawnRun, SheetPicture } from "../model/drawn-document.ts";
import { PAGE, TEXT_WIDTH, TWIPS_PER_CM } from "../model/sheet-page.ts";
import { type DocumentStyles, type SheetStyle, textHeight } from "./sheet-styles.ts";
import { line, wordRuns } from "./text-parts.ts";

/** Left free on each page for the ways Word, LibreOffice and their fonts differ: half a centimetre. */
const SLACK = 284;

/** Height of the line that closes a document, as Word wants no table last. */
const TAIL_HEIGHT = 20;

/** Height a page may be filled to. */
export const PAGE_SPACE = PAGE.height - PAGE.top - PAGE.bottom - TAIL_HEIGHT - SLACK;

/**
 * The running header and footer; the page number is a field that Word keeps right. A letter has neither, and gives both
 * as empty.
 *
 * @param brand whose line and logo the header has
 */
export function pageFrame(
  running: { readonly header: string; readonly footer: string },
  pages: number,
  brand: Brand,
  styles: Pick<DocumentStyles, "header" | "footer">,
): Pick<DrawnDocument, "header" | "footer"> {
  if (running.header === "" && running.footer === "") return { header: [], footer: [] };
  return {
    header: [headerLine(running.header, brand, styles.header)],
    footer: footerLines(running.footer, pages, styles.footer),
  };
}

/** Lines the header has room for before it pushes the text. */
const HEADER_LINES = 2;

/** The words with a line below; the logo beside them, unless they need its room. */
function headerLine(text: string, { logo }: Brand, style: SheetStyle): DrawnParagraph {
  const room = logo ? logoRoom(logo) : 0;
  const isNarrow =
    textHeight(text, style, TEXT_WIDTH - room) > HEADER_LINES * textHeight("x", style, TEXT_WIDTH);
  const shown = isNarrow ? undefined : logo;
  return {
    ...line(style, text),
    hasLineBelow: true,
    ...(shown ? { indentRight: room, runs: [...wordRuns(text), headerLogo(shown)] } : {}),
  };
}

/** Contact at the left, page number at the right; a contact that needs the whole line has it to itself. */
function footerLines(contact: string, pages: number, style: SheetStyle): readonly DrawnParagraph[] {
  const number: readonly DrawnRun[] = [
    ...wordRuns("Side "),
    { kind: "computed", instruction: "PAGE", result: "1" },
    ...wordRuns(" af "),
    { kind: "computed", instruction: "NUMPAGES", result: String(pages) },
  ];
  const oneLine = textHeight("x", style, TEXT_WIDTH);
  if (textHeight(`${contact} Side 10 af 10`, style, TEXT_WIDTH) > oneLine)
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
