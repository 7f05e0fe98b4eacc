import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runProgram } from "./run-program.fixture.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = readFileSync(join(ROOT, "samples/enghave/klynge.yaml"), "utf8");

const home = mkdtempSync(join(tmpdir(), "announce-"));
afterAll(() => rmSync(home, { recursive: true }));
const out = join(home, "out");

/** Every file below the output folder, with what is in it. */
const filesIn = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path, readFileSync(path, "latin1")] as const] : [];
    }),
  );

async function build(cluster: string, tell: (text: string) => void) {
  const file = join(home, "klynge.yaml");
  writeFileSync(file, cluster);
  const words = ["build", "alkoholsamtalen", "--cluster", file, "--out", out, "--json"];
  const { exitCode, printed } = await runProgram(words, { tell });
  return { exitCode, codes: JSON.parse(printed).diagnostics.map(({ code }: { code: string }) => code) };
}

it("says that other members stand there before it writes anything, and once", async () => {
  expect((await build(SAMPLE, () => {})).exitCode).toBe(0);
  const before = filesIn();
  const told: { readonly text: string; readonly isUntouched: boolean }[] = [];
  const fewer = SAMPLE.replace(/ {2}- ydernummer(?:.*\n){5}/, "");
  const { exitCode, codes } = await build(fewer, (text) => {
    const now = filesIn();
    const isUntouched = now.size === before.size && [...before].every(([path, was]) => now.get(path) === was);
    told.push({ text, isUntouched });
  });
  expect(exitCode).toBe(0);
  const [first, ...later] = told;
  expect(first?.text).toContain("[kit/replaces-practices]");
  expect(first?.isUntouched).toBe(true);
  expect(later.map(({ text }) => text).join("")).not.toContain("kit/replaces-practices");
  expect(later.at(-1)?.isUntouched).toBe(false);
  expect(codes).toEqual(expect.arrayContaining(["kit/replaces-practices", "kit/earlier-kept"]));
});
