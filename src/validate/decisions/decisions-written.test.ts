import { describe, expect, it } from "vitest";
import { NO_IDENTITIES as NOBODY } from "../../model/cluster-identities.ts";
import type { FilledPlace } from "../../model/filled-sheet.ts";
import { decisionsKit, returnedPlan } from "./decisions.fixture.ts";
import { collectDecisions } from "./decisions-collect.ts";

/** The plan with one place changed, as it is read. */
function collect(tag: string, change: Partial<FilledPlace>) {
  const sheet = returnedPlan({}, (place) => (place.tag === tag ? { ...place, ...change } : place));
  const { plans, diagnostics } = collectDecisions([sheet], decisionsKit(), NOBODY);
  return { plan: plans[0], told: diagnostics.map(({ code, severity }) => [code, severity]) };
}

const GOAL_HINT = "Så konkret, at vi kan se, om det lykkes";
const LEVEL_HINT = "klyngen · klinikken · behandleren · patienten";

describe("the prompt beside an answer", () => {
  it.each([
    [`${GOAL_HINT} Under 10 %`, undefined],
    [`${GOAL_HINT}: Under 10 %`, undefined],
    [`${GOAL_HINT}Under 10 %`, undefined],
    [`Under 10 % ${GOAL_HINT}`, undefined],
    [`${GOAL_HINT} Under 10 %`, GOAL_HINT],
  ])("is taken off %s", (text, asPrompt) => {
    const { plan, told } = collect("plan-maal", { text, ...(asPrompt ? { asPrompt } : {}) });
    expect(plan?.goal).toBe("Under 10 %");
    expect(told).toEqual([["collect/hint-left", "notice"]]);
  });

  it("may be Word's own, in a field that was emptied again", () => {
    const { plan, told } = collect("plan-hvem", { text: "Klik eller tryk her for at skrive tekst." });
    expect(plan).not.toHaveProperty("who");
    expect(told).toEqual([]);
  });

  it("stays where it may be how the answer begins, and is told of", () => {
    const { plan, told } = collect("plan-hvem", { text: "Rolle og opgave aftales mandag" });
    expect(plan?.who).toBe("Rolle og opgave aftales mandag");
    expect(told).toEqual([["collect/hint-kept", "notice"]]);
    const set = collect("plan-hvem", { text: "Rolle og opgave lægen", asPrompt: "Rolle og opgave" });
    expect(set.plan?.who).toBe("lægen");
  });
});

describe("an answer written or marked by hand", () => {
  it("reads what is written behind the heading above a field", () => {
    const { plan, told } = collect("plan-hvem", {
      isPrompt: true,
      text: "Rolle og opgave",
      label: "Hvem? Lægen",
    });
    expect(plan?.who).toBe("Lægen");
    expect(told).toEqual([["collect/read-beside", "notice"]]);
  });

  it("reads the choice that is underlined in the prompt, and never drops two", () => {
    const one = collect("plan-niveau", { isPrompt: true, text: LEVEL_HINT, marked: ["patienten"] });
    expect(one.plan?.level).toBe("patient");
    expect(one.told).toEqual([["collect/read-by-mark", "notice"]]);
    const two = collect("plan-niveau", {
      isPrompt: true,
      text: LEVEL_HINT,
      marked: ["patienten", "klyngen"],
    });
    expect(two.plan).not.toHaveProperty("level");
    expect(two.told).toEqual([["collect/not-a-choice", "warning"]]);
  });

  it("reads the choice that is left when the others are struck out", () => {
    const leftOut = "klyngen\nbehandleren\npatienten";
    const one = collect("plan-niveau", { isPrompt: true, text: "· klinikken · ·", leftOut });
    expect(one.plan?.level).toBe("clinic");
    expect(one.told).toEqual([["collect/left-out", "notice"]]);
    const two = collect("plan-niveau", { isPrompt: true, text: "klyngen · klinikken", leftOut: "patienten" });
    expect(two.told).toEqual([
      ["collect/left-out", "notice"],
      ["collect/not-a-choice", "warning"],
    ]);
  });

  it("reads the ticked choice, and takes an untouched prompt for no answer", () => {
    const ticked = collect("plan-niveau", { text: "☐ klyngen ☒ klinikken ☐ behandleren ☐ patienten" });
    expect(ticked).toMatchObject({ plan: { level: "clinic" }, told: [] });
    const blank = collect("plan-niveau", { isPrompt: true, text: LEVEL_HINT });
    expect(blank.plan).not.toHaveProperty("level");
    expect(blank.told).toEqual([]);
  });

  it("says how an answer was read that says less than the list", () => {
    const { plan, told } = collect("plan-maalepunkt", { text: "Systolisk blodtryk" });
    expect(plan?.measure).toBe("systolic-over-140");
    expect(told).toEqual([["collect/read-as", "notice"]]);
  });

  it.each(["17/8-26", "17 aug. 2026", "mandag den 17. august 2026"])("reads the day in %s", (text) => {
    expect(collect("plan-hvornaar", { text })).toMatchObject({ plan: { from: "2026-08-17" }, told: [] });
  });

  it("knows a code by what it is called, and guesses at none", () => {
    expect(collect("plan-kode", { text: "Kode T7" }).plan?.practice).toBe("T7");
    expect(collect("plan-kode", { text: "T" }).told).toEqual([["collect/unknown-practice", "error"]]);
  });

  it("tells of signs and pictures nobody can read", () => {
    const sign = collect("plan-maal", { text: "25 % \uFFFD 20 %" });
    expect(sign.plan?.goal).toBe("25 % 20 %");
    expect(sign.told).toEqual([["collect/unknown-sign", "warning"]]);
    const ink = collect("plan-maal", { isPrompt: true, text: GOAL_HINT, hasPicture: true });
    expect(ink.told).toEqual([["collect/picture", "warning"]]);
  });
});
