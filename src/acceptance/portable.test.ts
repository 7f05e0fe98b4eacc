import { readdirSync, readFileSync } from "node:fs";
import { builtinModules, createRequire } from "node:module";
import { basename, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { filesInZip, unpackInto, type Zipped } from "./portable-zip.fixture.ts";

/** What `npm run portable` has made of this version. */
const FOLDER = "dist-portable";
const ZIPS = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".zip"))
    .map((name) => [
      name.replace(/^klyngepakke-[\d.]+-|\.zip$/g, ""),
      filesInZip(readFileSync(join(FOLDER, name))),
    ]),
);

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const named = (files: readonly Zipped[], name: string | RegExp) =>
  files.filter((file) => (typeof name === "string" ? file.name === name : name.test(file.name)));

const LAUNCHERS: ReadonlyMap<string, string> = new Map([
  ["win-x64", "Klyngepakke.cmd"],
  ["linux-x64", "Klyngepakke"],
  ["mac-arm64", "Klyngepakke.command"],
]);

/** So much is left of Windows' 260 characters for the folder it is unpacked in, and for what is made there. */
const LONGEST_NAME = 100;

/** What Windows refuses in a part of a path. */
const REFUSED = /[<>:"|?*\\\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

describe.each([...ZIPS])("the zip for %s", (system, files) => {
  it("can be unpacked on any disk", () => {
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => name.length > LONGEST_NAME)).toEqual([]);
    expect(names.filter((name) => name.split("/").some((part) => REFUSED.test(part)))).toEqual([]);
    expect(new Set(names.map((name) => name.normalize().toLowerCase())).size).toBe(names.length);
  });

  it("shows one thing to double-click and one to read first, and dates nothing", () => {
    const top = files.map(({ name }) => name).filter((name) => !name.includes("/"));
    expect(top.toSorted()).toEqual([LAUNCHERS.get(system), "Læs mig først.txt"]);
    expect(new Set(files.map(({ date }) => date))).toEqual(new Set([0x00210000]));
    const run = files.filter(({ mode }) => (mode & 0o111) !== 0).map(({ name }) => basename(name));
    expect(run.toSorted()).toEqual([LAUNCHERS.get(system), system === "win-x64" ? "node.exe" : "node"]);
  });

  it("has binaries of that system alone", () => {
    const binaries = named(files, /(\.(node|exe|dll|dylib)|\.so[.\d]*|\/node)$/).filter(
      ({ name }) => !name.endsWith("/.node"),
    );
    expect(binaries.length).toBeGreaterThan(2);
    expect(new Set(binaries.map(({ bytes }) => machineOf(Buffer.from(bytes))))).toEqual(new Set([system]));
  });

  it("has every module that one of its modules asks for", () => {
    const folder = temporaryFolder();
    const scripts = named(files, /\.(c?js|mjs)$/).filter(({ name }) => !name.endsWith("htmx.min.js"));
    unpackInto(folder, named(files, /\.(c?js|mjs|json|node)$/));
    const missing = scripts.flatMap(({ name, bytes }) =>
      modulesAskedFor(text(bytes))
        .filter((one) => !isFound(one, join(folder, name)))
        .map((one) => `${name}: ${one}`),
    );
    expect(missing.filter((one) => !ELSEWHERE.test(one))).toEqual([]);
  });

  it("tells the terms of everything in it", () => {
    const told = new Set(named(files, /^program\/licenser\//).map(({ name }) => basename(name, ".txt")));
    const packages = named(files, /\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/).map(({ bytes }) =>
      JSON.parse(text(bytes)),
    );
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [name, version] of [
      ...Object.entries(dependencies),
      ...packages.map((one) => [one.name, one.version]),
    ])
      expect(told).toContain(`${name.replace("/", "+")}-${version}`);
    expect([...told]).toEqual(expect.arrayContaining(["klyngepakke", "GPL-3.0", "LGPL-3.0"]));
    const [node] = named(files, /^program\/licenser\/node-/);
    expect(text(node?.bytes ?? new Uint8Array())).toContain("Node.js is licensed for use as follows");
    for (const { name, bytes } of named(files, /^program\/licenser\//))
      expect(text(bytes).length, name).toBeGreaterThan(250);
  });
});

describe("the zip for Windows", () => {
  const files = ZIPS.get("win-x64") ?? [];

  it("ends its lines as Windows does, in a launcher of plain letters", () => {
    for (const { name, bytes } of named(files, /\.(cmd|txt)$/).filter(
      (file) => !file.name.includes("/assets/"),
    ))
      expect(text(bytes).replaceAll("\r\n", ""), name).not.toMatch(/[\r\n]/);
    const [launcher] = named(files, "Klyngepakke.cmd");
    expect(text(launcher?.bytes ?? new Uint8Array())).toMatch(/^[\x20-\x7e\r\n]+$/);
  });

  it("asks Windows for nothing that has to be installed first", () => {
    const own = new Set(files.map(({ name }) => basename(name).toLowerCase()));
    const asked = named(files, /\.(node|exe|dll)$/).flatMap(({ bytes }) => librariesOf(Buffer.from(bytes)));
    expect(new Set(asked.filter((name) => !own.has(name) && !PART_OF_WINDOWS.test(name)))).toEqual(new Set());
    expect(asked).toContain("libvips-42.dll");
  });
});

it("is made of the same files on every run, whichever system it is for", () => {
  const shared = /^program\/(dist|templates|assets)\//;
  const [first = [], ...others] = [...ZIPS.values()].map((files) =>
    named(files, shared).map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")]),
  );
  expect([...ZIPS.keys()]).toEqual(expect.arrayContaining(["win-x64", "linux-x64"]));
  expect(first.length).toBeGreaterThan(100);
  for (const other of others) expect(other).toEqual(first);
});

/** What a binary runs on, by the head of each of the three formats. */
function machineOf(bytes: Buffer): string {
  if (bytes.toString("latin1", 0, 2) === "MZ") {
    const head = bytes.readUInt32LE(0x3c);
    return bytes.readUInt16LE(head + 4) === 0x8664 ? "win-x64" : "another Windows";
  }
  if (bytes.toString("latin1", 1, 4) === "ELF")
    return bytes.readUInt16LE(18) === 62 ? "linux-x64" : "another Unix";
  const isMac = bytes.readUInt32LE(0) === 0xfeedfacf && bytes.readUInt32LE(4) === 0x0100000c;
  return isMac ? "mac-arm64" : "unknown";
}

/** Libraries every Windows since 10 has, the C runtime among them; the one of Visual Studio is not. */
const PART_OF_WINDOWS =
  /^(api-ms-win-(crt|core)-[\w-]+|kernel32|advapi32|shell32|ole32|user32|ws2_32|ntdll|bcryptprimitives|bcrypt|iphlpapi|shlwapi|dnsapi|crypt32|dbghelp|userenv|winmm|psapi)\.dll$/;

/** The libraries in the import table of a Windows binary. Source: Microsoft, "PE Format", the .idata section. */
function librariesOf(bytes: Buffer): readonly string[] {
  const head = bytes.readUInt32LE(0x3c);
  const sections = head + 24 + bytes.readUInt16LE(head + 20);
  const places = Array.from(
    { length: bytes.readUInt16LE(head + 6) },
    (_, index) => sections + 40 * index,
  ).map((at) => ({
    start: bytes.readUInt32LE(at + 12),
    size: bytes.readUInt32LE(at + 16),
    raw: bytes.readUInt32LE(at + 20),
  }));
  const inFile = (address: number) => {
    const place = places.find(({ start, size }) => address >= start && address < start + size);
    return place ? address - place.start + place.raw : 0;
  };
  const at = inFile(bytes.readUInt32LE(head + 24 + 120));
  const names = Array.from({ length: 100 }, (_, index) => bytes.readUInt32LE(at + 20 * index + 12));
  return names.slice(0, names.indexOf(0)).map((name) => {
    const from = inFile(name);
    return bytes.toString("latin1", from, bytes.indexOf(0, from)).toLowerCase();
  });
}

/** The rasteriser of other systems, a canvas for Vega that we have no use for, and a word that only looks like a module. */
const ELSEWHERE = /node_modules\/sharp\/.*: @img\/sharp-|render-kit.*: (canvas|exports)$/;

function modulesAskedFor(script: string): readonly string[] {
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

function isFound(asked: string, from: string): boolean {
  if (builtinModules.includes(asked.replace("node:", ""))) return true;
  try {
    createRequire(from).resolve(asked);
    return true;
  } catch {
    return false;
  }
}
