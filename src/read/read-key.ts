import { KEY_COLUMNS, type KeyField } from "../model/columns.ts";
import { type Checked, orAbsent } from "../model/diagnostic.ts";
import type { Table } from "../model/table.ts";
import { readCsv } from "./read-csv.ts";

/** Reads the key file, ydernummer and code. Before a cluster's first kit there is none, which is fine. */
export async function readKey(path: string): Promise<Checked<Table<KeyField> | undefined>> {
  return orAbsent(await readCsv(path, KEY_COLUMNS));
}
