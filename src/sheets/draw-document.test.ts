import { describe, expect, it } from "vitest";
import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import { KitError } from "../model/kit-error.ts";
import { parseXml } from "../ooxml/xml-document.ts";
import type { Document, Element } from "../ooxml/xml-node.ts";
import { all, type QName } from "../ooxml/xml-tree.ts";
import type { PlacedChart } from "./chart-part.ts";
import { EVERY_BLOCK, fixtureDocument } from "./sample-document.fixture.ts";
import { writtenParts } from "./written-parts.fixture.ts";

/** Height between a page's margins in twips. */
const BODY_HEIGHT = 16838 - 1191 - 1077;

const CHART: PlacedChart = {
  image: { svg: "<svg xmlns='http://www.w3.org/2000/svg'/>", png: new Uint8Array([137, 80, 78, 71]) },
  size: { widthInches: 6.5, heightInches: 2 },
  alt: "Klyngen samlet er 25,6 %.",
};

const bodyOf = (sheet: DocumentSheet) => parseXml(writtenParts(sheet)["word/document.xml"]!);
const words = (within: Document | Element) =>
  all(within, "w:t")
    .map(({ textContent }) => textContent)
    .join("");
const value = (within: Document | Element, name: QName) => all(within, name)[0]?.getAttribute("w:val");

function sizeOf(sheet: DocumentSheet, style: string): number {
  const styles = parseXml(writtenParts(sheet)["word/styles.xml"]!);
  const found = all(styles, "w:style").find((one) => one.getAttribute("w:styleId") === style);
  return Number(value(found!, "w:sz")) / 2;
}

const lines = (count: number): DocumentBlock[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "paragraph", text: `Linje ${index}` }));

