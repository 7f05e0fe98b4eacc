import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { KitError } from "../model/kit-error.ts";
import { FONTS } from "../program.ts";
import { editDocument, fillAsWord } from "../read/fill-as-word.fixture.ts";
import { collectPlans } from "./collect-plans.ts";
import { loadDecisions } from "./earlier-kit.ts";
import { followUp } from "./follow-up.ts";
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
  collectPlans({ fonts: FONTS, folder, files, force: false });

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
    writeFileSync(decisionsIn(folder), `${text.replace("\nplans:", "\n# ring til dem\nplans:")}`);
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
    const line = edited.split("\n").findIndex((text) => /^\s*- practice:/.test(text)) + 1;
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
    const { diagnostics } = await collectPlans({ fonts: FONTS, folder, files, force: true });
    expect((await loadDecisions(folder, kit)).decisions?.plans).toMatchObject([
      { level: "clinic", goal: "Under 15 %" },
    ]);
    const kept = join(folder, "..", "tidligere", `${kit.folder}-1`);
    expect(diagnostics).toMatchObject([
      { code: "kit/earlier-kept", place: { file: folder }, values: { kept } },
    ]);
    expect(readFileSync(decisionsIn(kept), "utf8")).toBe(edited);
    expect(readdirSync(join(folder, "..")).sort()).toEqual(["kit", "tidligere"]);
    expect((await collectPlans({ fonts: FONTS, folder, files, force: true })).diagnostics).toEqual([]);
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
    expect((await loadDecisions(folder, kit)).decisions).toEqual({ plans: [] });
  });

  it("refuses answers that name a member of the cluster file, and says nothing else about that file", async () => {
    const folder = freshKit();
    const files = [planOf(first, { "plan-hvordan": "Vi gør som Klitgårdens lægehus" })];
    expect((await collect(folder, ...files)).diagnostics).toEqual([]);
    const { diagnostics } = await refusal(
      collectPlans({ fonts: FONTS, folder, files, cluster: CLUSTER, force: false }),
    );
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

describe("what cannot be read", () => {
  it("is left out and told of, while all the rest is kept", async () => {
    const folder = freshKit();
    const returned = temporaryFolder();
    cpSync(planOf(first), join(returned, "1.docx"));
    cpSync(planOf(""), join(returned, "2-uden-kode.docx"));
    cpSync(planOf(first, { "plan-maal": "Under 10 %" }), join(returned, "3-endnu-en.docx"));
    writeFileSync(join(returned, "4.pdf"), "%PDF-1.7 scannet");
    writeFileSync(join(returned, "5.jpg"), new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
    writeFileSync(join(returned, "6.doc"), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    const { counts, leftOut, diagnostics, decisions } = await collect(folder, returned);
    expect(counts).toEqual({ added: 1, replaced: 0, unchanged: 0 });
    expect(decisions.plans).toMatchObject([{ practice: first, goal: "Under 20 % om et år" }]);
    expect(leftOut.map((file) => file.slice(returned.length + 1)).sort()).toEqual(
      ["2-uden-kode.docx", "3-endnu-en.docx", "4.pdf", "5.jpg", "6.doc"].sort(),
    );
    const reasons = diagnostics.filter(({ place }) => leftOut.includes(place.file));
    expect(reasons.every(({ severity }) => severity === "warning")).toBe(true);
    expect(reasons.map(({ code }) => code).sort()).toEqual([
      "collect/no-practice",
      "collect/old-or-locked",
      "collect/plan-twice",
      "collect/scan",
      "collect/scan",
    ]);
  });

  it("stops the work where nothing else is there, and nothing is written", async () => {
    const folder = freshKit();
    const { diagnostics } = await refusal(collect(folder, planOf("")));
    expect(diagnostics).toMatchObject([{ code: "collect/no-practice", severity: "error" }]);
  });
});

describe("a practice's name where the code should stand", () => {
  const [number, name] = ["099013", "Lægehuset Strandengen"];
  const key = () => {
    const path = join(temporaryFolder(), "noegle.csv");
    const out = readdirSync(join(work, "out", "noegler")).find((one) => one.endsWith(".csv")) ?? "";
    cpSync(join(work, "out", "noegler", out), path);
    return path;
  };
  const codeOf = (path: string) =>
    readFileSync(path, "utf8")
      .split(/\r?\n/)
      .find((line) => line.includes(number))
      ?.split(/[;,]/)
      .find((word) => /^[A-ZÆØÅ]$/.test(word.replaceAll('"', "")))
      ?.replaceAll('"', "");

  it.each([
    ["name in its place", { "plan-praksis": "", "plan-kode": name }],
    ["name beside the empty field", { "plan-praksis": name.toUpperCase(), "plan-kode": "" }],
    ["number in its place", { "plan-praksis": "", "plan-kode": number }],
  ])("is looked up in the key and never told: %s", async (_, answers) => {
    const path = key();
    const folder = freshKit();
    const files = [sheet(plan, { "plan-maalepunkt": "1. HbA1c over 58 mmol/mol", ...answers })];
    const outcome = await collectPlans({
      fonts: FONTS,
      folder,
      files,
      force: false,
      cluster: CLUSTER,
      key: path,
    });
    expect(outcome.decisions.plans).toMatchObject([{ practice: codeOf(path) }]);
    expect(codeOf(path)).toBeDefined();
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("collect/read-by-key");
    const told = JSON.stringify([outcome.diagnostics, outcome.decisions]);
    expect(told).not.toContain(number);
    expect(told.toLowerCase()).not.toContain(name.toLowerCase());
    expect(readFileSync(decisionsIn(folder), "utf8")).not.toContain(name);
  });

  it("is not guessed without the key, or from a name that is only like a practice's", async () => {
    const asked = { folder: freshKit(), force: false, cluster: CLUSTER };
    const without = [planOf(name)];
    await refusal(
      collectPlans({ fonts: FONTS, ...asked, files: without, key: join(temporaryFolder(), "ingen.csv") }),
    );
    await refusal(collectPlans({ fonts: FONTS, ...asked, files: [planOf("Strandengen")], key: key() }));
  });
});

describe("plans of a package without figures", () => {
  it("ask for neither code nor measure, go under the key's code, and are what the follow-up begins with", async () => {
    const cluster = "samples/regnbue/klynge.yaml";
    const out = join(temporaryFolder(), "out");
    const request = sampleRequest(out, { template: "kraeftopfoelgning", cluster, data: [] });
    const made = await generateKit(request);
    const [path = ""] = made.files.flatMap(({ name }) =>
      name.endsWith("implementeringsplan.docx") ? join(made.folder, name) : [],
    );
    const blank = readFileSync(path);
    expect(strFromU8(unzipSync(blank)["word/document.xml"] ?? new Uint8Array())).not.toMatch(
      /Målepunkt|Vores kode/,
    );
    const [, name = ""] = /name: (.*)/.exec(readFileSync(cluster, "utf8").split("members:")[1] ?? "") ?? [];
    const filled = sheet(blank, { "plan-praksis": name, "plan-aendring": "Vi ringer efter en epikrise" });
    const asked = { folder: made.folder, files: [filled], cluster, key: made.key.path, force: false };
    const { decisions } = await collectPlans({ ...asked, fonts: "assets/fonts" });
    expect(decisions.plans).toMatchObject([{ action: "Vi ringer efter en epikrise" }]);
    expect(decisions.plans[0]?.practice).toMatch(/^[A-Z]\d?$/);
    const { template: _, ...rest } = request;
    const { folder } = made;
    const next = await followUp({ ...rest, folder, key: made.key.path, date: "2027-08-11" });
    expect(JSON.stringify(next.kit.files)).toContain("Vi ringer efter en epikrise");
  });
});
