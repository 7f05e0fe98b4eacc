import { describe, expect, it } from "vitest";
import { holdsCprLike } from "../../model/cpr-like.ts";
import type { DataControl } from "../../model/data-control.ts";
import type { ManifestInput } from "../../model/kit-manifest.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { dataControlSheet } from "./data-control-document.ts";

const KIT = {
  cluster: "Kløvervang-Klyngen",
  topic: "Opioider",
  meetingDate: "2026-06-10",
  view: "closed",
  template: { id: "kaps-opioider", version: "1.0.0" },
  files: [],
  results: {
    measures: [{ period: { id: "2025", label: "2025" } }],
    coverage: { members: 12, included: 10, notIncluded: 2, extracted: "2026-01-02" },
  },
} as unknown as MeetingKit;
const FIGURES = "1010754321".repeat(6);
const INPUTS: readonly ManifestInput[] = [{ role: "data", name: "tal.csv", sha256: "1010754321".repeat(6) }];

const control = (changes: Partial<DataControl> = {}): DataControl => ({
  topic: "opioider",
  disclosureLimit: 5,
  minimumDenominator: 10,
  measures: [
    {
      number: 1,
      title: "Brugere",
      shown: 6,
      hidden: { "small-count": 1, secondary: 2 },
      isClusterShown: true,
    },
  ],
  files: [{ name: "dias.pptx", errors: 0, warnings: 2 }],
  search: {
    files: 3,
    parts: 90,
    wanted: { practices: 12, names: 12, cvr: 0, hiddenCounts: 4 },
    found: { practices: 0, names: 0, cvr: 0, cprLike: 0, hiddenCounts: 1 },
  },
  ...changes,
});

const sheet = (changes: Partial<DataControl> = {}) =>
  dataControlSheet(KIT, INPUTS, control(changes), FIGURES).document;
const rowsOf = (caption: string, changes: Partial<DataControl> = {}) =>
  sheet(changes).blocks.flatMap((block) =>
    block.kind === "table" && block.caption === caption ? block.rows : [],
  );

describe("the data-control sheet", () => {
  it("lies in intern/ and opens by saying where it stays", () => {
    const { name, document } = dataControlSheet(KIT, INPUTS, control(), FIGURES);
    expect(name).toBe("intern/kloevervang-klyngen-opioider-datakontrol.docx");
    expect(document.lead).toMatch(/^Arket bliver i enheden/);
    expect(document.header).toMatch(/^Bliver i enheden/);
  });

  it("tells how many cells are hidden for which reason", () => {
    expect(rowsOf("Skjulte tal")).toEqual([["1. Brugere", "6", "1", "0", "2", "0", "vist"]]);
  });

  it("tells what was searched for and how often it was found", () => {
    expect(rowsOf("Søgning")).toEqual([
      ["Søgt efter", "12", "12", "0", "4", "alle"],
      ["Fundet", "intet", "intet", "intet", "1 sted", "intet"],
    ]);
  });

  it("says so when there was no search", () => {
    const { search: _, ...rest } = control();
    expect(JSON.stringify(dataControlSheet(KIT, INPUTS, rest, FIGURES).document)).toContain(
      "ikke søgt efter navne",
    );
  });

  it("names few files one by one, of many only those with warnings", () => {
    expect(rowsOf("Eftersyn")).toEqual([["dias.pptx", "0", "2"]]);
    const files = Array.from({ length: 30 }, (_, index) => ({
      name: `ark-${index}.docx`,
      errors: 0,
      warnings: index === 7 ? 3 : 0,
    }));
    expect(rowsOf("Eftersyn", { files })).toEqual([
      ["ark-7.docx", "0", "3"],
      ["De øvrige 29 filer", "0", "0"],
    ]);
  });

  it("prints a checksum so that it cannot be taken for a CPR number", () => {
    const words = JSON.stringify(sheet());
    expect(holdsCprLike(FIGURES.slice(0, 10))).toBe(true);
    expect(holdsCprLike(words)).toBe(false);
  });

  it("has no section on hiding for a package without figures", () => {
    expect(rowsOf("Skjulte tal", { measures: [] })).toEqual([]);
    expect(JSON.stringify(sheet({ measures: [] }))).not.toContain("Hvad er skjult");
  });

  it("promises one page only for as much as fits on one", () => {
    const measures = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...control().measures[0]!, number: index + 1 }));
    expect(sheet({ measures: measures(10) }).isOnePage).toBe(true);
    expect(sheet({ measures: measures(30) }).isOnePage).toBe(false);
  });
});
