import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oracleCases, oracleRows } from "./oracle.fixture.ts";

const here = (path: string) => new URL(path, import.meta.url);
const FILES = readdirSync(here(".")).filter((name) => name.endsWith(".ts"));
const textOf = (name: string) => readFileSync(here(name), "utf8");

/** Everything the tests that read a reference file are made of. */
const readersOf = (file: string) =>
  FILES.filter((name) => /[.](test|fixture)[.]ts$/.test(name))
    .map(textOf)
    .filter((text) => /oracle(Rows|Cases)<[\s\S]*?>\(\s*"/.test(text) && text.includes(`>("${file}")`))
    .join("\n");

const ORACLES = readdirSync(here("oracles"));
/** About the file, not of it. */
const ABOUT = ["description", "tolerance", "tolerance_relative", "excluded"];

describe("reference values", () => {
  it.each(ORACLES)("%s is read by a test", (file) => {
    expect(readersOf(file)).not.toBe("");
  });

  it.each(ORACLES.filter((file) => file.endsWith(".json")))("every section of %s is used by one", (file) => {
    const sections = Object.keys(oracleCases<object>(file)).filter((section) => !ABOUT.includes(section));
    const text = readersOf(file);
    expect(sections.filter((section) => !new RegExp(`\\b${section}\\b`).test(text))).toEqual([]);
  });

  const methodsOf = (file: string) =>
    new Set(
      oracleRows<{ method?: string; fn?: string }>(file).flatMap(({ method, fn }) => method ?? fn ?? []),
    );

  it.each(ORACLES.filter((file) => file.endsWith(".csv")))("every method of %s is named by one", (file) => {
    const text = readersOf(file);
    expect([...methodsOf(file)].filter((method) => !text.includes(method))).toEqual([]);
  });
});

describe("every statistic", () => {
  const shipped = FILES.filter((name) => !/[.](test|fixture|d)[.]ts$/.test(name)).map(
    (name) => [name, textOf(name)] as const,
  );
  /** Guards and types have nothing to cite. */
  const isStatistic = (text: string) => /^export (async )?function (?!require)/m.test(text);

  it.each(shipped.filter(([, text]) => isStatistic(text)))("names its source: %s", (_, text) => {
    expect(text).toMatch(/\bSources?: \S/);
  });

  it("is exported with words that say what it is", () => {
    const bare = shipped.flatMap(([name, text]) =>
      [...text.matchAll(/(?<!\*\/\n)^export (?:function|interface|type|const) (\w+)/gm)].map(
        ([, exported]) => `${name}: ${exported}`,
      ),
    );
    expect(bare).toEqual([]);
  });
});
