import { describe, expect, it } from "vitest";
import type { DocumentSheet } from "../model/document-sheet.ts";
import { PALETTE } from "../model/palette.ts";
import { PAGE } from "../model/sheet-page.ts";
import { parseXml } from "../ooxml/xml-document.ts";
import type { Document, Element } from "../ooxml/xml-node.ts";
import { all, children, type QName } from "../ooxml/xml-tree.ts";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { documentLayout } from "./document-layout.ts";
import { pageSpace } from "./page-frame.ts";
import { fixtureFollowUpPlan, fixtureNotes, fixturePlan } from "./sample-sheets.fixture.ts";
import { leastHeight, together } from "./sheet-part.ts";
import { writtenParts } from "./written-parts.fixture.ts";

const LONG_NAME = "Lægeklyngen for Nordvestsjælland, Odsherred og øerne omkring";

/** Height between a page's margins in twips, and the share of it that tables alone must take on a filled page. */
const BODY_HEIGHT = 16838 - 1191 - 1077;
const FILLED = 0.75;

/** Every field of a sheet in its order, in tables and by itself. */
const fieldsOf = ({ blocks }: DocumentSheet) =>
  blocks.flatMap((block) => {
    if (block.kind === "fields") return block.fields;
    if (block.kind !== "table") return [];
    return block.rows
      .flat()
      .flatMap((cell) => (typeof cell === "object" && "field" in cell ? cell.field : []));
  });

const readBody = (sheet: DocumentSheet): Document => parseXml(writtenParts(sheet)["word/document.xml"]!);

const value = (within: Document | Element, name: QName) => all(within, name)[0]?.getAttribute("w:val");
const words = (within: Document | Element) => all(within, "w:t").map(({ textContent }) => textContent);
const childRows = (table: Element) => all(table, "w:tr");

/** Fields in the order of the document, as a reader of answers meets them. */
function controls(body: Document) {
  return all(body, "w:sdt").map((control) => ({
    tag: value(control, "w:tag"),
    alias: value(control, "w:alias"),
    id: value(control, "w:id"),
    prompt: value(control, "w:docPart"),
    hint: words(control).join(""),
  }));
}

/** Height that the rows, the gaps and the lines of type take at least on each page, in twips. */
function pageHeights(body: Document): number[] {
  const pages = [0];
  for (const node of children(all(body, "w:body")[0]!)) {
    if (all(node, "w:pageBreakBefore").length > 0) pages.push(0);
    const rows = all(node, "w:trHeight").map((height) => Number(height.getAttribute("w:val")));
    const lines = node.tagName === "w:p" ? Number(all(node, "w:spacing")[0]?.getAttribute("w:line") ?? 0) : 0;
    pages[pages.length - 1] = pages.at(-1)! + rows.reduce((sum, row) => sum + row, lines);
  }
  return pages;
}

const SHEETS: readonly (readonly [name: string, sheet: DocumentSheet, pages: number])[] = [
  ["notes of 4 + 3 measures", fixtureNotes(), 2],
  ["notes of 3 measures", fixtureNotes(LONG_NAME, [3]), 1],
  ["notes of 5 + 4 measures", fixtureNotes(LONG_NAME, [5, 4]), 2],
  ["notes of 9 measures in one block", fixtureNotes(LONG_NAME, [9]), 2],
  ["notes of 17 measures in one block", fixtureNotes(LONG_NAME, [17]), 3],
  ["plan", fixturePlan(), 1],
  ["plan of a long cluster name", fixturePlan(LONG_NAME, 9), 1],
  ["plan with one thing open", fixtureFollowUpPlan(1), 1],
  ["plan with nine things open", fixtureFollowUpPlan(9), 1],
];

