import { join } from "node:path";
import type { Member } from "../model/cluster.ts";
import { clusterIdentities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import { DECISIONS_NAME, type Decisions } from "../model/decisions.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../model/diagnostic.ts";
import type { FilledSheet } from "../model/filled-sheet.ts";
import { foldText } from "../model/fold-text.ts";
import { KitError } from "../model/kit-error.ts";
import { placeIn } from "../model/located-tree.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { currentCodes } from "../model/practice-key.ts";
import { readFilledSheet } from "../read/docx-sheet.ts";
import { kitFolderOf } from "../read/find-kits.ts";
import { sheetsIn } from "../read/read-table.ts";
import {
  collectDecisions,
  type KnownOfPractices,
  LEAVES_OUT,
} from "../validate/decisions/decisions-collect.ts";
import { type MergeCounts, type Merged, mergeDecisions } from "../validate/decisions/decisions-merge.ts";
import { reportFindings, type Unreported } from "../validate/decisions/decisions-report.ts";
import { practicesOf } from "../validate/decisions/decisions-sheet.ts";
import { finding } from "../validate/finding.ts";
import { keepEdited } from "../write/keep-earlier.ts";
import { writeDecisions } from "../write/write-decisions.ts";
import { earlierKey } from "./cluster-key.ts";
import { type LoadedDecisions, loadDecisions } from "./earlier-kit.ts";
import { loadCluster } from "./load-cluster.ts";
import { prepareReport, type ReportRequest } from "./report-meeting.ts";
import { earlierPlace, keptFindings, openKit, outOf, refuseKept } from "./standing-kits.ts";

export interface CollectRequest extends ReportRequest {
  /** Folder of the kit that the sheets were handed out from. */
  readonly folder: string;
  /** Filled-in plans and notes sheets, or folders of them; without any, only the report of the meeting is made. */
  readonly files: readonly string[];
  /** Cluster file, whose members no answer of a closed kit may name. */
  readonly cluster?: string | undefined;
  /** Key file, which tells a practice's code where it wrote its name; absent means where builds keep it. */
  readonly key?: string | undefined;
  /** Let the sheets count where people have edited the decisions, and the report that was edited be written over. */
  readonly force: boolean;
}

export interface CollectOutcome {
  /** The decisions' file. */
  readonly path: string;
  /** The report of the meeting; absent while nothing is decided. */
  readonly report?: string;
  readonly counts: MergeCounts;
  readonly decisions: Decisions;
  /** Files of which not everything was read, with why among the diagnostics. */
  readonly leftOut: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads filled-in sheets back into the decisions of their kit. A file that cannot be read, and a plan of which it is not
 * known whose it is, are left out and told of; the others are kept.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function collectPlans(request: CollectRequest): Promise<CollectOutcome> {
  const { files, force } = request;
  const folder = kitFolderOf(request.folder);
  refuseKept(folder);
  const opened = await openKit(folder);
  const { kit } = opened;
  const known = await loadDecisions(folder, kit);
  const returned = await readSheets(files);
  const practices = await knownOfPractices(request, folder, kit);
  const collected = collectDecisions(returned.sheets, kit, practices);
  const isAnything = collected.plans.length > 0 || collected.cluster !== undefined;
  const found = [known, returned, practices, collected]
    .flatMap(({ diagnostics }) => diagnostics)
    .map((one) => (isAnything && leavesOut(one) ? { ...one, severity: "warning" as const } : one));
  if (!known.decisions || hasErrors(found)) throw new KitError("invalidInput", found);
  const merged = mergeDecisions(known.decisions, collected, { force });
  const diagnostics = [...[...found, ...conflictFindings(merged, known)], ...toldInReport(known, practices)];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const { decisions, counts } = merged;
  const report = await prepareReport(opened, decisions, practices, request);
  // What people have edited is only written over when forced, and then kept first.
  const { conflicts: edited } = mergeDecisions(known.decisions, collected, { force: false });
  const kept = edited.length > 0 ? await keepEdited(folder, earlierPlace(folder, kit)) : undefined;
  if (counts.added + counts.replaced + counts.unchanged > 0) await write(folder, decisions, known);
  const replaced = (await report?.write()) ?? [];
  return {
    path: join(folder, DECISIONS_NAME),
    counts,
    decisions,
    ...(report ? { report: report.path } : {}),
    leftOut: [...new Set(found.filter(leavesOut).map(({ place }) => place.file))],
    diagnostics: [
      ...[...diagnostics, ...(report?.diagnostics ?? [])],
      ...[...keptFindings(folder, kept), ...replaced],
    ],
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

/** Where nothing can be read at all, this is what stops the work. */
function leavesOut({ code }: Diagnostic): boolean {
  return LEAVES_OUT.includes(code);
}

/**
 * Whom the answers may not name, and which code is whose. What is only worth a warning in the cluster file was told when
 * the kit was built, and a key that is not the kit's tells nothing.
 */
async function knownOfPractices(
  { cluster, key: path }: CollectRequest,
  folder: string,
  kit: MeetingKit,
): Promise<KnownOfPractices & Unreported & { readonly diagnostics: readonly Diagnostic[] }> {
  const { checked, diagnostics } = await loadCluster(cluster);
  const members = checked?.ok ? checked.value.members : [];
  const { key, ...read } = await earlierKey({ out: outOf(folder), key: path }, kit);
  const codes = key && !hasErrors(read.diagnostics) ? currentCodes(key) : new Map<string, string>();
  const isNamed = path !== undefined;
  const identities = checked?.ok ? clusterIdentities(checked.value) : NO_IDENTITIES;
  return {
    ...identities,
    practices: [...new Set([...identities.practices, ...(key?.codes.keys() ?? [])])],
    codes: [
      ...new Set([...practicesOf(kit), ...(key?.codes.values() ?? []), ...(key?.names?.values() ?? [])]),
    ],
    labels: kit.view === "closed" ? codesByName(codes, members) : new Map(),
    diagnostics: errorsIn([
      ...diagnostics,
      ...(checked?.diagnostics ?? []),
      ...(isNamed ? read.diagnostics : []),
    ]),
  };
}

/** Where the leader's words for the report say who chose what. */
function toldInReport({ file, decisions }: LoadedDecisions, unreported: Unreported): readonly Diagnostic[] {
  return file && decisions?.report ? reportFindings(file.source, decisions.report, unreported) : [];
}

/** Codes by ydernummer and, of names that one member alone has, by name. */
function codesByName(
  codes: ReadonlyMap<string, string>,
  members: readonly Member[],
): ReadonlyMap<string, string> {
  const names = members.map(({ name }) => foldText(name));
  const own = members.filter(({ name }) => names.filter((one) => one === foldText(name)).length === 1);
  const byName = own.flatMap(({ practice, name }) => {
    const code = codes.get(practice);
    return code === undefined ? [] : [[foldText(name), code] as const];
  });
  return new Map([...codes, ...byName]);
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
