import { DATA_COLUMNS, NEEDED_DATA_COLUMNS } from "../../model/data-columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { shownName } from "../../model/shown-name.ts";
import type { Column } from "../../model/table.ts";
import type { DataContext } from "./data-context.ts";
import { type DataTable, finding, hasField, placeOfFile } from "./data-place.ts";
import { isWide, proposeMap } from "./wide-proposal.ts";

/** Headers that only a list of persons has. */
const OF_A_PERSON =
  /^(cpr|cprnr|cprnummer|personnummer|personnr|patient|patientid|patientnr|patientnavn|foedselsdato|foedselsdag|birthdate|dateofbirth|ssn)$/;

/** Headers that a file of practices may have as well; two of them side by side describe a person. */
const OFTEN_OF_A_PERSON = /^(navn|name|fornavn|efternavn|alder|age|koen|sex|adresse|address|telefon)$/;

/** Headers of figures that somebody has already divided. */
const PERCENT = /%|andel|procent|\bpct\b|percent|\bshare\b/i;

/** Judges the headers of a file: what is missing, what is not used, and whether it is a list of patients. */
export function checkColumns(table: DataTable, measures: DataContext["measures"]): Diagnostic[] {
  const place = { ...placeOfFile(table), line: table.header.line };
  const ofPersons = personColumns(table.extraColumns).map(({ name, number }) =>
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

function personColumns(columns: readonly Column[]): readonly Column[] {
  const certain = columns.filter(({ name }) => OF_A_PERSON.test(foldText(name)));
  const likely = columns.filter(({ name }) => OFTEN_OF_A_PERSON.test(foldText(name)));
  return likely.length > 1 ? [...certain, ...likely] : certain;
}

/** Names of the columns that are not used. */
function unusedColumns({ extraColumns }: DataTable): string {
  return extraColumns.map(({ name }) => shownName(name)).join(", ");
}
