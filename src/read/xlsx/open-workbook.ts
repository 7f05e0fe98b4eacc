import { type Checked, refused } from "../../model/diagnostic.ts";
import { closeZip } from "../../ooxml/zip-archive.ts";
import { parseInWorker } from "./parse-in-worker.ts";
import { plainParts } from "./plain-parts.ts";
import { GUARD_LIMITS, unpackWorkbook } from "./unpack-workbook.ts";
import type { Workbook } from "./workbook.ts";

/** Threads run built files only; straight from the sources, as in tests, the same parser runs in this one. */
const IS_BUILT = import.meta.url.endsWith(".js");

/** Reads the sheets of a workbook, behind the guard, or tells why it cannot be read. */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<Checked<Workbook>> {
  const parts = unpackWorkbook(bytes);
  if (typeof parts === "string") return refused(parts, { file }, GUARD_LIMITS);
  // What a reader of workbooks gets to see is exactly what the guard has looked at, and nothing that the two could
  // understand differently.
  const packed = closeZip(plainParts(parts), true);
  const workbook = IS_BUILT ? await parseInWorker(packed) : await parseHere(packed);
  if (workbook === "too-heavy") return refused("xlsx/too-heavy", { file }, GUARD_LIMITS);
  return workbook
    ? { ok: true, value: workbook, diagnostics: [] }
    : refused("xlsx/damaged", { file }, GUARD_LIMITS);
}

/** Loaded only here: a built program never needs the library outside the thread. */
async function parseHere(packed: Uint8Array): Promise<Workbook | undefined> {
  const { parseWorkbook } = await import("./sheet-js.ts");
  return parseWorkbook(packed);
}
