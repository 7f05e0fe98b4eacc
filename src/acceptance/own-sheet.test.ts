import { describe, expect, it } from "vitest";
import { sampleInput } from "../kit/documents/documents.fixture.ts";
import type { DocumentInput } from "../kit/documents/kit-document.ts";
import { youAreHereDocuments } from "../kit/documents/you-are-here-document.ts";
import type { FollowUp } from "../model/follow-up.ts";
import type { Cell } from "../model/results.ts";
import { documentChartSize } from "../sheets/chart-part.ts";
import { documentLayout } from "../sheets/document-layout.ts";
import { CARLITO } from "../typeset/carlito.fixture.ts";

const MOVED: Cell = {
  kind: "shown",
  counts: { numerator: 10, denominator: 100 },
  estimate: { value: 10, lower95: 0, upper95: 20 },
  certainty: "firm",
  standing: "above",
};

/** A package of as many measures as asked for, their names as long as they may be. */
async function inputWith(measures: number): Promise<DocumentInput> {
  const input = await sampleInput("kaps-opioider-2");
  const [model] = input.context.measured;
  if (!model) throw new Error("the sample has no figures");
  const measured = Array.from({ length: measures }, (_, index) => ({
    measure: {
      ...model.measure,
      id: `m${index}`,
      number: index + 1,
      shortTitle: "Langtidsbrugere af opioider",
    },
    result: { ...model.result, measure: `m${index}` },
  }));
  return { ...input, context: { ...input.context, measured } };
}

/** A follow-up at which every figure of every practice has moved, and there is something to say of each. */
function everythingMoved({ context }: DocumentInput): FollowUp {
  const changes = context.measured.map(({ measure, result }, index) => ({
    measure: measure.id,
    before: { id: "2025", label: "2025" },
    after: { id: "2026", label: "2026" },
    practices: result.practices.map(({ label }) => ({
      label,
      before: MOVED,
      after: MOVED,
      difference: {
        value: 1,
        lower95: 1,
        upper95: 2,
        side: index % 2 === 0 ? ("up" as const) : ("down" as const),
      },
      remarks: ["extreme-before", "size-changed"] as const,
    })),
  }));
  const nothing = { chosen: [], open: [], decided: [], goals: [], trends: [] };
  return { earlierMeeting: "2025-12-03", changes, ...nothing };
}

/** Whether every practice's sheet that promises a single page keeps to it; undefined when none promises it. */
function keepsItsPage(input: DocumentInput): boolean | undefined {
  const promised = youAreHereDocuments(input).filter(({ sheet }) => sheet.isOnePage);
  if (promised.length === 0) return undefined;
  return promised.every(({ sheet, charts = [] }) => {
    const placed = charts.flatMap((chart) =>
      chart.kind === "position"
        ? [
            [
              chart.id,
              { image: { svg: "", png: new Uint8Array() }, size: documentChartSize(chart), alt: "" },
            ] as const,
          ]
        : [],
    );
    return documentLayout(sheet, new Map(placed), { metrics: CARLITO }).runs.every(({ isPage }) => isPage);
  });
}

describe("the sheet of a single practice", () => {
  it.each([1, 4, 6, 7, 8])(
    "keeps its page with %i measures, at the first meeting and later",
    async (measures) => {
      const input = await inputWith(measures);
      expect(keepsItsPage(input)).toBe(true);
      const context = { ...input.context, followUp: everythingMoved(input) };
      expect(keepsItsPage({ ...input, context })).toBe(true);
    },
  );

  it("promises no single page to more measures than that", async () => {
    expect(keepsItsPage(await inputWith(9))).toBeUndefined();
  });
});
