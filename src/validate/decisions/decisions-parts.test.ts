import { describe, expect, it } from "vitest";
import { NO_IDENTITIES as NOBODY } from "../../model/cluster-identities.ts";
import type { FilledPlace, FilledSheet } from "../../model/filled-sheet.ts";
import { decisionsKit, returnedNotes, returnedPlan } from "./decisions.fixture.ts";
import { collectDecisions } from "./decisions-collect.ts";

const HBA1C = "1. HbA1c over 58 mmol/mol";

const collect = (...sheets: readonly FilledSheet[]) => collectDecisions(sheets, decisionsKit(), NOBODY);

const codes = (sheet: FilledSheet) =>
  collect(sheet).diagnostics.map(({ code, severity }) => [code, severity]);

/** Sheets pasted behind one another into one document: every place of each in tables of its own. */
function inOneFile(...sheets: readonly FilledSheet[]): FilledSheet {
  const places = sheets.flatMap((sheet, index) =>
    sheet.places.map((place) => ({ ...place, table: index * 100 + tableOf(place) })),
  );
  return { file: "samlet.docx", header: sheets[0]?.header ?? "", places };
}

/** The plan's first row is one table, every other field stands for one. */
function tableOf({ tag = "" }: FilledPlace): number {
  const opening = [
    "plan-praksis",
    "plan-kode",
    "plan-deltagere",
    "noter-navn",
    "noter-praksis",
    "noter-kode",
  ];
  return opening.includes(tag) ? 0 : tag.length;
}

const only =
  (...tags: readonly string[]) =>
  (place: FilledPlace) =>
    tags.includes(place.tag ?? "") ? place : undefined;

describe("several sheets in one document", () => {
  it("reads each plan as its own, never a mix of both", () => {
    const other = { "plan-kode": "B", "plan-maal": "Hjemmeblodtryk til alle", "plan-hvordan": "" };
    const { plans, diagnostics } = collect(inOneFile(returnedPlan(), returnedPlan(other)));
    expect(diagnostics).toEqual([]);
    expect(plans).toMatchObject([
      { practice: "K", goal: "Under 20 % over 140 mmHg · om et år" },
      { practice: "B", goal: "Hjemmeblodtryk til alle" },
    ]);
    expect(plans[1]).not.toHaveProperty("how");
  });

  it("tells two plans apart by the headings when every tag is lost", () => {
    const bare = ({ tag: _, title: __, ...place }: FilledPlace): FilledPlace => place;
    const both = inOneFile(returnedPlan(), returnedPlan({ "plan-kode": "B" }));
    const { plans } = collect({ ...both, places: both.places.map(bare) });
    expect(plans.map(({ practice }) => practice)).toEqual(["K", "B"]);
  });

  it("reads the notes that stand behind a plan", () => {
    const { plans, cluster } = collect(inOneFile(returnedPlan(), returnedNotes()));
    expect(plans).toHaveLength(1);
    expect(cluster?.text).toBe("Fælles frase til årskontrol");
  });

  it("refuses one practice's two plans for one measure, and a second one that does not say whose it is", () => {
    const twice = inOneFile(returnedPlan(), returnedPlan({ "plan-hvem": "Lægen" }));
    expect(codes(twice)).toEqual([["collect/plan-twice-in-file", "error"]]);
    const headless = returnedPlan(
      { "plan-maalepunkt": HBA1C, "plan-hvem": "Lægen" },
      only("plan-maalepunkt", "plan-hvem"),
    );
    expect(codes(inOneFile(returnedPlan(), headless))).toEqual([["collect/plans-mixed", "error"]]);
    expect(collect(inOneFile(returnedPlan(), headless)).plans).toEqual([]);
  });

  it("says the same of one file once", () => {
    const stranger = {
      ...inOneFile(returnedPlan(), returnedPlan({ "plan-kode": "B" })),
      header: "Et andet møde",
    };
    expect(codes(stranger)).toEqual([["collect/other-meeting", "error"]]);
  });
});

describe("a row copied for a second step", () => {
  it("reads both steps, in their order, and says so", () => {
    const sheet = returnedPlan();
    const places = sheet.places.flatMap((place): readonly FilledPlace[] => {
      if (place.tag === "plan-aendring") return [place, { ...place, text: "Indkalder alle" }];
      if (place.tag !== "plan-hvem") return [place];
      const { tag: _, title: __, ...cell } = place;
      return [place, { ...cell, hasControl: false, text: "Lægen" }];
    });
    const copied = { ...sheet, places: places.map((place) => ({ ...place, table: tableOf(place) })) };
    const inTable = copied.places.map((place) => (place.label === "Hvem?" ? { ...place, table: 9 } : place));
    const { plans, diagnostics } = collect({ ...copied, places: inTable });
    expect(plans[0]).toMatchObject({
      action: "Måler hjemmeblodtryk · Indkalder alle",
      who: "Sygeplejersken · Lægen",
    });
    expect(diagnostics.map(({ code, place }) => [code, place.columnName])).toEqual([
      ["collect/read-by-label", undefined],
      ["collect/read-rows", "Hvad gør vi anderledes?"],
      ["collect/read-rows", "Hvem?"],
    ]);
  });
});
