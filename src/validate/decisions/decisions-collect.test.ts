import { describe, expect, it } from "vitest";
import { codesOf } from "../../messages/codes.fixture.ts";
import { NO_IDENTITIES as NOBODY } from "../../model/cluster-identities.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { decisionsKit, returnedNotes, returnedPlan } from "./decisions.fixture.ts";
import { collectDecisions } from "./decisions-collect.ts";

function collect(...sheets: readonly FilledSheet[]) {
  return collectDecisions(sheets, decisionsKit(), NOBODY);
}

/** Code, severity and field of each finding. */
function findings({ diagnostics }: ReturnType<typeof collect>) {
  return diagnostics.map(({ code, severity, place }) => [code, severity, place.columnName]);
}

/** What a file is left with when a program loses tags, and titles too. */
const withoutTags = ({ tag: _, ...place }: FilledPlace): FilledPlace => place;
const withoutNames = ({ tag: _, title: __, ...place }: FilledPlace): FilledPlace => place;

const field =
  (tag: string, change: (place: FilledPlace) => FilledPlace | undefined) => (place: FilledPlace) =>
    place.tag === tag ? change(place) : place;

/** The sheet with rows copied, in the table of the first, and other answers in them. */
function again(sheet: FilledSheet, answers: Readonly<Record<string, string>>): FilledSheet {
  const copied = sheet.places.flatMap((place) => {
    const text = answers[place.tag ?? ""];
    return text === undefined ? [place] : [place, { ...place, text }];
  });
  return { ...sheet, places: copied.map((place) => ({ ...place, table: 3 })) };
}

const WHOLE_PLAN = {
  practice: "K",
  measure: "systolic-over-140",
  level: "clinic",
  goal: "Under 20 % over 140 mmHg · om et år",
  goalValue: { operator: "<", value: 20, unit: "%" },
  action: "Måler hjemmeblodtryk",
  how: "Apparat udleveres; frasen »HBT« & skema",
  who: "Sygeplejersken",
  from: "2026-08-17",
  sign: "Andelen i næste udtræk",
  followUp: "2026-12-09",
};

