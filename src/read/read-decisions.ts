import { join } from "node:path";
import { DECISIONS_NAME } from "../model/decisions.ts";
import type { Checked } from "../model/diagnostic.ts";
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
  const bytes = await readBytes(path, MOST_MEGABYTES);
  if (!bytes.ok) {
    const isAbsent = bytes.diagnostics.some(({ code }) => code === "file/not-found");
    return isAbsent ? { ok: true, value: undefined, diagnostics: [] } : bytes;
  }
  const source = yamlTree(bytes.value, path);
  // As it was built, it holds comments alone.
  if (source.diagnostics.some(({ code }) => code === "yaml/empty")) {
    const lines = new TextDecoder().decode(bytes.value).split("\n");
    const blank = { file: path, tree: {}, marks: new Map(), lines };
    return { ok: true, value: { bytes: bytes.value, source: blank }, diagnostics: [] };
  }
  return source.ok ? { ...source, value: { bytes: bytes.value, source: source.value } } : source;
}
