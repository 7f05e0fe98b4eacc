import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CollectOutcome, collectPlans } from "../conductors/collect-plans.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { fixedLuck, sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import { KitError } from "../model/kit-error.ts";
import { packageTexts } from "../office/inspect/hidden/package-texts.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { FONTS, PROGRAM } from "../program.ts";

const CLUSTER = "samples/nordlys/klynge.yaml";
const home = temporaryFolder();
const request = { ...sampleRequest(join(home, "out")), randomIndex: fixedLuck(), cluster: CLUSTER };
let folder = "";
let keyPath = "";
let codes: readonly string[] = [];
let told: CollectOutcome;

const REPORT = "nordlys-klyngen-type2-diabetes-referat.docx";
const at = (name: string) => join(folder, name);
const collect = (changes: Partial<Parameters<typeof collectPlans>[0]> = {}) =>
  collectPlans({ folder, files: [], cluster: CLUSTER, fonts: FONTS, force: false, ...changes });

/** Everything that stands in the report, as it would be searched. */
function words(name = REPORT): string {
  const parts = packageTexts(new OfficePackage(readFileSync(at(name))));
  return [...parts.values()]
    .map((part) => part.words)
    .join("\n")
    .replaceAll("\u00a0", " ");
}

const OWN = { goal: "Under en femtedel inden jul", action: "Rikke ringer om fredagen" };

function decide(report: string): void {
  const plan = (practice: string, measure: number) =>
    `  - { practice: "${practice}", measure: "${measure}", level: clinic, goal: ${OWN.goal}, action: ${OWN.action} }`;
  const plans = [...codes.slice(0, 4).map((code) => plan(code, 1)), plan(codes[4] ?? "", 3)];
  const cluster = 'cluster: { measures: ["2"], followUp: 2026-12-09 }';
  writeFileSync(at("intern/decisions.yaml"), [report, cluster, "plans:", ...plans, ""].join("\n"));
}

async function refusal(asked: Promise<unknown>): Promise<KitError> {
  const cause = await asked.catch((thrown: unknown) => thrown);
  if (cause instanceof KitError) return cause;
  throw new Error("was not refused");
}

const REPORTED = [
  "report:",
  "  attendance: { practices: 9, doctors: 14, others: 1 }",
  "  text: Alle samler op på årskontrollen og på D-vitamin",
  "  plans:",
  '    - { measure: "3", text: Blodtrykket måles hjemme }',
].join("\n");

beforeAll(async () => {
  const built = await generateKit(request);
  ({ folder } = built);
  keyPath = built.key.path;
  codes = [...new Set(built.kit.results.measures[0]?.practices.map(({ label }) => label))];
  decide(REPORTED);
  told = await collect();
}, 600_000);

describe("the report of a meeting", () => {
  it("says how many came, how many chose what, and when the cluster looks at it again", () => {
    expect(told.report).toBe(at(REPORT));
    const text = words();
    for (const said of [
      "Til stede var ni praksis, 14 læger og én anden deltager.",
      "Planer er afleveret af fem praksis.",
      "fire praksis",
      "Antal praksis med mål for klinikken: 4.",
      "klyngen sammen",
      "Blodtrykket måles hjemme",
      "Alle samler op på årskontrollen og på D-vitamin",
      "Klyngen ser på det igen 9. december 2026.",
    ])
      expect(text).toContain(said);
  });

  it("says nothing of a single practice's choice but that fewer than three have chosen it", () => {
    const row = /3\. Systolisk blodtryk over 140 mmHg([\s\S]*?)Referatet viser/.exec(words())?.[1] ?? "";
    expect(row.replaceAll(/\s+/g, " ").trim()).toBe("færre end tre praksis Blodtrykket måles hjemme");
  });

  it("holds no word of a plan, no code and no name of the key or the cluster file", () => {
    const text = words();
    for (const own of Object.values(OWN)) expect(text).not.toContain(own);
    const numbers = readFileSync(keyPath, "utf8").match(/\b\d{6}\b/g) ?? [];
    expect(numbers.length).toBeGreaterThan(codes.length - 1);
    for (const number of numbers) expect(text).not.toContain(number);
    for (const code of codes)
      expect(text).not.toMatch(new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d-])`, "u"));
    const names = [...readFileSync(CLUSTER, "utf8").matchAll(/name: "?(Læge[^"\n]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(text).not.toContain(name);
  });

  it("is part of the kit: rendered again alike, known to the data control, and taken along by a build", async () => {
    const bytes = readFileSync(at(REPORT));
    await renderAgain({ folder, fonts: FONTS, program: PROGRAM, force: false });
    expect(readFileSync(at(REPORT)).equals(bytes)).toBe(true);
    const { files } = await generateKit(request);
    expect(files.map(({ name }) => name)).toContain(REPORT);
    expect(readFileSync(at(REPORT)).equals(bytes)).toBe(true);
    const { control } = JSON.parse(readFileSync(at("intern/kit.json"), "utf8"));
    expect(control.files).toContainEqual({ name: REPORT, errors: 0, warnings: 0 });
    expect(control.search.found).toMatchObject({ practices: 0, names: 0 });
  });

  it.each([
    ["a code", (code: string) => `Praksis ${code} begynder`],
    ["a practice's name", () => "Hos Lægehuset Strandengen først"],
    ["an ydernummer", () => "Begynder hos 099013"],
    ["what may be a CPR number", () => "311299-1234 er et eksempel"],
  ])("is not written while the leader's words hold %s", async (_, say) => {
    const before = readFileSync(at(REPORT));
    decide(`report:\n  text: ${say(codes[0] ?? "")}`);
    const { diagnostics } = await refusal(collect());
    expect(diagnostics.map(({ place }) => place.line)).toEqual([2]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Strandengen|099013|311299/);
    expect(readFileSync(at(REPORT)).equals(before)).toBe(true);
    decide(REPORTED);
  });

  it("is not written over once somebody has edited it, unless forced; the new one may lie beside it", async () => {
    const file = new OfficePackage(readFileSync(at(REPORT)));
    const text = new TextDecoder().decode(file.bytes("word/document.xml"));
    file.put("word/document.xml", new TextEncoder().encode(text.replace("Blodtrykket", "Trykket")));
    const edited = file.close();
    writeFileSync(at(REPORT), edited);
    decide(REPORTED.replace("practices: 9", "practices: 8"));
    expect((await refusal(collect())).diagnostics.map(({ code }) => code)).toContain("kit/edited-file");
    const beside = await collect({ edited: "beside" });
    expect(readFileSync(at(REPORT)).equals(edited)).toBe(true);
    expect(beside.report).toBe(at(REPORT.replace(".docx", "-ny.docx")));
    expect(words(REPORT.replace(".docx", "-ny.docx"))).toContain("Til stede var otte praksis");
    const { diagnostics } = await collect({ force: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(["kit/earlier-kept"]);
    expect(words()).toContain("Til stede var otte praksis");
    expect(existsSync(at(REPORT.replace(".docx", "-ny.docx")))).toBe(false);
  });

  it("counts no more practices than the cluster has", async () => {
    decide(REPORTED.replace("practices: 9", "practices: 12"));
    const { diagnostics } = await refusal(collect());
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "decisions/attendance", values: { members: 11 } },
    ]);
    decide(REPORTED);
  });

  it("has fields to write in for an attendance nobody has told", async () => {
    decide("");
    await collect({ force: true });
    expect(words()).not.toContain("Til stede var");
    expect(words()).toContain("Antal");
  });
});
