import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeCounts } from "./write-counts.ts";

it("takes a pipe for something in the way, and waits for nobody to write into it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-counts-"));
  const path = join(folder, "kanal");
  execFileSync("/usr/bin/mkfifo", [path]);
  await expect(writeCounts(path, [])).rejects.toMatchObject({
    diagnostics: [{ code: "extract/out-in-the-way", place: { file: path } }],
  });
  rmSync(folder, { recursive: true });
});
