import { describe, expect, it } from "vitest";
import { NO_IDENTITIES as NOBODY } from "../../model/cluster-identities.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { FOLLOW_UP_PLAN_HANDED_OUT } from "../../read/sheets-handed-out.fixture.ts";
import { decisionsKit, returnedPlan } from "./decisions.fixture.ts";
import { collectDecisions } from "./decisions-collect.ts";
import { decisionFingerprint } from "./decisions-merge.ts";
import { fieldsOf } from "./decisions-sheet.ts";

const CARRIED = fieldsOf(FOLLOW_UP_PLAN_HANDED_OUT).filter(({ tag }) => tag.startsWith("fra-"));

/** The kit of a follow-up at which three things are open. */
function followUpKit(): MeetingKit {
  const kit = decisionsKit();
  const files = kit.files.map((file) =>
    file.kind === "document" && file.document.handwritten === "wall"
      ? { ...file, document: FOLLOW_UP_PLAN_HANDED_OUT }
      : file,
  );
  return { ...kit, files };
}

/** The plan of practice K with what it says of the old ones. */
function planWith(
  statuses: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = {},
): FilledSheet {
  const plan = returnedPlan(answers);
  const places = CARRIED.map(({ tag, label, hint }) => {
    const answer = statuses[tag.slice("fra-".length)] ?? "";
    const text = answer === "" ? hint : answer;
    return { tag, title: label, label, hasControl: true, text, isPrompt: answer === "", beside: "" };
  });
  return { ...plan, places: [...plan.places, ...places] };
}

/** A plan on which nothing new is written. */
function statusesAlone(statuses: Readonly<Record<string, string>>): FilledSheet {
  const plan = planWith(statuses);
  const places = plan.places.map((place) =>
    place.tag?.startsWith("plan-") && place.tag !== "plan-kode"
      ? { ...place, text: "", isPrompt: true }
      : place,
  );
  return { ...plan, places };
}

function collect(...sheets: readonly FilledSheet[]) {
  const { plans, diagnostics } = collectDecisions(sheets, followUpKit(), NOBODY);
  return { plans, codes: diagnostics.map(({ code }) => code) };
}

describe("where plans of the meeting before stand", () => {
  it("is read beside the new plan, and with it where both are about the same measure", () => {
    const { plans, codes } = collect(planWith({ "systolic-over-140": "i gang", "hba1c-over-58": "gjort" }));
    expect(codes).toEqual([]);
    expect(plans).toMatchObject([
      { practice: "K", measure: "systolic-over-140", action: "Måler hjemmeblodtryk", status: "ongoing" },
      { practice: "K", measure: "hba1c-over-58", status: "done" },
    ]);
    expect(Object.keys(plans[1] ?? {}).sort()).toEqual(["collected", "measure", "practice", "status"]);
    for (const plan of plans) expect(plan.collected).toBe(decisionFingerprint(plan));
  });

  it("is enough for a plan to be kept, without a word about a missing measure", () => {
    const { plans, codes } = collect(statusesAlone({ andet: "droppet" }));
    expect(codes).toEqual([]);
    expect(plans).toMatchObject([{ practice: "K", measure: "andet", status: "dropped" }]);
  });

  it("is left open where nothing was chosen, and a plan without anything is still empty", () => {
    expect(collect(planWith({})).plans.map(({ status }) => status)).toEqual([undefined]);
    expect(collect(statusesAlone({}))).toEqual({ plans: [], codes: ["collect/empty-plan"] });
  });

  it("is not guessed when something else was written", () => {
    const { plans, codes } = collect(planWith({ "hba1c-over-58": "næsten" }));
    expect(codes).toEqual(["collect/not-a-choice"]);
    expect(plans).toHaveLength(1);
  });

  it("is told once when two sheets of a practice say the same, whatever their order", () => {
    const first = planWith({ "hba1c-over-58": "i gang" });
    const second = {
      ...planWith({ "hba1c-over-58": "i gang" }, { "plan-maalepunkt": "1. HbA1c over 58 mmol/mol" }),
      file: "plan-2.docx",
    };
    for (const sheets of [
      [first, second],
      [second, first],
    ] as const) {
      const { plans, codes } = collect(...sheets);
      expect(codes).toEqual([]);
      expect(plans).toHaveLength(2);
      expect(plans.find(({ measure }) => measure === "hba1c-over-58")).toMatchObject({
        status: "ongoing",
        action: "Måler hjemmeblodtryk",
      });
    }
  });

  it("is refused when two sheets of a practice say two things", () => {
    const second = { ...statusesAlone({ andet: "gjort" }), file: "plan-2.docx" };
    expect(collect(statusesAlone({ andet: "droppet" }), second).codes).toEqual(["collect/plan-twice"]);
  });
});
