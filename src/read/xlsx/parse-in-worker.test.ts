import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeZip } from "../../ooxml/zip-archive.ts";
import { parseInWorker } from "./parse-in-worker.ts";
import { parseWorkbook } from "./sheet-js.ts";
import { type MadeSheet, workbookParts } from "./workbook.fixture.ts";

const FOLDER = import.meta.dirname;
const built = mkdtempSync(join(tmpdir(), "worker-"));
afterAll(() => rmSync(built, { recursive: true }));

// Threads run built files only, so the worker is built as the program is, from today's sources.
beforeAll(() => {
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    rewriteRelativeImportExtensions: true,
  };
  for (const name of readdirSync(FOLDER).filter((each) => /^[a-z0-9-]+\.ts$/.test(each))) {
    const { outputText } = ts.transpileModule(readFileSync(join(FOLDER, name), "utf8"), {
      compilerOptions: options,
      fileName: name,
    });
    writeFileSync(join(built, name.replace(/ts$/, "js")), outputText);
  }
  writeFileSync(join(built, "package.json"), '{"type":"module"}');
  symlinkSync(fileURLToPath(new URL("../../../node_modules", import.meta.url)), join(built, "node_modules"));
});

function packed(sheet: Partial<MadeSheet>) {
  const parts = workbookParts([{ name: "Ark1", rows: [], ...sheet }]);
  return closeZip(new Map(parts.map(({ name, bytes }) => [name, bytes])), true);
}

function parse(bytes: Uint8Array<ArrayBuffer>, limits?: Parameters<typeof parseInWorker>[1]) {
  return parseInWorker(bytes, limits, pathToFileURL(join(built, "workbook-worker.js")));
}

const ROWS = [["ydernummer"], ["099013", 12.5, { v: 46154, s: 1 }]];

it("answers as the parser itself does", async () => {
  expect(await parse(packed({ rows: ROWS }))).toEqual(parseWorkbook(packed({ rows: ROWS })));
});

it("passes on that a workbook makes no sense", async () => {
  expect(await parse(closeZip(new Map([["xl/workbook.xml", Buffer.from("<a/>")]])))).toBeUndefined();
});

it("reads several workbooks at a time", async () => {
  const answers = await Promise.all([1, 2, 3].map((number) => parse(packed({ rows: [[number]] }))));
  expect(answers).toMatchObject([1, 2, 3].map((number) => [{ rows: [{ cells: [String(number)] }] }]));
});

const HEAVY = `<row>${'<c><f t="array" ref="A1:B2">1</f><v>1</v></c>'.repeat(60_000)}</row>`;

it("is stopped when it takes too long", async () => {
  expect(await parse(packed({ data: HEAVY }), { seconds: 0.3, megabytes: 512 })).toBe("too-heavy");
});

it("is stopped when it takes too much memory", async () => {
  const data = `<row>${"<c><v>1</v></c>".repeat(400_000)}</row>`;
  expect(await parse(packed({ data }), { seconds: 20, megabytes: 24 })).toBe("too-heavy");
});

it("passes a bug of its own on as one", async () => {
  const broken = pathToFileURL(join(built, "missing.js"));
  await expect(parseInWorker(packed({ rows: ROWS }), undefined, broken)).rejects.toThrow("missing.js");
});
