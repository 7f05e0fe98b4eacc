import { describe, expect, it } from "vitest";
import { openWorkbook } from "./open-workbook.ts";
import {
  type MadeSheet,
  part,
  sheetOf,
  workbookOf,
  workbookParts,
  type ZipPart,
  zipOf,
} from "./workbook.fixture.ts";

const GOOD = [
  {
    name: "Ark1",
    rows: [
      ["ydernummer", "tæller"],
      ["099013", 12],
    ],
  },
];

async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const opened = await openWorkbook("tal.xlsx", bytes);
  return opened.diagnostics[0]?.code;
}

async function rowsOf(bytes: Uint8Array) {
  const opened = await openWorkbook("tal.xlsx", bytes);
  if (!opened.ok) throw new Error(opened.diagnostics.map(({ code }) => code).join());
  return opened.value[0]?.rows.map(({ cells }) => cells);
}

/** The good workbook with further parts. */
function withParts(...parts: readonly ZipPart[]): Uint8Array {
  return zipOf([...workbookParts(GOOD), ...parts]);
}

describe("cells", () => {
  it("come out as a person sees them", async () => {
    const rows = await rowsOf(
      sheetOf(
        ["099013", 99013, { v: 99013, s: 4 }, 12.5, 1234, -4, true],
        [
          { v: 46154, s: 1 },
          { v: 46154.75, s: 1 },
          { v: 46113, s: 2 },
          { v: 46113, s: 5 },
          { v: 0.172, s: 3 },
        ],
        [{ f: "1+1", v: 2 }, { f: 'A1&"x"', v: "<5", t: "str" }, { v: "#DIV/0!", t: "e" }, { f: "SUM(A1)" }],
        [{ v: "2026-05-12T00:00:00", t: "d", s: 1 }, 1.234, 0.1 + 0.2, " med blanke\u00a0"],
      ),
    );
    expect(rows).toEqual([
      ["099013", "99013", "099013", "12,5", "1234", "-4", "sand"],
      ["2026-05-12", "2026-05-12", "2026-04", "2026", "17,2 %"],
      ["2", "<5", "#DIV/0!", "=SUM(A1)"],
      ["2026-05-12", "1,234", "0,3", "med blanke"],
    ]);
  });

  it("are days of the calendar the workbook counts by", async () => {
    const rows = [
      [
        { v: 44692, s: 1 },
        { v: 1, s: 1 },
      ],
    ];
    expect(await rowsOf(workbookOf([{ name: "A", rows }], { date1904: true }))).toEqual([
      ["2026-05-12", "1904-01-02"],
    ]);
    expect(await rowsOf(workbookOf([{ name: "A", rows }]))).toEqual([["2022-05-11", "1900-01-01"]]);
  });

  it("stand in the line and column that Excel gives them", async () => {
    const opened = await openWorkbook("tal.xlsx", sheetOf([], [], [undefined, "b", undefined, "d"]));
    expect(opened).toMatchObject({ value: [{ rows: [{ line: 3, cells: ["", "b", "", "d"] }] }] });
  });

  it("are shared by the rows they are merged over, but not by columns", async () => {
    const rows = [["Titel"], ["099013", "a"], [undefined, "b"], [undefined, "c"], [undefined, "d"]];
    const merges = ["A1:B1", "A2:A4"];
    expect(await rowsOf(workbookOf([{ name: "A", rows, merges }]))).toEqual([
      ["Titel"],
      ["099013", "a"],
      ["099013", "b"],
      ["099013", "c"],
      ["", "d"],
    ]);
  });

  it("that are formatted but blank are none", async () => {
    const data = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(await openWorkbook("a", workbookOf([{ name: "A", rows: [], data }]))).toMatchObject({
      value: [{ rows: [{ line: 1 }], isCut: false }],
    });
  });

  it.each([
    ["row", "A50001"],
    ["column", "GS1"],
    ["corner", "XFD1048576"],
    ["number no sheet has", "A4294967290"],
  ])("beyond the last %s cut the sheet", async (_, at) => {
    const data = `<row r="1"><c r="A1"><v>1</v></c></row><row><c r="${at}"><v>1</v></c></row>`;
    expect(await openWorkbook("a", workbookOf([{ name: "A", rows: [], data }]))).toMatchObject({
      value: [{ rows: [{ line: 1, cells: ["1"] }], isCut: true }],
    });
  });
});

