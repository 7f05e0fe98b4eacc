import { attributeOf, childOf, type WordStyles } from "../ooxml/word-tree.ts";
import type { Element, Node } from "../ooxml/xml-node.ts";
import { children, isElement } from "../ooxml/xml-tree.ts";
import { type Look, lookOf } from "./docx-look.ts";
import { isSymbolFont, signOf } from "./symbol-signs.ts";

/** What stands in a part of a document, by how it counts. Lines are trimmed, and none is empty. */
export interface WordText {
  /** What a reader sees and nobody has crossed out. */
  readonly text: string;
  /** What is hidden, struck out or deleted. */
  readonly leftOut: string;
  /** Stretches set off from the rest by hand. */
  readonly marked: readonly string[];
  /** What is set as a prompt, where not everything is. */
  readonly asPrompt: string;
  /** Whether all of the text is set as a prompt. */
  readonly isPrompt: boolean;
  /** Whether a picture or a drawing stands here, which nobody can read. */
  readonly hasPicture: boolean;
}

/** A stretch of text with one look. */
interface Piece {
  readonly signs: string;
  readonly isLeftOut: boolean;
  readonly isMarked: boolean;
  readonly isPrompt: boolean;
  readonly isPicture?: boolean;
}

type How = Omit<Piece, "signs"> & { readonly font: string };

interface Reading {
  readonly styles: WordStyles;
  /** Elements that are read elsewhere. */
  readonly without?: readonly Element[];
}

/** The second copy of a drawing, for programs that cannot show the first. */
const SECOND_COPY = "Fallback";

/** What tracking has taken out, or away to another place. */
const TAKEN_OUT = new Set(["del", "moveFrom"]);

const PICTURES = new Set(["pic", "imagedata", "ink", "contentPart"]);

/** Blanks of every width, and signs that cannot be seen and no Office file can hold. */
const BLANK = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** Signs without width: places where a word may be cut, and marks of direction. */
const WIDTHLESS = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

const PLAIN: How = { isLeftOut: false, isMarked: false, isPrompt: false, font: "" };

/** What stands in a part of a document, read as a person does who looks at the page. */
export function wordText(node: Node, reading: Reading): WordText {
  const pieces = piecesIn(node, { ...PLAIN, isLeftOut: isTakenOut(node) }, reading);
  const shown = pieces.filter(({ isLeftOut }) => !isLeftOut);
  const seen = shown.filter(({ signs }) => tidy(signs) !== "");
  const isPrompt = seen.every((piece) => piece.isPrompt);
  return {
    text: tidy(joined(shown)),
    leftOut: tidy(stretches(pieces, (piece) => piece.isLeftOut).join("\n")),
    marked: seen.every(({ isMarked }) => isMarked) ? [] : stretches(shown, ({ isMarked }) => isMarked),
    asPrompt: isPrompt ? "" : stretches(shown, (piece) => piece.isPrompt).join("\n"),
    isPrompt,
    hasPicture: shown.some(({ isPicture }) => isPicture === true),
  };
}

/** The words that stretches of a kind say, one each. */
function stretches(pieces: readonly Piece[], is: (piece: Piece) => boolean): readonly string[] {
  const texts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!is(piece)) continue;
    const before = pieces[index - 1];
    if (before && is(before)) texts.push(`${texts.pop() ?? ""}${piece.signs}`);
    else texts.push(piece.signs);
  }
  return texts.map(tidy).filter((text) => text !== "");
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ signs }) => signs).join("");
}

function tidy(text: string): string {
  return text
    .replaceAll(WIDTHLESS, "")
    .split("\n")
    .map((line) => line.replaceAll(BLANK, " ").trim())
    .filter((line) => line !== "")
    .join("\n")
    .normalize("NFC");
}

function piecesIn(node: Node, how: How, reading: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = "";
  for (const element of children(node)) {
    const name = element.localName ?? "";
    if (reading.without?.includes(element) || name === SECOND_COPY) continue;
    // LibreOffice 7.4 saves a line break in a text control as two texts of one run, which Word never does.
    if (last === "t" && name === "t") pieces.push({ ...how, signs: "\n" });
    pieces.push(...piecesOf(element, how, reading));
    last = name;
  }
  return pieces;
}

function piecesOf(element: Element, how: How, reading: Reading): readonly Piece[] {
  const name = element.localName ?? "";
  if (isGone(element)) {
    return piecesIn(element, { ...how, isLeftOut: true }, reading);
  }
  if (name === "r") return piecesIn(element, within(how, lookOf(element, reading.styles)), reading);
  if (name === "p") {
    const end = isMarkGone(element) ? [] : [{ ...how, isLeftOut: false, signs: "\n" }];
    return [...piecesIn(element, how, reading), ...end];
  }
  if (PICTURES.has(name)) return [{ ...how, signs: "", isPicture: true }];
  const signs = signsOf(element, how);
  return signs === undefined ? piecesIn(element, how, reading) : [{ ...how, signs }];
}

/** A run inside another, as in a text box, is hidden with it. */
function within(how: How, look: Look): How {
  return {
    isLeftOut: how.isLeftOut || look.isHidden || look.isStruck,
    isMarked: look.isMarked,
    isPrompt: look.isPrompt,
    font: look.font,
  };
}

function signsOf(element: Element, { font }: How): string | undefined {
  switch (element.localName) {
    case "t":
    case "delText":
      // A line end in the XML is a blank to Word, and parsers make one of U+2028 as well.
      return lettersIn((element.textContent ?? "").replaceAll("\n", " "), font);
    case "sym":
      return signOf(
        Number.parseInt(attributeOf(element, "char") ?? "", 16),
        attributeOf(element, "font") ?? "",
      );
    case "tab":
    case "ptab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "checkBox":
      return isTicked(element) ? "☒" : "☐";
    default:
      return undefined;
  }
}

/** Letters as their font shows them: a private sign means nothing in other fonts than those of symbols. */
function lettersIn(text: string, font: string): string {
  if (!isSymbolFont(font) && !/\p{Co}/u.test(text)) return text;
  return Array.from(text, (letter) => signOf(letter.codePointAt(0) ?? 0, font)).join("");
}

/** A tick box of old forms: what was ticked, or else what it began with. */
function isTicked(box: Element): boolean {
  const state = childOf(box, "checked") ?? childOf(box, "default");
  return state !== undefined && !["0", "false", "off"].includes(attributeOf(state, "val") ?? "1");
}

/** Whether a part stands inside something that is gone, itself included. */
function isTakenOut(part: Node): boolean {
  for (let node: Node | null = part; node; node = node.parentNode)
    if (isElement(node) && isGone(node)) return true;
  return false;
}

/** What tracking has taken out, and rows that are hidden. */
function isGone(element: Element): boolean {
  if (TAKEN_OUT.has(element.localName ?? "")) return true;
  const properties = element.localName === "tr" ? childOf(element, "trPr") : undefined;
  return (
    properties !== undefined && ["hidden", "del"].some((name) => childOf(properties, name) !== undefined)
  );
}

/** A paragraph whose end was taken out runs on into the next. */
function isMarkGone(paragraph: Element): boolean {
  const properties = childOf(paragraph, "pPr");
  const mark = properties && childOf(properties, "rPr");
  return mark !== undefined && ["del", "moveFrom"].some((name) => childOf(mark, name) !== undefined);
}
