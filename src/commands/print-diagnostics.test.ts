import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { formatDiagnostics, plainDiagnostics } from "./print-diagnostics.ts";

const TEXT: Diagnostic = {
  code: "data/text-in-count",
  severity: "error",
  place: { file: "tal.csv", line: 12, column: 5, columnName: "tæller" },
};
const MEASURE: Diagnostic = {
  code: "data/unknown-measure",
  severity: "error",
  place: { file: "tal.csv", line: 2, column: 4, columnName: "målepunkt" },
  values: { nearest: "hba1c-over-58" },
};
const ABSENT: Diagnostic = {
  code: "data/practices-without-rows",
  severity: "warning",
  place: { file: "tal.csv" },
  values: { practices: 1 },
};
const KEY: Diagnostic = { code: "file/is-folder", severity: "error", place: { file: "noegle" } };
const PLAIN = { language: "da", color: false } as const;

describe("formatDiagnostics", () => {
  it("says nothing when there is nothing to tell", () => {
    expect(formatDiagnostics([], PLAIN)).toBe("");
  });

  it("gives place, kind, column, finding and mending, in the order of the file, and the sum", () => {
    expect(formatDiagnostics([ABSENT, TEXT, KEY, MEASURE], PLAIN).split("\n")).toEqual([
      "tal.csv:2:4: fejl: målepunkt: målepunktet kendes ikke af pakken; nærmest er hba1c-over-58 [data/unknown-measure]",
      "    Skriv målepunktet, som det står i pakken.",
      "tal.csv:12:5: fejl: tæller: der står tekst, hvor der ventes et helt tal [data/text-in-count]",
      "    Skriv et helt tal uden enhed.",
      "tal.csv: advarsel: 1 praksis, der har sagt ja, har ingen rækker [data/practices-without-rows]",
      "    Kontrollér, om tallene mangler i udtrækket, eller om et ydernummer er skrevet forkert.",
      "noegle: fejl: stien er en mappe, ikke en fil [file/is-folder]",
      "    Angiv selve filen i mappen.",
      "3 fejl, 1 advarsel",
      "",
    ]);
  });

  it("tells what is asked at once in one sentence, and how to answer", () => {
    const asked: Diagnostic = {
      code: "data/doubtful",
      severity: "error",
      place: { file: "tal.csv" },
      values: { line: "confirmed: [lister, region]" },
      parts: [
        { code: "data/doubt-lists", values: { lines: "4, 7" } },
        { code: "data/doubt-region", values: { measures: "hba1c-over-58" } },
      ],
    };
    expect(formatDiagnostics([asked], PLAIN).split("\n")).toEqual([
      "tal.csv: fejl: tallene kan næppe være rigtige: nævneren er mere end en femtedel større end praksis' antal sikrede i linje 4, 7; regionen har færre patienter end klyngen i hba1c-over-58 [data/doubtful]",
      "    Se efter, om tallene hører til den praksis, og om praksis' antal sikrede er rigtigt. Se efter, om regionens tæller og nævner er hele antal, og om de er for samme periode. Er tallene rigtige, så skriv linjen confirmed: [lister, region] i klyngefilen, og kør kommandoen igen med den.",
      "1 fejl",
      "",
    ]);
  });

  it("speaks English too", () => {
    const text = formatDiagnostics([TEXT, ABSENT, ABSENT], { language: "en", color: false });
    expect(text).toContain("tal.csv:12:5: error: tæller: there is text where a whole number is expected");
    expect(text).toMatch(/\n1 error, 2 warnings\n$/);
  });

  it.each([
    [{}, "tal.xlsx!Ark1"],
    [{ line: 3 }, "tal.xlsx!Ark1!3"],
    [{ line: 3, column: 1 }, "tal.xlsx!Ark1!A3"],
    [{ line: 12, column: 26 }, "tal.xlsx!Ark1!Z12"],
    [{ line: 12, column: 27 }, "tal.xlsx!Ark1!AA12"],
    [{ line: 1, column: 702 }, "tal.xlsx!Ark1!ZZ1"],
    [{ line: 1, column: 703 }, "tal.xlsx!Ark1!AAA1"],
  ])("names a workbook's cell as Excel does: %o", (cell, where) => {
    const place = { file: "tal.xlsx", sheet: "Ark1", ...cell };
    expect(formatDiagnostics([{ ...TEXT, place }], PLAIN)).toContain(`${where}: fejl: `);
  });

  it("names the part, slide and shape of an Office file, with the language's own decimal sign", () => {
    const finding: Diagnostic = {
      code: "contrast/text",
      severity: "error",
      place: {
        file: "d.pptx",
        part: "ppt/slides/slide3.xml",
        spot: { kind: "slide", number: 3 },
        element: "Noter",
      },
      values: { found: 2.1, wanted: 4.5 },
    };
    const [danish, english] = (["da", "en"] as const).map((language) =>
      formatDiagnostics([finding], { ...PLAIN, language }),
    );
    expect(danish).toMatch(/^d\.pptx!ppt\/slides\/slide3\.xml: fejl: slide 3, "Noter": .*2,1:1; .* 4,5:1/);
    expect(english).toMatch(/: error: slide 3, "Noter": .* 2\.1:1; 4\.5:1 is needed \[contrast\/text\]/);
    expect(plainDiagnostics([finding], "da")).toEqual([
      expect.objectContaining({ part: "ppt/slides/slide3.xml", element: "Noter", rules: ["P10", "W13"] }),
    ]);
  });

  it("shows the line below, with a mark under the place, of what must or should be mended", () => {
    const place = { file: "package.yaml", line: 12, column: 7 };
    const excerpt = { text: "kind: proportionn", column: 7 };
    const found: Diagnostic = { code: "field/unknown", severity: "error", place, excerpt };
    const lines = formatDiagnostics([found], PLAIN).split("\n");
    expect(lines.slice(2, 4)).toEqual(["    12 │ kind: proportionn", "       │       ^"]);
    const whole = { ...found, severity: "warning", excerpt: { text: "kind: proportionn" } } as const;
    expect(formatDiagnostics([whole], PLAIN).split("\n")[3]).toBe("1 advarsel");
    expect(formatDiagnostics([{ ...found, severity: "notice" }], PLAIN)).not.toContain("│");
    expect(formatDiagnostics([found, found], PLAIN).match(/\^/g)).toHaveLength(1);
    expect(JSON.stringify(plainDiagnostics([found], "da"))).not.toMatch(/excerpt|proportionn/);
  });

  it("shows the stretch of a long line that the place is in", () => {
    for (const column of [1, 40, 150, 300]) {
      const text = `${"a".repeat(column - 1)}X${"b".repeat(300 - column)}`;
      const place = { file: "tal.csv", line: 1, column };
      const shown = formatDiagnostics([{ ...TEXT, place, excerpt: { text, column } }], PLAIN).split("\n");
      const [line = "", mark = ""] = shown.slice(2);
      expect(line.length).toBeLessThan(110);
      expect(line[mark.indexOf("^")]).toBe("X");
    }
  });

  it("says the same in colour as without", () => {
    const shown = { ...TEXT, excerpt: { text: "ydernummer ; tæller", column: 14 } };
    const coloured = formatDiagnostics([shown, ABSENT], { ...PLAIN, color: true });
    const start = String.fromCharCode(27);
    expect(coloured).toContain(start);
    expect(coloured.replaceAll(new RegExp(`${start}\\[\\d+m`, "g"), "")).toBe(
      formatDiagnostics([shown, ABSENT], PLAIN),
    );
  });

  it("lets no control sign of a file through to the terminal", () => {
    const place = { file: "tal\u001b[2J.csv", line: 1, column: 1, columnName: "\u0007tæller" };
    const excerpt = { text: "id: \u001b[2J\u0007", column: 5 };
    expect(formatDiagnostics([{ ...TEXT, place, excerpt }], PLAIN)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

it("gives machines the same findings as data", () => {
  expect(plainDiagnostics([TEXT, MEASURE], "en")).toEqual([
    {
      code: "data/unknown-measure",
      severity: "error",
      file: "tal.csv",
      line: 2,
      column: 4,
      columnName: "målepunkt",
      problem: "the package does not know the measure; nearest is hba1c-over-58",
      mend: "Write the id of the measure as the package has it.",
    },
    expect.objectContaining({ code: "data/text-in-count", line: 12 }),
  ]);
});
