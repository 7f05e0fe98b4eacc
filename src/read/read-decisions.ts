import { join } from "node:path";
import { DECISIONS_NAME } from "../model/decisions.ts";
import { type Checked, orAbsent } from "../model/diagnostic.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import { readBytes } from "./read-bytes.ts";
import { yamlTree } from "./read-yaml.ts";

/** The decisions' file as it was read; its bytes tell later whether somebody has changed it meanwhile. */
export interface DecisionsFile {
  readonly bytes: Uint8Array;
  readonly source: LocatedTree;
}

/** Far more than the plans of the largest cluster. */
const MOST_MEGABYTES = 1;

/** Reads what a kit's meeting decided. Before anything is collected or written there is no such file, which is fine. */
export async function readDecisions(folder: string): Promise<Checked<DecisionsFile | undefined>> {
  const path = join(folder, DECISIONS_NAME);
  const read = orAbsent(await readBytes(path, MOST_MEGABYTES));
  if (!read.ok) return read;
  if (!read.value) return { ...read, value: undefined };
  const { value: bytes } = read;
  const source = yamlTree(bytes, path);
  // As it was built, it holds comments alone.
  if (source.diagnostics.some(({ code }) => code === "yaml/empty")) {
    const lines = new TextDecoder().decode(bytes).split("\n");
    const blank = { file: path, tree: {}, marks: new Map(), lines };
    return { ok: true, value: { bytes, source: blank }, diagnostics: [] };
  }
  return source.ok ? { ...source, value: { bytes, source: source.value } } : source;
}
