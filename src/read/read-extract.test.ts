import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TableRow } from "../model/table.ts";
import { csvTable } from "./read-csv.ts";
import { readExtractHead } from "./read-extract-head.ts";
import { readExtractRows } from "./read-extract-rows.ts";

const VOCABULARY = { hba1c: ["hba1c"], date: ["hba1c_date", "hba1c_dato"], note: ["note"] };
const HEADER = "hba1c;hba1c_date;note";

const folder = mkdtempSync(join(tmpdir(), "read-extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array, name = "udtræk.csv"): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Head, rows and findings of a file that is read a few bytes at a time. */
async function read(path: string, blockBytes = 7) {
  const head = await readExtractHead(path, VOCABULARY);
  if (!head.ok) return { rows: [], diagnostics: head.diagnostics };
  const rows: TableRow[] = [];
  const diagnostics: Diagnostic[] = [...head.diagnostics];
  for await (const block of readExtractRows(path, head.value, blockBytes)) {
    rows.push(...block.rows);
    diagnostics.push(...block.diagnostics);
  }
  return { rows, diagnostics, head: head.value };
}

function codes(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, place }) => `${code} ${place.line ?? "-"}`);
}

function utf16(text: string, { isBigEndian = false, mark = true } = {}): Buffer {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

const LINES = `${HEADER}\r\n58,5;12-03-2026;æblegrød\r\n\r\n61;01-04-2026;\r\n`;

describe("rows", () => {
  const expected = [
    { line: 2, cells: ["58,5", "12-03-2026", "æblegrød"] },
    { line: 4, cells: ["61", "01-04-2026", ""] },
  ];

  it.each([
    ["UTF-8", Buffer.from(LINES)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${LINES}`)],
    ["Windows-1252", Buffer.from(LINES, "latin1")],
    ["UTF-16", utf16(LINES)],
    ["UTF-16 without a mark", utf16(LINES, { mark: false })],
    ["big-endian UTF-16", utf16(LINES, { isBigEndian: true })],
    ["old line ends", Buffer.from(LINES.replaceAll("\r\n", "\r"))],
    ["tabs", Buffer.from(LINES.replaceAll(";", "\t"))],
    ["an announced separator", Buffer.from(`${LINES.replaceAll(";", "|")}`)],
    ["quotes", Buffer.from(LINES.replace("æblegrød", '"æblegrød"'))],
    ["no line end at the end", Buffer.from(LINES.trimEnd())],
  ])("are read from %s in blocks of any size", async (kind, bytes) => {
    const announced = kind === "an announced separator";
    const path = fileOf(announced ? Buffer.concat([Buffer.from("sep=|\r\n"), bytes]) : bytes);
    const lines = announced ? expected.map((row) => ({ ...row, line: row.line + 1 })) : expected;
    for (const blockBytes of [1, 2, 3, 16, 1000]) {
      const { rows, diagnostics } = await read(path, blockBytes);
      expect(rows).toEqual(lines);
      // What was assumed about the form is told by `readCsv`, and its business.
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("keep quoted line breaks, wherever a block ends", async () => {
    const path = fileOf(`${HEADER}\n58;;"over\nto; eller ""tre""\nlinjer"\n59;;x\n`);
    const { rows } = await read(path);
    expect(rows).toEqual([
      { line: 2, cells: ["58", "", 'over\nto; eller "tre"\nlinjer'] },
      { line: 5, cells: ["59", "", "x"] },
    ]);
  });

  it("are the ones a file read whole would give", async () => {
    const sign = fc.constantFrom(...'ab1;,\t\n\r" ="å', "\r\n", '";"', '"\n"');
    await fc.assert(
      fc.asyncProperty(
        fc.array(sign, { maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        async (signs, size) => {
          const bytes = Buffer.from(`${HEADER}\n${signs.join("")}`);
          const path = fileOf(bytes, "any.csv");
          const whole = csvTable(path, bytes, VOCABULARY);
          const { rows, diagnostics } = await read(path, size);
          expect(rows).toEqual(whole.ok ? whole.value.rows : []);
          expect(codes(diagnostics)).toEqual(codes(whole.diagnostics));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the head", () => {
  it("is found below title lines, with what stands beside it", async () => {
    const path = fileOf("Udtræk af diabetes\n\nhba1c_dato;cpr;HbA1c;hba1c\n01-01-2026;x;58;59\n");
    const { head, diagnostics, rows } = await read(path);
    expect(head?.table).toMatchObject({
      columns: { date: { name: "hba1c_dato", number: 1 }, hba1c: { name: "HbA1c", number: 3 } },
      extraColumns: [{ name: "cpr", number: 2 }],
      repeatedColumns: [{ name: "hba1c", number: 4 }],
    });
    expect(codes(diagnostics)).toEqual(["table/lines-above-header 1"]);
    expect(rows.map(({ line }) => line)).toEqual([4]);
  });

  it("is told apart from a quoted text that runs past the part looked at first", async () => {
    const long = `"${"en lang note\n".repeat(8000)}"`;
    const path = fileOf(`${HEADER}\n58;;${long}\n59;;\n`);
    const { rows, diagnostics } = await read(path, 1 << 20);
    expect(diagnostics).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([2, 8003]);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["nothing", "", "table/empty -"],
    ["a workbook", "PK\u0003\u0004rest", "extract/workbook -"],
    ["an open quote", `${HEADER}\n58;;\n59;;"åben\n`, "table/open-quote 3"],
    ["signs that are no text", `${HEADER}\n58;\u0001;\n`, "table/not-text -"],
  ])("with %s", async (_, content, told) => {
    expect(codes((await read(fileOf(content))).diagnostics)).toEqual([told]);
  });

  it("because signs far down are no text", async () => {
    const path = fileOf(`${HEADER}\n${"58;12-03-2026;\n".repeat(9000)}59;\u0000;\n`);
    const { rows, diagnostics } = await read(path, 1 << 14);
    expect(codes(diagnostics)).toEqual(["table/not-text -"]);
    expect(rows.length).toBeGreaterThan(1000);
  });

  it("because a quote far down is never closed", async () => {
    const path = fileOf(`${HEADER}\n${"58;12-03-2026;\n".repeat(9000)}59;"\n${"60;;\n".repeat(2_000_000)}`);
    expect((await read(path, 1 << 20)).diagnostics).toMatchObject([{ code: "table/open-quote" }]);
  });

  it("because it is one endless line", async () => {
    const path = fileOf(`${HEADER}\n${"58;".repeat(3_000_000)}`);
    expect(codes((await read(path, 1 << 20)).diagnostics)).toEqual(["extract/endless-line -"]);
  });

  it("because there is none, or a folder", async () => {
    mkdirSync(join(folder, "mappe"));
    expect(codes((await read(join(folder, "findes-ikke.csv"))).diagnostics)).toEqual(["file/not-found -"]);
    expect(codes((await read(join(folder, "mappe"))).diagnostics)).toEqual(["file/is-folder -"]);
  });

  it("because it went away between the two readings", async () => {
    const path = fileOf(LINES, "borte.csv");
    const head = await readExtractHead(path, VOCABULARY);
    rmSync(path);
    if (!head.ok) throw new Error("the head cannot be read");
    const blocks = readExtractRows(path, head.value);
    expect(await blocks.next()).toMatchObject({ value: { diagnostics: [{ code: "file/not-found" }] } });
    expect(await blocks.next()).toMatchObject({ done: true });
  });
});
