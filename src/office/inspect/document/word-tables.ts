import { nearestAround } from "../../../ooxml/word-tree.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, children, elementsBelow, inside } from "../../../ooxml/xml-tree.ts";
import type { Placed, Rows } from "../finding.ts";
import { emptyLines } from "../shared/wording.ts";
import {
  attribute,
  childValue,
  type DocumentView,
  isOn,
  isSwitchedOn,
  shading,
  wordText,
} from "./document-view.ts";

/** A table of the body with what its rows of the gate look at. */
interface WordTable {
  readonly element: Element;
  readonly properties: Element | undefined;
  /** Its own rows, also where they stand inside controls or marks of changes. */
  readonly rows: readonly Element[];
  /** Which of them are marked as header; none in a table of one row, which is a frame for the eye. */
  readonly headers: readonly boolean[];
  readonly merged: number;
}

/** What a cell may hold besides words. */
const CONTENT = ["drawing", "pict", "object", "sdt", "fldSimple", "fldChar"];

/** W5, W6, W7: header row, plain form and description of every table. */
export const TABLE: Rows<WordTable> = {
  "table/no-header": ({ headers }) => headers.length > 0 && !headers.includes(true),
  "table/header-elsewhere": ({ headers }) =>
    headers.includes(false) && headers.lastIndexOf(true) > headers.indexOf(false),
  "table/look-disagrees": ({ headers, properties }) => headers[0] && !looksHeaded(properties),
  "table/nested": ({ element }) => all(element, "w:tbl").length > 0,
  "table/merged-cells": ({ merged }) => merged,
  "table/empty-line": ({ merged, rows }) =>
    merged === 0 && emptyLines(rows.map((row) => cellsOf(row).map(contentOf))),
  "table/row-may-split": ({ rows }) =>
    rows.filter((row) => !isSwitchedOn(child(row, "w:trPr"), "w:cantSplit")).length,
  "table/no-caption": ({ properties }) =>
    !childValue(properties, "w:tblCaption")?.trim() && !childValue(properties, "w:tblDescription")?.trim(),
};

/** The tables of the body; nested ones are told with the outer. */
export function wordTables({ index, main }: DocumentView): readonly Placed<WordTable>[] {
  return index
    .all(main, "w:tbl")
    .filter((table) => !nearestAround(table, "tbl"))
    .map((element, at) => ({
      subject: tableOf(element),
      spot: { part: main, spot: { kind: "table", number: at + 1 } },
    }));
}

function tableOf(element: Element): WordTable {
  const rows = all(element, "w:tr").filter((row) => nearestAround(row, "tbl") === element);
  const marks = rows.map((row) => isSwitchedOn(child(row, "w:trPr"), "w:tblHeader"));
  return {
    element,
    properties: child(element, "w:tblPr"),
    rows,
    headers: marks.length < 2 ? [] : marks,
    merged: rows.flatMap(cellsOf).filter(isMerged).length,
  };
}

/** Word's box "Header Row": an attribute of its own, in older files a bit of a number (ISO 29500-1 §17.4.55). */
function looksHeaded(properties: Element | undefined): boolean {
  const look = inside(properties, "w:tblLook");
  if (!look) return false;
  const own = attribute(look, "firstRow");
  return own === undefined ? (Number.parseInt(attribute(look, "val") ?? "0", 16) & 0x20) !== 0 : isOn(own);
}

function cellsOf(row: Element): readonly Element[] {
  return all(row, "w:tc").filter((cell) => nearestAround(cell, "tr") === row);
}

function isMerged(cell: Element): boolean {
  const properties = child(cell, "w:tcPr");
  if (!properties) return false;
  const reachesDown = children(properties, "w:vMerge").some((mark) => attribute(mark, "val") === "restart");
  return reachesDown || Number(childValue(properties, "w:gridSpan") ?? 1) > 1;
}

function contentOf(cell: Element): string {
  const text = wordText(cell).trim();
  return text === "" && holds(cell, CONTENT) ? "…" : text;
}

function holds(cell: Element, names: readonly string[]): boolean {
  return elementsBelow(cell).some(({ localName }) => names.includes(localName ?? ""));
}

/** A mark that stands for a word: ticks, crosses, lamps, stars. A box to tick is a place to write, not an answer. */
const SIGN_ALONE =
  /^(?:[✓✔✗✘✕✖●○◉■▲▼◆★☆⬤⚫⚪☺☹❌✅❗⚠]|[\u{1F534}-\u{1F7EB}]|[\u{1F600}-\u{1F64F}]|\ufe0f)+$/u;

/** W20: how many cells answer by a sign or a colour alone. */
export function silentCells({ index, main }: DocumentView): number {
  const cells = index.all(main, "w:tc").filter((cell) => !nearestAround(cell, "sdt"));
  return cells.filter((cell) => {
    const text = wordText(cell).trim();
    const isSilent = text === "" ? isColouredAlone(cell) : SIGN_ALONE.test(text);
    return isSilent && !holds(cell, ["sdt", "drawing", "fldChar"]);
  }).length;
}

/** An empty cell of another colour than the rest of its row, which is not white or grey. */
function isColouredAlone(cell: Element): boolean {
  const own = shading(child(cell, "w:tcPr"));
  const row = nearestAround(cell, "tr");
  if (!own || !row || isGrey(own)) return false;
  const others = all(row, "w:tc").filter((other) => other !== cell);
  return others.length > 0 && others.every((other) => shading(child(other, "w:tcPr")) !== own);
}

function isGrey(hex: string): boolean {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) < 24;
}
