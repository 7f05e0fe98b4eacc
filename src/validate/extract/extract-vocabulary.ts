import { DATA_COLUMNS } from "../../model/data-columns.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Vocabulary } from "../../model/table.ts";
import type { TallyPlan } from "../../model/tally.ts";
import type { PatientField } from "../../model/template.ts";

/** A column of an extract: its practice, or the value or the unit of a named column. */
export type ExtractColumn = "practice" | `value ${string}` | `unit ${string}`;

/** Headers of what tells who a patient is. Such a column is never read, whatever a template asks for. */
const OF_A_PERSON =
  /^(cpr|ssn|personn|patientid|patientn|foedsel|birth)|(cpr|cprnr|cprnummer)$|^(id|name|navn|fornavn|efternavn|adresse|address|telefon|phone)$/;

/** Whether a header is that of a column which tells who somebody is. */
export function tellsWho(header: string): boolean {
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
