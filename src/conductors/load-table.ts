import type { Checked } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { Table, Vocabulary } from "../model/table.ts";
import { readBytes } from "../read/read-bytes.ts";
import { openTableFile, tableIn } from "../read/read-table.ts";
import { baseName, sha256 } from "./file-identity.ts";

/** A file that holds one table under headers. */
export interface LoadedTable<Field extends string> {
  readonly table: Checked<Table<Field>>;
  /** What the file is told apart by; absent where there is none. */
  readonly identity?: Pick<ManifestInput, "name" | "sha256">;
}

/** The table of a file whose headers are those of a vocabulary: a register, a list of meetings. */
export async function loadTable<Field extends string>(
  path: string,
  vocabulary: Vocabulary<Field>,
): Promise<LoadedTable<Field>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return { table: bytes };
  const opened = await openTableFile(path, bytes.value);
  const identity = { name: baseName(path), sha256: sha256(bytes.value) };
  return { table: opened.ok ? tableIn(opened.value, vocabulary) : opened, identity };
}
