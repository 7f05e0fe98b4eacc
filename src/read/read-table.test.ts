import { describe, expect, it } from "vitest";
import { DATA_COLUMNS } from "../model/columns.ts";
import { openTableFile, tableIn } from "./read-table.ts";
import { type MadeSheet, sheetOf, workbookOf } from "./xlsx/workbook.fixture.ts";

const HEADER = ["ydernummer", "periode", "målepunkt", "tæller", "nævner"];
const ROW = ["099013", "2026", "hba1c-over-58", 12, 80];
const DATA: MadeSheet = { name: "Tal", rows: [HEADER, ROW] };

async function read(bytes: Uint8Array, sheet?: string) {
  const opened = await openTableFile("tal.xlsx", bytes);
  return opened.ok ? tableIn(opened.value, DATA_COLUMNS, sheet) : opened;
}

describe("what a file is", () => {
  it("is told by its content and not by its name", async () => {
    expect(await read(sheetOf(HEADER, ROW))).toMatchObject({
      ok: true,
      value: { sheet: "Ark1" },
      diagnostics: [],
    });
    expect(await read(Buffer.from(`${HEADER.join(";")}\n${ROW.join(";")}\n`))).toMatchObject({
      ok: true,
      value: { rows: [{ line: 2 }] },
      diagnostics: [],
    });
  });

  it("may be a workbook nobody can open as it is", async () => {
    const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect((await read(compound)).diagnostics).toMatchObject([
      { code: "xlsx/locked-or-old", severity: "error" },
    ]);
  });
});

describe("table of a workbook", () => {
  it("has the places that Excel shows", async () => {
    const table = await read(
      workbookOf([{ name: "Tal", rows: [["Titel"], [], [undefined, ...HEADER], [undefined, ...ROW]] }]),
    );
    expect(table).toMatchObject({
      value: {
        file: "tal.xlsx",
        sheet: "Tal",
        preamble: [{ line: 1 }],
        header: { line: 3 },
        columns: { practice: { name: "ydernummer", number: 2 }, denominator: { number: 6 } },
        rows: [{ line: 4, cells: ["", "099013", "2026", "hba1c-over-58", "12", "80"] }],
      },
      diagnostics: [{ code: "table/lines-above-header", place: { sheet: "Tal", line: 1 } }],
    });
  });

  it("does without what is hidden, and names it", async () => {
    const rows = [["Titel"], HEADER, ROW, ROW];
    const sheet = { name: "Tal", rows, hiddenLines: [1, 4], columnsAs: { 4: 'hidden="1"' } };
    const hidden = await read(workbookOf([sheet]));
    const notice = { severity: "notice", place: { file: "tal.xlsx", sheet: "Tal" } };
    expect(hidden.diagnostics).toEqual([
      { ...notice, code: "xlsx/hidden-rows", values: { rows: "1, 4" } },
      { ...notice, code: "xlsx/hidden-columns", values: { columns: "D" } },
    ]);
    expect(hidden.ok && hidden.value.rows.map(({ line }) => line)).toEqual([3]);
    expect(hidden.ok && hidden.value.columns.numerator).toBeUndefined();
    expect(hidden.ok && hidden.value.unseen).toHaveLength(4);
  });
});

describe("sheet", () => {
  const cover: MadeSheet = {
    name: "Forside",
    rows: [
      ["Periode", "2026"],
      ["Kilde", "Register"],
    ],
  };
  const hidden: MadeSheet = { ...DATA, name: "Rå", state: "hidden" };

  it("is the one whose header fits best", async () => {
    const table = await read(workbookOf([cover, DATA, { name: "Tom", rows: [] }]));
    expect(table).toMatchObject({
      value: { sheet: "Tal" },
      diagnostics: [{ code: "xlsx/sheet-chosen", place: { sheet: "Tal" }, values: { sheets: 1 } }],
    });
  });

  it("is none that is hidden, which is told", async () => {
    const table = await read(workbookOf([hidden, DATA]));
    expect(table).toMatchObject({
      value: { sheet: "Tal" },
      diagnostics: [{ code: "xlsx/hidden-sheets", severity: "notice", values: { sheets: 1 } }],
    });
    expect((await read(workbookOf([hidden]))).diagnostics.map(({ code }) => code)).toEqual([
      "table/empty",
      "xlsx/hidden-sheets",
    ]);
  });

  it("has rows where an equal one has none", async () => {
    const empty: MadeSheet = { name: "Skabelon", rows: [HEADER] };
    expect(await read(workbookOf([empty, DATA]))).toMatchObject({ value: { sheet: "Tal" } });
  });

  it("is asked for when two fit alike, without showing a number that could be somebody's", async () => {
    const other: MadeSheet = { ...DATA, name: "Klinik 099013" };
    expect(await read(workbookOf([DATA, other]))).toEqual({
      ok: false,
      diagnostics: [
        {
          code: "xlsx/which-sheet",
          severity: "error",
          place: { file: "tal.xlsx" },
          values: { sheets: "Tal, …" },
        },
      ],
    });
  });

  it("can be forced, hidden or not, in any spelling", async () => {
    const bytes = workbookOf([DATA, hidden]);
    expect(await read(bytes, "Rå")).toMatchObject({ value: { sheet: "Rå" }, diagnostics: [] });
    expect(await read(bytes, "raa")).toMatchObject({ value: { sheet: "Rå" } });
    expect((await read(bytes, "Ark9")).diagnostics).toMatchObject([
      { code: "xlsx/no-such-sheet", values: { sheets: "Tal" } },
    ]);
  });

  it("is told of when it is hidden and there is no other to choose", async () => {
    expect((await read(workbookOf([hidden]), "Ark9")).diagnostics).toMatchObject([
      { code: "xlsx/no-such-sheet", values: { sheets: "Rå" } },
    ]);
  });

  it("is refused when its cells go on where no table does", async () => {
    const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>ydernummer</t></is></c><c r="GS1"><v>1</v></c></row>`;
    expect((await read(workbookOf([{ ...DATA, data }]))).diagnostics).toMatchObject([
      { code: "xlsx/too-many-cells", place: { sheet: "Tal" }, values: { rows: 50_000, columns: 200 } },
    ]);
  });
});
