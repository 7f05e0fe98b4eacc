import { describe, expect, it } from "vitest";
import type { Cell, LevelResult } from "../../model/results.ts";
import { differenceText } from "../sentences/own-sentences.ts";
import { OPEN, SAMPLE_PACKAGES, sampleInput, textsOf } from "./documents.fixture.ts";
import { refuseOtherCodes, youAreHereDocuments } from "./you-are-here-document.ts";

describe.each(SAMPLE_PACKAGES)("the sheets of single practices, %s", async (template) => {
  const input = await sampleInput(template);
  const documents = youAreHereDocuments(input);
  const practices = input.context.measured.flatMap(({ result }) => result.practices);
  const all = [...new Set(practices.map(({ label }) => label))].sort();
  const hasDelivered = (label: string) =>
    practices.some(
      (practice) =>
        practice.label === label && !(practice.cell.kind === "hidden" && practice.cell.reason === "no-data"),
    );
  const labels = all.filter(hasDelivered);

  it("are one a practice whose figures are in, each a file that goes to it alone", () => {
    expect(documents).toHaveLength(input.context.results.coverage.included);
    expect(documents.map(({ sheet }) => sheet.title)).toEqual(
      labels.map((label) => `Du er her: kode ${label}`),
    );
    expect(documents.every(({ isPersonal }) => isPersonal)).toBe(true);
  });

  it("name no other practice's code, in words or in the chart", () => {
    for (const [index, document] of documents.entries()) {
      const words = textsOf([document.what, document.sheet, document.charts]);
      for (const other of all.filter((label) => label !== labels[index])) {
        const asWord = new RegExp(`(?<![\\p{L}\\p{N}-])${other}(?![\\p{L}\\p{N}])`, "u");
        expect(words.filter((text) => asWord.test(text))).toEqual([]);
      }
    }
  });

  it("print no count of the practice's own patients in closed view", () => {
    for (const [index, document] of documents.entries()) {
      const words = textsOf(document.sheet)
        .join("\n")
        .replace(/Eksempel: .*/g, "");
      expect(words).not.toMatch(/\d+ (patienter|sikrede)/);
      const cells = input.context.measured.flatMap(({ result }) =>
        result.practices.filter(({ label }) => label === labels[index]).map(({ cell }) => cell),
      );
      for (const cell of cells) {
        if (cell.kind === "shown")
          expect(words).not.toContain(`${cell.counts.numerator}/${cell.counts.denominator}`);
      }
    }
  });

  it("draw one mark for each shown value, and none for a hidden one", () => {
    for (const [index, { charts = [] }] of documents.entries()) {
      const [chart] = charts;
      if (chart?.kind !== "position") throw new Error("expected the chart of one practice");
      for (const [row, { result }] of input.context.measured.entries()) {
        const own = result.practices.find(({ label }) => label === labels[index]);
        expect(chart.rows[row]?.own !== undefined).toBe(
          own?.cell.kind === "shown" && result.cluster !== undefined,
        );
        if (own?.cell.kind === "hidden") expect(chart.rows[row]?.ownText).toBe("–");
      }
    }
  });
});

it("explain the signs of their own chart, and no others", async () => {
  for (const template of SAMPLE_PACKAGES)
    for (const { charts = [], sheet } of youAreHereDocuments(await sampleInput(template))) {
      const [chart] = charts;
      const marks = chart?.kind === "position" ? chart.rows.map(({ own }) => own?.mark) : [];
      const text = textsOf(sheet).find((line) => line.includes("Fuld streg: klyngen samlet")) ?? "";
      expect(/rude: /i.test(text)).toBe(marks.includes("above"));
      expect(/firkant: /i.test(text)).toBe(marks.includes("below"));
      expect(/hul cirkel: /i.test(text)).toBe(marks.includes("uncertain"));
      expect(text).not.toContain("Kort lodret streg");
    }
});

