import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATA_COLUMNS } from "../model/columns.ts";
import { cellText } from "../model/table.ts";
import { csvAssumptions, csvTable, readCsv } from "./read-csv.ts";

const HEADER = "ydernummer;periode;målepunkt;tæller;nævner";

function read(text: string, file = "tal.csv") {
  return csvTable(file, Buffer.from(text), DATA_COLUMNS);
}

function table(text: string) {
  const checked = read(text);
  if (!checked.ok) throw new Error(checked.diagnostics.map(({ code }) => code).join());
  return checked.value;
}

describe("header", () => {
  it("knows Danish and English names in any order, case and spelling", () => {
    const { columns } = table("NÆVNER;practice;Taeller;Målepunkt ;Period;Udtræks-dato\n1;2;3;4;5;6\n");
    expect(columns).toEqual({
      denominator: { name: "NÆVNER", number: 1 },
      practice: { name: "practice", number: 2 },
      numerator: { name: "Taeller", number: 3 },
      measure: { name: "Målepunkt", number: 4 },
      period: { name: "Period", number: 5 },
      extracted: { name: "Udtræks-dato", number: 6 },
    });
  });

  it("is found below title lines, which are told of", () => {
    const checked = read(`Udtræk for klyngen\nPeriode;2026\n\n${HEADER}\n099013;2026;ldl;1;12\n`);
    expect(checked).toMatchObject({
      ok: true,
      value: { header: { line: 4 }, preamble: [{ line: 1 }, { line: 2 }], rows: [{ line: 5 }] },
      diagnostics: [{ code: "table/lines-above-header", place: { line: 1 }, values: { lines: 2 } }],
    });
  });

  it("keeps columns nobody knows apart", () => {
    const { extraColumns } = table(`${HEADER};;kilde\n1;2;3;4;5;;x\n`);
    expect(extraColumns).toEqual([{ name: "kilde", number: 7 }]);
  });

  it("is the first line where none is known, so that validation can say what is missing", () => {
    expect(table("a;b\n1;2\n")).toMatchObject({ columns: {}, header: { line: 1 }, rows: [{ line: 2 }] });
  });

  it("keeps a second column of the same meaning apart", () => {
    const { columns, repeatedColumns } = table(`${HEADER};numerator\n1;2;3;4;5;6\n`);
    expect(columns.numerator?.number).toBe(4);
    expect(repeatedColumns).toEqual([{ name: "numerator", number: 6 }]);
  });
});

describe("cells", () => {
  it.each([
    ["semicolons beside decimal commas", "niveau;p10;p90\nregion;12,5;20,1\n"],
    ["commas", 'niveau,p10,p90\nregion,"12,5","20,1"\n'],
    ["tabs", "niveau\tp10\tp90\nregion\t12,5\t20,1\n"],
    ["a separator Excel announces", "sep=|\nniveau|p10|p90\nregion|12,5|20,1\n"],
    ["Windows line ends and a byte-order mark", "\ufeffniveau;p10;p90\r\nregion;12,5;20,1\r\n"],
    ["old line ends", "niveau;p10;p90\rregion;12,5;20,1\r"],
    ["quotes and blanks", '"niveau"; p10 ;"p90"\n" region";\u00a012,5;20,1;\n'],
  ])("are read with %s", (_, text) => {
    const { rows, columns } = table(text);
    expect(
      rows.map((row) => [columns.level, columns.p10, columns.p90].map((column) => cellText(row, column))),
    ).toEqual([["region", "12,5", "20,1"]]);
  });

  it("keep their line when blank lines and quoted line breaks stand above", () => {
    const { rows } = table(`${HEADER};note\n\n1;2;3;4;5;"to\nlinjer"\n\n6;7;8;9;0;\n`);
    expect(rows.map(({ line }) => line)).toEqual([3, 6]);
  });

  it("lose the formula that Excel keeps leading zeros with", () => {
    const { rows } = table(`${HEADER}\n="099013";2026;ldl;1;12\n`);
    expect(rows[0]?.cells[0]).toBe("099013");
  });

  it("are empty where a line ends early", () => {
    const { rows, columns } = table(`${HEADER}\n099013;2026\n`);
    expect(cellText(rows[0]!, columns.denominator)).toBe("");
  });
});

