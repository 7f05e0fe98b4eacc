import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readBytes, readFailure } from "./read-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "read-bytes-"));
const file = join(folder, "tal.csv");
writeFileSync(file, "æ;1\n");
execFileSync("/usr/bin/mkfifo", [join(folder, "kanal")]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("gives the bytes as they are", async () => {
  expect(await readBytes(file)).toMatchObject({ ok: true, value: Buffer.from("æ;1\n"), diagnostics: [] });
});

it.each([
  ["a path to nothing", join(folder, "findes-ikke.csv"), "file/not-found"],
  ["a path through a file", join(file, "tal.csv"), "file/not-found"],
  ["a folder", folder, "file/is-folder"],
  ["a named pipe", join(folder, "kanal"), "file/is-pipe"],
  ["a device", "/dev/zero", "file/is-device"],
  ["the mark of an open file", join(folder, "~$tal.xlsx"), "file/lock-mark"],
  ["a name no disk can hold", join(folder, "a".repeat(5000)), "file/unreadable"],
])("names the reason for %s", async (_, path, code) => {
  const { ok, diagnostics } = await readBytes(path);
  expect(ok).toBe(false);
  expect(diagnostics).toMatchObject([{ code, severity: "error", place: { file: path } }]);
});

it.each([
  ["tal.xlsx", "Excel"],
  ["plan.docx", "Word"],
  ["klynge.yaml", "OneDrive"],
])("names who may hold a file: %s", (name, program) => {
  const cause = Object.assign(new Error("EBUSY"), { code: "EBUSY" });
  const values = { reason: "EBUSY", program };
  expect(readFailure(name, cause, 1)).toMatchObject({ code: "file/held", place: { file: name }, values });
});

it("does not read a file above the limit", async () => {
  const { diagnostics } = await readBytes(file, 0.000_001);
  expect(diagnostics).toMatchObject([{ code: "file/too-large", values: { megabytes: 0.000_001 } }]);
});
