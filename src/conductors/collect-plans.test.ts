import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { editDocument, fillAsWord } from "../read/fill-as-word.fixture.ts";
import { collectPlans } from "./collect-plans.ts";
import { loadDecisions } from "./earlier-kit.ts";
import { generateKit } from "./generate-kit.ts";
import { renderAgain } from "./render-again.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const CLUSTER = "samples/nordlys/klynge.yaml";

const work = temporaryFolder();
const { folder: built, kit } = await generateKit(sampleRequest(join(work, "out")));
const named = (ending: string) => kit.files.find(({ name }) => name.endsWith(ending))?.name ?? "";
const plan = readFileSync(join(built, named("implementeringsplan.docx")));
const notes = readFileSync(join(built, named("moedenoter.docx")));
const [first = "", second = ""] = kit.results.measures[0]?.practices.map(({ label }) => label) ?? [];

/** A kit folder of the test's own, as it was built. */
function freshKit(): string {
  const folder = join(temporaryFolder(), "kit");
  cpSync(built, folder, { recursive: true });
  return folder;
}

function sheet(blank: Uint8Array, answers: Readonly<Record<string, string>>): string {
  const path = join(temporaryFolder(), "ark.docx");
  writeFileSync(path, fillAsWord(blank, answers));
  return path;
}

const planOf = (code: string, answers: Readonly<Record<string, string>> = {}) =>
  sheet(plan, {
    "plan-praksis": "Lægehuset Strandengen",
    "plan-kode": code,
    "plan-maalepunkt": "1. HbA1c over 58 mmol/mol",
    "plan-niveau": "klinikken",
    "plan-maal": "Under 20 % om et år",
    "plan-opfoelgning": "09-12-2026",
    ...answers,
  });

const collect = (folder: string, ...files: readonly string[]) =>
  collectPlans({ folder, files, force: false });

const refusal = async (collecting: Promise<unknown>): Promise<KitError> => {
  const error = await collecting.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof KitError) return error;
  throw new Error("expected to be refused");
};

const decisionsIn = (folder: string) => join(folder, "intern", "decisions.yaml");

