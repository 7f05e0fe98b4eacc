import { strFromU8, unzipSync } from "fflate";
import type { Brand } from "../model/brand.ts";
import type { DocumentSheet } from "../model/document-sheet.ts";
import { writeDocument } from "../office/write-document.ts";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import type { PlacedChart } from "./chart-part.ts";
import { drawDocument } from "./draw-document.ts";

/** What a sheet shows besides its words. */
interface Shown {
  readonly charts?: ReadonlyMap<string, PlacedChart>;
  readonly brand?: Brand;
}

/** The bytes of a sheet. */
export function writtenSheet(sheet: DocumentSheet, { charts = new Map(), brand }: Shown = {}): Uint8Array {
  const properties = {
    title: sheet.title,
    subject: "Type 2-diabetes",
    author: "Klyngeenheden Nordlys",
    date: "2026-06-10",
  };
  const drawing = { properties, metrics: CARLITO, charts, ...(brand ? { brand } : {}) };
  return writeDocument(drawDocument(sheet, drawing));
}

/** Its parts as text, by their names. */
export function writtenParts(sheet: DocumentSheet, shown?: Shown): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(writtenSheet(sheet, shown)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}
