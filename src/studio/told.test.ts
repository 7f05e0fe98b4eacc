import { describe, expect, it } from "vitest";
import { codesOf } from "../messages/codes.fixture.ts";
import { isDiagnosticCode } from "../messages/wording.ts";
import type { PackageTemplate } from "../model/template.ts";
import PAGE_WORDS from "./messages-da.json" with { type: "json" };
import { inWords, toldOf } from "./told.ts";

/** What those meet who have a workbook, a cluster and a meeting. */
const FAMILIES = [
  ...["file", "field", "table", "xlsx", "plan", "cluster", "register", "data", "kit", "key", "memory"],
  ...["change", "collect", "decisions", "edited", "choice", "words"],
  ...["brand", "master", "letterhead"],
];

/** Words of the files' own language, of programs and of computers, which the page has other words for. */
const FOREIGN =
  /(?<![\p{L}{-])(blocks|minutes|documents|measures|view|closed|open|others|practice|true|false|id|XML|UTF-16|kørsel|[Ss]ti|[Ss]tien|[Aa]ngiv|\p{L}+_id|datafil\p{L}*|>-)(?![\p{L}-])|\d{4}-\d{2}-\d{2}|ÅÅÅÅ/u;

/** What only those meet who have written into a file by hand, or who have named one to a command. */
const BY_HAND =
  /^(field[/](expected-yes-no|quote)|file[/]is-\w+|kit[/](not-a-kit-folder|another-kit)|memory[/]nothing-to-take-back|change[/]not-a-date)$/;

/** Values as messages may hold them. */
const VALUES = {
  count: 2,
  times: 2,
  rows: 2,
  sheets: 2,
  parts: "x",
  checks: "Se efter.",
  field: "name",
  limit: 5,
};

describe("what the page says of files", () => {
  it("has no word of commands, options or files that its reader has never seen", () => {
    // A sheet is chosen on the page itself, by its name.
    const isOfSheet = (code: string) =>
      code === "xlsx/no-such-sheet" || code === "xlsx/sheet-without-workbook";
    const codes = [...codesOf(...FAMILIES), "template/review-overdue"]
      .filter(isDiagnosticCode)
      .filter((code) => !isOfSheet(code));
    const told = codes.flatMap((code) =>
      toldOf([{ code, severity: "error", place: { file: "tal.xlsx" }, values: VALUES }]),
    );
    const technical = told.filter(({ problem, mend }) =>
      /--[a-z]|[.]yaml|YAML|klyngefil|[Kk]ommando|klyngepakke |[Kk]ør igen|accepted|declined|register:|references/.test(
        problem + mend,
      ),
    );
    const foreign = told.filter(
      ({ code, problem, mend }) => !BY_HAND.test(code) && FOREIGN.test(`${problem} ${mend}`),
    );
    expect(foreign.map(({ code, problem, mend }) => `${code}: ${problem} ${mend}`)).toEqual([]);
    expect(technical.map(({ code, problem, mend }) => `${code}: ${problem} ${mend}`)).toEqual([]);
    expect(told.filter(({ mend }) => mend === "").map(({ code }) => code)).toEqual([]);
    expect(Object.keys(PAGE_WORDS.messages).filter((code) => !codes.some((one) => one === code))).toEqual([]);
  });

  it("is one line for a kind of problem, with where it was found", () => {
    const places = [2, 3, 4, 5, 6, 7].map((line) => ({
      file: "/et/sted/tal.xlsx",
      sheet: "Ark1",
      line,
      column: 2,
    }));
    const told = toldOf(places.map((place) => ({ code: "data/text-in-count", severity: "error", place })));
    expect(told).toHaveLength(1);
    expect(told[0]?.place).toBe(
      "tal.xlsx, arket »Ark1«, celle B2 · tal.xlsx, arket »Ark1«, celle B3 · tal.xlsx, arket »Ark1«, celle B4 og 3 steder mere",
    );
  });

  it("says once that the figures have several periods, whatever the measure, and where", () => {
    const told = toldOf(
      ["hba1c-over-58", "ldl-uden-statin"].map((measure, index) => ({
        code: "data/several-periods",
        severity: "warning",
        place: { file: "tal.xlsx", sheet: "Data", line: index + 2, column: 3, columnName: "Periode" },
        values: { measure, periods: 2 },
      })),
    );
    expect(told.map(({ problem }) => problem)).toEqual(["Tallene dækker 2 perioder."]);
    expect(told[0]?.place).toContain("celle C2");
  });

  it("says with the first of them that something stands in other rows as well, which are no lines there", () => {
    const at = (line: number) => ({ file: "tal.xlsx", sheet: "Data", line, column: 1 });
    const told = toldOf([
      { code: "data/no-acceptance", severity: "warning", place: at(2), values: { times: 14 } },
      {
        code: "data/again",
        severity: "warning",
        place: at(9),
        values: { line: 2, count: 2, rows: "9, 16" },
      },
    ]);
    expect(told.map(({ code, problem }) => `${code}: ${problem}`)).toEqual([
      expect.stringMatching(
        /^data[/]no-acceptance: .*[.] Det samme som i række 2 står i 2 rækker mere: række 9, 16[.]$/,
      ),
    ]);
  });

  it("has no place in a package, which nobody has as a file", () => {
    const [told] = toldOf([
      {
        code: "template/review-overdue",
        severity: "warning",
        place: { file: "package.yaml", line: 187, column: 19 },
        values: { measures: "HbA1c over 58" },
      },
    ]);
    expect(told).toMatchObject({
      place: "",
      problem: "Pakken skulle være gennemgået fagligt før mødet: HbA1c over 58.",
    });
  });

  it("agrees with one and with several that have not answered", () => {
    const told = toldOf(
      [1, 2].map((line) => ({ code: "cluster/unanswered", severity: "warning", place: { file: "k", line } })),
    );
    expect(told.map(({ problem }) => problem)).toEqual([
      "Svar mangler fra en eller flere praksis; deres tal bruges ikke.",
    ]);
  });

  it("calls measures and days by what people call them", () => {
    const place = { file: "tal.csv" };
    const values = { count: 1, measures: "hba1c-over-58, ukendt-maal", line: "" };
    const told = toldOf([
      { code: "data/measure-without-rows", severity: "warning", place, values },
      {
        code: "data/after-meeting",
        severity: "error",
        place,
        values: { period: "2026", to: "2026-11-30", meeting: "2026-06-10" },
      },
    ]);
    const measures = [
      { id: "hba1c-over-58", number: 1, title: "HbA1c over 58 mmol/mol" },
    ] as unknown as PackageTemplate["measures"];
    const text = inWords(told, { template: { measures }, folder: "/møder/a/tal/" })
      .map(({ problem }) => problem)
      .join(" ");
    expect(text).toContain("HbA1c over 58 mmol/mol, ukendt-maal");
    // Where a message begins with it as well.
    const first = toldOf([
      { code: "data/periods-apart", severity: "error", place, values: { measure: "hba1c-over-58" } },
    ]);
    expect(inWords(first, { template: { measures }, folder: "/møder/a/tal/" })[0]?.problem).toMatch(
      /^HbA1c over 58 mmol[/]mol dækker ikke samme periode/,
    );
    const again = {
      code: "data/duplicate-row",
      severity: "error",
      place,
      values: { first: "/møder/a/tal/tal.xlsx!Data:2" },
    } as const;
    expect(inWords(toldOf([again]), { template: undefined, folder: "/møder/a/tal/" })[0]?.problem).toContain(
      "i tal.xlsx, arket »Data«, række 2",
    );
    expect(text).toContain("slutter 30. november 2026, men mødet er 10. juni 2026");
  });
});
