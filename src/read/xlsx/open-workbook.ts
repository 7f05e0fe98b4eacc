import type { Checked, Diagnostic } from "../../model/diagnostic.ts";
import { parseInWorker } from "./parse-in-worker.ts";
import { parseWorkbook } from "./sheet-js.ts";
import { storedZip } from "./stored-zip.ts";
import { GUARD_LIMITS, unpackWorkbook } from "./unpack-workbook.ts";
import type { Workbook } from "./workbook.ts";

/** Threads run built files only; straight from the sources, as in tests, the same parser runs in this one. */
const IS_BUILT = import.meta.url.endsWith(".js");

/** Reads the sheets of a workbook, behind the guard, or tells why it cannot be read. */
export async function openWorkbook(file: string, bytes: Uint8Array): Promise<Checked<Workbook>> {
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return refuse(unpacked.code, file);
  const packed = storedZip(unpacked.parts);
  const workbook = IS_BUILT ? await parseInWorker(packed) : parseWorkbook(packed);
  if (workbook === "too-heavy") return refuse("xlsx/too-heavy", file);
  return workbook ? { ok: true, value: workbook, diagnostics: [] } : refuse("xlsx/damaged", file);
}

function refuse(code: Diagnostic["code"], file: string): Checked<never> {
  return { ok: false, diagnostics: [{ code, severity: "error", place: { file }, values: GUARD_LIMITS }] };
}
