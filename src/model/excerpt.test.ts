import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { clusterLines, type ShownLines, templateLines, withHeaders, withLines } from "./excerpt.ts";

const finding = (line: number, column?: number): Diagnostic => ({
  code: "field/unknown",
  severity: "error",
  place: { file: "fil", line, ...(column === undefined ? {} : { column }) },
});

/** What a finding on every line would show. */
function shownOf(text: string, shown: ShownLines): readonly (string | undefined)[] {
  const lines = text.split("\n");
  const found = lines.map((_, index) => finding(index + 1, 1));
  return withLines(found, { file: "fil", lines }, shown).map(({ excerpt }) => excerpt?.text);
}

describe("a line of a package template", () => {
  it("is shown as it stands, with the place in it", () => {
    const lines = ["id: min-pakke", "  kind: proportionn", "measures:", ""];
    const [kind, ...others] = withLines(
      [finding(2, 9), finding(4, 1), finding(9, 1), { ...finding(2), place: { file: "andet", line: 2 } }],
      { file: "fil", lines },
      templateLines,
    );
    expect(kind?.excerpt).toEqual({ text: "  kind: proportionn", column: 9 });
    expect(others.map(({ excerpt }) => excerpt)).toEqual([undefined, undefined, undefined]);
  });

  it("is not shown when it holds a long number, or something like a CPR number", () => {
    expect(
      shownOf("measures:\n  phone: 86123456\n  note: 010170-1234\n  yder: 099013", templateLines),
    ).toEqual(["measures:", undefined, undefined, undefined]);
  });

  it("is not shown when the file is one about practices, or no template at all", () => {
    for (const text of [
      "measures:\nmembers:\n  - name: Lægehuset",
      'measures: []\nx: [{ ydernummer: "09", name: Lægehuset }]',
      'measures:\n{"klynge": "Lægehuset"}',
      "praksis;Lægehuset;12",
    ])
      expect(shownOf(text, templateLines).every((line) => line === undefined)).toBe(true);
  });
});

describe("a line of a cluster file", () => {
  it("is shown when it speaks of a date, a time or a choice", () => {
    const text = ["  date: 2026-06-31", "start: 16:30", "    accepted: ja", "view: aaben", "members:"];
    expect(shownOf(text.join("\n"), clusterLines)).toEqual(text);
  });

  it("is not shown when it may say who somebody is", () => {
    const text = [
      "  - name: Lægehuset Strandengen",
      "    cvr: 12345678",
      '  - ydernummer: "099013"',
      '  - { ydernummer: "01", accepted: 2026-01-01 }',
      "    accepted: nej, spørg Lægehuset",
      "    accepted: 2026-01-01 # Lægehuset",
      "  place: Lægehuset",
      "  leader: Anna",
      "klynge: Lægehusets klynge",
      "Lægehuset",
      "    sikrede: 1600",
      "  date: 010170-1234",
    ];
    expect(shownOf(text.join("\n"), clusterLines).filter((line) => line !== undefined)).toEqual([]);
  });
});

describe("the header of a table", () => {
  const columns = { practice: { name: "ydernummer", number: 1 }, numerator: { name: "tæller", number: 4 } };
  const header = { line: 3, cells: ["ydernummer", "Lægehuset", "", "tæller", "tæller"] };
  const repeatedColumns = [{ name: "tæller", number: 5 }];
  const table = { file: "fil", header, columns, repeatedColumns };

  it("is shown with the headers we know, and nothing of the others", () => {
    const [whole, second, row] = withHeaders([finding(3), finding(3, 5), finding(4, 1)], [table]);
    expect(whole?.excerpt).toEqual({ text: "ydernummer ; … ;  ; tæller ; tæller" });
    const { text = "", column = 0 } = second?.excerpt ?? {};
    expect([text.slice(column - 1), column]).toEqual(["tæller", 30]);
    expect(row?.excerpt).toBeUndefined();
  });

  it("is not shown when it is hardly one, or that of another sheet", () => {
    const one = { ...table, columns: { practice: columns.practice }, repeatedColumns: [] };
    expect(withHeaders([finding(3)], [one])[0]?.excerpt).toBeUndefined();
    expect(withHeaders([finding(3)], [{ ...table, sheet: "Ark1" }])[0]?.excerpt).toBeUndefined();
  });
});
