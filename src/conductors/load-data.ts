import { computeRegionReference, FEWEST_OUTSIDE } from "../indicators/compute-region-reference.ts";
import type { Cluster } from "../model/cluster.ts";
import { DATA_COLUMNS, NEEDED_DATA_COLUMNS } from "../model/columns.ts";
import type { MeasureCount } from "../model/counts.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { SheetProposal } from "../model/reading-plan.ts";
import type { Measure, PackageTemplate } from "../model/template.ts";
import { readBytes } from "../read/read-bytes.ts";
import { gridsIn, openTableFile, type TableFile, tableIn } from "../read/read-table.ts";
import { type RegisterTable, withoutAcceptance } from "../validate/cluster/register-members.ts";
import { validateData } from "../validate/data/data-counts.ts";
import type { DataTable } from "../validate/data/data-table.ts";
import { regionCounts } from "../validate/data/region-counts.ts";
import { finding } from "../validate/finding.ts";
import { lackingMeasures } from "../validate/plan/lacking-measures.ts";
import { questionsToTell, readingsToTell } from "../validate/plan/plan-questions.ts";
import { practicesAside } from "../validate/plan/practice-places.ts";
import { readSheets, readTidy, type SheetsRead } from "../validate/plan/read-sheets.ts";
import type { PlanContext } from "../validate/plan/sheet-reading.ts";
import { baseName, sha256 } from "./file-identity.ts";

export interface TableRequest {
  readonly data: readonly string[];
  /** How a file is opened; one that many clusters are read from is opened once. */
  readonly openData?: (path: string, sheet: string | undefined) => Promise<OpenedData>;
  /** Name of the sheet to read in every workbook among the data; else each is found by its headers. */
  readonly sheet?: string | undefined;
}

/** What the sheets of data files may be read by, besides the headers that tidy files have. */
export type TableKnowledge = Omit<PlanContext, "figures">;

export interface LoadedTables {
  readonly tables: readonly DataTable[];
  /** Whether every file could be read as a table. */
  readonly isWhole: boolean;
  /** How each sheet is read that is not read as tidy files are. */
  readonly proposals: readonly SheetProposal[];
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file is to whomever reads it: its bytes, and the tables that may be in it. */
export interface OpenedData {
  /** Absent when there is no such file. */
  readonly input?: ManifestInput;
  readonly mayBeWorkbook: boolean;
  readonly views: Checked<TableViews>;
}

/** The ways a file can be read, before it is known which of them holds. */
interface TableViews {
  readonly tidy: ReturnType<typeof tableIn>;
  readonly isWhole: boolean;
  readonly grids: ReturnType<typeof gridsIn>;
  /** Tells the figures of one file from those of another. */
  readonly figures: string;
}

/** Opens a file without asking whose figures are in it. */
export async function openData(path: string, sheet: string | undefined): Promise<OpenedData> {
  const bytes = await readBytes(path);
  const opened = bytes.ok ? await openTableFile(path, bytes.value) : bytes;
  return {
    ...(bytes.ok
      ? { input: { role: "data", name: baseName(path), sha256: sha256(bytes.value) } as const }
      : {}),
    mayBeWorkbook: !opened.ok || opened.value.kind === "workbook",
    views: opened.ok ? { ...opened, value: viewsOf(opened.value, sheet) } : opened,
  };
}

function viewsOf(opened: TableFile, sheet: string | undefined): TableViews {
  const tidy = tableIn(opened, DATA_COLUMNS, sheet);
  const isWhole = tidy.ok && NEEDED_DATA_COLUMNS.every((field) => tidy.value.columns[field]);
  const grids = gridsIn(opened, DATA_COLUMNS, sheet);
  const cells = grids.ok ? grids.value.map(({ sheet: name, rows }) => ({ name, rows })) : [];
  const figures = sha256(Buffer.from(JSON.stringify(cells))).slice(0, MARK);
  return { tidy, isWhole, grids, figures };
}

/** Reads every data file: text or workbook, tidy, or by the cluster's reading plan. */
export async function loadTables(request: TableRequest, known: TableKnowledge): Promise<LoadedTables> {
  const read: FileRead[] = [];
  const inputs: ManifestInput[] = [];
  let mayHoldWorkbook = false;
  const { sheet, openData: open = openData } = request;
  for (const path of request.data) {
    const { input, mayBeWorkbook, views } = await open(path, sheet);
    if (input) inputs.push(input);
    mayHoldWorkbook ||= mayBeWorkbook;
    read.push(views.ok ? fileIn(views.value, known) : refused(views.diagnostics));
  }
  const proposals = read.flatMap((one) => one.proposals);
  const tables = read.flatMap((one) => one.tables);
  const isOpen =
    read.some(({ isRead }) => !isRead) || proposals.some(({ questions }) => questions.length > 0);
  const lacking = isOpen ? [] : lackingMeasures(tables, known);
  const isForNothing = request.sheet !== undefined && !mayHoldWorkbook;
  return {
    tables,
    isWhole: read.every(({ isRead }) => isRead),
    proposals: [...proposals, ...lacking],
    inputs,
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...questionsToTell(lacking, idsOf(known)),
      ...(isForNothing ? [SHEET_OF_NOTHING] : []),
    ],
  };
}