describe("collectDecisions: plans", () => {
  it("turns a plan into the practice's decision, without the names on it", () => {
    const { plans, diagnostics } = collect(returnedPlan());
    expect(diagnostics).toEqual([]);
    expect(plans).toEqual([{ ...WHOLE_PLAN, collected: expect.stringMatching(/^[a-p]{12}$/) }]);
    expect(JSON.stringify(plans)).not.toContain("Strandengen");
  });

  it("reads the same by titles, and by the headings above the fields, and says so once", () => {
    const whole = collect(returnedPlan()).plans;
    const byTitle = collect(returnedPlan({}, withoutTags));
    expect(byTitle.plans).toEqual(whole);
    expect(findings(byTitle)).toEqual([["collect/read-by-title", "notice", undefined]]);
    const byLabel = collect(returnedPlan({}, withoutNames));
    expect(byLabel.plans).toEqual(whole);
    expect(findings(byLabel)).toEqual([["collect/read-by-label", "notice", undefined]]);
  });

  it("reads a cell whose control is gone, and what stands beside a control, and says so", () => {
    const gone = returnedPlan(
      { "plan-hvem": "" },
      field("plan-hvem", ({ label = "" }) => ({
        label,
        hasControl: false,
        text: "Sekretæren",
        isPrompt: false,
        beside: "",
      })),
    );
    expect(collect(gone).plans[0]?.who).toBe("Sekretæren");
    expect(findings(collect(gone))).toEqual([["collect/read-by-label", "notice", undefined]]);
    const beside = returnedPlan(
      { "plan-hvem": "" },
      field("plan-hvem", (place) => ({ ...place, beside: "Lægen" })),
    );
    expect(collect(beside).plans[0]?.who).toBe("Lægen");
    expect(findings(collect(beside))).toEqual([["collect/read-beside", "notice", undefined]]);
  });

  it("takes a hint that is left for no answer, and cuts it off one", () => {
    const left = returnedPlan({ "plan-hvem": "Rolle og opgave", "plan-hvornaar": "17-08-2026Vælg dato" });
    const { plans } = collect(left);
    expect(plans[0]).toMatchObject({ from: "2026-08-17" });
    expect(plans[0]).not.toHaveProperty("who");
    expect(findings(collect(left))).toEqual([["collect/hint-left", "notice", "Fra hvornår?"]]);
    const meant = returnedPlan({ "plan-hvem": "Rolle og opgave aftales mandag" });
    expect(collect(meant).plans[0]?.who).toBe("Rolle og opgave aftales mandag");
  });

  it("tells of answers that fit no list and no calendar, and does not guess", () => {
    const free = returnedPlan({ "plan-niveau": "os alle", "plan-hvornaar": "efter ferien" });
    const { plans, diagnostics } = collect(free);
    expect(plans[0]).not.toHaveProperty("level");
    expect(plans[0]).not.toHaveProperty("from");
    expect(findings(collect(free))).toEqual([
      ["collect/not-a-choice", "warning", "Målet gælder"],
      ["collect/not-a-date", "warning", "Fra hvornår?"],
    ]);
    expect(diagnostics[0]?.values).toEqual({ choices: "klyngen; klinikken; behandleren; patienten" });
    expect(JSON.stringify(diagnostics)).not.toMatch(/os alle|efter ferien/);
  });

  it("tells of a field that is gone, and of one that stands twice with two answers", () => {
    const gone = returnedPlan(
      {},
      field("plan-tegn", () => undefined),
    );
    expect(findings(collect(gone))).toEqual([
      ["collect/missing-field", "warning", "Hvordan ser vi, at det virker?"],
    ]);
    const twice = again(returnedPlan(), { "plan-niveau": "patienten" });
    expect(collect(twice).plans[0]).not.toHaveProperty("level");
    expect(findings(collect(twice))).toEqual([["collect/field-twice", "warning", "Målet gælder"]]);
  });

  it("needs to know whose a plan is", () => {
    expect(findings(collect(returnedPlan({ "plan-kode": "" })))).toEqual([
      ["collect/no-practice", "error", "Vores kode"],
    ]);
    expect(findings(collect(returnedPlan({ "plan-kode": "Q" })))).toEqual([
      ["collect/unknown-practice", "error", "Vores kode"],
    ]);
    expect(collect(returnedPlan({ "plan-kode": "t7" })).plans[0]?.practice).toBe("T7");
  });

  it("goes by the name where the kit is open", () => {
    const open = decisionsKit("open");
    const named = returnedPlan({ "plan-praksis": "lægehuset strandengen" });
    expect(collectDecisions([named], open, NOBODY).plans[0]?.practice).toBe("Lægehuset Strandengen");
    const other = returnedPlan({ "plan-praksis": "Lægerne i Nord" });
    const [finding] = collectDecisions([other], open, NOBODY).diagnostics;
    expect(finding).toMatchObject({ code: "collect/unknown-practice", severity: "error" });
    expect(JSON.stringify(finding)).not.toContain("Nord");
  });

  it("keeps a plan without a measure, and says what that costs", () => {
    const { plans } = collect(returnedPlan({ "plan-maalepunkt": "" }));
    expect(plans[0]).not.toHaveProperty("measure");
    expect(findings(collect(returnedPlan({ "plan-maalepunkt": "" })))).toEqual([
      ["collect/no-measure", "warning", "Målepunkt"],
    ]);
    expect(collect(returnedPlan({ "plan-maalepunkt": "Andet" })).plans[0]?.measure).toBe("andet");
  });

  it("leaves an empty plan out", () => {
    const blank = returnedPlan({}, (place) => ({ ...place, text: "", isPrompt: place.tag !== "plan-kode" }));
    expect(collect(blank).plans).toEqual([]);
    expect(findings(collect(blank))).toEqual([["collect/empty-plan", "warning", undefined]]);
  });

  it("refuses two plans of one practice for one measure, and takes two for two", () => {
    const again = { ...returnedPlan(), file: "plan-2.docx" };
    const { diagnostics } = collect(returnedPlan(), again);
    expect(diagnostics).toEqual([
      {
        code: "collect/plan-twice",
        severity: "error",
        place: { file: "plan-2.docx" },
        values: { other: "plan.docx" },
      },
    ]);
    const other = returnedPlan({ "plan-maalepunkt": "1. HbA1c over 58 mmol/mol" });
    expect(collect(returnedPlan(), other)).toMatchObject({ plans: [{}, {}], diagnostics: [] });
  });

  it("refuses an answer nobody could show", () => {
    expect(findings(collect(returnedPlan({ "plan-hvordan": "a".repeat(1001) })))).toEqual([
      ["collect/too-long", "error", "Hvordan gør vi?"],
    ]);
  });
});

describe("collectDecisions: the cluster", () => {
  it("reads what the cluster does together, and nothing else of a notes sheet", () => {
    const { cluster, plans, diagnostics } = collect(returnedNotes());
    expect(diagnostics).toEqual([]);
    expect(plans).toEqual([]);
    expect(cluster).toEqual({
      measures: ["hba1c-over-58"],
      text: "Fælles frase til årskontrol",
      followUp: "2026-12-09",
      collected: expect.stringMatching(/^[a-p]{12}$/),
    });
  });

  it("takes what several sheets agree on, and leaves to people what they do not", () => {
    const silent = returnedNotes({
      "noter-faelles": "",
      "noter-faelles-maalepunkt": "",
      "noter-faelles-opfoelgning": "",
    });
    const other = { ...returnedNotes({ "noter-faelles": "Fælles kursus" }), file: "noter-2.docx" };
    const { cluster, diagnostics } = collect(returnedNotes(), silent, other);
    expect(cluster).toMatchObject({ measures: ["hba1c-over-58"], followUp: "2026-12-09" });
    expect(cluster).not.toHaveProperty("text");
    expect(diagnostics).toEqual([
      {
        code: "collect/notes-disagree",
        severity: "warning",
        place: { file: "noter-2.docx", columnName: "Det vil klyngen gøre sammen" },
      },
    ]);
    expect(collect(silent).cluster).toBeUndefined();
  });
});

