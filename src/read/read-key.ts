import { KEY_COLUMNS, type KeyField } from "../model/columns.ts";
import type { Checked } from "../model/diagnostic.ts";
import type { Table } from "../model/table.ts";
import { readCsv } from "./read-csv.ts";

/** Reads the key file, ydernummer and code. Before a cluster's first kit there is none, which is fine. */
export async function readKey(path: string): Promise<Checked<Table<KeyField> | undefined>> {
  const checked = await readCsv(path, KEY_COLUMNS);
  const isAbsent = checked.diagnostics.some(({ code }) => code === "file/not-found");
  return isAbsent ? { ok: true, value: undefined, diagnostics: [] } : checked;
}
