import type { ColumnMap } from "../model/cluster.ts";
import { DATA_COLUMNS } from "../model/data-columns.ts";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import type { ManifestInput } from "../model/kit-manifest.ts";
import type { Measure } from "../model/template.ts";
import { readBytes } from "../read/read-bytes.ts";
import { openTableFile, type TableFile, tableIn } from "../read/read-table.ts";
import type { DataTable } from "../validate/data/data-place.ts";
import { wideViews, wideVocabulary } from "../validate/data/wide-views.ts";
import { baseName, sha256 } from "./file-identity.ts";

export interface TableRequest {
  readonly data: readonly string[];
  /** Name of the sheet to read in every workbook among the data; else each is found by its headers. */
  readonly sheet?: string;
}

/** What the sheets of data files may be read by, besides the headers that tidy files have. */
interface TableKnowledge {
  readonly columns: ColumnMap | undefined;
  readonly measures: readonly Pick<Measure, "id">[];
}

export interface LoadedTables {
  readonly tables: readonly DataTable[];
  /** Whether every file could be read as a table. */
  readonly isWhole: boolean;
  readonly inputs: readonly ManifestInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every data file: text or workbook, tidy, or wide by the cluster's column map. */
export async function loadTables(request: TableRequest, known: TableKnowledge): Promise<LoadedTables> {
  const tables: DataTable[] = [];
  const inputs: ManifestInput[] = [];
  const diagnostics: Diagnostic[] = [];
  let isWhole = true;
  let mayHoldWorkbook = false;
  for (const path of request.data) {
    const bytes = await readBytes(path);
    if (bytes.ok) inputs.push({ role: "data", name: baseName(path), sha256: sha256(bytes.value) });
    const opened = bytes.ok ? await openTableFile(path, bytes.value) : bytes;
    mayHoldWorkbook ||= !opened.ok || opened.value.kind === "workbook";
    const found = opened.ok ? tablesIn(opened.value, request.sheet, known) : opened;
    diagnostics.push(...found.diagnostics);
    if (found.ok) tables.push(...found.value);
    else isWhole = false;
  }
  if (request.sheet !== undefined && !mayHoldWorkbook) diagnostics.push(SHEET_OF_NOTHING);
  return { tables, isWhole, inputs, diagnostics };
}

/** Whoever asks for a sheet believes to have named a workbook; a file that cannot be read may be one. */
const SHEET_OF_NOTHING: Diagnostic = {
  code: "xlsx/sheet-without-workbook",
  severity: "warning",
  place: { file: "--sheet" },
};

/** A tidy table, or the views of a wide one when there is a map and no column of measures. */
function tablesIn(
  opened: TableFile,
  sheet: string | undefined,
  { columns, measures }: TableKnowledge,
): Checked<readonly DataTable[]> {
  const tidy = tableIn(opened, DATA_COLUMNS, sheet);
  const isTidy = tidy.ok && tidy.value.columns.measure !== undefined;
  if (!columns || isTidy) return tidy.ok ? { ...tidy, value: [tidy.value] } : tidy;
  const wide = tableIn(opened, wideVocabulary(columns), sheet);
  if (!wide.ok) return wide;
  const views = wideViews(wide.value, columns, measures);
  return { ...views, diagnostics: [...wide.diagnostics, ...views.diagnostics] };
}
