import { join } from "node:path";
import { clusterIdentities, type Identities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import { DECISIONS_NAME, type Decisions } from "../model/decisions.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../model/diagnostic.ts";
import type { FilledSheet } from "../model/filled-sheet.ts";
import { KitError } from "../model/kit-error.ts";
import { placeIn } from "../model/located-tree.ts";
import { readFilledSheet } from "../read/docx-sheet.ts";
import { kitFolderOf } from "../read/find-kits.ts";
import { sheetsIn } from "../read/read-table.ts";
import { collectDecisions } from "../validate/decisions/decisions-collect.ts";
import { type MergeCounts, type Merged, mergeDecisions } from "../validate/decisions/decisions-merge.ts";
import { finding } from "../validate/finding.ts";
import { keepEdited } from "../write/keep-earlier.ts";
import { writeDecisions } from "../write/write-decisions.ts";
import { type LoadedDecisions, loadDecisions } from "./earlier-kit.ts";
import { loadCluster } from "./load-cluster.ts";
import { earlierPlace, keptFindings, openKit, refuseKept } from "./standing-kits.ts";

export interface CollectRequest {
  /** Folder of the kit that the sheets were handed out from. */
  readonly folder: string;
  /** Filled-in plans and notes sheets, or folders of them. */
  readonly files: readonly string[];
  /** Cluster file, whose members no answer of a closed kit may name. */
  readonly cluster?: string | undefined;
  /** Let the sheets count where people have edited the decisions. */
  readonly force: boolean;
}

export interface CollectOutcome {
  /** The decisions' file. */
  readonly path: string;
  readonly counts: MergeCounts;
  readonly decisions: Decisions;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads filled-in sheets back into the decisions of their kit.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function collectPlans(request: CollectRequest): Promise<CollectOutcome> {
  const { files, force } = request;
  const folder = kitFolderOf(request.folder);
  refuseKept(folder);
  const { kit } = await openKit(folder);
  const known = await loadDecisions(folder, kit);
  const returned = await readSheets(files);
  const unnamed = await whomNotToName(request.cluster);
  const collected = collectDecisions(returned.sheets, kit, unnamed.identities);
  const found = [known, returned, unnamed, collected].flatMap(({ diagnostics }) => diagnostics);
  if (!known.decisions || hasErrors(found)) throw new KitError("invalidInput", found);
  const merged = mergeDecisions(known.decisions, collected, { force });
  const diagnostics = [...found, ...conflictFindings(merged, known)];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const { decisions, counts } = merged;
  // What people have edited is only written over when forced, and then kept first.
  const { conflicts: edited } = mergeDecisions(known.decisions, collected, { force: false });
  const kept = edited.length > 0 ? await keepEdited(folder, earlierPlace(folder, kit)) : undefined;
  if (counts.added + counts.replaced + counts.unchanged > 0) await write(folder, decisions, known);
  return {
    ...{ path: join(folder, DECISIONS_NAME), counts, decisions },
    diagnostics: [...diagnostics, ...keptFindings(folder, kept)],
  };
}

async function readSheets(files: readonly string[]) {
  const sheets: FilledSheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of (await Promise.all(files.map(sheetsIn))).flat()) {
    const sheet = await readFilledSheet(file);
    diagnostics.push(...sheet.diagnostics);
    if (sheet.ok) sheets.push(sheet.value);
  }
  return { sheets, diagnostics };
}

/** Whom the answers may not name. What is only worth a warning in the cluster file was told when the kit was built. */
async function whomNotToName(
  path: string | undefined,
): Promise<{ readonly identities: Identities; readonly diagnostics: readonly Diagnostic[] }> {
  const { checked, diagnostics } = await loadCluster(path);
  return {
    identities: checked?.ok ? clusterIdentities(checked.value) : NO_IDENTITIES,
    diagnostics: errorsIn([...diagnostics, ...(checked?.diagnostics ?? [])]),
  };
}

function conflictFindings({ conflicts }: Merged, { file }: LoadedDecisions): readonly Diagnostic[] {
  if (!file) return [];
  return conflicts.map((at) => {
    const place = placeIn(file.source, at === "cluster" ? ["cluster"] : ["plans", at]);
    return finding("error", "decisions/edited-by-hand", place);
  });
}

async function write(folder: string, decisions: Decisions, known: LoadedDecisions): Promise<void> {
  const { file, decisions: before } = known;
  if (!file || !before) return writeDecisions(folder, { decisions }, undefined);
  const text = file.source.lines.join("\n");
  return writeDecisions(folder, { decisions, before: { text, decisions: before } }, file.bytes);
}
