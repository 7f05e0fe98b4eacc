import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ISectionOptions,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { type Brand, bytesOf, type Logo } from "../model/brand.ts";
import { type DocumentStyles, type SheetStyle, textHeight } from "./sheet-styles.ts";

/** Lengths in Word's own unit: a twip is 1/1440 inch, 567 to the centimetre. */
export const TWIPS_PER_CM = 1440 / 2.54;

/** A4 portrait in twips; the header has room for two lines and the footer for three before they push the text. */
const PAGE = {
  width: 11906,
  height: 16838,
  side: 1134,
  top: 1191,
  bottom: 1077,
  header: 510,
  footer: 400,
} as const;

/** Width every table and line of a sheet fills. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

/** Left free on each page for the ways Word, LibreOffice and their fonts differ: half a centimetre. */
const SLACK = 284;

/** Height of the line that closes a document, as Word wants no table last. */
const TAIL_HEIGHT = 20;

/** Height a page may be filled to. */
export const PAGE_SPACE = PAGE.height - PAGE.top - PAGE.bottom - TAIL_HEIGHT - SLACK;

/**
 * Page set-up with the running header and footer; the page number is a field that Word keeps right. A letter has
 * neither, and gives both as empty.
 *
 * @param brand whose line and logo the header has
 */
export function pageFrame(
  running: { readonly header: string; readonly footer: string },
  pages: number,
  brand: Brand,
  styles: Pick<DocumentStyles, "header" | "footer">,
): Omit<ISectionOptions, "children"> {
  const { width, height, side, top, bottom, header, footer } = PAGE;
  const isBare = running.header === "" && running.footer === "";
  return {
    properties: {
      page: { size: { width, height }, margin: { top, bottom, left: side, right: side, header, footer } },
    },
    ...(isBare
      ? {}
      : {
          headers: { default: new Header({ children: [headerLine(running.header, brand, styles.header)] }) },
          footers: { default: new Footer({ children: footerLines(running.footer, pages, styles.footer) }) },
        }),
  };
}

/** Lines the header has room for before it pushes the text. */
const HEADER_LINES = 2;

/** The words with a line below; the logo beside them, unless they need its room. */
function headerLine(text: string, { colours, logo }: Brand, style: SheetStyle): Paragraph {
  const room = logo ? logoRoom(logo) : 0;
  const isNarrow =
    textHeight(text, style, TEXT_WIDTH - room) > HEADER_LINES * textHeight("x", style, TEXT_WIDTH);
  const shown = isNarrow ? undefined : logo;
  return new Paragraph({
    style: style.id,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: colours.accent } },
    ...(shown ? { indent: { right: room } } : {}),
    children: [new TextRun(text), ...(shown ? [headerLogo(shown)] : [])],
  });
}

/** Contact at the left, page number at the right; a contact that needs the whole line has it to itself. */
function footerLines(contact: string, pages: number, style: SheetStyle): Paragraph[] {
  const { id } = style;
  const number = [
    new TextRun("Side "),
    new SimpleField("PAGE", "1"),
    new TextRun(" af "),
    new SimpleField("NUMPAGES", String(pages)),
  ];
  const oneLine = textHeight("x", style, TEXT_WIDTH);
  if (textHeight(`${contact} Side 10 af 10`, style, TEXT_WIDTH) > oneLine) {
    return [
      new Paragraph({ style: id, children: [new TextRun(contact)] }),
      new Paragraph({ style: id, alignment: AlignmentType.RIGHT, children: number }),
    ];
  }
  return [
    new Paragraph({
      style: id,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [new TextRun({ children: [contact, new Tab()] }), ...number],
    }),
  ];
}

const EMU_PER_CM = 360_000;
/** The library measures pictures in pixels of this many to the inch. */
const PIXELS_PER_CM = 96 / 2.54;

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
function headerLogo(logo: Logo): ImageRun {
  const { width, height } = logoSize(logo);
  return new ImageRun({
    type: "png",
    data: bytesOf(logo.png),
    transformation: {
      width: Math.round(width * PIXELS_PER_CM),
      height: Math.round(height * PIXELS_PER_CM),
    },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round(FROM_TOP_CM * EMU_PER_CM),
      },
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: "Logo", description: logo.words, title: "" },
  });
}
