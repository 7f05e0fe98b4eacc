import { describe, expect, it } from "vitest";
import { DATA_COLUMNS } from "../../model/columns.ts";
import { openTableFile, tableIn } from "../../read/read-table.ts";
import {
  type MadeSheet,
  part,
  sheetOf,
  workbookOf,
  workbookParts,
  zipOf,
} from "../../read/xlsx/workbook.fixture.ts";
import { told } from "./data.fixture.ts";
import { validateData } from "./data-counts.ts";

const MEASURES = [
  { id: "hba1c-over-58", kind: "proportion" },
  { id: "ldl-uden-statin", kind: "proportion" },
] as const;

/** What is told of a file, missing measures apart, and its counts. */
async function load(bytes: Uint8Array) {
  const opened = await openTableFile("tal", bytes);
  const table = opened.ok ? tableIn(opened.value, DATA_COLUMNS) : opened;
  if (!table.ok) return { told: told(table), counts: [] };
  const checked = validateData([table.value], { measures: MEASURES });
  const diagnostics = [...table.diagnostics, ...checked.diagnostics].filter(
    ({ code }) => code !== "data/measure-without-rows",
  );
  const counts = checked.ok
    ? checked.value.map(({ practice, numerator, denominator }) => `${practice} ${numerator}/${denominator}`)
    : [];
  return { told: told({ diagnostics }), counts };
}

const HEADER = "ydernummer;periode;målepunkt;tæller;nævner";
const LINES = [HEADER, "091001;2026;hba1c-over-58;12;80", "091002;2026;hba1c-over-58;9;41"];
const COUNTS = ["091001 12/80", "091002 9/41"];
const ROWS = LINES.map((line) => line.split(";"));

const text = (lines: readonly string[] = LINES, change = (all: string) => all) =>
  Buffer.from(change(lines.join("\n")), "utf8");

/** The lines with æ and å as single bytes of a character set. */
const inSet = (ae: number, aa: number) =>
  Buffer.from(
    LINES.join("\n").replaceAll("æ", String.fromCharCode(ae)).replaceAll("å", String.fromCharCode(aa)),
    "latin1",
  );

describe("texts as programs write them", () => {
  it.each<readonly [string, Uint8Array, readonly string[], readonly string[]]>([
    ["in CP850", inSet(0x91, 0x86), ["notice table/assumed-characters -:-"], COUNTS],
    ["in MacRoman", inSet(0xbe, 0x8c), ["notice table/assumed-characters -:-"], COUNTS],
    ["in Windows-1252", inSet(0xe6, 0xe5), ["notice table/assumed-characters -:-"], COUNTS],
    [
      "parted by strokes",
      text(LINES, (all) => all.replaceAll(";", "|")),
      ["notice table/assumed-strokes -:-"],
      COUNTS,
    ],
    [
      "with thin blanks",
      text(LINES, (all) => all.replace(";80", ";1\u2009280")),
      [],
      ["091001 12/1280", COUNTS[1]!],
    ],
    ["with apostrophes", text(LINES, (all) => all.replaceAll("\n0", "\n'0")), [], COUNTS],
    [
      "with numbers for ydernumre",
      text(LINES, (all) => all.replaceAll(/\n0(\d+);/g, "\n$1.0;")),
      ["notice data/leading-zero 2:1"],
      COUNTS,
    ],
    [
      "with units",
      text(["Ydernr.;Periode;Indikator;Tæller (antal);Nævner (n)", ...LINES.slice(1)]),
      [],
      COUNTS,
    ],
    [
      "[c]",
      text(LINES, (all) => all.replace(";9;", ";[c];")),
      ["warning data/hidden-count 3:4"],
      [COUNTS[0]!],
    ],
    [
      "x",
      text(LINES, (all) => all.replace(";9;", ";x;").replace(";12;", ";x;")),
      ["error data/unclear-count 2:4"],
      [],
    ],
    ["NaN", text(LINES, (all) => all.replace(";9;", ";NaN;")), ["error data/unclear-count 3:4"], []],
    [
      "with the header again",
      text([...LINES.slice(0, 2), HEADER, ...LINES.slice(2)]),
      ["notice table/header-again 3:-"],
      COUNTS,
    ],
    ["with its sums below", text([...LINES, ";;;21;121"]), ["notice data/total-rows 4:-"], COUNTS],
    [
      "with other sums below",
      text([...LINES, ";;;21;122"]),
      ["error data/blank-cell 4:1", "error data/blank-cell 4:2", "error data/blank-cell 4:3"],
      [],
    ],
  ])("%s", async (_, bytes, expected, counts) => {
    expect(await load(bytes)).toEqual({ told: expected, counts });
  });
});

describe("sheets as people fill them", () => {
  it("go on below the same header, and a title over it", async () => {
    const second = [["LDL"], ROWS[0]!, ...ROWS.slice(1).map((row) => row.with(2, "ldl-uden-statin"))];
    expect(await load(sheetOf(...ROWS, [], ...second))).toEqual({
      told: ["notice data/loose-lines 5:-", "notice table/header-again 6:-"],
      counts: [...COUNTS, ...COUNTS],
    });
  });

  it("end where another table begins", async () => {
    const other = [
      ["Praksis", "Antal læger", "Sikrede"],
      ["Nord", 2, 3200],
      ["Syd", 1, 1600],
    ];
    expect(await load(sheetOf(...ROWS, [], ...other))).toEqual({
      told: ["error table/second-table 5:-"],
      counts: [],
    });
  });

  it("have dates of Strict Open XML as days", async () => {
    const dated = { v: "2026-05-12T00:00:00.000", t: "d" };
    const rows = ROWS.map((row, at) => [...row, at === 0 ? "udtræksdato" : dated]);
    expect(await load(sheetOf(...rows))).toEqual({ told: [], counts: COUNTS });
    const period = ROWS.map((row, at) => (at === 0 ? row : row.with(1, dated as never)));
    expect((await load(sheetOf(...period))).told).toEqual(["error data/period-one-day 2:2"]);
  });

  it("stand beside a chart on a tab of its own", async () => {
    const sheet: MadeSheet = { name: "Tal", rows: ROWS };
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const parts = workbookParts([sheet]).map(({ name, bytes }) => {
      const xml = Buffer.from(bytes).toString("utf8");
      const withTab = xml
        .replace("</sheets>", '<sheet name="Diagram1" sheetId="9" r:id="rIdC"/></sheets>')
        .replace(
          "</Relationships>",
          `<Relationship Id="rIdC" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        );
      return { name, bytes: Buffer.from(name.startsWith("xl/") ? withTab : xml, "utf8") };
    });
    const chart = part("xl/chartsheets/sheet1.xml", "<chartsheet/>");
    expect(await load(zipOf([...parts, chart]))).toEqual({ told: [], counts: COUNTS });
    expect(await load(workbookOf([sheet]))).toEqual({ told: [], counts: COUNTS });
  });
});
