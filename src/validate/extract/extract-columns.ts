import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Column, Table } from "../../model/table.ts";
import type { TallyPlan } from "../../model/tally.ts";
import type { PatientField } from "../../model/template.ts";
import type { ExtractCode } from "./extract-cell-values.ts";
import { isSameUnit } from "./extract-units.ts";
import { type ExtractColumn, tellsWho, valueColumns } from "./extract-vocabulary.ts";

/** An extract's header with its place in the file; the rows are read as they pass. */
export type ExtractHeader = Omit<Table<ExtractColumn>, "rows">;

/** `hba1c (mmol/mol)`, `hba1c [mmol/mol]` and `hba1c %`. */
const HEADER_WITH_UNIT = /^(.*?)\s*(?:[([](.+)[)\]]|(%.*))$/;

/** Judges the headers of an extract: which are missing, which are not read, and whether a unit in one is wrong. */
export function checkExtractColumns(header: ExtractHeader, { fields }: TallyPlan): Diagnostic[] {
  const place = { file: header.file, line: header.header.line };
  if (Object.keys(header.columns).length === 0) return [finding("error", "extract/no-header", place)];
  const inOtherUnits = fields.flatMap((field) => otherUnits(header, field));
  const repeated = header.repeatedColumns.map(
    (column): Diagnostic => ({
      code: "table/column-twice",
      severity: "error",
      place: { ...place, ...placeOf(column) },
    }),
  );
  return [
    ...repeated,
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

function placeOf({ name, number }: Column): Pick<Place, "column" | "columnName"> {
  return { column: number, columnName: name };
}

function finding(
  severity: Diagnostic["severity"],
  code: ExtractCode,
  place: Place,
  values?: Diagnostic["values"],
): Diagnostic {
  return { code, severity, place, ...(values ? { values } : {}) };
}
