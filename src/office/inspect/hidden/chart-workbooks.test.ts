import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { nativeDeck } from "../../../charts/native/native-deck.fixture.ts";
import { practiceRows, rankedDots } from "../../../charts/ranked-dots.fixture.ts";
import { OfficePackage } from "../../../ooxml/office-package.ts";
import { writePresentation } from "../../write-presentation.ts";
import { type Change, rewritten } from "../clean-files.fixture.ts";
import { codesIn } from "../inspected.fixture.ts";

const BYTES = writePresentation(nativeDeck([rankedDots({ rows: practiceRows(5) })]));
const BOOK = "ppt/embeddings/diagram-1-1.xlsx";
const CHART = "ppt/charts/diagram-1-1.xml";
const SHEET = "xl/worksheets/sheet1.xml";

const deck = () => new OfficePackage(BYTES);

/** The deck with something changed in the workbook behind its chart. */
function withBook(change: (book: OfficePackage) => OfficePackage): OfficePackage {
  const file = deck();
  file.put(BOOK, change(new OfficePackage(file.bytes(BOOK))).close());
  return file;
}

const inSheet = (...change: [string | RegExp, string]) =>
  withBook((book) => rewritten(book, [SHEET, ...change]));

describe("the workbook behind a chart", () => {
  it("is let through where the chart shows all of it", () => {
    expect(codesIn(BYTES)).toEqual([]);
  });

  it.each([
    ["a count beside the codes", '</row><row r="3">', '<c r="ZZ2"><v>7</v></c></row><row r="3">'],
    [
      "a count as a heading",
      '</row><row r="2">',
      '<c r="ZZ1" t="inlineStr"><is><t>7 af 40</t></is></c></row><row r="2">',
    ],
    [
      "a practice that the chart leaves out",
      "</sheetData>",
      '<row r="90"><c r="A90" t="inlineStr"><is><t>J</t></is></c></row></sheetData>',
    ],
    ["another value than the one that is drawn", /<v>14<\/v>/, "<v>14.2857</v>"],
  ])("is found out: %s", (_, from, to) => {
    expect(codesIn(inSheet(from, to))).toEqual(["E hidden/chart-data", "W hidden/embedded-file"]);
  });

  it("is found out when it names somebody", () => {
    const named = inSheet(
      "</sheetData>",
      '<row r="90"><c r="A90" t="inlineStr"><is><t>Lægehuset Strandengen</t></is></c></row></sheetData>',
    );
    const identities = { practices: [], names: ["Lægehuset Strandengen"], cvr: [] };
    expect(codesIn(named, identities)).toContain("E hidden/practice-name");
  });

  it.each([
    ["a hidden column", inSheet("<sheetData>", '<cols><col min="1" max="1" hidden="1"/></cols><sheetData>')],
    ["a formula", inSheet("<v>14</v>", "<f>100/7</f><v>14</v>")],
    [
      "properties",
      withBook((book) => {
        book.put("docProps/core.xml", strToU8("<x/>"));
        return book;
      }),
    ],
    [
      "another sheet",
      withBook((book) => {
        book.put("xl/worksheets/sheet2.xml", strToU8("<worksheet/>"));
        return book;
      }),
    ],
  ])("is no longer taken for ours with %s", (_, file) => {
    expect(codesIn(file)).toEqual(["W hidden/embedded-file"]);
  });
});

describe("what a chart draws of its workbook", () => {
  const dots = /(<c:v>Værdi<\/c:v>.*?<c:xVal>.*?<c:v>)14(<\/c:v>)/su;

  it.each<[string, Change[]]>([
    ["a value that its cell does not hold", [[CHART, dots, "$115$2"]]],
    ["a point beyond the end of the axis", [[CHART, /<c:max val="60"\/>/, '<c:max val="30"/>']]],
    [
      "a series without marks, line and labels",
      [[CHART, /(<c:v>Rækker<\/c:v><\/c:tx>.*?)<c:errBars>.*?<\/c:errBars>/su, "$1"]],
    ],
  ])("is held against it: %s", (_, changes) => {
    expect(codesIn(rewritten(deck(), ...changes))).toEqual(["E hidden/chart-data", "W hidden/embedded-file"]);
  });
});