describe("collectDecisions: what must not come along", () => {
  it("refuses anything like a CPR number, wherever it stands", () => {
    const number = "311299-1234";
    const sheets = [
      returnedPlan({ "plan-deltagere": `Fru Hansen ${number}` }),
      returnedNotes({ "noter-vigtigst": number }),
      returnedPlan(
        { "plan-maalepunkt": "Andet" },
        field("plan-hvem", (place) => ({ ...place, beside: number })),
      ),
    ];
    const { diagnostics } = collect(...sheets);
    const refused = diagnostics.filter(({ code }) => code === "collect/cpr");
    expect(refused.map(({ severity, place }) => [severity, place.columnName])).toEqual([
      ["error", "Vi var med"],
      ["error", "Det vigtigste for vores patienter"],
      ["error", "Hvem?"],
    ]);
    expect(JSON.stringify(refused)).not.toMatch(/311299|Hansen/);
  });

  it("refuses answers that name a practice, by the names the sheets were signed with and those it is given", () => {
    const signed = returnedPlan({ "plan-aendring": "Lægehuset strandengen tager blodtryk" });
    expect(findings(collect(signed))).toEqual([
      ["collect/practice-name", "error", "Hvad gør vi anderledes?"],
    ]);
    const notes = returnedNotes({ "noter-faelles": "Vi gør som 099047" });
    const given = { names: ["Lægerne ved Fyrrebakken"], practices: ["099047"], cvr: [] };
    const { diagnostics } = collectDecisions([notes], decisionsKit(), given);
    expect(diagnostics).toMatchObject([{ code: "collect/practice-name", severity: "error" }]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/099047|Fyrrebakken/);
  });

  it("lets an open kit name its practices, and everyday words be words", () => {
    const signed = returnedPlan({ "plan-aendring": "Lægehuset Strandengen tager blodtryk" });
    expect(collectDecisions([signed], decisionsKit("open"), NOBODY).diagnostics).toEqual([]);
    const oneWord = returnedPlan({ "plan-praksis": "Lægerne", "plan-hvordan": "Lægerne siger det" });
    expect(collect(oneWord).diagnostics).toEqual([]);
  });

  it.each(["Anne Hansen", "Sygeplejerske Bente", "Dr. Holm og sekretæren"])(
    "asks for a role instead of %s",
    (who) => {
      const { plans } = collect(returnedPlan({ "plan-hvem": who }));
      expect(plans[0]?.who).toBe(who);
      expect(findings(collect(returnedPlan({ "plan-hvem": who })))).toEqual([
        ["collect/person-name", "warning", "Hvem?"],
      ]);
    },
  );

  it.each(["Sygeplejersken indkalder", "Alle læger", "SOSU-assistenten", "Lægen, så sekretæren"])(
    "has nothing against %s",
    (who) => {
      expect(collect(returnedPlan({ "plan-hvem": who })).diagnostics).toEqual([]);
    },
  );
});

describe("collectDecisions: other files", () => {
  it("refuses a file that is neither of the kit's sheets", () => {
    const letter = { file: "brev.docx", header: "", places: [] };
    expect(findings(collect(letter))).toEqual([["collect/other-sheet", "error", undefined]]);
    const bare = decisionsKit();
    expect(collectDecisions([returnedPlan()], { ...bare, files: [] }, NOBODY).diagnostics).toMatchObject([
      { code: "collect/other-sheet" },
    ]);
  });

  it("refuses another meeting's sheet, and lets people add to a header or lose it", () => {
    const header = "Nordlys-Klyngen · Type 2-diabetes · 9. december 2026";
    expect(findings(collect({ ...returnedPlan(), header }))).toEqual([
      ["collect/other-meeting", "error", undefined],
    ]);
    const added = `Retur til Inge\n${returnedPlan().header}`;
    expect(collect({ ...returnedPlan(), header: added }).diagnostics).toEqual([]);
    expect(collect({ ...returnedPlan(), header: "" }).diagnostics).toEqual([]);
  });

  it("has a test for each of its codes", async () => {
    const { readFile } = await import("node:fs/promises");
    const tests = await Promise.all(
      [
        "./decisions-collect.test.ts",
        "./decisions-parts.test.ts",
        "./decisions-written.test.ts",
        "./decisions-outside.test.ts",
        "../../read/docx-sheet.test.ts",
        "../../conductors/collect-plans.test.ts",
      ].map((name) => readFile(new URL(name, import.meta.url), "utf8")),
    );
    const untold = codesOf("collect").filter((code) => !tests.join("").includes(`"${code}"`));
    expect(untold).toEqual([]);
  });
});
