import { describe, expect, it } from "vitest";
import { NO_IDENTITIES as NOBODY } from "../../model/cluster-identities.ts";
import type { FilledSheet } from "../../model/filled-sheet.ts";
import { decisionsKit, returnedNotes, returnedPlan } from "./decisions.fixture.ts";
import { collectDecisions } from "./decisions-collect.ts";

const told = (sheet: FilledSheet) =>
  collectDecisions([sheet], decisionsKit(), NOBODY).diagnostics.map(({ code, severity }) => [code, severity]);

const cell = { hasControl: false, isPrompt: false, beside: "" };

describe("text outside the fields", () => {
  it("has nothing against the sheets' own words", () => {
    const words = ["Vores plan", "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den."];
    expect(told({ ...returnedPlan(), outside: words })).toEqual([]);
    const headings = [
      "Mødenoter: Type 2-diabetes",
      "Behandlingsresultater 16.45 – 17.30",
      "Skriv undervejs.",
    ];
    expect(told({ ...returnedNotes(), outside: headings })).toEqual([]);
  });

  it.each(["Se også side 2", "Vores plan er at indkalde alle"])("tells that %s was not read", (text) => {
    expect(told({ ...returnedPlan(), outside: ["Vores plan", text] })).toEqual([
      ["collect/outside-fields", "warning"],
    ]);
  });

  it("tells of a cell that no field is known by, and never what stands in it", () => {
    const sheet = returnedPlan();
    const stray = {
      ...sheet,
      places: [...sheet.places, { ...cell, label: "Bemærkninger", text: "Ring til Bo" }],
    };
    expect(told(stray)).toEqual([["collect/outside-fields", "warning"]]);
    expect(JSON.stringify(collectDecisions([stray], decisionsKit(), NOBODY).diagnostics)).not.toContain("Bo");
  });

  it("refuses what looks like a CPR number in hidden text, comments and headings too", () => {
    const number = "311299-1234";
    const sheet = returnedPlan({}, (place) =>
      place.tag === "plan-hvem" ? { ...place, leftOut: number } : place,
    );
    expect(told(sheet)).toContainEqual(["collect/cpr", "error"]);
    expect(told({ ...returnedPlan(), outside: [`Pt. ${number}`] })).toContainEqual(["collect/cpr", "error"]);
    const above = returnedPlan({}, (place) =>
      place.tag === "plan-hvem" ? { ...place, label: `Hvem? ${number}` } : place,
    );
    expect(told(above)).toContainEqual(["collect/cpr", "error"]);
  });
});
