import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "samples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("draws the same measure files every time", () => {
  execFileSync(process.execPath, [join(SAMPLES, "generate-samples.mjs"), folder]);
  const names = readdirSync(folder).sort();
  expect(names).toEqual(["maalinger-2026-04.csv", "maalinger-2026-11.csv"]);
  for (const name of names) {
    expect(readFileSync(join(folder, name), "utf8")).toBe(
      readFileSync(join(SAMPLES, "nordlys", name), "utf8"),
    );
  }
});
