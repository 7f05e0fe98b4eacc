import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { writeKitFolder } from "./write-kit-folder.ts";

let home: string;
let folder: string;
let earlier: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "write-kit-"));
  folder = join(home, "nordlys", "2026-05-12");
  earlier = join(home, "tidligere", "nordlys", "2026-05-12");
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A small kit with its manifest, in which every file's text is its version. */
function kitFiles(version: string, names: readonly string[] = ["deck.pptx", "praksis/a.docx"]) {
  const bytes = new TextEncoder().encode(version);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const manifest = JSON.stringify({ version, files: names.map((name) => ({ name, sha256 })) });
  return new Map([
    ...names.map((name) => [name, bytes] as const),
    ["intern/kit.json", new TextEncoder().encode(manifest)],
  ]);
}

const write = (version: string, force = false) =>
  writeKitFolder(folder, kitFiles(version), { force, earlier });

async function contents(of = folder): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map((file) => readFile(file, "utf8")));
  return Object.fromEntries(files.map((file, n) => [file.slice(of.length + 1), texts[n] ?? ""]));
}

async function refusal(work: Promise<unknown>): Promise<KitError> {
  const cause = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(cause instanceof KitError)) throw new Error("not refused", { cause });
  expect(cause.kind).toBe("writing");
  return cause;
}