it("tells hidden sheets and rows apart", async () => {
  const rows = [["a"], ["b"], ["c"]];
  const opened = await openWorkbook(
    "tal.xlsx",
    workbookOf([
      { name: "Vist", rows, hiddenLines: [2] },
      { name: "Skjult", rows, state: "hidden" },
      { name: "Meget skjult", rows, state: "veryHidden" },
    ]),
  );
  expect(opened.ok && opened.value.map(({ isHidden, hidden }) => [isHidden, hidden.lines])).toEqual([
    [false, [2]],
    [true, []],
    [true, []],
  ]);
});

describe("what the screen does not show", () => {
  const rows = [
    ["a", "b", "c"],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ];
  const open = async (sheet: Partial<MadeSheet>) => {
    const opened = await openWorkbook("tal.xlsx", workbookOf([{ name: "Ark1", rows, ...sheet }]));
    if (!opened.ok || !opened.value[0]) throw new Error("cannot be read");
    const [{ rows: seen, unseen, hidden }] = opened.value;
    return { seen: seen.map(({ cells }) => cells.join("")), unseen, hidden };
  };

  it.each<readonly [string, Partial<MadeSheet>, readonly string[], object]>([
    ["a hidden row", { rowsAs: { 2: 'hidden="1"' } }, ["abc", "456"], { lines: [2] }],
    ["a row of no height", { rowsAs: { 2: 'ht="0" customHeight="1"' } }, ["abc", "456"], { lines: [2] }],
    ["a hidden column", { columnsAs: { 2: 'width="9" hidden="1"' } }, ["ac", "13", "46"], { columns: [2] }],
    [
      "a column of no width",
      { columnsAs: { 2: 'width="0" customWidth="1"' } },
      ["ac", "13", "46"],
      { columns: [2] },
    ],
    ["nothing in a hidden column", { columnsAs: { 9: 'hidden="1"' } }, ["abc", "123", "456"], {}],
    [
      "a cell that its format leaves blank",
      {
        rows: [
          ["a", "b"],
          [{ v: 17, s: 6 }, 2],
        ],
      },
      ["ab", "2"],
      { cells: [{ line: 2, column: 1 }] },
    ],
  ])("is blank and told of: %s", async (_, sheet, seen, hidden) => {
    const opened = await open(sheet);
    expect(opened.seen).toEqual(seen);
    expect(opened.hidden).toEqual({ lines: [], columns: [], cells: [], ...hidden });
  });

  it("is kept apart, for nobody's number may be passed on in it", async () => {
    expect((await open({ columnsAs: { 2: 'hidden="1"' } })).unseen).toEqual([
      { line: 1, cells: ["", "b", ""] },
      { line: 2, cells: ["", "2", ""] },
      { line: 3, cells: ["", "5", ""] },
    ]);
  });

  it("still is the text of cells that are merged with it and can be seen", async () => {
    const merged = { rows: [["a"], ["1"], [undefined, "x"]], merges: ["A2:A3"], rowsAs: { 2: 'hidden="1"' } };
    expect((await open(merged)).seen).toEqual(["a", "1x"]);
  });
});

