import { DATA_COLUMNS, NEEDED_DATA_COLUMNS } from "../../model/data-columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { shownName } from "../../model/shown-name.ts";
import type { DataContext } from "./data-context.ts";
import { type DataTable, finding, hasField, placeOfFile } from "./data-place.ts";
import { personColumns } from "./person-columns.ts";
import { isWide, proposeMap } from "./wide-proposal.ts";

/** Headers of figures that somebody has already divided. */
const PERCENT = /%|andel|procent|\bpct\b|percent|\bshare\b/i;

/** Judges the headers of a file: what is missing, what is not used, and whether it is a list of patients. */
export function checkColumns(table: DataTable, measures: DataContext["measures"]): Diagnostic[] {
  const place = { ...placeOfFile(table), line: table.header.line };
  const ofPersons = personColumns(table).map(({ name, number }) =>
    finding("error", "data/patient-rows", { ...place, column: number, columnName: name }),
  );
  if (Object.keys(table.columns).length === 0)
    return [...ofPersons, finding("error", "data/no-header", place)];
  if (isWide(table)) {
    return [...ofPersons, finding("error", "wide/needs-map", place), ...proposeMap(table, measures)];
  }
  const missing = missingColumns(table);
  const unused = missing.length === 0 ? unusedColumns(table) : "";
  const notice = finding("notice", "data/extra-columns", place, { columns: unused });
  return [...ofPersons, ...missing, ...(unused === "" ? [] : [notice])];
}

/** Figures without the counts they were made of cannot be pooled, compared or protected. */
function missingColumns(table: DataTable): readonly Diagnostic[] {
  const place = { ...placeOfFile(table), line: table.header.line };
  const missing = NEEDED_DATA_COLUMNS.filter((field) => !hasField(table, field));
  const lacksCounts = missing.some((field) => field === "numerator" || field === "denominator");
  const percent = lacksCounts ? table.extraColumns.find(({ name }) => PERCENT.test(name)) : undefined;
  const told = percent
    ? missing.filter((field) => field !== "numerator" && field !== "denominator")
    : missing;
  return [
    ...(percent ? [finding("error", "data/percent-only", { ...place, column: percent.number })] : []),
    ...told.map((field) =>
      finding("error", "data/missing-column", place, { column: DATA_COLUMNS[field].slice(0, 2).join(" | ") }),
    ),
  ];
}

/** Names of the columns that are not used. */
function unusedColumns({ extraColumns }: DataTable): string {
  return extraColumns.map(({ name }) => shownName(name)).join(", ");
}
