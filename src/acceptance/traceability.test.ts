import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOCUMENT_NAMES } from "../model/document-name.ts";

const PAGE = readFileSync("docs/sporbarhed.md", "utf8");

/** Number, what it is and where it is done, of every row. */
const ROWS = [...PAGE.matchAll(/^\| ([A-Z]\d+f?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, id = "", what, where = ""]) => ({
    id,
    what,
    where,
  }),
);

function upTo(letter: string, last: number, first = 1): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${index + first}`);
}

/** Every number of the inventory that says what has to be produced. */
const INVENTORY = [
  ...upTo("A", 12),
  ...upTo("B", 15),
  ...upTo("C", 14),
  ...upTo("D", 11),
  ...upTo("M", 7),
  ...upTo("F", 4),
  ...upTo("G", 7),
  ...upTo("H", 5),
  ...upTo("P", 7, 0),
  ...upTo("R", 13),
  ...upTo("K", 5),
  ...upTo("M", 6).map((id) => `${id}f`),
  ...upTo("L", 5),
  ...upTo("T", 13),
  ...upTo("Q", 6),
];

describe("the table of traceability", () => {
  it("has every number once", () => {
    expect(ROWS.map(({ id }) => id).toSorted()).toEqual([...INVENTORY].toSorted());
  });

  it("says where each is done, or why it is not", () => {
    const bare = ROWS.filter(
      ({ where }) => /\*\*(nej|delvis)\*\*/i.test(where) && !/\*\*(nej|delvis)\*\*:? ?\S/i.test(where),
    );
    expect(bare).toEqual([]);
    for (const { where } of ROWS) expect(where.length).toBeGreaterThan(3);
  });

  it("names files that there are", () => {
    const named = [...PAGE.matchAll(/`((?:src|templates|docs|samples|assets)\/[^`]*\.\w+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names every sheet a package can ask for", () => {
    expect(DOCUMENT_NAMES.filter((name) => !PAGE.includes(`\`${name}\``) && name !== "evaluation")).toEqual(
      [],
    );
  });
});