describe.each(SHEETS)("a sheet to write on: %s", (_, sheet, pages) => {
  it("fills its pages and never runs over them", () => {
    const heights = pageHeights(readBody(sheet));
    expect(heights).toHaveLength(pages);
    for (const height of heights) {
      expect(height).toBeLessThan(BODY_HEIGHT);
      expect(height).toBeGreaterThan(BODY_HEIGHT * FILLED);
    }
  });

  it("gives a hand room to write: rows may grow and do not break across pages", () => {
    for (const row of all(readBody(sheet), "w:tr")) {
      expect(all(row, "w:cantSplit")).toHaveLength(1);
      const [height] = all(row, "w:trHeight");
      if (all(row, "w:sdt").length > 0) expect(height?.getAttribute("w:hRule")).toBe("atLeast");
    }
  });

  it("marks the first row of each table as its header, and no other", () => {
    for (const table of all(readBody(sheet), "w:tbl")) {
      expect(childRows(table).map((row) => all(row, "w:tblHeader").length)).toEqual([
        1,
        ...childRows(table)
          .slice(1)
          .map(() => 0),
      ]);
      expect(all(table, "w:tblLook")[0]?.getAttribute("w:firstRow")).toBe("true");
    }
  });

  it("has words for every table it draws", () => {
    const tables = all(readBody(sheet), "w:tbl");
    for (const table of tables) {
      expect(value(table, "w:tblCaption")).toMatch(/./);
      expect(value(table, "w:tblDescription")).toMatch(/./);
    }
  });

  it("sets every table in the text width, cell by cell", () => {
    for (const table of all(readBody(sheet), "w:tbl")) {
      const grid = all(table, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1134);
      for (const row of childRows(table)) {
        expect(all(row, "w:tcW").map((width) => Number(width.getAttribute("w:w")))).toEqual(grid);
        expect(all(row, "w:tcW").every((width) => width.getAttribute("w:type") === "dxa")).toBe(true);
      }
    }
  });

  it("numbers its pages with fields that carry a result, and says where and when", () => {
    const parts = writtenParts(sheet);
    expect(words(parseXml(parts["word/header1.xml"]!))).toEqual([sheet.header]);
    const footer = parseXml(parts["word/footer1.xml"]!);
    expect(words(footer).join("")).toBe(`${sheet.footer}Side 1 af ${pages}`);
    const fields = all(footer, "w:fldSimple").map((field) => field.getAttribute("w:instr"));
    expect(fields).toEqual(["PAGE", "NUMPAGES"]);
  });

  it("opens with the title as first-level heading and skips no level", () => {
    const headings = all(readBody(sheet), "w:p").filter((line) =>
      value(line, "w:pStyle")?.startsWith("Heading"),
    );
    expect(value(headings[0]!, "w:pStyle")).toBe("Heading1");
    expect(words(headings[0]!)).toEqual([sheet.title]);
    expect(headings.slice(1).every((heading) => value(heading, "w:pStyle") === "Heading2")).toBe(true);
  });

  it("gives each control a number of its own, the same every time", () => {
    const first = controls(readBody(sheet));
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
    expect(controls(readBody(sheet))).toEqual(first);
  });
});

describe("the plan", () => {
  it("asks where the old plans stand after whose it is, under headings of their own", () => {
    const sheet = fixtureFollowUpPlan(4);
    const body = readBody(sheet);
    const tags = fieldsOf(sheet).map(({ tag }) => tag);
    expect(controls(body).map(({ tag }) => tag)).toEqual(tags);
    expect(tags.slice(1, 4)).toEqual(["plan/niveau", "fra-maal-1", "fra-maal-2"]);
    const headings = all(body, "w:p").filter((line) => value(line, "w:pStyle") === "Heading2");
    expect(headings.map((heading) => words(heading).join(""))).toEqual([
      "Fra sidst: hvor langt er vi?",
      "Det vil vi nu",
    ]);
  });

  it.each([31, 80])("keeps the plan whole where so much is open that it takes further pages: %i", (open) => {
    const { runs } = documentLayout(fixtureFollowUpPlan(open), new Map(), { metrics: CARLITO });
    expect(runs).toHaveLength(open === 31 ? 2 : 4);
    for (const { parts } of runs) expect(leastHeight(together(parts))).toBeLessThanOrEqual(pageSpace(PAGE));
    const plan = runs.at(-1)?.parts.at(-1);
    const captions = plan?.build([], false).map((block) => (block.kind === "table" ? block.caption : ""));
    expect(captions?.filter((caption) => caption !== "")).toEqual([
      "Mål",
      "Det ændrer vi · Sådan gør vi",
      "Hvem · Hvornår",
      "Sådan ser vi, at det virker",
      "Første lille prøve i næste uge · Vi følger op den",
    ]);
  });

  it("holds the model's fields in the model's order", () => {
    const sheet = fixturePlan();
    const found = controls(readBody(sheet));
    expect(found.map(({ id: _, ...rest }) => rest)).toEqual(
      fieldsOf(sheet).map(({ tag, label, hint }) => ({ tag, alias: label, prompt: tag, hint })),
    );
  });

  it("offers the choices as a list and dates the Danish way", () => {
    const body = readBody(fixturePlan("Nordlys-Klyngen", 3));
    const [measures, levels] = all(body, "w:dropDownList").map((list) =>
      all(list, "w:listItem").map((item) =>
        ["w:displayText", "w:value"].map((name) => item.getAttribute(name)),
      ),
    );
    expect(measures).toHaveLength(3);
    expect(levels).toEqual([
      ["klyngen", "cluster"],
      ["klinikken", "clinic"],
    ]);
    for (const date of all(body, "w:date")) {
      expect(value(date, "w:lid")).toBe("da-DK");
      expect(value(date, "w:dateFormat")).toBe("dd-MM-yyyy");
    }
  });

  it("is set in type for a wall", () => {
    const styles = parseXml(writtenParts(fixturePlan())["word/styles.xml"]!);
    const size = (id: string) =>
      Number(value(all(styles, "w:style").find((style) => style.getAttribute("w:styleId") === id)!, "w:sz")) /
      2;
    expect(size("Heading1")).toBeGreaterThanOrEqual(28);
    expect(size("PlanEtiket")).toBeGreaterThanOrEqual(14);
  });
});