describe("guard", () => {
  it("lets a plain workbook through, with pictures and macros left packed", async () => {
    const picture = { name: "xl/media/image1.png", bytes: Buffer.from("no picture") };
    const macro = { name: "xl/vbaProject.bin", bytes: Buffer.from("no macro") };
    const broken = { ...part("xl/drawings/drawing1.xml", ""), claims: { size: 3 } };
    expect(await rowsOf(withParts(picture, macro, broken))).toEqual([
      ["ydernummer", "tæller"],
      ["099013", "12"],
    ]);
  });

  it.each<[string, ZipPart]>([
    ["a part far larger than it is packed", { name: "xl/a.xml", bytes: Buffer.alloc(51_000_000) }],
    ["a part that packs too well", { name: "xl/a.xml", bytes: Buffer.alloc(200_000) }],
    ["a bomb that is never opened", { name: "docProps/a.bin", bytes: Buffer.alloc(200_000) }],
  ])("refuses %s", async (_, bomb) => {
    expect(await codeOf(withParts(bomb))).toBe("xlsx/unpacks-too-large");
  });

  it("stops unpacking where a part goes beyond what it claims", async () => {
    const bytes = Buffer.alloc(60_000_000);
    expect(await codeOf(withParts({ name: "xl/a.xml", bytes, claims: { size: 50_000 } }))).toBe(
      "xlsx/unpacks-too-large",
    );
    const small = Buffer.from("<a/>");
    expect(await codeOf(withParts({ name: "xl/a.xml", bytes: small, claims: { size: 7 } }))).toBe(
      "xlsx/damaged",
    );
  });

  it("counts what all parts unpack to together", async () => {
    const noise = Buffer.from(
      Array.from({ length: 15_000 }, (_, index) => Math.abs(Math.sin(index * index)) * 256),
    );
    const bytes = Buffer.concat(Array.from({ length: 30 }, () => [noise, Buffer.alloc(985_000)]).flat());
    const parts = ["a", "b", "c", "d"].map((name) => ({ name: `xl/media/${name}.png`, bytes }));
    expect(await codeOf(withParts(...parts.slice(0, 3)))).toBeUndefined();
    expect(await codeOf(withParts(...parts))).toBe("xlsx/unpacks-too-large");
  });

  it("refuses more bytes than a workbook of counts has", async () => {
    const bytes = Buffer.alloc(10_000_000);
    expect(await codeOf(withParts({ name: "xl/media/a.png", bytes, stored: true }))).toBe("xlsx/too-large");
  });

  it.each(["../xl/a.xml", "/xl/a.xml", "xl\\a.xml", "C:a.xml", "xl/a\u0000.xml", "xl/../../a.xml"])(
    "refuses a part named %j",
    async (name) => {
      expect(await codeOf(withParts({ name, bytes: Buffer.from("x") }))).toBe("xlsx/unsafe-parts");
    },
  );

  it("refuses a part that is there twice, or under two names", async () => {
    const sheet = part("XL/workbook.xml", "<a/>");
    expect(await codeOf(withParts(sheet))).toBe("xlsx/unsafe-parts");
    const renamed = { ...part("xl/a.xml", "<a/>"), claims: { localName: "xl/b.xml" } };
    expect(await codeOf(withParts(renamed))).toBe("xlsx/damaged");
  });

  it("refuses more parts than any workbook of counts has", async () => {
    const parts = Array.from({ length: 500 }, (_, index) => ({
      name: `xl/${index}`,
      bytes: Buffer.from("x"),
    }));
    expect(await codeOf(withParts(...parts))).toBe("xlsx/too-many-parts");
  });

  it.each([
    ["an entity", `<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>`],
    ["another file", `<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`],
    ["small letters", "<!doctype a><a/>"],
  ])("refuses XML that declares %s", async (_, xml) => {
    expect(await codeOf(withParts(part("xl/sharedStrings.xml", xml)))).toBe("xlsx/declares-entities");
  });

  it("minds neither comments nor character data", async () => {
    expect(await codeOf(withParts(part("xl/a.xml", "<a><!-- b --><![CDATA[c]]></a>")))).toBeUndefined();
  });

  it("tells a password from damage and from other packed files", async () => {
    const [first, ...others] = workbookParts(GOOD);
    expect(await codeOf(zipOf([{ ...first!, claims: { flags: 1 } }, ...others]))).toBe("xlsx/locked-or-old");
    expect(await codeOf(zipOf([part("word/document.xml", "<a/>")]))).toBe("table/workbook");
    expect(await codeOf(withParts({ name: "xl/workbook.bin", bytes: Buffer.from("x") }))).toBe(
      "table/workbook",
    );
    expect(await codeOf(workbookOf(GOOD).subarray(0, -30))).toBe("xlsx/damaged");
    expect(await codeOf(zipOf([part("xl/workbook.xml", "<a/>")]))).toBe("xlsx/damaged");
  });

  it("refuses a part whose bytes have changed since it was packed", async () => {
    const bytes = Buffer.from(zipOf(workbookParts(GOOD).map((each) => ({ ...each, stored: true }))));
    bytes.write("tAller", bytes.indexOf("<sheetData>"));
    expect(await codeOf(bytes)).toBe("xlsx/damaged");
  });

  it("refuses a workbook with a sheet that cannot be read", async () => {
    const data = `<row r="1"><c r="A1" t="s"><v>7</v></c></row>`;
    expect(await codeOf(workbookOf([...GOOD, { name: "B", rows: [], data }]))).toBe("xlsx/damaged");
  });
});