describe("writeKitFolder", () => {
  it("makes the folder with exactly the files it was given, and leaves nothing beside it", async () => {
    await write("one");
    expect(await contents()).toMatchObject({ "deck.pptx": "one", "praksis/a.docx": "one" });
    expect(await readdir(join(home, "nordlys"))).toEqual(["2026-05-12"]);
  });

  it("replaces an untouched kit whole: files the new one lacks are gone", async () => {
    await write("one");
    await writeKitFolder(folder, kitFiles("two", ["deck.pptx"]), { force: false, earlier });
    expect(Object.keys(await contents())).toEqual(["deck.pptx", "intern/kit.json"]);
    expect(await readdir(join(home, "nordlys"))).toEqual(["2026-05-12"]);
  });

  it("keeps intern/ for the owner's eyes only", async () => {
    await write("one");
    expect((await stat(join(folder, "intern"))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, "intern", "kit.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o077).not.toBe(0);
  });

  it("carries the meeting's decisions from build to build, forced or not, and asks nobody about them", async () => {
    await write("one");
    const decisions = join(folder, "intern", "decisions.yaml");
    await writeFile(decisions, "plans: [] # vores", { mode: 0o600 });
    await write("two");
    await write("three", true);
    expect(await contents()).toMatchObject({
      "deck.pptx": "three",
      "intern/decisions.yaml": "plans: [] # vores",
    });
    expect((await stat(decisions)).mode & 0o777).toBe(0o600);
  });

  it("never overwrites an edited file unless forced, and names it", async () => {
    await write("one");
    await writeFile(join(folder, "praksis", "a.docx"), "by hand");
    const { diagnostics } = await refusal(write("two"));
    expect(diagnostics).toMatchObject([
      { code: "kit/edited-file", place: { file: folder }, values: { files: "praksis/a.docx" } },
    ]);
    expect(await contents()).toMatchObject({ "deck.pptx": "one", "praksis/a.docx": "by hand" });
    expect(await readdir(join(home, "nordlys"))).toEqual(["2026-05-12"]);
    await write("two", true);
    expect(await contents()).toMatchObject({ "deck.pptx": "two", "praksis/a.docx": "two" });
  });

  it("builds among foreign files only when forced, and then keeps them", async () => {
    await write("one");
    await mkdir(join(folder, "plan"));
    await writeFile(join(folder, "plan", "udfyldt.docx"), "filled in");
    await symlink("deck.pptx", join(folder, "genvej"));
    const { diagnostics } = await refusal(write("two"));
    expect(diagnostics).toMatchObject([
      { code: "kit/foreign-file", values: { files: "genvej, plan/udfyldt.docx" } },
    ]);
    await write("two", true);
    expect(await contents()).toMatchObject({ "deck.pptx": "two", "plan/udfyldt.docx": "filled in" });
    expect(await readFile(join(folder, "genvej"), "utf8")).toBe("two");
  });

  it("takes a link to a pipe for an edited file, and waits for nobody to write into it", async () => {
    await write("one");
    execFileSync("/usr/bin/mkfifo", [join(home, "kanal")]);
    await rm(join(folder, "deck.pptx"));
    await symlink(join(home, "kanal"), join(folder, "deck.pptx"));
    const { diagnostics } = await refusal(write("two"));
    expect(diagnostics).toMatchObject([{ code: "kit/edited-file", values: { files: "deck.pptx" } }]);
  });

  it("takes a pipe in the manifest's place for no manifest", async () => {
    await write("one");
    await rm(join(folder, "intern", "kit.json"));
    execFileSync("/usr/bin/mkfifo", [join(folder, "intern", "kit.json")]);
    expect((await refusal(write("two"))).diagnostics).toMatchObject([
      { code: "kit/foreign-file", values: { files: "deck.pptx, praksis/a.docx" } },
    ]);
  });

  it("overlooks what file managers leave behind", async () => {
    await write("one");
    await writeFile(join(folder, "praksis", ".DS_Store"), "");
    await write("two");
    expect(await contents()).toMatchObject({ "deck.pptx": "two" });
  });

  it("keeps a kit that loses something by the new one, for its owner's eyes only, under numbers that count up", async () => {
    await write("one");
    await writeFile(join(folder, "intern", "decisions.yaml"), "plans: [] # vores", { mode: 0o644 });
    const deck = await stat(join(folder, "deck.pptx"));
    expect(await write("two")).toBe(`${earlier}-1`);
    expect(await contents(`${earlier}-1`)).toMatchObject({
      "deck.pptx": "one",
      "praksis/a.docx": "one",
      "intern/decisions.yaml": "plans: [] # vores",
    });
    expect((await stat(join(`${earlier}-1`, "deck.pptx"))).mtime).toEqual(deck.mtime);
    expect(await write("three")).toBe(`${earlier}-2`);
    await rm(`${earlier}-1`, { recursive: true });
    expect(await write("four")).toBe(`${earlier}-3`);
    expect(await contents(`${earlier}-2`)).toMatchObject({ "deck.pptx": "two" });
    const kept = await readdir(join(home, "tidligere"), { recursive: true, withFileTypes: true });
    for (const entry of [...kept, { parentPath: home, name: "tidligere", isFile: () => false }])
      expect((await stat(join(entry.parentPath, entry.name))).mode & 0o777).toBe(
        entry.isFile() ? 0o600 : 0o700,
      );
  });

  it("keeps nothing when nothing is lost, and a kit it has kept before not again", async () => {
    expect(await write("one")).toBeUndefined();
    expect(await write("one")).toBeUndefined();
    await rm(join(folder, "deck.pptx"));
    expect(await write("one")).toBeUndefined();
    expect(await readdir(home)).toEqual(["nordlys"]);
    expect(await write("two")).toBe(`${earlier}-1`);
    expect(await write("one")).toBe(`${earlier}-2`);
    expect(await write("two")).toBe(`${earlier}-1`);
    expect(await readdir(join(home, "tidligere", "nordlys"))).toEqual(["2026-05-12-1", "2026-05-12-2"]);
  });

  it("keeps the edited files that it is forced to write over, and leaves all as it was where it cannot", async () => {
    await write("one");
    await writeFile(join(folder, "praksis", "a.docx"), "by hand");
    await symlink("nowhere", join(folder, "genvej"));
    await writeFile(join(home, "tidligere"), "in the way");
    expect((await refusal(write("two", true))).diagnostics).toMatchObject([
      { code: "kit/not-a-folder", place: { file: `${earlier}-1` } },
    ]);
    expect(await contents()).toMatchObject({ "deck.pptx": "one", "praksis/a.docx": "by hand" });
    expect(await readdir(join(home, "nordlys"))).toEqual(["2026-05-12"]);
    await rm(join(home, "tidligere"));
    expect(await write("two", true)).toBe(`${earlier}-1`);
    expect(await contents(`${earlier}-1`)).toMatchObject({ "deck.pptx": "one", "praksis/a.docx": "by hand" });
    expect(await readlink(join(`${earlier}-1`, "genvej"))).toBe("nowhere");
  });

  it("puts no kit inside another, which is handed out", async () => {
    await write("one");
    await symlink(folder, join(home, "link"));
    for (const place of [join(folder, "out", "kit"), join(home, "link", "kit")]) {
      const { diagnostics } = await refusal(writeKitFolder(place, kitFiles("two"), { force: true, earlier }));
      expect(diagnostics).toMatchObject([{ code: "kit/inside-kit", values: { kit: folder } }]);
    }
    expect(Object.keys(await contents())).toEqual(["deck.pptx", "intern/kit.json", "praksis/a.docx"]);
  });

  it("takes a file the user deleted as no loss", async () => {
    await write("one");
    await rm(join(folder, "deck.pptx"));
    await write("two");
    expect(await contents()).toMatchObject({ "deck.pptx": "two" });
  });

  it("leaves a folder that is no kit alone, forced or not", async () => {
    await mkdir(folder, { recursive: true });
    const names = Array.from({ length: 10 }, (_, n) => `brev-${n}.docx`);
    for (const name of names) await writeFile(join(folder, name), "letter");
    for (const force of [false, true]) {
      const { diagnostics } = await refusal(write("one", force));
      expect(diagnostics).toMatchObject([
        { code: "kit/occupied-folder", values: { files: `${names.slice(0, 8).join(", ")}, … (+2)` } },
      ]);
    }
    expect(Object.keys(await contents())).toEqual(names);
  });

  it("writes, when forced, over a kit whose intern/ is lost or damaged", async () => {
    await write("one");
    await rm(join(folder, "intern"), { recursive: true });
    expect((await refusal(write("two"))).diagnostics).toMatchObject([
      { code: "kit/foreign-file", values: { files: "deck.pptx, praksis/a.docx" } },
    ]);
    await write("two", true);
    await writeFile(join(folder, "intern", "kit.json"), '{"files": [null]}');
    await refusal(write("three"));
    await write("three", true);
    expect(await contents()).toMatchObject({ "deck.pptx": "three" });
  });

  it("counts a kit as written when only the old one cannot be thrown away, which the next run then does", async () => {
    await write("one");
    const onStep = (step: string) => {
      const [staging = ""] = readdirSync(join(home, "nordlys")).filter((name) =>
        name.startsWith(".kitwork-"),
      );
      if (step === "discard")
        mkdirSync(join(home, "nordlys", staging, "replaced", "in use"), { recursive: true });
    };
    await writeKitFolder(folder, kitFiles("two"), { force: false, earlier, onStep });
    expect(await contents()).toMatchObject({ "deck.pptx": "two" });
    await write("three");
    expect(await contents()).toMatchObject({ "deck.pptx": "three" });
    expect(await readdir(join(home, "nordlys"))).toEqual(["2026-05-12"]);
  });

  it("takes an empty folder as its own", async () => {
    await mkdir(folder, { recursive: true });
    await write("one");
    expect(await contents()).toMatchObject({ "deck.pptx": "one" });
  });

  it.each([
    [
      "a file stands where a folder is needed",
      (path: string) => join(path, "file", "kit"),
      "kit/not-a-folder",
    ],
    ["a file stands where the kit is to go", (path: string) => join(path, "file"), "kit/not-a-folder"],
    ["the name is too long", (path: string) => join(path, "x".repeat(300)), "kit/path-too-long"],
  ])("says why it could not write: %s", async (_, place, code) => {
    await writeFile(join(home, "file"), "");
    const target = place(home);
    const { diagnostics } = await refusal(writeKitFolder(target, kitFiles("one"), { force: true, earlier }));
    expect(diagnostics).toMatchObject([{ code, place: { file: target } }]);
    expect(await readdir(home)).toEqual(["file"]);
  });

  it("ends where the system lets nobody make a folder, such as in /proc", async () => {
    const { diagnostics } = await refusal(
      writeKitFolder("/proc/no/kit", kitFiles("one"), { force: false, earlier }),
    );
    expect(["kit/cannot-write", "kit/no-permission"]).toContain(diagnostics[0]?.code);
  });

  it("takes no name that leaves the folder: that would be a bug of ours", async () => {
    const files = new Map([["../outside.pptx", new Uint8Array()]]);
    await expect(writeKitFolder(folder, files, { force: true, earlier })).rejects.toThrow(RangeError);
    expect(await readdir(home)).toEqual([]);
  });
});
