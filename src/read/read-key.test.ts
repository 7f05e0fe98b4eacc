import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readKey } from "./read-key.ts";

const folder = mkdtempSync(join(tmpdir(), "read-key-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("finds no key before the first kit", async () => {
  expect(await readKey(join(folder, "findes-ikke.csv"))).toEqual({
    ok: true,
    value: undefined,
    diagnostics: [],
  });
});

it("reads practice and code", async () => {
  const path = join(folder, "noegle.csv");
  writeFileSync(path, "ydernummer;kode\n099013;K\n");
  expect(await readKey(path)).toMatchObject({
    ok: true,
    value: {
      columns: { practice: { number: 1 }, code: { number: 2 } },
      rows: [{ line: 2, cells: ["099013", "K"] }],
    },
  });
});

it("does not take a key that cannot be read for a missing one", async () => {
  expect(await readKey(folder)).toMatchObject({ ok: false, diagnostics: [{ code: "file/is-folder" }] });
});
