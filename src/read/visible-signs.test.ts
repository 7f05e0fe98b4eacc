import { expect, it } from "vitest";
import { DATA_COLUMNS } from "../model/columns.ts";
import { tableOfRows } from "./table-of-rows.ts";

const HEADER = { line: 1, cells: ["yder\u00adnummer", "periode", "m\u00e5lepunkt", "t\u00e6ller"] };
const ROWS = [
  HEADER,
  { line: 2, cells: ["\u200b091002", "2026", "hba1c-over-58", "9\u200b"] },
  { line: 3, cells: ["\u200e091004\u200f", "2026", "hba1c-over-58", "7"] },
  { line: 4, cells: ["\ufeff", "", "", ""] },
];

it("reads cells without the signs that nobody sees, and names them", () => {
  const table = tableOfRows({ file: "tal.xlsx", sheet: "Ark1" }, ROWS, DATA_COLUMNS);
  expect(table).toMatchObject({
    ok: true,
    value: {
      columns: { practice: { number: 1 } },
      rows: [
        { line: 2, cells: ["091002", "2026", "hba1c-over-58", "9"] },
        { line: 3, cells: ["091004", "2026", "hba1c-over-58", "7"] },
      ],
    },
    diagnostics: [
      {
        code: "table/invisible-signs",
        severity: "notice",
        place: { file: "tal.xlsx", sheet: "Ark1" },
        values: { cells: "A1, A2, D2, A3, A4" },
      },
    ],
  });
});

it("says line and column where there is no sheet, and nothing where all can be seen", () => {
  const table = tableOfRows({ file: "tal.csv" }, ROWS.slice(0, 2), DATA_COLUMNS);
  expect(table.diagnostics[0]?.values).toEqual({ cells: "1:1, 2:1, 2:4" });
  const seen = [
    { line: 1, cells: ["ydernummer"] },
    { line: 2, cells: ["091002"] },
  ];
  expect(tableOfRows({ file: "tal.csv" }, seen, DATA_COLUMNS).diagnostics).toEqual([]);
});
