import { describe, expect, it } from "vitest";
import type { PlanDecision } from "../../model/decisions.ts";
import { decisionFingerprint, mergeDecisions } from "./decisions-merge.ts";

/** A plan as `collect` leaves it. */
function collected(plan: PlanDecision): PlanDecision {
  return { ...plan, collected: decisionFingerprint(plan) };
}

const OLD = collected({ practice: "K", measure: "ldl", goal: "Under 20 %" });
const NEW = collected({ practice: "K", measure: "ldl", goal: "Under 15 %" });
const OTHER = collected({ practice: "B", measure: "ldl", goal: "Alle" });

const merge = (previous: readonly PlanDecision[], next: readonly PlanDecision[], force = false) =>
  mergeDecisions({ plans: previous }, { plans: next }, { force });

describe("mergeDecisions", () => {
  it("adds what is new and leaves the rest where it stands", () => {
    const { decisions, counts, conflicts } = merge([OLD], [OTHER]);
    expect(decisions.plans).toEqual([OLD, OTHER]);
    expect(counts).toEqual({ added: 1, replaced: 0, unchanged: 0 });
    expect(conflicts).toEqual([]);
  });

  it("takes another measure of the same practice for another plan", () => {
    const second = collected({ practice: "K", measure: "hba1c", goal: "Færre" });
    const whatever = collected({ practice: "K", goal: "Noget andet" });
    expect(merge([OLD], [second, whatever]).decisions.plans).toEqual([OLD, second, whatever]);
  });

  it("replaces a plan nobody has touched", () => {
    const { decisions, counts } = merge([OTHER, OLD], [NEW]);
    expect(decisions.plans).toEqual([OTHER, NEW]);
    expect(counts).toEqual({ added: 0, replaced: 1, unchanged: 0 });
  });

  it("leaves what people have edited alone while the sheet says what it said", () => {
    const edited = { ...OLD, status: "done" as const };
    const { decisions, counts, conflicts } = merge([edited], [OLD]);
    expect(decisions.plans).toEqual([edited]);
    expect(counts.unchanged).toBe(1);
    expect(conflicts).toEqual([]);
  });

  it("calls it a conflict when an edited or hand-written plan's sheet says something else", () => {
    const edited = { ...OLD, status: "done" as const };
    const byHand: PlanDecision = { practice: "B", measure: "ldl", goal: "Nogle" };
    const { decisions, conflicts } = merge([edited, byHand], [NEW, OTHER]);
    expect(decisions.plans).toEqual([edited, byHand]);
    expect(conflicts).toEqual([0, 1]);
    expect(merge([edited, byHand], [NEW, OTHER], true)).toMatchObject({
      decisions: { plans: [NEW, OTHER] },
      counts: { replaced: 2 },
      conflicts: [],
    });
  });

  it("has nothing against a hand-written plan that says the same", () => {
    const byHand: PlanDecision = { goal: "Alle", measure: "ldl", practice: "B" };
    expect(merge([byHand], [OTHER])).toMatchObject({ decisions: { plans: [OTHER] }, conflicts: [] });
  });

  it("does the same for what the cluster has chosen", () => {
    const together = { text: "Fælles frase" };
    const read = { ...together, collected: decisionFingerprint(together) };
    const first = mergeDecisions({ plans: [] }, { cluster: read }, { force: false });
    expect(first).toMatchObject({ decisions: { cluster: read }, counts: { added: 1 } });
    const later = { text: "Fælles kursus", collected: decisionFingerprint({ text: "Fælles kursus" }) };
    const replaced = mergeDecisions(first.decisions, { cluster: later }, { force: false });
    expect(replaced.decisions.cluster).toEqual(later);
    const edited = { plans: [], cluster: { ...read, text: "Fælles aften" } };
    expect(mergeDecisions(edited, { cluster: later }, { force: false }).conflicts).toEqual(["cluster"]);
    expect(mergeDecisions(edited, {}, { force: false }).decisions).toEqual(edited);
  });
});

describe("decisionFingerprint", () => {
  it("is the same in any order of fields, and another for any other word", () => {
    const plan: PlanDecision = {
      practice: "K",
      goal: "Under 20 %",
      goalValue: { operator: "<", value: 20, unit: "%" },
    };
    const turned: PlanDecision = {
      goalValue: { unit: "%", value: 20, operator: "<" },
      goal: "Under 20 %",
      practice: "K",
      collected: "0",
    };
    expect(decisionFingerprint(turned)).toBe(decisionFingerprint(plan));
    expect(decisionFingerprint({ ...plan, goal: "Under 21 %" })).not.toBe(decisionFingerprint(plan));
  });
});
