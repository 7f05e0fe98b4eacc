import { DATA_COLUMNS } from "../../model/columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { csvTable } from "../../read/read-csv.ts";
import { validateData } from "./data-counts.ts";
import type { DataContext, DataTable } from "./data-table.ts";

/** Every column of a data file. */
export const HEADER = "niveau;ydernummer;periode;målepunkt;tæller;nævner;p10;p90;udtræksdato";

/** Two practices that take part, one that declined, one that has not answered. */
export const CONTEXT: DataContext = {
  measures: [
    { id: "hba1c-over-58", kind: "proportion" },
    { id: "opioid-brugere", kind: "rate" },
  ],
  members: [
    { practice: "099013", acceptance: { kind: "accepted", date: "2026-02-24" } },
    { practice: "099047", acceptance: { kind: "accepted", date: "2026-03-02" } },
    { practice: "096839", acceptance: { kind: "declined" } },
    { practice: "095462", acceptance: { kind: "unanswered" } },
  ],
};

/** Two practices with both measures: nothing to remark. */
export const GOOD = [
  "praksis;099013;2026;hba1c-over-58;12;80;;;",
  "praksis;099013;2026;opioid-brugere;130;1600;;;",
  "praksis;099047;2026;hba1c-over-58;20;90;;;",
  "praksis;099047;2026;opioid-brugere;140;1700;;;",
];

export function tableOf(rows: readonly string[], { header = HEADER, file = "tal.csv" } = {}): DataTable {
  const table = csvTable(file, Buffer.from(`${[header, ...rows].join("\n")}\n`), DATA_COLUMNS);
  if (!table.ok) throw new Error("the test's table cannot be read");
  return table.value;
}

export function validate(rows: readonly string[], context: DataContext = CONTEXT) {
  return validateData([tableOf(rows)], context);
}

/** The good rows with the first one replaced. */
export function withFirst(row: string) {
  return [row, ...GOOD.slice(1)];
}

/** `severity code line:column` of each diagnostic, which is what most tests are about. */
export function told({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] {
  return diagnostics.map(({ severity, code, place }) => {
    return `${severity} ${code} ${place.line ?? "-"}:${place.column ?? "-"}`;
  });
}
