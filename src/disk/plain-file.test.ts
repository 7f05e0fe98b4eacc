import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBlocks, readWhole } from "./plain-file.ts";

const folder = mkdtempSync(join(tmpdir(), "plain-file-"));
const within = (name: string) => join(folder, name);
const server = createServer();
beforeAll(async () => {
  writeFileSync(within("fil"), "abcdefgh");
  execFileSync("/usr/bin/mkfifo", [within("kanal")]);
  for (const name of ["fil", "kanal"]) symlinkSync(name, within(`til-${name}`));
  await new Promise((resolve) => server.listen(within("forbindelse"), () => resolve(undefined)));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each(["fil", "til-fil"])("reads a file, also where a link leads to it: %s", async (name) => {
  expect((await readWhole(within(name))).toString()).toBe("abcdefgh");
  expect((await readWhole(within(name), 8)).toString()).toBe("abcdefgh");
});

it.each([
  ["a named pipe", within("kanal"), "pipe"],
  ["a link to one", within("til-kanal"), "pipe"],
  ["a socket", within("forbindelse"), "socket"],
  ["a device", "/dev/zero", "device"],
  ["a folder", folder, "folder"],
])("waits for no %s", async (_, path, found) => {
  await expect(readWhole(path)).rejects.toMatchObject({ found });
});

it("gives up a file that is larger than may be", async () => {
  await expect(readWhole(within("fil"), 7)).rejects.toMatchObject({ found: "too-large" });
});

it("gives up a file that grows while it is read", async () => {
  const path = within("vokser");
  writeFileSync(path, "0123");
  const read = async () => {
    for await (const _ of readBlocks(path, { mostBytes: 40, blockBytes: 4 })) appendFileSync(path, "456789");
  };
  await expect(read()).rejects.toMatchObject({ found: "too-large" });
});

it("lets go of a file that is not read to its end", async () => {
  const blocks = readBlocks(within("fil"), { mostBytes: 8, blockBytes: 3 });
  expect(await blocks.next()).toEqual({ done: false, value: Buffer.from("abc") });
  expect(await blocks.return(undefined)).toMatchObject({ done: true });
});

it("throws what the system says of a file that is not there", async () => {
  await expect(readWhole(within("findes-ikke"))).rejects.toMatchObject({ code: "ENOENT" });
});
