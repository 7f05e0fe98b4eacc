import { describe, expect, it } from "vitest";
import { clockText } from "../../model/clock-time.ts";
import { danishList } from "../../model/danish-number.ts";
import type { FollowUp } from "../../model/follow-up.ts";
import { SAMPLE_PACKAGES, sampleInput, textsOf } from "./documents.fixture.ts";
import { runPlanDocument, slidesByBlock } from "./run-plan-document.ts";

/** A follow-up meeting on which nothing was collected and nothing can be compared. */
const FOLLOW_UP: FollowUp = {
  earlierMeeting: "2025-12-03",
  changes: [],
  chosen: [],
  open: [],
  decided: [],
  goals: [],
  trends: [],
};

const MEETINGS = SAMPLE_PACKAGES.flatMap(
  (template) =>
    [
      [template, "first meeting", undefined],
      [template, "follow-up", FOLLOW_UP],
    ] as const,
);

describe.each(MEETINGS)("the run plan of %s, %s", async (template, _, followUp) => {
  const input = await sampleInput(template, { followUp });
  const { context, deck } = input;
  const { blocks } = runPlanDocument(input)[0]!.sheet;

  it("gives every slide before the appendix its place in one block, under the number it is shown by", () => {
    const shown = deck.sections.filter(({ name }) => name !== "Bilag").flatMap(({ slides }) => slides);
    const placed = [...slidesByBlock(deck, context.programme).values()].flat();
    expect(placed.map(({ slide }) => slide.id)).toEqual(shown.map(({ id }) => id));
    expect(placed.map(({ number }) => number)).toEqual(shown.map((_, index) => index + 1));
  });

  it("has the programme's blocks in their order, each with its clock time", () => {
    const timed = blocks.flatMap((block) => (block.kind === "heading" && block.time ? [block] : []));
    expect(timed.map(({ text }) => text)).toEqual(context.programme.map(({ block }) => block.title));
    for (const [index, { from, to }] of context.programme.entries()) {
      expect(timed[index]?.time).toContain(`${clockText(from)} – ${clockText(to)}`);
    }
  });

  it("keeps the clock in order, and group work and gathering inside their block", () => {
    const times = textsOf(blocks).filter((text) => /^\d\d\.\d\d$/.test(text));
    expect(times).toEqual([...times].sort());
    const measures = context.programme.filter(({ block }) => block.kind === "measures");
    expect(times.length).toBe(context.programme.length + 2 * measures.length);
  });

  it("asks whether figures that stand clearly apart are right, and of no others", () => {
    const apart = context.measured.filter(({ result }) =>
      result.practices.some(
        ({ cell }) => cell.kind === "shown" && ["above", "below"].includes(cell.standing ?? ""),
      ),
    );
    const asked = textsOf(blocks).filter((text) => text.includes("kan der være fejl i tallene?"));
    expect(asked.map((text) => text.split(":")[0])).toEqual(
      apart.length === 0
        ? []
        : [`Målepunkt ${danishList(apart.map(({ measure }) => String(measure.number)))}`],
    );
  });

  it("has a line for when the figures are doubted, one dominates, nobody speaks and time slips", () => {
    const words = textsOf(blocks).join("\n");
    for (const situation of [
      "Tallene betvivles",
      "Én fylder det hele",
      "Ingen siger noget",
      "Tiden skrider",
    ]) {
      expect(words).toContain(situation);
    }
    const plan = context.programme.find(({ block }) => block.kind === "implementation")!;
    expect(words).toContain(`Kl. ${clockText(plan.from)} går I til »${plan.block.title}«`);
  });
});
