import { contentTypeOf } from "../../../ooxml/content-types.ts";
import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { relatedParts } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { children, elementsBelow } from "../../../ooxml/xml-tree.ts";
import { type ElementIndex, isYes } from "../element-index.ts";
import type { Finding } from "../finding.ts";
import { openPackage } from "./package-texts.ts";

/** The workbook behind a chart, looked into. */
interface ChartWorkbook {
  readonly part: string;
  /** Whether there is nothing in it but one sheet of plain cells, such as we write. */
  readonly isPlain: boolean;
  /** Cells and points that nobody who sees the chart sees. */
  readonly unseen: number;
}

/** H1: workbooks behind charts, each held against what its chart shows. */
export function chartWorkbooks(index: ElementIndex): readonly ChartWorkbook[] {
  const charts = index.file
    .names(/\.xml$/)
    .filter((part) => /drawingml\.chart\+xml$/.test(contentTypeOf(index.file, part) ?? ""));
  return charts.flatMap((chart) =>
    relatedParts(index.file, chart, "package").flatMap((part) => {
      const book = index.file.has(part) ? openPackage(index.file.bytes(part)) : undefined;
      return book ? [{ part, ...heldAgainst(book, index, chart) }] : [];
    }),
  );
}

/** What the chart does not show of its workbook. */
export function unseenData(books: readonly ChartWorkbook[]): readonly Finding[] {
  return books
    .filter(({ unseen }) => unseen > 0)
    .map(({ part, unseen }) => ({ code: "hidden/chart-data", part, values: { count: unseen } }));
}

function heldAgainst(book: OfficePackage, index: ElementIndex, chart: string) {
  const cells = cellsOf(book);
  const shown = shownCells(index, chart);
  const drawn = new Map(shown);
  const undrawn = [...cells].filter(([place, value]) => !drawn.has(place) && !isHeading(place, value));
  const otherwise = shown.filter(([place, value]) => (cells.get(place) ?? "") !== value);
  return {
    isPlain: isPlain(book),
    unseen: undrawn.length + otherwise.length + unseenPoints(index, chart),
  };
}

/** Words over a column; a figure in the first row is data. */
function isHeading(place: string, value: string): boolean {
  return /![A-Z]+1$/.test(place) && !/\d/.test(value);
}

const OWN_PARTS = new Set([
  ...["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  "xl/worksheets/sheet1.xml",
]);
const OWN_ELEMENTS = new Set([
  ...["workbook", "sheets", "sheet", "worksheet", "sheetData", "row", "c", "v", "is", "t"],
]);

/** One sheet of cells, none of them hidden or a formula: no names, no links, no properties, no other parts. */
function isPlain(book: OfficePackage): boolean {
  const elements = book.names(/^xl\/[^_].*\.xml$/).flatMap((part) => elementsBelow(book.xml(part)));
  return (
    book.names().every((part) => OWN_PARTS.has(part)) &&
    elements.every(({ localName }) => OWN_ELEMENTS.has(localName ?? "")) &&
    elements.every((element) => !isYes(element.getAttribute("hidden")) && !element.hasAttribute("state"))
  );
}

/** Every cell with something in it, by sheet and place. */
function cellsOf(book: OfficePackage): ReadonlyMap<string, string> {
  const strings = book
    .names(/^xl\/sharedStrings\.xml$/)
    .flatMap((part) => elementsBelow(book.xml(part)))
    .filter(({ localName }) => localName === "si")
    .map((item) => item.textContent ?? "");
  const sheets = book.names(/^xl\/worksheets\/[^/]+\.xml$/);
  const found = sheets.flatMap((part) =>
    elementsBelow(book.xml(part))
      .filter(({ localName }) => localName === "c")
      .map(
        (cell) => [`${sheets.indexOf(part)}!${cell.getAttribute("r")}`, cellValue(cell, strings)] as const,
      ),
  );
  return new Map(found.filter(([, value]) => value !== ""));
}

function cellValue(cell: Element, strings: readonly string[]): string {
  const [value] = children(cell).filter(({ localName }) => localName === "v" || localName === "is");
  const text = value?.textContent ?? "";
  return cell.getAttribute("t") === "s" ? (strings[Number(text)] ?? "") : text;
}

/** What a chart has read from each cell: the value that is drawn of it. */
function shownCells(index: ElementIndex, chart: string): readonly (readonly [string, string])[] {
  const references = index.elements(chart).filter(({ localName }) => localName === "f");
  return references.flatMap((reference) => {
    const place = /\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$/.exec(reference.textContent ?? "");
    const [, letters, first = "0"] = place ?? [];
    if (!letters || !reference.parentNode) return [];
    const points = elementsBelow(reference.parentNode).filter(({ localName }) => localName === "pt");
    return points.map((point) => {
      const row = Number(first) + Number(point.getAttribute("idx"));
      return [`0!${letters}${row}`, point.textContent ?? ""] as const;
    });
  });
}

/** Series that draw nothing, and points beyond the ends of their axis: data without a picture. */
function unseenPoints(index: ElementIndex, chart: string): number {
  const series = index.all(chart, "c:ser");
  const blank = series.filter((one) => !isDrawn(one)).length;
  const [across, upright] = index.all(chart, "c:valAx").map(endsOf);
  const beyond = (name: "xVal" | "yVal", ends: readonly [number, number] | undefined) =>
    series
      .flatMap((one) => numbersIn(one, name))
      .filter((value) => ends && (value < ends[0] || value > ends[1]));
  return blank + beyond("xVal", across).length + beyond("yVal", upright).length;
}

function isDrawn(series: Element): boolean {
  const parts = elementsBelow(series);
  const named = (name: string) => parts.filter(({ localName }) => localName === name);
  if (named("xVal").length === 0) return true;
  const isFilled = (element: Element) =>
    elementsBelow(element).some(({ localName }) => localName === "solidFill");
  const isLabelled = named("dLbl").some(
    (label) => !elementsBelow(label).some(({ localName }) => localName === "delete"),
  );
  return isLabelled || [...named("spPr")].some(isFilled);
}

function numbersIn(series: Element, name: string): readonly number[] {
  const holders = children(series).filter(({ localName }) => localName === name);
  return holders
    .flatMap((holder) => elementsBelow(holder))
    .filter(({ localName }) => localName === "v")
    .map(({ textContent }) => Number(textContent));
}

function endsOf(axis: Element): readonly [number, number] {
  const end = (name: string, open: number) => {
    const found = elementsBelow(axis)
      .find(({ localName }) => localName === name)
      ?.getAttribute("val");
    return found == null ? open : Number(found);
  };
  return [end("min", Number.NEGATIVE_INFINITY), end("max", Number.POSITIVE_INFINITY)];
}
