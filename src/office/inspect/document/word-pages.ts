import { relatedParts } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import type { ElementIndex } from "../element-index.ts";
import type { Placed, Rows } from "../finding.ts";
import { attribute, type DocumentView, isOn, isSwitchedOn, wordText } from "./document-view.ts";

/** A page of running text holds about so many signs. */
const SIGNS_A_PAGE = 3000;

/** More pages than this are searched, not read. */
const PAGES_WITHOUT_CONTENTS = 5;

/** A4 in twips, and how far from it a page may be. */
const A4 = [11_906, 16_838] as const;
const PAPER_SLACK = 60;

const LEAST_MARGIN_CM = 1;
const TWIPS_PER_CM = 1440 / 2.54;

/** W16, W17, W19: numbered pages, contents for many of them, and paper, margins and rows that can be printed. */
export const PAGES: Rows<DocumentView> = {
  "document/no-page-number": (view) =>
    !isNumbered(view) && typedNumbers(view).length === 0 && pagesOf(view) > 1,
  "document/no-contents": (view) =>
    pagesOf(view) > PAGES_WITHOUT_CONTENTS &&
    !hasField(view, view.main, /^\s*TOC\b/i) && { pages: PAGES_WITHOUT_CONTENTS },
  "document/page-size": ({ index, main }) =>
    index.all(main, "w:sectPr").some((section) => {
      const size = child(section, "w:pgSz");
      return size && !isA4(size);
    }),
  "document/narrow-margin": ({ index, main }) =>
    index.all(main, "w:sectPr").some((section) => {
      const margins = child(section, "w:pgMar");
      return margins && smallestMargin(margins) < LEAST_MARGIN_CM * TWIPS_PER_CM - 1;
    }) && { least: LEAST_MARGIN_CM },
  "document/fixed-row": ({ index, main }) =>
    index.all(main, "w:tr").filter((row) => isFixed(row) && wordText(row).trim() !== "").length,
};

const WATERMARK = /watermark|vandmærke/i;
const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** A part of a document, whatever stands in it. */
interface WordPart {
  readonly view: DocumentView;
  readonly part: string;
}

/** H2, W15, W16, W18: what may stand in the body, in a running header or footer, in notes or in the settings. */
export const PART: Rows<WordPart> = {
  "hidden/tracked-changes": ({ view, part }) =>
    holdsText(part) &&
    view.index.elements(part).filter(({ localName }) => CHANGES.has(localName ?? "")).length,
  "hidden/hidden-text": ({ view, part }) =>
    holdsText(part) &&
    view.index
      .all(part, "w:r")
      .filter((run) => isSwitchedOn(child(run, "w:rPr"), "w:vanish") && child(run, "w:t")).length,
  "document/field-without-result": ({ view, part }) =>
    [view.main, ...view.running].includes(part) &&
    fieldsIn(view.index, part).filter((field) => !field.hasResult && !field.hasNone).length,
  "document/typed-page-number": ({ view, part }) => !isNumbered(view) && typedNumbers(view)[0] === part,
  "document/watermark": ({ view, part }) => view.running.includes(part) && isWatermarked(view, part),
  "document/protected": ({ view, part }) => {
    const protection = part === view.settings && view.index.first(part, "w:documentProtection");
    return protection && isOn(attribute(protection, "enforcement"));
  },
};

/** Every part a document may hold text or settings in. */
export function wordParts(view: DocumentView): readonly Placed<WordPart>[] {
  const parts = new Set([
    view.main,
    ...view.running,
    view.settings,
    ...view.index.file.names().filter(holdsText),
  ]);
  return [...parts].map((part) => ({ subject: { view, part }, spot: { part } }));
}

function holdsText(part: string): boolean {
  return /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(part);
}

function isWatermarked({ index }: DocumentView, part: string): boolean {
  return index.elements(part).some(({ localName, attributes }) => {
    const isShape = localName === "shape" || localName === "docPr";
    const isNamed = isShape && [...attributes].some(({ value }) => WATERMARK.test(value));
    return localName === "textpath" || isNamed;
  });
}

function hasField({ index }: DocumentView, part: string, wanted: RegExp): boolean {
  return fieldsIn(index, part).some(({ instruction }) => wanted.test(instruction));
}

