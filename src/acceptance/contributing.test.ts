import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const PAGES = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

describe("what the pages for builders name", () => {
  it.each(PAGES)("is there: %s", (page) => {
    const named = [
      ...readFileSync(page, "utf8").matchAll(/`((?:src|samples|templates|assets|docs)\/[^`\s<>*{}]+)`/g),
    ];
    const paths = named.map(([, path = ""]) => path);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
