import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULTS, type Try } from "./program-faults.fixture.ts";
import { makeProgram, type Program } from "./program-victim.fixture.ts";

/** `npm run faults` goes through every step and prints what came of it; an ordinary run tries a few things once. */
const isWhole = process.env.MODE === "faults";
const MOST = isWhole ? Number.POSITIVE_INFINITY : 1;
const TRIED = FAULTS.filter(({ isInEveryRun }) => isWhole || isInEveryRun);

let program: Program | undefined;
const results = new Map<string, readonly Try[]>();
beforeAll(async () => {
  program = await makeProgram();
});
afterAll(() => {
  program?.remove();
  if (isWhole) console.info(tableOf(results));
});

describe("the whole program", () => {
  it.each(TRIED)(
    "leaves the old kit or the new one: $name",
    { timeout: 1_800_000 },
    async ({ name, tries }) => {
      if (!program) throw new Error("there is no program to try it on");
      const found = await tries(program, MOST);
      expect(found.length).toBeGreaterThan(0);
      results.set(name, found);
    },
  );
});

function tableOf(all: ReadonlyMap<string, readonly Try[]>): string {
  const rows = [...all].map(([name, tries]) => {
    const count = (kit: Try["kit"]) => String(tries.filter((each) => each.kit === kit).length);
    const said = [...new Set(tries.flatMap((each) => (each.said === "" ? [] : each.said)))];
    return [name, String(tries.length), count("old"), count("new"), said.join("; ")];
  });
  const table = [["Fault", "Tries", "Old kit", "New kit", "Exit code and message"], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
