import { beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../model/chart.ts";
import type { Deck, Slide } from "../../model/deck.ts";
import type { MeasureResult, Results } from "../../model/results.ts";
import { buildKit } from "../build-kit.ts";
import { type SamplePackage, sampleInput } from "../documents/documents.fixture.ts";
import { youAreHereDocuments } from "../documents/you-are-here-document.ts";
import type { KitContext } from "../kit-context.ts";

interface Built {
  readonly context: KitContext;
  readonly deck: Deck;
  readonly charts: readonly Chart[];
}

/** A sample's deck after its results have been changed. */
async function built(
  name: SamplePackage,
  change: (results: Results) => Results = (results) => results,
): Promise<Built> {
  const { context } = await sampleInput(name, { view: { kind: "open", date: "2026-01-01" } as never });
  const { template, cluster } = context;
  const results = change(context.results);
  const kit = buildKit({ template: { ...template, documents: ["deck"] }, cluster, results });
  const deck = kit.files.flatMap((file) => (file.kind === "deck" ? [file.deck] : []))[0];
  if (!deck) throw new Error("no deck");
  const measured = context.measured.flatMap(({ measure }) => {
    const result = results.measures.find((one) => one.measure === measure.id);
    return result ? [{ measure, result }] : [];
  });
  return { context: { ...context, results, measured }, deck, charts: kit.charts };
}

const slidesOf = ({ deck }: Built): readonly Slide[] => deck.sections.flatMap(({ slides }) => slides);
const slideOf = (kit: Built, id: string) => slidesOf(kit).find((slide) => slide.id === id);
const wordsOf = (...parts: readonly unknown[]) => JSON.stringify(parts).replaceAll("\u00a0", " ");

describe("a measure whose events repeat in a patient", () => {
  let kit: Built;
  beforeAll(async () => {
    kit = await built("midtkraft-b12");
  });

  it("has no word of chance and no interval on its slides, in its charts and in the notes", () => {
    const repeated = kit.context.measured.filter(({ measure }) => measure.repeats);
    expect(repeated.length).toBeGreaterThan(0);
    for (const { measure } of repeated) {
      const own = slidesOf(kit).filter(({ id }) => id === measure.id || id.startsWith(`tabel-${measure.id}`));
      expect(own.length).toBeGreaterThan(1);
      const charts = kit.charts.filter(({ id }) => id.includes(measure.id));
      expect(charts.length).toBeGreaterThan(0);
      expect(wordsOf(own, charts)).not.toMatch(/tilfæld|95 %-interval(?!")|99,8/i);
      expect(charts.map(({ kind }) => kind)).not.toContain("funnel");
    }
  });

  it("leaves the words of chance to the other measures and the key", () => {
    const other = kit.context.measured.find(({ measure }) => !measure.repeats && measure.kind !== "count");
    expect(wordsOf(slideOf(kit, other?.measure.id ?? ""))).toMatch(/Streg: 95 %-interval/);
    expect(wordsOf(slideOf(kit, "saadan-laeses-figurerne"))).toMatch(/tilfældigheder/);
  });

  it("alone in a kit, takes them out of the key and the methods as well", async () => {
    const ids = kit.context.measured
      .filter(({ measure }) => measure.repeats)
      .map(({ measure }) => measure.id);
    const alone = await built("midtkraft-b12", (results) => ({
      ...results,
      measures: results.measures.filter(({ measure }) => ids.includes(measure)),
    }));
    const pages = ["saadan-laeses-figurerne", "overblik"].map((id) => slideOf(alone, id));
    expect(pages).not.toContain(undefined);
    expect(wordsOf(pages)).not.toMatch(/tilfældighed|interval|klart over/i);
    expect(wordsOf(slideOf(alone, "metode"))).not.toMatch(/tilfældighed|99,8/i);
  });
});

describe("a measure whose spread is the message", () => {
  /** The first measure as if nearly everybody stood apart, one of them even from the others' spread. */
  const asSpread = (isAnyMarked: boolean) => (results: Results) => ({
    ...results,
    measures: results.measures.map(
      (result, at): MeasureResult => (at === 0 ? spreadOf(result, isAnyMarked) : calm(result)),
    ),
  });
  const stand = (result: MeasureResult, marked: number): MeasureResult => {
    let left = marked;
    return {
      ...result,
      practices: result.practices.map((practice) => {
        if (practice.cell.kind !== "shown") return practice;
        const isMarked = practice.cell.certainty === "firm" && left > 0;
        if (isMarked) left -= 1;
        const standing =
          practice.cell.certainty === "uncertain" ? "unclassed" : isMarked ? "above" : "within";
        return { ...practice, cell: { ...practice.cell, standing } };
      }),
    };
  };
  const calm = (result: MeasureResult) => stand(result, 0);
  const spreadOf = (result: MeasureResult, isAnyMarked: boolean): MeasureResult => {
    const { variation, ...rest } = stand(result, isAnyMarked ? 1 : 0);
    if (!variation) throw new Error("the sample has too few firm practices");
    return { ...rest, variation: { ...variation, spread: { typicalDifference: 12 } } };
  };

  it("is said in the overview, the key, the methods, the slide and its alternative text", async () => {
    const kit = await built("kiap-type2-diabetes", asSpread(false));
    const id = kit.context.measured[0]?.measure.id ?? "";
    const typical = /to tilfældigt valgte praksis adskiller sig typisk med 12 procentpoint/;
    const slide = slideOf(kit, id);
    expect(wordsOf(slide)).toMatch(typical);
    expect(wordsOf(kit.charts.find((chart) => chart.id === id)?.alt)).toMatch(typical);
    expect(slideOf(kit, "overblik")).toMatchObject({
      title:
        "På 2 af 7 målepunkter er forskellene større, end tilfældigheder ventes at give, men ingen af de viste praksis skiller sig klart ud alene.",
    });
    const overview = kit.charts.find((chart) => chart.id === "overblik");
    expect(overview?.kind === "overview" && overview.rows.map(({ remark }) => remark)[0]).toBe(
      "stor spredning",
    );
    expect(wordsOf(slideOf(kit, "saadan-laeses-figurerne"))).not.toMatch(/Klart over/);
    expect(wordsOf(slideOf(kit, "metode"))).toMatch(/uden for deres egen spredning/);
  });

  it("tells of those that stand apart from it as well", async () => {
    const kit = await built("kiap-type2-diabetes", asSpread(true));
    expect(wordsOf(slideOf(kit, kit.context.measured[0]?.measure.id ?? ""))).toMatch(
      /ligger klart over de andres spredning; to tilfældigt valgte af de øvrige adskiller sig typisk/,
    );
    expect(slideOf(kit, "overblik")).toMatchObject({
      title:
        "På 1 af 7 målepunkter skiller mindst én af de viste praksis sig klart ud; på ét andet er forskellene større, end tilfældigheder ventes at give.",
    });
    expect(wordsOf(slideOf(kit, "saadan-laeses-figurerne"))).toMatch(
      /end tilfældigheder eller de andres spredning ventes at give/,
    );
  });

  it("is told on a practice's own sheet, which says of no difference that it can be chance", async () => {
    const { context } = await built("kiap-type2-diabetes", asSpread(true));
    const sheets = youAreHereDocuments({ context } as never).map(({ sheet }) => wordsOf(sheet.blocks));
    expect(sheets.filter((words) => words.includes("ja, over de andres spredning"))).toHaveLength(1);
    expect(sheets.filter((words) => words.includes("nej, spredningen er stor")).length).toBeGreaterThan(2);
    expect(sheets.join(" ")).not.toMatch(/kan være tilfældig/);
  });

  it("says nothing of spread where there is none", async () => {
    const kit = await built("kiap-type2-diabetes");
    expect(kit.context.measured.filter(({ result }) => result.variation?.spread)).toEqual([]);
    expect(wordsOf(kit.deck, kit.charts)).not.toMatch(/spredning/);
  });
});