describe("drawDocument, written", () => {
  it("says every word of every block, in their order", () => {
    const said = words(bodyOf(fixtureDocument()));
    const expected = [
      "Drejebog",
      "Værd at vide",
      "Varighed: ",
      "Introduktion",
      "16.30 – 16.45",
      "Noter",
      "Sig",
    ];
    let from = 0;
    for (const text of expected) {
      const at = said.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

  it("has one title, and headings that skip no level", () => {
    const levels = all(bodyOf(fixtureDocument()), "w:p")
      .map((line) => value(line, "w:pStyle") ?? "")
      .filter((style) => style.startsWith("Heading"));
    expect(levels).toEqual(["Heading1", "Heading2", "Heading3"]);
  });

  it("marks the first row of each table as its header, keeps rows whole, and has words for each table", () => {
    const tables = all(bodyOf(fixtureDocument()), "w:tbl");
    for (const table of tables) {
      const rows = all(table, "w:tr");
      expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual(
        rows.map((_, at) => (at === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => all(row, "w:cantSplit").length === 1)).toBe(true);
      const grid = all(table, "w:gridCol").map((column) => Number(column.getAttribute("w:w")));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1134);
    }
    const said = tables.map((table) => [value(table, "w:tblCaption"), value(table, "w:tblDescription")]);
    expect(said).toEqual([
      ["Introduktionen", "Hvad der vises, siges og spørges om"],
      ["Fremmøde", "Navn og praksis"],
      ["Navn · Dato", "Dit navn · Vælg dato"],
    ]);
  });

  it("has a paragraph in each cell, also in one of no words", () => {
    const columns = [{ heading: "Sig", weight: 1 }];
    const table = {
      kind: "table",
      caption: "Tom",
      description: "Intet",
      columns,
      rows: [[[]], [""]],
    } as const;
    for (const cell of all(bodyOf(fixtureDocument({ blocks: [table] })), "w:tc"))
      expect(all(cell, "w:p")).toHaveLength(1);
  });

  it("numbers each numbered list from 1", () => {
    const list = { kind: "list", items: ["a", "b"], isNumbered: true } as const;
    const body = bodyOf(fixtureDocument({ blocks: [list, { kind: "paragraph", text: "x" }, list] }));
    const numbers = all(body, "w:numId").map((id) => id.getAttribute("w:val"));
    expect(new Set(numbers).size).toBe(2);
  });

  it("writes merge fields that Word merges, with a result, and blanks for hands in brackets", () => {
    const body = bodyOf(fixtureDocument());
    const fields = all(body, "w:fldSimple");
    expect(fields.map((field) => field.getAttribute("w:instr"))).toEqual(['MERGEFIELD "Klinik navn"']);
    expect(words(fields[0]!)).toBe("«Klinik navn»");
    expect(words(body)).toContain("[måned og år]");
  });

  it("leads somewhere by words that look like a link", () => {
    const parts = writtenParts(fixtureDocument());
    const links = all(parseXml(parts["word/document.xml"]!), "w:hyperlink");
    expect(links.map(words)).toEqual(["Bestilling hos udbyderen", "Vejledningen"]);
    expect(links.every((link) => value(link, "w:rStyle") === "Hyperlink")).toBe(true);
    expect(parts["word/_rels/document.xml.rels"]).toContain("https://klynger.example/bestil");
  });

  it("gives each box and field a tag and a number of its own", () => {
    const controls = all(bodyOf(fixtureDocument()), "w:sdt");
    const tags = controls.map((control) => value(control, "w:tag"));
    expect(tags).toEqual(["t-noter", "t-1-ja", "t-1-nej", "f-praksis", "f-navn", "f-dato"]);
    expect(new Set(controls.map((control) => value(control, "w:id"))).size).toBe(tags.length);
  });

  it("refuses two fields of one tag", () => {
    const ticks = { kind: "ticks", items: [{ tag: "t-noter", text: "Igen" }] } as const;
    expect(() => bodyOf(fixtureDocument({ blocks: [...EVERY_BLOCK, ticks] }))).toThrow("share the tag");
  });

  it("places a chart in line, as vector and raster, with its alternative text", () => {
    const blocks: DocumentBlock[] = [{ kind: "chart", chart: "du-er-her" }];
    const parts = writtenParts(fixtureDocument({ blocks }), { charts: new Map([["du-er-her", CHART]]) });
    const body = parseXml(parts["word/document.xml"]!);
    expect(all(body, "wp:anchor")).toHaveLength(0);
    expect(all(body, "wp:docPr")[0]?.getAttribute("descr")).toBe(CHART.alt);
    const names = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(names.map((name) => name.slice(-4)).sort()).toEqual([".png", ".svg"]);
    expect(() => bodyOf(fixtureDocument({ blocks }))).toThrow("no picture of the chart du-er-her");
  });

  it("has neither header nor footer in a letter", () => {
    const parts = writtenParts(fixtureDocument({ header: "", footer: "" }));
    expect(Object.keys(parts).filter((name) => /header|footer/.test(name))).toEqual([]);
  });
});

describe("a promised single page", () => {
  it("is filled by the rows that are written in", () => {
    const rows = all(bodyOf(fixtureDocument({ isOnePage: true })), "w:trHeight");
    const height = rows.reduce((sum, row) => sum + Number(row.getAttribute("w:val")), 0);
    expect(height).toBeGreaterThan(BODY_HEIGHT / 4);
    expect(height).toBeLessThan(BODY_HEIGHT);
  });

  it("is set in smaller type when it has to hold more, never under 9 points", () => {
    const few = fixtureDocument({ isOnePage: true, blocks: lines(10) });
    const many = fixtureDocument({ isOnePage: true, blocks: lines(44) });
    expect(sizeOf(few, "BodyText")).toBe(11);
    expect(sizeOf(many, "BodyText")).toBeLessThan(11);
    expect(sizeOf(many, "Anmaerkning")).toBeGreaterThanOrEqual(9);
  });

  it("is refused when it cannot hold the words in the smallest type", () => {
    const refused = () => bodyOf(fixtureDocument({ isOnePage: true, blocks: lines(80) }));
    expect(refused).toThrow(KitError);
    expect(refused).toThrow(expect.objectContaining({ kind: "rendering" }));
    expect(refused).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ code: "kit/page-overflows" })] }),
    );
  });

  it("is not asked of the others, which go on as long as they need", () => {
    const footer = writtenParts(fixtureDocument({ blocks: lines(70) }))["word/footer1.xml"]!;
    expect(words(parseXml(footer))).toMatch(/Side 1 af 2$/);
  });
});

describe("a list of contents", () => {
  const chapters = [1, 2, 3].flatMap((number): DocumentBlock[] => [
    { kind: "heading", level: 2, text: `${number}. Kapitel`, startsPage: number === 2 },
    ...lines(number === 2 ? 60 : 5),
  ]);
  const sheet = fixtureDocument({ blocks: [{ kind: "contents", heading: "Indhold" }, ...chapters] });

  it("names the chapters with the pages they are kept on", () => {
    const body = bodyOf(sheet);
    const contents = all(body, "w:hyperlink").map(words);
    expect(contents).toEqual(["1. Kapitel1", "2. Kapitel2", "3. Kapitel3"]);
    const breaks = all(body, "w:p").filter((line) => all(line, "w:pageBreakBefore").length > 0);
    expect(breaks).toHaveLength(2);
    expect(words(breaks[0]!)).toBe("2. Kapitel");
  });

  it("leads to the chapters, and is a field that Word can renew", () => {
    const body = bodyOf(sheet);
    const marks = all(body, "w:bookmarkStart").map((mark) => mark.getAttribute("w:name"));
    const targets = all(body, "w:hyperlink").map((link) => link.getAttribute("w:anchor"));
    expect(targets).toEqual(marks);
    expect(all(body, "w:instrText").map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining("TOC"),
    );
  });
});
