import type { Checked } from "../model/diagnostic.ts";
import type { FilledPlace, FilledSheet } from "../model/filled-sheet.ts";
import { isSheetTag } from "../model/sheet-tags.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  outermost,
  type WordStyles,
  wordStyles,
} from "../ooxml/word-tree.ts";
import type { Element } from "../ooxml/xml-node.ts";
import { children } from "../ooxml/xml-tree.ts";
import { readWordParts } from "./docx-parts.ts";
import { type WordText, wordText } from "./docx-text.ts";

/** Reads a sheet that was filled in on screen and saved by Word or LibreOffice. */
export async function readFilledSheet(path: string): Promise<Checked<FilledSheet>> {
  const read = await readWordParts(path);
  if (!read.ok) return read;
  const { document, headers, margins } = read.value;
  const styles = wordStyles(read.value.styles);
  const textOf = (part: Element) => wordText(part, { styles }).text;
  const sheet: FilledSheet = {
    file: path,
    header: headers.map(textOf).join("\n"),
    places: placesIn(document, { styles, tables: outermost(document, "tbl") }),
    outside: [...looseParagraphs(document), ...margins].flatMap((part) => {
      const { text, leftOut } = wordText(part, { styles });
      return [text, leftOut].filter((one) => one !== "");
    }),
  };
  return { ok: true, value: sheet, diagnostics: read.diagnostics };
}

interface Reading {
  readonly styles: WordStyles;
  /** The document's tables in their order, by which a place says in which it stands. */
  readonly tables: readonly Element[];
}

/** Every place in the order of the document: cells of tables, and controls that stand in none. */
function placesIn(node: Element, reading: Reading): readonly FilledPlace[] {
  return children(node).flatMap((element) => {
    if (element.localName === "tbl") return tablePlaces(element, reading);
    return isField(element) ? [{ ...controlIn(element, reading), beside: "" }] : placesIn(element, reading);
  });
}

/** Paragraphs that stand neither in a table nor in a field. */
function looseParagraphs(node: Element): readonly Element[] {
  return children(node).flatMap((element) => {
    if (element.localName === "tbl" || isField(element)) return [];
    return element.localName === "p" && outermostFields(element).length === 0
      ? [element]
      : looseParagraphs(element);
  });
}

/** What a cell answers stands at the head of its column, in the nearest row above that is a head. */
function tablePlaces(table: Element, reading: Reading): readonly FilledPlace[] {
  const number = reading.tables.indexOf(table);
  let labels: readonly string[] = [];
  return outermost(table, "tr").flatMap((row, index) => {
    const cells = outermost(row, "tc");
    if (isHead(row, index)) {
      labels = cells.map((cell) => wordText(cell, reading).text);
      return [];
    }
    return cells.flatMap((cell, column) => {
      const label = labels[column] ?? "";
      const where = { ...(label === "" ? {} : { label }), ...(number === -1 ? {} : { table: number }) };
      return cellPlaces(cell, reading).map((place) => ({ ...where, ...place }));
    });
  });
}

/** Rows keep their mark as head where tables were joined; files of other makers have none, but no field in it either. */
function isHead(row: Element, index: number): boolean {
  const properties = childOf(row, "trPr");
  const isMarked = properties !== undefined && childOf(properties, "tblHeader") !== undefined;
  return (isMarked || index === 0) && outermostFields(row).length === 0;
}

/** A control may stand in its cell or, in files of other makers, around it; and a cell may hold a table of its own. */
function cellPlaces(cell: Element, reading: Reading): readonly FilledPlace[] {
  const around = controlAround(cell);
  if (around) return [{ ...controlIn(around, reading), beside: "" }];
  const inner = outermost(cell, "tbl");
  if (inner.length > 0) return [...looseInCell(cell, reading), ...placesIn(cell, reading)];
  const controls = outermostFields(cell);
  if (controls.length === 0) return [{ hasControl: false, ...said(wordText(cell, reading)), beside: "" }];
  const rest = wordText(cell, { ...reading, without: controls });
  return controls.map((control, index) =>
    withRest(controlIn(control, reading), index === 0 ? rest : undefined),
  );
}

/** A field with what stands beside it in its cell; of several fields in one cell the first takes it. */
function withRest(field: Omit<FilledPlace, "beside">, rest: WordText | undefined): FilledPlace {
  if (!rest) return { ...field, beside: "" };
  const leftOut = [field.leftOut ?? "", rest.leftOut].filter((text) => text !== "").join("\n");
  return {
    ...field,
    beside: rest.text,
    ...(leftOut === "" ? {} : { leftOut }),
    ...(rest.hasPicture ? { hasPicture: true } : {}),
  };
}

/** What stands in a cell around the table in it. */
function looseInCell(cell: Element, reading: Reading): readonly FilledPlace[] {
  return looseParagraphs(cell)
    .map((paragraph) => said(wordText(paragraph, reading)))
    .filter(({ text }) => text !== "")
    .map((found) => ({ hasControl: false, ...found, beside: "" }));
}

function controlAround(cell: Element): Element | undefined {
  const content = cell.parentElement;
  const control = content?.localName === "sdtContent" ? content.parentElement : undefined;
  return control && isField(control) ? control : undefined;
}

/** The fields below an element; what other programs wrap in controls of their own is looked into. */
function outermostFields(parent: Element): readonly Element[] {
  return children(parent).flatMap((element) => (isField(element) ? [element] : outermostFields(element)));
}

/** A control is a field when it has a name of ours or any title, and holds words only. */
function isField(element: Element): boolean {
  if (element.localName !== "sdt" || outermost(element, "tbl").length > 0) return false;
  const { tag, title } = namesOf(element);
  return tag !== undefined || title !== undefined;
}

function namesOf(control: Element): { readonly tag?: string; readonly title?: string } {
  const properties = childOf(control, "sdtPr");
  const named = (name: string, within = properties) => within && attributeOf(childOf(within, name), "val");
  const placeholder = properties && childOf(properties, "placeholder");
  // LibreOffice 7.4 drops tags, but keeps the name of the prompt. Tags of other programs name no field of ours.
  const tag = [named("tag"), placeholder && named("docPart", placeholder)].find(
    (name) => name !== undefined && isSheetTag(name),
  );
  const title = named("alias");
  return { ...(tag ? { tag } : {}), ...(title ? { title } : {}) };
}

function controlIn(control: Element, reading: Reading): Omit<FilledPlace, "beside"> {
  const content = childOf(control, "sdtContent");
  const read = content && wordText(content, reading);
  return {
    ...namesOf(control),
    hasControl: true,
    ...(read ? said(read) : { text: "" }),
    // The mark alone is not enough: programs that do not know it leave it in place when somebody writes.
    isPrompt: read?.isPrompt === true && saysPrompt(childOf(control, "sdtPr")),
  };
}

/** What is told of a place beyond its text only where there is something. */
function said({ text, leftOut, marked, asPrompt, hasPicture }: WordText) {
  return {
    text,
    isPrompt: false,
    ...(leftOut === "" ? {} : { leftOut }),
    ...(marked.length === 0 ? {} : { marked }),
    ...(asPrompt === "" ? {} : { asPrompt }),
    ...(hasPicture ? { hasPicture } : {}),
  };
}

function saysPrompt(properties: Element | undefined): boolean {
  const [mark] = properties ? childrenOf(properties, "showingPlcHdr") : [];
  return mark !== undefined && !["0", "false", "off"].includes(attributeOf(mark, "val") ?? "");
}
