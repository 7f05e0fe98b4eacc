import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearBesideKey, writeKey } from "./write-key.ts";

let home: string;
let kitFolder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "write-key-"));
  kitFolder = join(home, "kit");
});
afterEach(() => rm(home, { recursive: true }));

const KEY = {
  codes: new Map([
    ["082331", "K"],
    ["012345", "B"],
  ]),
  formerly: new Map<string, readonly string[]>(),
};
const TEXT = "\uFEFFydernummer;kode\r\n012345;B\r\n082331;K\r\n";

describe("writeKey", () => {
  it("writes what Danish Excel opens, for the owner's eyes only, in one order", async () => {
    const path = join(home, "keys", "nordlys.csv");
    await writeKey(path, KEY, { kitFolder });
    expect(await readFile(path, "utf8")).toBe(TEXT);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(home, "keys"))).toEqual(["nordlys.csv"]);
  });

  it("has a column of given-up numbers when there are any", async () => {
    const path = join(home, "key.csv");
    const codes = new Map([...KEY.codes, ["090000", "K"]]);
    await writeKey(path, { codes, formerly: new Map([["090000", ["082331"]]]) }, { kitFolder });
    const lines = ["ydernummer;kode;tidligere", "012345;B;", "082331;K;", "090000;K;082331", ""];
    expect(await readFile(path, "utf8")).toBe(`\uFEFF${lines.join("\r\n")}`);
  });

  it("has a column of names when open kits have shown any", async () => {
    const path = join(home, "key.csv");
    const names = new Map([["082331", 'Klinikken "Nord"; Torvet']]);
    await writeKey(path, { ...KEY, names }, { kitFolder });
    const lines = ["ydernummer;kode;navn", "012345;B;", '082331;K;"Klinikken ""Nord""; Torvet"', ""];
    expect(await readFile(path, "utf8")).toBe(`\uFEFF${lines.join("\r\n")}`);
  });

  it("clears away a key that a killed run was about to write", async () => {
    await mkdir(join(home, ".kitwork-key.csv-AbCd12"));
    await writeFile(join(home, ".kitwork-key.csv-AbCd12", "key.csv"), TEXT);
    await writeKey(join(home, "key.csv"), KEY, { kitFolder });
    expect(await readdir(home)).toEqual(["key.csv"]);
  });

  it("clears the same away where the key that is there stays", async () => {
    const path = join(home, "key.csv");
    await writeFile(path, TEXT);
    await mkdir(join(home, ".kitwork-key.csv-AbCd12"));
    await writeFile(join(home, ".kitwork-key.csv-AbCd12", "key.csv"), TEXT);
    await clearBesideKey(path);
    expect(await readdir(home)).toEqual(["key.csv"]);
    expect(await readFile(path, "utf8")).toBe(TEXT);
  });

  it("extends the key it read, and makes it private again", async () => {
    const path = join(home, "key.csv");
    await writeFile(path, "ydernummer,kode\n082331,K\n", { mode: 0o644 });
    await writeKey(path, KEY, { kitFolder, replaces: await readFile(path) });
    expect(await readFile(path, "utf8")).toBe(TEXT);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("never overwrites a key that was made, changed or removed since it was read", async () => {
    const path = join(home, "key.csv");
    const changed = { kind: "writing", diagnostics: [{ code: "kit/key-changed", place: { file: path } }] };
    const replaces = new TextEncoder().encode("as read");
    await expect(writeKey(path, KEY, { kitFolder, replaces })).rejects.toMatchObject(changed);
    await writeFile(path, "another run's");
    await expect(writeKey(path, KEY, { kitFolder })).rejects.toMatchObject(changed);
    await expect(writeKey(path, KEY, { kitFolder, replaces })).rejects.toMatchObject(changed);
    expect(await readFile(path, "utf8")).toBe("another run's");
    expect(await readdir(home)).toEqual(["key.csv"]);
  });

  it("refuses any place inside the kit folder, by whatever way it is named", async () => {
    await mkdir(join(home, "elsewhere"));
    await symlink(home, join(home, "elsewhere", "way"));
    for (const path of [
      "kit/key.csv",
      "kit/intern/key.csv",
      "kit",
      "elsewhere/way/kit/key.csv",
      "x/../kit/k",
    ]) {
      await expect(writeKey(join(home, path), KEY, { kitFolder })).rejects.toMatchObject({
        diagnostics: [{ code: "kit/key-inside-kit" }],
      });
    }
    expect(await readdir(home)).toEqual(["elsewhere"]);
    for (const path of ["kit.csv", "..kit.csv"]) await writeKey(join(home, path), KEY, { kitFolder });
    expect(await readdir(home)).toEqual(["..kit.csv", "elsewhere", "kit.csv"]);
  });

  it("says why it could not write", async () => {
    await writeFile(join(home, "file"), "");
    await expect(writeKey(join(home, "file", "key.csv"), KEY, { kitFolder })).rejects.toMatchObject({
      diagnostics: [{ code: "kit/not-a-folder" }],
    });
  });
});
