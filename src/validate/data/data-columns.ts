import { DATA_COLUMNS, type DataField, NEEDED_DATA_COLUMNS } from "../../model/columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { shownName } from "../../model/shown-text.ts";
import { type Column, cellText } from "../../model/table.ts";
import { finding } from "../finding.ts";
import { missingColumns, placeOfHeader } from "../tables.ts";
import { type DataTable, fieldText, hasField } from "./data-table.ts";

/** Headers of figures that somebody has already divided. */
const PERCENT = /%|andel|procent|\bpct\b|percent|\bshare\b/i;

/** Judges the headers of a file: what is missing, what is not used, and whether it is a list of patients. */
export function checkColumns(table: DataTable): Diagnostic[] {
  const place = placeOfHeader(table);
  const ofPersons = personFindings(table);
  if (Object.keys(table.columns).length === 0)
    return [...ofPersons, finding("error", "data/no-header", place)];
  const missing = missingFields(table);
  const unused = missing.length === 0 ? unusedColumns(table) : "";
  const notice = finding("notice", "data/extra-columns", place, { columns: unused });
  return [...ofPersons, ...missing, ...(unused === "" ? [] : [notice])];
}

/** That a file is a list of patients. */
export function personFindings(table: DataTable): Diagnostic[] {
  return personColumns(table).map((column) =>
    finding("error", "data/patient-rows", placeOfHeader(table, column)),
  );
}

/** The same of a header by itself, whatever stands below it: only what no table of practices has. */
export function patientFindings(table: DataTable): Diagnostic[] {
  const certain = columnsLike(table, OF_A_PERSON);
  return certain.map((column) => finding("error", "data/patient-rows", placeOfHeader(table, column)));
}

/** Figures without the counts they were made of cannot be pooled, compared or protected. */
export function missingFields(table: DataTable): readonly Diagnostic[] {
  const missing = NEEDED_DATA_COLUMNS.filter((field) => !hasField(table, field));
  const isCount = (field: DataField) => field === "numerator" || field === "denominator";
  const percent = missing.some(isCount)
    ? table.extraColumns.find(({ name }) => PERCENT.test(name))
    : undefined;
  const place = { ...placeOfHeader(table), ...(percent ? { column: percent.number } : {}) };
  const told = percent ? missing.filter((field) => !isCount(field)) : missing;
  return [
    ...(percent ? [finding("error", "data/percent-only", place)] : []),
    ...missingColumns(table, told, { names: DATA_COLUMNS, code: "data/missing-column" }),
  ];
}

/** Names of the columns that are not used. */
function unusedColumns({ extraColumns }: DataTable): string {
  return extraColumns.map(({ name }) => shownName(name)).join(", ");
}

/** Headers that only a list of persons has. */
const OF_A_PERSON =
  /^(cpr|cprnr|cprnummer|personnummer|personnr|patient|patientid|patientnr|patientnavn|foedselsdato|foedselsdag|birthdate|dateofbirth|ssn)$/;

/** Headers that a file of practices may have as well; two of them side by side describe a person. */
const OFTEN_OF_A_PERSON = /^(navn|name|fornavn|efternavn|alder|age|koen|sex|adresse|address|telefon)$/;

/** Headers by which counts are split, when they do not describe a person. */
const OF_A_GROUP = /^(alder|age|koen|sex|gender|aldersgruppe|agegroup|ageband|aldersinterval)$/;

/** "40-49", "65+", "80 og derover", "under 18", "alle": no person is of such an age or sex. */
const GROUP =
  /\d\s*[-–]\s*\d|\d\s*\+|[<>≥≤]|\b(under|over|derover|derunder|alle|all|begge|both|persons|i alt|total)\b/i;

/** As many rows as it takes to see what a column holds. */
const LOOKED_AT = 500;

/**
 * The columns that show a file to be a list of patients. Some headers do so alone. Others are found in tables of groups
 * and of practices too, so what stands below them decides: groups in the cells, or more than one patient behind a row,
 * and it is no list.
 */
function personColumns(table: DataTable): readonly Column[] {
  const certain = columnsLike(table, OF_A_PERSON);
  const likely = columnsLike(table, OFTEN_OF_A_PERSON);
  return likely.length > 1 && !isOfGroups(table, likely) ? [...certain, ...likely] : certain;
}

/** The columns that split the counts of a practice, where the rows are counts of groups. */
export function groupColumns(table: DataTable): readonly Column[] {
  const columns = columnsLike(table, OF_A_GROUP);
  return columns.length > 0 && isOfGroups(table, columns) ? columns : [];
}

function columnsLike({ extraColumns }: DataTable, header: RegExp): readonly Column[] {
  return extraColumns.filter(({ name }) => header.test(foldText(name)));
}

function isOfGroups(table: DataTable, columns: readonly Column[]): boolean {
  const rows = table.rows.slice(0, LOOKED_AT);
  const isCounted =
    hasField(table, "denominator") &&
    rows.some((row) => Number(fieldText({ table, row }, "denominator").replace(/[.\s]/g, "")) > 1);
  return isCounted || columns.some((column) => rows.some((row) => GROUP.test(cellText(row, column))));
}
