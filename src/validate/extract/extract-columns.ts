import { DATA_COLUMNS } from "../../model/columns.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Column, Table, Vocabulary } from "../../model/table.ts";
import type { TallyPlan } from "../../model/tally.ts";
import type { PatientField } from "../../model/template.ts";
import { type ExtractCode, isSameUnit } from "../cell-values.ts";
import { finding } from "../finding.ts";
import { columnsTwice, placeOfHeader } from "../tables.ts";

/** An extract's header with its place in the file; the rows are read as they pass. */
export type ExtractHeader = Omit<Table<ExtractColumn>, "rows">;

/** `hba1c (mmol/mol)`, `hba1c [mmol/mol]` and `hba1c %`. */
const HEADER_WITH_UNIT = /^(.*?)\s*(?:[([](.+)[)\]]|(%.*))$/;

/** Judges the headers of an extract: which are missing, which are not read, and whether a unit in one is wrong. */
export function checkExtractColumns(header: ExtractHeader, { fields }: TallyPlan): Diagnostic[] {
  const place = placeOfHeader(header);
  if (Object.keys(header.columns).length === 0) return [finding("error", "extract/no-header", place)];
  const inOtherUnits = fields.flatMap((field) => otherUnits(header, field));
  return [
    ...columnsTwice(header, header.repeatedColumns),
    ...inOtherUnits.map(({ column, field, unit }) => {
      const at = { ...place, column: column.number, columnName: field };
      return finding("error", "extract/other-unit-in-header", at, { unit });
    }),
    ...valueColumns(fields)
      .filter((name) => header.columns[`value ${name}`] === undefined)
      .filter((name) => !inOtherUnits.some(({ field }) => field === name))
      .map((name) => missingColumn(name, place)),
    ...unreadColumns(header, place),
  ];
}

function missingColumn(name: string, place: Place): Diagnostic {
  const code = tellsWho(name) ? "extract/field-of-a-person" : "extract/missing-column";
  return finding("error", code, place, { column: name });
}

/** A header such as `hba1c (%)` names a value that cannot be held against limits in mmol/mol. */
function otherUnits({ columns, extraColumns }: ExtractHeader, field: PatientField) {
  if (field.kind !== "number") return [];
  const named = columns[`value ${field.name}`];
  return [...(named ? [named] : []), ...extraColumns]
    .filter(({ name }) => {
      const [, value = "", bracketed, percent] = HEADER_WITH_UNIT.exec(name) ?? [];
      const unit = bracketed ?? percent ?? field.unit;
      return foldText(value) === foldText(field.name) && !isSameUnit(unit, field.unit);
    })
    .map((column) => ({ column, field: field.name, unit: field.unit }));
}

/** Columns that are not read, those of persons on a line of their own. */
function unreadColumns({ extraColumns }: ExtractHeader, place: Place): Diagnostic[] {
  const ofPersons = extraColumns.filter(({ name }) => tellsWho(name));
  const others = extraColumns.filter(({ name }) => !tellsWho(name));
  return [
    ...told("extract/person-columns", ofPersons, place),
    ...told("extract/unused-columns", others, place),
  ];
}

/** By number: where a line break was lost, what stands as a header may be what a row says. */
function told(code: ExtractCode, columns: readonly Column[], place: Place): Diagnostic[] {
  const numbers = columns.map(({ number }) => number).join(", ");
  return columns.length === 0 ? [] : [finding("notice", code, place, { columns: numbers })];
}

/** A column of an extract: its practice, or the value or the unit of a named column. */
export type ExtractColumn = "practice" | `value ${string}` | `unit ${string}`;

/** Headers of what tells who a patient is. Such a column is never read, whatever a template asks for. */
const OF_A_PERSON =
  /^(cpr|ssn|personn|patientid|patientn|foedsel|birth)|(cpr|cprnr|cprnummer)$|^(id|name|navn|fornavn|efternavn|adresse|address|telefon|phone)$/;

/** Whether a header is that of a column which tells who somebody is. */
function tellsWho(header: string): boolean {
  return OF_A_PERSON.test(foldText(header));
}

/**
 * What the columns of an extract may be called: the names in the template, `_dato` for `_date`, and beside a measured
 * value its unit, in the header or in a column of its own.
 */
export function extractVocabulary({ fields }: TallyPlan): Vocabulary<ExtractColumn> {
  const values = valueColumns(fields)
    .filter((name) => !tellsWho(name))
    .map((name) => [`value ${name}`, namesOf(name, fields)] as const);
  const units = fields
    .filter(({ kind }) => kind === "number")
    .map(({ name }) => [`unit ${name}`, [`${name}_unit`, `${name}_enhed`]] as const);
  const practice = ["practice", DATA_COLUMNS.practice] as const;
  return Object.fromEntries([practice, ...units, ...values]) as Vocabulary<ExtractColumn>;
}

/** The columns that fields are read from, each once. */
export function valueColumns(fields: readonly PatientField[]): readonly string[] {
  const columns = fields.flatMap((field) => {
    if (field.kind !== "months") return [field.name];
    return field.until === undefined ? [field.from] : [field.from, field.until];
  });
  return [...new Set(columns)];
}

function namesOf(name: string, fields: readonly PatientField[]): readonly string[] {
  const field = fields.find((candidate) => candidate.name === name);
  // Both `m²` and `m2`: headers are compared without signs that are no letters or figures.
  const withUnit =
    field?.kind === "number"
      ? [field.unit, field.unit.normalize("NFKC")].map((unit) => `${name} ${unit}`)
      : [];
  return [name, name.replace(/_date$/, "_dato"), ...withUnit];
}
