import { describe, expect, it } from "vitest";
import type { ChangeSide, PracticeChange } from "../../model/change.ts";
import type { DocumentTable } from "../../model/document-sheet.ts";
import type { Cell } from "../../model/results.ts";
import { SAMPLE_PACKAGES, sampleFollowUp, sampleInput, textsOf } from "../documents/documents.fixture.ts";
import { youAreHereDocuments } from "../documents/you-are-here-document.ts";
import type { KitContext } from "../kit-context.ts";
import { practiceValueText } from "./level-text.ts";
import { changeCautions, changeFinding, changeWords } from "./own-sentences.ts";

describe.each(SAMPLE_PACKAGES)("the sheets of single practices at a follow-up, %s", async (template) => {
  const { followUp, earlier } = await sampleFollowUp(template);
  const input = await sampleInput(template, { followUp });
  const documents = youAreHereDocuments(input);
  const labelOf = (title: string) => title.replace("Du er her: kode ", "");
  const tableOf = (index: number) =>
    documents[index]?.sheet.blocks.find((block): block is DocumentTable => block.kind === "table");
  const beforeOf = (label: string, measure: string): Cell | undefined =>
    earlier.measures
      .find((result) => result.measure === measure)
      ?.practices.find((practice) => practice.label === label)?.cell;

  it("tells before and now, and draws before, exactly where the earlier kit showed it", () => {
    const met = { shown: 0, hidden: 0 };
    for (const [index, { sheet, charts = [] }] of documents.entries()) {
      const [chart] = charts;
      if (chart?.kind !== "position") throw new Error("expected the chart of one practice");
      for (const [row, { measure, result }] of input.context.measured.entries()) {
        const before = beforeOf(labelOf(sheet.title), measure.id);
        const told = tableOf(index)?.rows[row]?.[1];
        if (before?.kind === "shown") {
          met.shown += 1;
          expect(told).toBe(practiceValueText(before.estimate.value, measure));
          expect(chart.rows[row]?.before !== undefined).toBe(result.cluster !== undefined);
        } else {
          met.hidden += 1;
          expect(told).toBe("–");
          expect(chart.rows[row]?.before).toBeUndefined();
        }
      }
    }
    expect(met.shown).toBeGreaterThan(10);
    expect(met.hidden).toBeGreaterThan(3);
  });

  it("says why where there is nothing to compare, and never a figure of another practice's change", () => {
    const words = documents.flatMap((_, index) =>
      (tableOf(index)?.rows ?? []).map((cells) => String(cells[3])),
    );
    expect(words.some((text) => /^sidst: (små tal|skjult|for få)$/.test(text))).toBe(true);
    for (const text of words) expect(text).not.toMatch(/\d/);
  });

  it("prints no count of the practice's own patients", () => {
    for (const document of documents) {
      const words = textsOf(document.sheet)
        .join("\n")
        .replace(/Eksempel: .*/g, "");
      expect(words).not.toMatch(/\d+ (patienter|sikrede)/);
      expect(words).not.toMatch(/\d+\/\d+/);
    }
  });
});

const shown = (value: number): Cell => ({
  kind: "shown",
  counts: { numerator: value, denominator: 100 },
  estimate: { value, lower95: 0, upper95: 100 },
  certainty: "firm",
  standing: "within",
});
const hidden: Cell = { kind: "hidden", reason: "small-count" };

type Change = Omit<PracticeChange, "label"> | undefined;

const moved = (side: ChangeSide, remarks: PracticeChange["remarks"] = []): Change => ({
  before: shown(30),
  after: shown(20),
  side,
  remarks,
});

/** Practice B on as many measures as there are changes; one without a change cannot be compared. */
function contextOf(...changes: readonly Change[]): KitContext {
  const measured = changes.map((change, index) => ({
    measure: { id: `m${index + 1}`, number: index + 1, kind: "proportion" },
    result: { practices: [{ label: "B", cell: change?.after ?? hidden }] },
  }));
  const compared = changes.flatMap((change, index) =>
    change ? [{ measure: `m${index + 1}`, practices: [{ label: "B", ...change }] }] : [],
  );
  return { measured, followUp: { changes: compared } } as unknown as KitContext;
}

const wordsOf = (change: Change) => {
  const context = contextOf(change);
  const [measured] = context.measured;
  if (!measured) throw new Error("no measure");
  return changeWords(measured, "B", context);
};

describe("a practice's own change in words", () => {
  it.each<[string, Change]>([
    ["steget", moved("up")],
    ["faldet", moved("down")],
    ["kan være tilfældig", moved("may-be-chance")],
    ["kan ikke vurderes", moved("cannot-tell")],
    ["sidst: små tal", { before: hidden, after: shown(20), remarks: [] }],
    ["ikke med sidst", { after: shown(20), remarks: [] }],
    ["–", { before: shown(20), after: hidden, remarks: [] }],
    ["kan ikke sammenlignes", undefined],
  ])("%s", (words, change) => {
    expect(wordsOf(change)).toBe(words);
  });

  it("names the measures that moved beyond chance, and only those", () => {
    const finding = (...changes: readonly Change[]) => changeFinding("B", contextOf(...changes));
    expect(finding(moved("up"), moved("may-be-chance"), moved("down"), moved("up"))).toBe(
      "Siden sidst er I steget på målepunkt 1 og 4 og faldet på målepunkt 3 mere, end tilfældig variation ventes at give. De øvrige ændringer kan være tilfældige.",
    );
    expect(finding(moved("down"))).toBe(
      "Siden sidst er I faldet på målepunkt 1 mere, end tilfældig variation ventes at give.",
    );
    expect(finding(moved("may-be-chance"))).toBe("Siden sidst kan ændringerne i jeres tal være tilfældige.");
    expect(finding(undefined, { before: hidden, after: shown(2), remarks: [] })).toBe(
      "Jeres tal kan ikke sammenlignes med sidst.",
    );
    expect(changeFinding("B", { ...contextOf(moved("up")), followUp: undefined } as never)).toBe("");
  });

  it("warns of figures far from the others before and of another number of patients", () => {
    const context = contextOf(moved("down", ["extreme-before"]), moved("up", ["size-changed"]));
    expect(changeCautions("B", context)).toBe(
      "Sidst skilte I jer klart ud på målepunkt 1. Sådanne tal nærmer sig ofte midten af sig selv. På målepunkt 2 er der over en femtedel flere eller færre patienter bag tallet end sidst.",
    );
    expect(changeCautions("B", contextOf(moved("up")))).toBe("");
  });
});