/** Whether a field of a header or footer follows the pages. */
function isNumbered(view: DocumentView): boolean {
  return view.running.some((part) => hasField(view, part, /^\s*PAGE\b/i));
}

function typedNumbers({ index, running }: DocumentView): readonly string[] {
  return running.filter((part) =>
    index.all(part, "w:p").some((line) => /(^|\s)(side|page)\s+\d+/i.test(wordText(line))),
  );
}

/** As Word last counted, else by breaks and length: rather too few than too many. */
function pagesOf({ index, main, paragraphs }: DocumentView): number {
  const [extended = ""] = relatedParts(index.file, "", "extended-properties");
  const counted = Number(index.first(extended, "ep:Pages")?.textContent);
  const broken = paragraphs.filter(({ properties }) => isSwitchedOn(properties, "w:pageBreakBefore")).length;
  const breaks = index.all(main, "w:br").filter((mark) => attribute(mark, "type") === "page").length;
  const signs = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(counted || 1, 1 + broken + breaks, Math.floor(signs / SIGNS_A_PAGE));
}

function isA4(size: Element): boolean {
  const sides = ["w", "h"].map((side) => Number(attribute(size, side))).sort((one, other) => one - other);
  return A4.every((side, at) => Math.abs(side - (sides[at] ?? 0)) <= PAPER_SLACK);
}

function smallestMargin(margins: Element): number {
  const sides = ["top", "bottom", "left", "right"];
  return Math.min(...sides.map((side) => Math.abs(Number(attribute(margins, side) ?? 1440))));
}

function isFixed(row: Element): boolean {
  return all(row, "w:trHeight").some((height) => attribute(height, "hRule") === "exact");
}

/** A field of a document: something Word works out, with the result as it last was. */
interface WordField {
  /** What it is to work out: `PAGE`, `TOC \o "1-3"` …. */
  readonly instruction: string;
  readonly hasResult: boolean;
  /** Fields that mark a place or ask a question never have a result. */
  readonly hasNone: boolean;
}

const NEVER_A_RESULT =
  /^\s*(TC|XE|RD|TA|PRIVATE|SET|ASK|NEXT|NEXTIF|SKIPIF|ADVANCE|FORMCHECKBOX|FORMDROPDOWN|FORMTEXT|LISTNUM)\b/i;

/** What may be a result besides words. */
const CONTENT = ["drawing", "pict", "object", "noBreakHyphen", "sym"];

interface OpenField {
  instruction: string;
  isPastInstruction: boolean;
  hasResult: boolean;
}

/** Every field of a part, the short form and the long one, which runs over several runs and may hold others. */
function fieldsIn(index: ElementIndex, part: string): readonly WordField[] {
  const simple = index
    .all(part, "w:fldSimple")
    .map((field) =>
      closed({ instruction: attribute(field, "instr") ?? "", hasResult: wordText(field).trim() !== "" }),
    );
  return [...simple, ...longFields(index.elements(part))];
}

function longFields(elements: readonly Element[]): readonly WordField[] {
  const found: WordField[] = [];
  const open: OpenField[] = [];
  for (const element of elements) {
    if (element.namespaceURI !== NAMESPACES.w) continue;
    const kind = element.localName === "fldChar" ? attribute(element, "fldCharType") : undefined;
    const field = open.at(-1);
    if (kind === "begin") open.push({ instruction: "", isPastInstruction: false, hasResult: false });
    else if (kind === "separate" && field) field.isPastInstruction = true;
    else if (kind === "end") {
      const done = open.pop();
      if (done) found.push(closed(done));
    } else if (field) read(element, open);
  }
  return found;
}

/** What stands inside a field counts for those around it as well. */
function read(element: Element, open: readonly OpenField[]): void {
  const name = element.localName ?? "";
  const field = open.at(-1);
  if (name === "instrText" && field && !field.isPastInstruction)
    field.instruction += element.textContent ?? "";
  const says = (name === "t" && (element.textContent ?? "") !== "") || CONTENT.includes(name);
  if (says) for (const around of open) around.hasResult ||= around.isPastInstruction;
}

function closed({ instruction, hasResult }: Pick<OpenField, "instruction" | "hasResult">): WordField {
  return { instruction, hasResult, hasNone: NEVER_A_RESULT.test(instruction) };
}
