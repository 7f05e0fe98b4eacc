import type { Decisions } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LocatedTree } from "../model/located-tree.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readDecisions } from "../read/read-decisions.ts";
import { validateDecisions } from "../validate/decisions/decisions-file.ts";

export interface LoadedDecisions {
  /** Empty before anything is collected or written; absent when the file has mistakes. */
  readonly decisions?: Decisions;
  /** The file as it was read; absent when there is none. */
  readonly file?: { readonly bytes: Uint8Array; readonly source: LocatedTree };
  readonly diagnostics: readonly Diagnostic[];
}

/** What the meeting of a kit decided. */
export async function loadDecisions(folder: string, kit: MeetingKit): Promise<LoadedDecisions> {
  const read = await readDecisions(folder);
  if (!read.ok) return { diagnostics: read.diagnostics };
  const { value: file } = read;
  if (!file) return { decisions: { plans: [] }, diagnostics: [] };
  const checked = validateDecisions(file.source, kit);
  return { ...(checked.ok ? { decisions: checked.value } : {}), file, diagnostics: checked.diagnostics };
}
