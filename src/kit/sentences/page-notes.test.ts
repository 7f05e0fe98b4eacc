import { describe, expect, it } from "vitest";
import type { ChartSlide, TableSlide } from "../../model/deck.ts";
import type { LevelResult, PracticeResult } from "../../model/results.ts";
import { buildKit } from "../build-kit.ts";
import { sampleInput } from "../documents/documents.fixture.ts";
import { measureSource } from "./page-notes.ts";

const HIDDEN_REMARKS = ["små tal", "for få", "skjult"];

/** What the note of a page explains, and what the page itself has. */
async function pagesOf(template: Parameters<typeof sampleInput>[0]) {
  const { context } = await sampleInput(template);
  const kit = buildKit(context);
  const slides = kit.files.flatMap((file) =>
    file.kind === "deck" ? file.deck.sections.flatMap((section) => section.slides) : [],
  );
  const charts = slides.flatMap((slide) => {
    const chart = slide.kind === "chart" ? kit.charts.find(({ id }) => id === slide.chart) : undefined;
    return slide.kind === "chart" && chart?.kind === "ranked-dots" ? [{ slide, chart }] : [];
  });
  const tables = slides.filter(
    (slide): slide is TableSlide => slide.kind === "table" && slide.id.startsWith("tabel-"),
  );
  const levels = slides.filter(
    (slide): slide is TableSlide =>
      slide.kind === "table" && context.measured.some(({ measure }) => measure.id === slide.id),
  );
  return { charts, tables, levels };
}

const noteOf = ({ footnotes }: ChartSlide | TableSlide) =>
  footnotes.find((line) => line.startsWith("Anm.: ")) ?? "";

it.each(["kiap-type2-diabetes", "midtkraft-b12", "kaps-opioider-2"] as const)(
  "explains on each page of %s the signs of that page, and no others",
  async (template) => {
    const { charts, tables, levels } = await pagesOf(template);
    expect(charts.length + tables.length).toBeGreaterThan(0);
    for (const { slide, chart } of charts) {
      const remarks = chart.rows.map(({ remark }) => remark);
      const drawn = chart.rows.filter((row) => row.kind === "value");
      // Where nobody has a line, none is missing.
      const hasLines = drawn.some(({ lower }) => lower !== undefined);
      const isHollow = drawn.some(
        ({ mark, lower }) => mark === "uncertain" && (!hasLines || lower !== undefined),
      );
      const isBare = drawn.some(({ mark, lower }) => mark === "uncertain" && hasLines && lower === undefined);
      expect([slide.id, noteOf(slide).includes("Hul cirkel:")]).toEqual([slide.id, isHollow]);
      expect([slide.id, noteOf(slide).includes("Hul cirkel uden streg:")]).toEqual([slide.id, isBare]);
      expect(noteOf(slide).includes("Skjulte tal")).toBe(
        remarks.some((word) => HIDDEN_REMARKS.includes(word)),
      );
      expect(noteOf(slide).includes("Bånd:")).toBe(chart.band !== undefined);
      const [, told = ""] = /Ikke vist: ([^.]*)\./.exec(noteOf(slide)) ?? [];
      const hidden = chart.rows.filter(({ kind }) => kind === "hidden").map(({ label }) => label);
      expect([slide.id, told.replaceAll(/ \([^)]*\)/g, "")]).toEqual([slide.id, hidden.join(", ")]);
    }
    for (const slide of tables) {
      const remarks = slide.rows.map((row) => row.at(-1) ?? "");
      expect([slide.id, noteOf(slide).includes("Usikkert tal:")]).toEqual([
        slide.id,
        remarks.includes("usikkert tal"),
      ]);
      expect(noteOf(slide).includes("Skjulte tal")).toBe(
        remarks.some((word) => HIDDEN_REMARKS.includes(word)),
      );
    }
    for (const slide of [...tables, ...levels]) expect(slide.footnotes.join(" ")).not.toMatch(/hul cirkel/i);
    for (const slide of levels) expect(noteOf(slide)).toMatch(/kan vises for sig/);
  },
);

describe("the source of a measure's own page", () => {
  it("gives reasons for differences only where the page has some", async () => {
    const { context } = await sampleInput("kiap-type2-diabetes");
    const [measured] = context.measured;
    const level = measured?.result.cluster;
    if (!measured || !level) throw new Error("the sample has no level");
    const { measure, result } = measured;
    const reasons = "Forskelle kan skyldes patienterne, praksis eller tilfældigheder.";
    expect(measureSource(context, measured)).toMatch(new RegExp(`egne beregninger[.] ${reasons}$`));
    const alike = { ...result, references: [], practices: result.practices.map(asLevel(level)) };
    expect(measureSource(context, { measure, result: alike })).toMatch(/egne beregninger[.]$/);
    // All practices alike, and another level of the region: that may have a reason.
    const { references } = result;
    expect(measureSource(context, { measure, result: { ...alike, references } })).toContain(reasons);
  });
});

/** A practice whose value, where it is shown, is that of a level. */
function asLevel({ estimate }: Pick<LevelResult, "estimate">) {
  return (practice: PracticeResult): PracticeResult =>
    practice.cell.kind === "shown" ? { ...practice, cell: { ...practice.cell, estimate } } : practice;
}
