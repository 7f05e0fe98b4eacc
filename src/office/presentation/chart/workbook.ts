import type { DataColumn } from "../../../model/plotted-chart.ts";
import { CONTENT_TYPES_PART } from "../../../ooxml/content-types.ts";
import { relationshipsPart, relationshipsXml } from "../../../ooxml/relationships.ts";
import { XML_DECLARATION } from "../../../ooxml/xml-document.ts";
import { escapeXml, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { closeZip } from "../../../ooxml/zip-archive.ts";

/** Name of the one sheet of a chart's workbook; people see it when they edit the data. */
const SHEET = "Data";

const WORKBOOK = "xl/workbook.xml";
const WORKSHEET = "xl/worksheets/sheet1.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The workbook behind a chart: the columns that are drawn, their headings, and nothing else. */
export function chartWorkbook(columns: readonly DataColumn[]): Uint8Array {
  const files = {
    [CONTENT_TYPES_PART]: `<Types xmlns="${NAMESPACES.ct}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/${WORKBOOK}" ContentType="${TYPE}.sheet.main+xml"/>
<Override PartName="/${WORKSHEET}" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    [relationshipsPart("")]: relationshipsXml("", [{ type: "officeDocument", target: WORKBOOK }]),
    [WORKBOOK]: `<workbook ${MAIN} xmlns:r="${NAMESPACES.r}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    [relationshipsPart(WORKBOOK)]: relationshipsXml(WORKBOOK, [{ type: "worksheet", target: WORKSHEET }]),
    [WORKSHEET]: sheetXml(columns),
  };
  const encoder = new TextEncoder();
  return closeZip(
    new Map(Object.entries(files).map(([name, xml]) => [name, encoder.encode(XML_DECLARATION + xml)])),
  );
}

function sheetXml(columns: readonly DataColumn[]): string {
  const count = rowCount(columns);
  const rows = Array.from({ length: count + 1 }, (_, row) => {
    const cells = columns.map(({ heading, cells: values }, column) =>
      cellXml(row === 0 ? heading : values[row - 1], `${columnLetters(column)}${row + 1}`),
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return `<worksheet ${MAIN}><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function cellXml(value: number | string | undefined, place: string): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Rows below the headings: every range of a chart is as long as the longest column. */
export function rowCount(columns: readonly DataColumn[]): number {
  return columns.reduce((most, { cells }) => Math.max(most, cells.length), 1);
}

/** A, B … Z, AA, AB … */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Where a column stands in the sheet, as a formula says it; its heading or the cells below. */
export function rangeOf(
  columns: readonly DataColumn[],
  column: DataColumn,
  what: "heading" | "cells",
): string {
  const letters = columnLetters(columns.indexOf(column));
  if (what === "heading") return `${SHEET}!$${letters}$1`;
  return `${SHEET}!$${letters}$2:$${letters}$${rowCount(columns) + 1}`;
}
