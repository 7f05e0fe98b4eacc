import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { collectPlans } from "../conductors/collect-plans.ts";
import { loadDecisions } from "../conductors/earlier-kit.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { sampleRequest, temporaryFolder, wordedFollowUp } from "../conductors/sample-kit.fixture.ts";
import { FONTS } from "../program.ts";
import { fillAsWord } from "../read/fill-as-word.fixture.ts";

const out = join(temporaryFolder(), "out");
const request = sampleRequest(out);
const { folder, kit } = await generateKit(request);
const path = join(folder, "intern", "decisions.yaml");
const blank = readFileSync(path, "utf8");
const followUp = () =>
  wordedFollowUp({ ...request, folder, data: ["samples/nordlys/maalinger-2026-11.csv"], date: "2026-12-03" });

/** The file as somebody fills it in: without the marks before the plan, and with an answer. */
function filledIn(): string {
  const start = blank.indexOf("# plans:");
  return (
    blank.slice(0, start) +
    blank.slice(start).replaceAll(/^# /gm, "").replace("Det, praksis vil nå", "Under 20 %")
  );
}

it("a kit holds blank decisions with its codes and measures to choose from, which say nothing yet", async () => {
  expect(blank.split("\n").every((line) => line === "" || line.startsWith("#"))).toBe(true);
  for (const { label } of kit.results.measures[0]?.practices ?? [])
    expect(blank).toMatch(new RegExp(`^# Praksis: .*\\b${label}\\b`, "m"));
  expect(blank).toContain("1. HbA1c over 58 mmol/mol");
  const { kit: next, diagnostics } = await followUp();
  expect(diagnostics.filter(({ place }) => place.file === path)).toEqual([]);
  expect(JSON.stringify(next.files)).not.toMatch(/Under 20\s%/);
});

it("plans written into it are what the follow-up begins with, and no build takes them away", async () => {
  writeFileSync(path, filledIn());
  const { decisions, diagnostics } = await loadDecisions(folder, kit);
  expect(diagnostics).toEqual([]);
  expect(decisions?.plans).toMatchObject([
    { measure: "hba1c-over-58", goal: "Under 20 %", from: "2026-06-10" },
  ]);
  const { kit: next } = await followUp();
  expect(JSON.stringify(next.files)).toMatch(/Under 20\s%/);
  await generateKit(request);
  expect(readFileSync(path, "utf8")).toBe(filledIn());
});

it("is blank again where the kit is built anew without anything in it", async () => {
  writeFileSync(path, blank);
  await generateKit(request);
  expect(readFileSync(path, "utf8")).toBe(blank);
});

it("takes what is collected, under the comments it has", async () => {
  const plan = kit.files.find(({ name }) => name.endsWith("implementeringsplan.docx"))?.name ?? "";
  const [label = ""] = kit.results.measures[0]?.practices.map((practice) => practice.label) ?? [];
  const file = join(temporaryFolder(), "plan.docx");
  const answers = {
    "plan-kode": label,
    "plan-maalepunkt": "1. HbA1c over 58 mmol/mol",
    "plan-maal": "Under 20 %",
  };
  writeFileSync(file, fillAsWord(readFileSync(join(folder, plan)), answers));
  const { counts } = await collectPlans({ fonts: FONTS, folder, files: [file], force: false });
  expect(counts).toEqual({ added: 1, replaced: 0, unchanged: 0 });
  const text = readFileSync(path, "utf8");
  expect(text).toContain("# Praksis: ");
  expect((await loadDecisions(folder, kit)).decisions?.plans).toMatchObject([
    { practice: label, goal: "Under 20 %" },
  ]);
});
