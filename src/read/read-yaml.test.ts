import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codesOf } from "../messages/codes.fixture.ts";
import { placeIn, writtenAt } from "../model/located-tree.ts";
import { parseYaml, readYaml } from "./read-yaml.ts";

const folder = mkdtempSync(join(tmpdir(), "read-yaml-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Code, line and column of each finding. */
function findings(text: string) {
  const { diagnostics } = parseYaml(text, "fil.yaml");
  return diagnostics.map(({ code, place: { line, column } }) => [code, line, column]);
}

function sound(text: string) {
  const read = parseYaml(text, "fil.yaml");
  if (!read.ok) throw new Error(`cannot be read: ${findings(text).join()}`);
  return read.value;
}

/** What is wrong, the text, and its finding. */
const REFUSED = [
  ["text with a colon", "titel: Type 2: diabetes\n", ["yaml/colon", 1, 8]],
  ["a tab", "a:\n\t- b\n", ["yaml/tab", 2, 1]],
  ["an open quote", 'a: "x\nb: 2\n', ["yaml/unclosed", 3, 1]],
  ["an open bracket", "a: [1, 2\nb: 3\n", ["yaml/indent", 2, 1]],
  ["a reserved sign", "a: @x\n", ["yaml/syntax", 1, 4]],
  ["two documents", "a: 1\n---\nb: 2\n", ["yaml/many-documents", 2, 1]],
  ["a reference", "a: &x 1\nb: *x\n", ["yaml/alias", 2, 4]],
  ["a reference to nothing", "a: *x\n", ["yaml/alias", 1, 4]],
  ["a type tag", "a: !!binary aGVq\n", ["yaml/tag", 1, 13]],
  ["a number as key", "1: x\n", ["yaml/key-not-text", 1, 1]],
  ["a list as key", "? [a]\n: b\n", ["yaml/key-not-text", 1, 3]],
  ["an older YAML", "%YAML 1.1\n---\na: yes\n", ["yaml/version", 1, 1]],
  ["nothing", "", ["yaml/empty", undefined, undefined]],
  ["comments alone", "# intet\n", ["yaml/empty", undefined, undefined]],
] as const;

describe("parseYaml", () => {
  const SAMPLE = `# en klynge
navn: Nordlys
møde:
  start: 16.30
  sted:
medlemmer:
  - { ydernummer: "012345", sikrede: 012 }
  - ydernummer: '099013'
`;

  it("gives the content as plain data", () => {
    expect(sound(SAMPLE).tree).toEqual({
      navn: "Nordlys",
      møde: { start: 16.3, sted: null },
      medlemmer: [{ ydernummer: "012345", sikrede: 12 }, { ydernummer: "099013" }],
    });
  });

  it("knows where each value and each key stands", () => {
    const source = sound(SAMPLE);
    expect(placeIn(source, ["møde", "start"])).toEqual({ file: "fil.yaml", line: 4, column: 10 });
    expect(placeIn(source, ["møde", "start"], "key")).toMatchObject({ line: 4, column: 3 });
    expect(placeIn(source, ["medlemmer", 1, "ydernummer"])).toMatchObject({ line: 8, column: 17 });
  });

  it("points a missing part at what should have held it", () => {
    const source = sound(SAMPLE);
    expect(placeIn(source, ["møde", "dato"])).toMatchObject({ line: 3, column: 1 });
    expect(placeIn(source, ["medlemmer", 1, "sikrede"])).toMatchObject({ line: 8, column: 5 });
    expect(placeIn(source, ["region"])).toMatchObject({ line: 2, column: 1 });
  });

  it("keeps single values as they are written", () => {
    const source = sound(SAMPLE);
    expect(writtenAt(source, ["møde", "start"])).toBe("16.30");
    expect(writtenAt(source, ["medlemmer", 0, "sikrede"])).toBe("012");
    expect(writtenAt(source, ["medlemmer", 0, "ydernummer"])).toBe("012345");
    expect(writtenAt(source, ["medlemmer"])).toBeUndefined();
  });

  it("reads yes and dates as the texts they are", () => {
    expect(sound("ja: yes\ndato: 2026-06-10\n").tree).toEqual({ ja: "yes", dato: "2026-06-10" });
  });

  it.each(REFUSED)("refuses %s", (_, text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  it("has a bad sample for each of its codes", () => {
    const tried = new Set<string>(REFUSED.map(([, , [code]]) => code));
    for (const elsewhere of ["yaml/duplicate-key", "yaml/too-deep", "yaml/not-utf8"]) tried.add(elsewhere);
    expect([...tried].toSorted()).toEqual(codesOf("yaml"));
  });

  it("tells of every field that stands twice", () => {
    expect(findings("a: 1\nb: 1\na: 2\nc: { d: 1, d: 2 }\n")).toEqual([
      ["yaml/duplicate-key", 3, 1],
      ["yaml/duplicate-key", 4, 12],
    ]);
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["brackets over many lines", "a: [\n".repeat(10_000)],
    ["list marks", `${"- ".repeat(20_000)}x`],
    ["closed braces", `${"{a: ".repeat(5000)}1${"}".repeat(5000)}`],
    ["indentation", Array.from({ length: 1200 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ])("refuses %s that would bring the parser down", (_, text) => {
    expect(findings(text)).toEqual([["yaml/too-deep", undefined, undefined]]);
  });

  it("refuses references that would grow beyond all memory", () => {
    const bomb = [
      "a: &a [x, x]",
      ..."bcdefgh".split("").map((key, i) => `${key}: &${key} [*${"abcdefg"[i]}, *${"abcdefg"[i]}]`),
    ];
    expect(findings(bomb.join("\n")).every(([code]) => code === "yaml/alias")).toBe(true);
  });

  it("keeps a key named __proto__ a plain key", () => {
    const { tree } = sound("__proto__: { polluted: true }\n");
    expect(Object.keys(tree as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("readYaml", () => {
  const write = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it("reads UTF-8, with or without a byte-order mark", async () => {
    expect(await readYaml(write("mærke.yaml", "\ufeffnavn: Ærø\n"))).toMatchObject({
      ok: true,
      value: { tree: { navn: "Ærø" } },
    });
  });

  it("refuses another character set", async () => {
    const { diagnostics } = await readYaml(write("latin1.yaml", Buffer.from("navn: Ærø\n", "latin1")), {
      shownAs: "vist",
    });
    expect(diagnostics).toEqual([{ code: "yaml/not-utf8", severity: "error", place: { file: "vist" } }]);
  });

  it("refuses a file far larger than any template", async () => {
    const { diagnostics } = await readYaml(write("stor.yaml", `a: ${"x".repeat(1_000_001)}\n`));
    expect(diagnostics).toMatchObject([{ code: "file/too-large" }]);
  });

  it("tells when there is no file", async () => {
    expect(await readYaml(join(folder, "ingen.yaml"))).toMatchObject({
      ok: false,
      diagnostics: [{ code: "file/not-found" }],
    });
  });
});