describe("the notes sheet", () => {
  it("gives every measure at least 2.2 cm and every question a field", () => {
    const sheet = fixtureNotes(LONG_NAME, [5, 4]);
    const body = readBody(sheet);
    const tables = all(body, "w:tbl").filter((table) => words(table)[0] === "Målepunkt");
    expect(tables).toHaveLength(2);
    for (const row of tables.flatMap((table) => childRows(table).slice(1))) {
      expect(Number(all(row, "w:trHeight")[0]?.getAttribute("w:val"))).toBeGreaterThanOrEqual(1247);
      expect(all(row, "w:sdt")).toHaveLength(3);
    }
  });

  it("repeats the heading when a block goes on over the page", () => {
    const headings = all(readBody(fixtureNotes("X", [9])), "w:p")
      .filter((line) => value(line, "w:pStyle") === "Heading2")
      .map((line) => words(line)[0]);
    expect(headings).toEqual([
      "Blok 1: Behandlingsresultater",
      "Blok 1: Behandlingsresultater",
      "Prioritering og plan",
    ]);
  });

  it("refuses two fields of one tag", () => {
    const sheet = fixtureNotes();
    const twice = { ...sheet, blocks: [...sheet.blocks, ...sheet.blocks.slice(0, 1)] };
    expect(() => readBody(twice)).toThrow("two fields share the tag: noter/praksis");
  });
});

describe("the style sheet", () => {
  it("speaks Danish, names built-in styles as Word does and has no colour outside the palette", () => {
    const styles = writtenParts(fixtureNotes())["word/styles.xml"]!;
    expect(value(parseXml(styles), "w:lang")).toBe("da-DK");
    expect(styles).not.toContain("en-US");
    const names = all(parseXml(styles), "w:name").map((name) => name.getAttribute("w:val"));
    expect(names).toEqual(
      expect.arrayContaining(["heading 1", "heading 2", "header", "footer", "Placeholder Text"]),
    );
    const colours = all(parseXml(styles), "w:color").map((colour) => colour.getAttribute("w:val"));
    expect(colours.every((colour) => Object.values<string | null>(PALETTE).includes(colour))).toBe(true);
    const levels = all(parseXml(styles), "w:outlineLvl").map((level) => level.getAttribute("w:val"));
    expect(levels).toEqual(["0", "1", "2"]);
  });

  it("carries title, subject and author, and no name of the library's", () => {
    const core = writtenParts(fixturePlan())["docProps/core.xml"]!;
    expect(core).toContain("<dc:title>Implementeringsplan</dc:title>");
    expect(core).toContain("<dc:creator>Klyngeenheden Nordlys</dc:creator>");
    expect(core).not.toContain("Un-named");
  });
});