describe("collectPlans", () => {
  it("reads every sheet of a folder, and not what Word keeps beside an open one", async () => {
    const folder = freshKit();
    const planer = temporaryFolder();
    cpSync(planOf(first), join(planer, "a.docx"));
    cpSync(planOf(second), join(planer, "B.DOCX"));
    writeFileSync(join(planer, "~$a.docx"), "lock");
    writeFileSync(join(planer, "noter.txt"), "noter");
    const { counts } = await collect(folder, planer);
    expect(counts).toEqual({ added: 2, replaced: 0, unchanged: 0 });
  });

  it("reads the sample kit's own sheets back, without a name, for the owner's eyes only", async () => {
    const folder = freshKit();
    const together = sheet(notes, {
      "noter-praksis": "Lægehuset Strandengen",
      "noter-faelles-maalepunkt": "2. LDL over 2,5 mmol/l uden statin",
      "noter-faelles": "Fælles frase til årskontrol",
      "noter-faelles-opfoelgning": "9. december 2026",
    });
    const { counts, diagnostics } = await collect(folder, planOf(first), planOf(second), together);
    expect(diagnostics).toEqual([]);
    expect(counts).toEqual({ added: 3, replaced: 0, unchanged: 0 });
    const { decisions } = await loadDecisions(folder, kit);
    expect(decisions).toMatchObject({
      cluster: {
        measures: [kit.results.measures[1]?.measure],
        text: "Fælles frase til årskontrol",
        followUp: "2026-12-09",
      },
      plans: [first, second].map((practice) => ({
        practice,
        measure: "hba1c-over-58",
        level: "clinic",
        goal: "Under 20 % om et år",
        goalValue: { operator: "<", value: 20, unit: "%" },
        followUp: "2026-12-09",
      })),
    });
    expect(readFileSync(decisionsIn(folder), "utf8")).not.toContain("Strandengen");
    expect(statSync(decisionsIn(folder)).mode & 0o777).toBe(0o600);
  });

  it("says the same again, takes a changed plan and keeps what people have added", async () => {
    const folder = freshKit();
    await collect(folder, planOf(first), planOf(second));
    const text = readFileSync(decisionsIn(folder), "utf8");
    expect((await collect(folder, planOf(first))).counts).toMatchObject({ unchanged: 1 });
    expect(readFileSync(decisionsIn(folder), "utf8")).toBe(text);
    writeFileSync(decisionsIn(folder), `${text.replace("plans:", "# ring til dem\nplans:")}`);
    const changed = planOf(second, { "plan-maal": "Under 15 %" });
    expect((await collect(folder, changed)).counts).toMatchObject({ replaced: 1 });
    const after = readFileSync(decisionsIn(folder), "utf8");
    expect(after).toContain("# ring til dem");
    expect(after).toContain("goal: Under 15 %");
  });

  it("does not overwrite an edited plan, tells its line, and does when forced", async () => {
    const folder = freshKit();
    await collect(folder, planOf(first));
    const edited = readFileSync(decisionsIn(folder), "utf8").replace("level: clinic", "level: patient");
    writeFileSync(decisionsIn(folder), edited);
    const changed = planOf(first, { "plan-maal": "Under 15 %" });
    const { kind, diagnostics } = await refusal(collect(folder, changed));
    expect(kind).toBe("invalidInput");
    const line = edited.split("\n").findIndex((text) => text.includes("practice:")) + 1;
    expect(diagnostics).toMatchObject([
      { code: "decisions/edited-by-hand", place: { file: decisionsIn(folder), line } },
    ]);
    expect(readFileSync(decisionsIn(folder), "utf8")).toBe(edited);
  });

  it("overwrites an edited plan when forced, and first keeps the kit with it and says where", async () => {
    const folder = freshKit();
    await collect(folder, planOf(first));
    const edited = readFileSync(decisionsIn(folder), "utf8").replace("level: clinic", "level: patient");
    writeFileSync(decisionsIn(folder), edited);
    const files = [planOf(first, { "plan-maal": "Under 15 %" })];
    const { diagnostics } = await collectPlans({ folder, files, force: true });
    expect((await loadDecisions(folder, kit)).decisions?.plans).toMatchObject([
      { level: "clinic", goal: "Under 15 %" },
    ]);
    const kept = join(folder, "..", "tidligere", `${kit.folder}-1`);
    expect(diagnostics).toMatchObject([
      { code: "kit/earlier-kept", place: { file: folder }, values: { kept } },
    ]);
    expect(readFileSync(decisionsIn(kept), "utf8")).toBe(edited);
    expect(readdirSync(join(folder, "..")).sort()).toEqual(["kit", "tidligere"]);
    expect((await collectPlans({ folder, files, force: true })).diagnostics).toEqual([]);
  });

  it("reads two plans that were pasted into one document as two", async () => {
    const bodyOf = (file: string) => {
      let body = "";
      editDocument(readFileSync(file), (xml) => {
        body = /<w:body>(.*)<w:sectPr/s.exec(xml)?.[1] ?? "";
        return xml;
      });
      return body;
    };
    const other = bodyOf(
      planOf(second, { "plan-maal": "Alle får målt blodtryk", "plan-opfoelgning": "17/8-26" }),
    );
    const path = join(temporaryFolder(), "samlet.docx");
    const both = editDocument(readFileSync(planOf(first)), (xml) => xml.replace("<w:sectPr", `${other}$&`));
    writeFileSync(path, both);
    const { decisions, diagnostics } = await collect(freshKit(), path);
    expect(diagnostics).toEqual([]);
    expect(decisions.plans).toMatchObject([
      { practice: first, goal: "Under 20 % om et år", followUp: "2026-12-09" },
      { practice: second, goal: "Alle får målt blodtryk", followUp: "2026-08-17" },
    ]);
  });

  it("writes nothing when any sheet has an error, and tells every mistake of all of them", async () => {
    const folder = freshKit();
    const files = [
      planOf(first),
      planOf(second, { "plan-hvem": "311299-1234" }),
      planOf("", { "plan-hvornaar": "straks" }),
      join(folder, "ingen.docx"),
      join(folder, named("praesentation.pptx")),
    ];
    const { diagnostics } = await refusal(collect(folder, ...files));
    expect(diagnostics.map(({ code, place }) => [code, files.indexOf(place.file)])).toEqual([
      ["file/not-found", 3],
      ["collect/not-word", 4],
      ["collect/cpr", 1],
      ["collect/no-practice", 2],
      ["collect/not-a-date", 2],
    ]);
    expect((await loadDecisions(folder, kit)).file).toBeUndefined();
  });

  it("refuses answers that name a member of the cluster file, and says nothing else about that file", async () => {
    const folder = freshKit();
    const files = [planOf(first, { "plan-hvordan": "Vi gør som Klitgårdens lægehus" })];
    expect((await collect(folder, ...files)).diagnostics).toEqual([]);
    const { diagnostics } = await refusal(collectPlans({ folder, files, cluster: CLUSTER, force: false }));
    expect(diagnostics.map(({ code }) => code)).toEqual(["collect/practice-name"]);
  });

  it("leaves a file of decisions with mistakes as it is", async () => {
    const folder = freshKit();
    writeFileSync(decisionsIn(folder), "plans:\n  - practice: K\n    gaol: x\n");
    const { diagnostics } = await refusal(collect(folder, planOf(first)));
    expect(diagnostics.map(({ code }) => code)).toContain("field/misspelt");
    expect(readFileSync(decisionsIn(folder), "utf8")).toContain("gaol");
  });

  it("keeps the decisions when the kit is rendered or built again", async () => {
    const folder = freshKit();
    await collect(folder, planOf(first));
    const text = readFileSync(decisionsIn(folder), "utf8");
    const { fonts, program } = sampleRequest(work);
    await renderAgain({ folder, force: false, fonts, program });
    await renderAgain({ folder, force: true, fonts, program });
    expect(readFileSync(decisionsIn(folder), "utf8")).toBe(text);
  });

  it("needs a kit folder", async () => {
    const { diagnostics } = await refusal(collect(temporaryFolder(), planOf(first)));
    expect(diagnostics.map(({ code }) => code)).toEqual(["kit/not-a-kit-folder"]);
  });
});
