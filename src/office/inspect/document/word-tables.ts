import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, children, elementsBelow } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { emptyLines } from "../shared/empty-lines.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { nearestAround, wordText } from "./document-view.ts";
import { attribute, childValue, isOn, isSwitchedOn } from "./word-styles.ts";

type Words = Pick<Finding, "code" | "values">;

/** What a cell may hold besides words. */
const CONTENT = ["drawing", "pict", "object", "sdt", "fldSimple", "fldChar"];

/** W5, W6, W7: header row, plain form and description of every table, nested ones told with the outer. */
export const wordTables: DocumentRule = (view) =>
  view.index
    .all(view.main, "w:tbl")
    .filter((table) => !nearestAround(table, "tbl"))
    .flatMap((table, at) =>
      [...headerFindings(table), ...formFindings(table), ...captionFindings(table)].map((words) =>
        inBody(view, words, "table", at + 1),
      ),
    );

/** A table of one row is a frame for the eye; of more, the first row names the columns. */
function headerFindings(table: Element): readonly Words[] {
  const marks = rowsOf(table).map((row) => isSwitchedOn(child(row, "w:trPr"), "w:tblHeader"));
  if (marks.length < 2) return [];
  if (!marks[0]) return [{ code: marks.includes(true) ? "table/header-elsewhere" : "table/no-header" }];
  const afterHeader = marks.slice(marks.indexOf(false));
  const isElsewhere = marks.includes(false) && afterHeader.includes(true);
  return [
    ...(isElsewhere ? [{ code: "table/header-elsewhere" } as const] : []),
    ...(looksHeaded(table) ? [] : [{ code: "table/look-disagrees" } as const]),
  ];
}

/**
 * Word's box "Header Row": an attribute of its own, in older files a bit of a number (ISO 29500-1 §17.4.55).
 */
function looksHeaded(table: Element): boolean {
  const properties = child(table, "w:tblPr");
  const look = properties && child(properties, "w:tblLook");
  if (!look) return false;
  const own = attribute(look, "firstRow");
  return own === undefined ? (Number.parseInt(attribute(look, "val") ?? "0", 16) & 0x20) !== 0 : isOn(own);
}

function formFindings(table: Element): readonly Words[] {
  const rows = rowsOf(table);
  const cells = rows.map((row) => all(row, "w:tc").filter((cell) => nearestAround(cell, "tr") === row));
  const merged = cells.flat().filter(isMerged).length;
  const empty = merged > 0 ? 0 : emptyLines(cells.map((row) => row.map(contentOf)));
  const splitting = rows.filter((row) => !isSwitchedOn(child(row, "w:trPr"), "w:cantSplit")).length;
  const isNested = all(table, "w:tbl").length > 0;
  return [
    ...(isNested ? [{ code: "table/nested" } as const] : []),
    ...(merged > 0 ? [{ code: "table/merged-cells", values: { count: merged } } as const] : []),
    ...(empty > 0 ? [{ code: "table/empty-line", values: { count: empty } } as const] : []),
    ...(splitting > 0 ? [{ code: "table/row-may-split", values: { count: splitting } } as const] : []),
  ];
}

function captionFindings(table: Element): readonly Words[] {
  const properties = child(table, "w:tblPr");
  const words = [childValue(properties, "w:tblCaption"), childValue(properties, "w:tblDescription")];
  return words.some((text) => text?.trim()) ? [] : [{ code: "table/no-caption" }];
}

/** The rows of a table itself, also where they stand inside controls or marks of changes. */
function rowsOf(table: Element): readonly Element[] {
  return all(table, "w:tr").filter((row) => nearestAround(row, "tbl") === table);
}

function isMerged(cell: Element): boolean {
  const properties = child(cell, "w:tcPr");
  if (!properties) return false;
  const reachesDown = children(properties, "w:vMerge").some((mark) => attribute(mark, "val") === "restart");
  return reachesDown || Number(childValue(properties, "w:gridSpan") ?? 1) > 1;
}

function contentOf(cell: Element): string {
  const text = wordText(cell).trim();
  if (text !== "") return text;
  return elementsBelow(cell).find(({ localName }) => CONTENT.includes(localName ?? "")) ? "…" : "";
}