function idsOf({ measures }: TableKnowledge): readonly string[] {
  return measures.map(({ id }) => id);
}

/** Whoever asks for a sheet believes to have named a workbook; a file that cannot be read may be one. */
const SHEET_OF_NOTHING = finding("warning", "xlsx/sheet-without-workbook", { file: "--sheet" });

interface FileRead extends Omit<LoadedTables, "inputs" | "isWhole"> {
  readonly isRead: boolean;
}

function refused(diagnostics: readonly Diagnostic[]): FileRead {
  return { tables: [], isRead: false, proposals: [], diagnostics };
}

/**
 * The tables of a file: as the cluster's reading plan has them, as the headers of tidy files have them, or in whatever other layout can be read for certain.
 */
function fileIn({ tidy, isWhole, grids, figures }: TableViews, known: TableKnowledge): FileRead {
  const context = { ...known, figures };
  const other =
    grids.ok && !(isWhole && context.plans.length === 0) ? readSheets(grids.value, context) : undefined;
  const isPlanned = other?.proposals.some(({ isPlanned: is }) => is) ?? false;
  if (tidy.ok && isWhole && !isPlanned) {
    const read = readTidy(tidy.value, context);
    return fileRead(read, tidy.diagnostics, known);
  }
  if (other && grids.ok) return fileRead(other, grids.diagnostics, known);
  const aside = grids.ok && !isWhole ? practicesAside(grids.value, known.cluster) : [];
  if (aside.length > 0) return refused(aside);
  return tidy.ok
    ? { tables: [tidy.value], isRead: true, proposals: [], diagnostics: tidy.diagnostics }
    : refused(tidy.diagnostics);
}

/** Enough of a hash to tell the figures of one file from those of another. */
const MARK = 8;

function fileRead(
  { tables, proposals, diagnostics }: SheetsRead,
  before: readonly Diagnostic[],
  known: TableKnowledge,
): FileRead {
  const asked = questionsToTell(proposals, idsOf(known));
  const told = asked.length > 0 ? asked : readingsToTell(proposals);
  return {
    tables,
    isRead: tables.length > 0,
    proposals,
    diagnostics: [...before, ...diagnostics, ...told],
  };
}

/** What tables are held against. Without a cluster, only what the template says of them can be looked at. */
export interface CountsBackground {
  readonly template: PackageTemplate;
  /** Measures of the package that the cluster has not chosen. */
  readonly unused: readonly Measure[];
  readonly cluster: Cluster | undefined;
  readonly register: RegisterTable | undefined;
  readonly elsewhere: readonly string[];
}

/**
 * Tables → counts of one cluster and its levels of comparison. Where the files hold a whole region and no row speaks
 * for it, the region's level is worked out from its practices.
 */
export function loadCounts(
  tables: readonly DataTable[],
  { template, unused, cluster, register, elsewhere }: CountsBackground,
): Checked<readonly MeasureCount[]> {
  const { measures } = template;
  if (!cluster) return validateData(tables, { measures });
  const context = {
    measures,
    unused,
    members: cluster.members,
    cluster,
    references: cluster.references,
    elsewhere,
  };
  const validated = validateData(tables, context);
  if (!validated.ok || !cluster.references.includes("region")) return validated;
  if (measures.every((measure) => isRegionGiven(measure, validated.value))) return validated;
  const others = regionCounts(tables, context, register ? withoutAcceptance(register) : new Set());
  const computed = computeRegionReference({ template, counts: validated.value, others });
  const value = [...validated.value, ...computed];
  const { diagnostics } = validated;
  if (computed.length > 0) return { ok: true, value, diagnostics: instead(diagnostics, computed) };
  return { ok: true, value, diagnostics: [...diagnostics, ...tooFew(diagnostics, others)] };
}

/** Whether there is nothing to work out: the files give the level themselves, or a bare count has none. */
function isRegionGiven({ id, kind }: Measure, counts: readonly MeasureCount[]): boolean {
  return kind === "count" || counts.some(({ measure, level }) => measure === id && level === "region");
}

/** A computed level takes the place of the warning that there is none. */
function instead(
  diagnostics: readonly Diagnostic[],
  computed: readonly MeasureCount[],
): readonly Diagnostic[] {
  const practices = Math.max(...computed.map((row) => row.practices ?? 0));
  const notices = computed
    .slice(0, 1)
    .map(({ place }) => finding("notice", "data/region-computed", place, { practices }));
  return [...diagnostics.filter((each) => !lacksRegion(each)), ...notices];
}

/** Says why a level was not computed although other clusters are there. */
function tooFew(diagnostics: readonly Diagnostic[], others: readonly MeasureCount[]): readonly Diagnostic[] {
  const practices = new Set(others.map(({ practice }) => practice)).size;
  const [first] = others;
  if (!first || practices >= FEWEST_OUTSIDE || !diagnostics.some(lacksRegion)) return [];
  return [finding("notice", "data/region-too-few", { file: first.place.file }, { practices })];
}

function lacksRegion({ code, values }: Diagnostic): boolean {
  return code === "data/reference-without-rows" && values?.level === "region";
}