describe("the sheets in open view", () => {
  it("stand under the practices' names and tell the difference in their own patients", async () => {
    const documents = youAreHereDocuments(await sampleInput("kiap-type2-diabetes", { view: OPEN }));
    expect(documents.map(({ sheet }) => sheet.title)).toContain("Du er her: Lægehuset Strandengen");
    expect(textsOf(documents).join("\n")).toMatch(/\d+ patienter (flere|færre)/);
    expect(documents.every(({ charts = [] }) => charts.every((chart) => !("code" in chart)))).toBe(true);
  });
});

const MEASURE = { people: { one: "patient", many: "patienter" }, kind: "proportion" } as const;
const SMALL = { disclosureLimit: 5 } as never;
const level = (value: number): LevelResult => ({
  period: { id: "2026", label: "2026" },
  counts: { numerator: value * 10, denominator: 1000 },
  estimate: { value, lower95: value, upper95: value },
});
const shown = (value: number, denominator: number): Cell => ({
  kind: "shown",
  counts: { numerator: Math.round((value * denominator) / 100), denominator },
  estimate: { value, lower95: value, upper95: value },
  certainty: "firm",
  standing: "within",
});
const told = (cell: Cell, cluster: number, changes: object = {}) =>
  differenceText(cell, level(cluster), {
    measure: { ...MEASURE, ...changes } as never,
    view: "closed",
    smallNumbers: SMALL,
  });

describe("differenceText", () => {
  it.each([
    [30.4, 25.6, "4 flere af 100"],
    [20.5, 25.6, "5 færre af 100"],
    [27.2, 25.6, "1 mere af 100"],
    [25.2, 25.6, "1 færre af 100"],
    [25.9, 25.6, "samme niveau"],
  ])("tells %d against %d in closed view as %s, from the values as printed", (own, cluster, words) => {
    expect(told(shown(own, 317), cluster)).toBe(words);
  });

  it("says the same whatever the practice's size in closed view", () => {
    expect(told(shown(30, 40), 25)).toBe(told(shown(30, 4000), 25));
  });

  it.each([
    [30, 25, 300, "15 patienter flere"],
    [30, 25, 60, "under 5 patienter flere"],
    [25, 25, 300, "samme niveau"],
  ])("tells %d against %d among %d patients in open view as %s", (own, cluster, patients, words) => {
    const view = { measure: MEASURE as never, view: "open", smallNumbers: SMALL } as const;
    expect(differenceText(shown(own, patients), level(cluster), view)).toBe(words);
  });

  it("tells rates by their base, and hidden cells not at all", () => {
    expect(told(shown(14.26, 3000), 12, { kind: "rate", base: 1000 })).toBe("2,3 flere pr. 1.000");
    expect(told({ kind: "hidden", reason: "small-count" }, 12)).toBe("–");
    expect(told(shown(14, 3000), 12, { kind: "count" })).toBe("–");
  });
});

describe("refuseOtherCodes", () => {
  const sheet = { title: "Du er her: kode B", header: "", footer: "", blocks: [] };
  const refusal = (text: string) => () =>
    refuseOtherCodes({ suffix: "x", what: "x", sheet: { ...sheet, lead: text } }, "B", ["A", "B", "K7"]);

  it("finds another code by itself or after the word", () => {
    for (const text of ["K7", "Praksis med kode K7.", "Kode A"])
      expect(refusal(text)).toThrow("another practice");
  });

  it("lets the own code and ordinary words pass", () => {
    for (const text of ["kode B", "Vitamin K7-mangel", "A. Grunden er sikker"])
      expect(refusal(text)).not.toThrow();
  });
});

it("counts the example in what the measure counts, which need not be patients", async () => {
  const { context, deck } = await sampleInput("kiap-type2-diabetes");
  const measured = context.measured.map(({ measure, result }) => ({
    result,
    measure: { ...measure, people: { one: "recept", many: "recepter" } },
  }));
  const words = textsOf(youAreHereDocuments({ deck, context: { ...context, measured } })).join("\n");
  expect(words).toMatch(/Eksempel: \d+ af 100 er det samme som \d+\srecepter, når man har 200\./);
  expect(words).not.toMatch(/\d+\spatienter, når man har/);
});