describe("what is assumed", () => {
  const rows = `${HEADER}\n1;2;må;4;5\n`;
  it.each([
    ["commas", Buffer.from(rows.replaceAll(";", ",")), "table/assumed-commas", undefined],
    ["tabs", Buffer.from(rows.replaceAll(";", "\t")), "table/assumed-tabs", undefined],
    ["Windows-1252", Buffer.from(rows, "latin1"), "table/assumed-characters", "Windows-1252"],
    ["UTF-16 without a mark", Buffer.from(rows, "utf16le"), "table/assumed-characters", "UTF-16"],
  ])("is told of: %s", (_, bytes, code, characters) => {
    expect(csvAssumptions("tal.csv", bytes, DATA_COLUMNS)).toEqual([
      {
        code,
        severity: "notice",
        place: { file: "tal.csv" },
        ...(characters ? { values: { characters } } : {}),
      },
    ]);
  });

  it.each([
    ["semicolons in UTF-8", Buffer.from(rows)],
    ["a separator that is announced", Buffer.from(`sep=,\n${rows.replaceAll(";", ",")}`)],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${rows}`, "utf16le")],
  ])("is nothing with %s", (_, bytes) => {
    expect(csvAssumptions("tal.csv", bytes, DATA_COLUMNS)).toEqual([]);
  });
});

describe("form", () => {
  it.each([
    ["nothing", "", "table/empty", undefined],
    ["blank lines", "\n;;\n\n", "table/empty", undefined],
    ["an open quote", `${HEADER}\n1;2;3;4;5\n"6;7;8;9;0\n`, "table/open-quote", 3],
    ["a packed file", "PK\u0003\u0004rest", "table/workbook", undefined],
    ["a web page", "\ufeff<html><table><tr><td>1", "table/markup", undefined],
    ["an XML table", '<?xml version="1.0"?><Workbook/>', "table/markup", undefined],
    ["signs that are no text", "ab\u0000\u0001;c\n", "table/not-text", undefined],
  ])("refuses %s", (_, text, code, line) => {
    const { ok, diagnostics } = read(text);
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code, severity: "error", place: { file: "tal.csv" } }]);
    expect(diagnostics[0]?.place.line).toBe(line);
  });

  it.each(["tal.xlsx", "TAL.XLS", "tal.ods"])("goes by what a file holds and not by its name %s", (file) => {
    expect(read(`${HEADER}\n1;2;3;4;5\n`, file)).toMatchObject({ ok: true, diagnostics: [] });
  });

  it.each([
    ["bytes", "x".repeat(10_000_001)],
    ["lines", "\n".repeat(50_001)],
    ["cells", `${";".repeat(150)}\n`.repeat(7000)],
    ["columns", `${";".repeat(200)}x\n`],
  ])("refuses more %s than counts can fill", (_, text) => {
    const { diagnostics } = read(`${HEADER}\n${text}`);
    expect(diagnostics).toEqual([
      { code: "table/too-many-cells", severity: "error", place: { file: "tal.csv" } },
    ]);
  });

  it("takes any bytes without falling over", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof csvTable("tal.csv", bytes, DATA_COLUMNS).ok).toBe("boolean");
      }),
    );
  });

  it("takes any text without falling over", () => {
    const sign = fc.constantFrom(...'ab1;,\t\n\r" ="', "\r\n", "tæller", "sep=;\n");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        expect(typeof read(signs.join("")).ok).toBe("boolean");
      }),
    );
  });
});

it.each(["maalinger-2026-04.csv", "maalinger-2026-11.csv"])("reads the sample %s", async (name) => {
  const path = fileURLToPath(new URL(`../../samples/nordlys/${name}`, import.meta.url));
  const checked = await readCsv(path, DATA_COLUMNS);
  expect(checked).toMatchObject({ ok: true, diagnostics: [], value: { header: { line: 1 } } });
  expect(checked.ok && checked.value.rows.length).toBe(84);
});

it("passes on that a file is missing", async () => {
  expect((await readCsv("findes-ikke.csv", DATA_COLUMNS)).diagnostics).toMatchObject([
    { code: "file/not-found" },
  ]);
});
