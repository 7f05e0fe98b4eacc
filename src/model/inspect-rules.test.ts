import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf } from "../messages/codes.fixture.ts";
import { GATE, rulesOf } from "./inspect-rules.ts";

const FAMILIES = [
  ...["office", "package", "hidden", "alt", "link", "language", "property", "contrast"],
  ...["slide", "deck", "document"],
];
const OF_TABLES = [
  ...["empty-line", "header-elsewhere", "look-disagrees", "merged-cells", "nested", "no-caption"],
  ...["no-header", "row-may-split"],
].map((name) => `table/${name}`);

/** The page's rows: id, what must hold, why, the standard, and each finding with the letter of its level. */
function rulesOfPage() {
  const page = readFileSync("docs/inspect-rules.md", "utf8");
  return [...page.matchAll(/^\| ([KHPW]\d+) .*$/gm)].map(([line, id = ""]) => {
    const [subject = "", why = "", , findings = ""] = line
      .split("|")
      .slice(2)
      .map((cell) => cell.trim());
    const codes = findings.split(", ").map((finding) => finding.replaceAll("`", ""));
    return { id, subject, why, codes };
  });
}

describe("GATE", () => {
  it("speaks of every finding there are words for, and of no other", () => {
    expect(Object.keys(GATE).sort()).toEqual([...codesOf(...FAMILIES), ...OF_TABLES].sort());
  });

  it("names the rules that share a finding", () => {
    expect(rulesOf("alt/missing")).toEqual(["P4", "W3"]);
    expect(rulesOf("data/text-in-count")).toEqual([]);
  });
});

describe("docs/inspect-rules.md", () => {
  it("has every rule once and in order, with what must hold and why", () => {
    const rules = rulesOfPage();
    const chapter = (letter: string, last: number) =>
      Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
    expect(rules.map(({ id }) => id)).toEqual([
      ...[...chapter("K", 10), ...chapter("H", 8)],
      ...[...chapter("P", 21), ...chapter("W", 20)],
    ]);
    for (const { id, subject, why } of rules) expect([subject, why], id).not.toContain("");
  });

  it("tells of every rule what it finds and how grave that is", () => {
    const letters = { error: "E", warning: "W", notice: "I" } as const;
    const told = rulesOfPage().flatMap(({ id, codes }) => codes.map((code) => `${id} ${code}`));
    const found = Object.entries(GATE).flatMap(([code, [severity, ...rules]]) =>
      rules.map((id) => `${id} ${code} ${letters[severity]}`),
    );
    expect(told.sort()).toEqual(found.sort());
  });
});
