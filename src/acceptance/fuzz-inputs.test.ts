import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import { anyInput } from "./fuzz-inputs.fixture.ts";
import { requestOf, tellsNumber } from "./fuzz-request.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run bench` tries ten thousand in the built program, with its limits on time and memory. */
const RUNS = 150;

it("ends in counts or in errors that name nobody, whatever it is given", async () => {
  await fc.assert(
    fc.asyncProperty(anyInput, async (input) => {
      const { counts, diagnostics } = await loadInputs(requestOf(input, folder));
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(counts !== undefined || errors.length > 0).toBe(true);
      expect(tellsNumber(diagnostics)).toBe(false);
    }),
    { numRuns: RUNS },
  );
});
