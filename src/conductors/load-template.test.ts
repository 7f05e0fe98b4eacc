import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { KitError } from "../model/kit-error.ts";
import { loadInputs } from "./load-inputs.ts";
import { openTemplate } from "./load-template.ts";
import { checkTemplate, newTemplate, showTemplate } from "./manage-templates.ts";
import { temporaryFolder } from "./sample-kit.fixture.ts";

type Files = Readonly<Record<string, string>>;

/** The starter with its one measure taken from a shared file, and what else lies beside it. */
async function shelf(files: Files = {}, item: object = {}): Promise<string> {
  const below = temporaryFolder();
  const { folder } = await newTemplate("min-pakke", below);
  const own = join(folder, "package.yaml");
  const { measures, ...rest } = parse(readFileSync(own, "utf8"));
  const { number, id: name, ...shared } = measures[0];
  for (const each of ["_maalepunkter", "_regioner"]) mkdirSync(join(below, each));
  writeFileSync(join(below, "_maalepunkter", `${name}.yaml`), stringify(shared));
  writeFileSync(own, stringify({ ...rest, measures: [{ number, use: name, ...item }] }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(below, file), text);
  return folder;
}

const NORD = `region: Region Nordjylland
measures:
  rygestatus-kendt:
    recommended: Spørg hver gang.
    errorSources: [Tal fra før 2024 mangler.]
`;

/** Replaces a line of a shared or regional file. */
function mend(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

async function told(folder: string, region?: string): Promise<readonly string[]> {
  const use = region === undefined ? {} : { region };
  const { diagnostics } = await openTemplate(folder, use).catch((cause: unknown) => {
    if (!(cause instanceof KitError)) throw cause;
    return cause;
  });
  return diagnostics.map(
    ({ code, place: { file, line, column } }) =>
      `${code} ${file.slice(folder.length - "min-pakke".length)}:${line}:${column}`,
  );
}

describe("a shared measure", () => {
  it("stands in the package as if it had been written there", async () => {
    const { template } = await openTemplate(await shelf());
    const { folder } = await newTemplate("min-pakke", temporaryFolder());
    expect(template.measures).toEqual((await openTemplate(folder)).template.measures);
  });

  it("gives way to what the package itself says, field by field", async () => {
    const folder = await shelf({}, { title: "Ved vi, hvem der ryger?", remarks: ["Kun her."] });
    const [measure] = (await openTemplate(folder)).template.measures;
    expect(measure).toMatchObject({
      id: "rygestatus-kendt",
      title: "Ved vi, hvem der ryger?",
      remarks: ["Kun her."],
      shortTitle: "Rygestatus kendt",
    });
  });

  it("comes along with the program when there is none of that name beside the package", async () => {
    const folder = await shelf();
    mend(join(folder, "package.yaml"), /use: rygestatus-kendt/, "use: opioid-brugere");
    mend(join(folder, "package.yaml"), /- rygestatus-kendt/, "- opioid-brugere");
    const { template } = await openTemplate(folder);
    expect(template.measures.map(({ id }) => id)).toEqual(["opioid-brugere"]);
  });

  it("has its mistakes told where they stand: its own in its file, the package's in the package", async () => {
    const folder = await shelf();
    const shared = join(folder, "..", "_maalepunkter", "rygestatus-kendt.yaml");
    mend(shared, /^title: .*$/m, "titel: Kort");
    mend(shared, /^kind: .*$/m, "kind: 1.600");
    mend(join(folder, "package.yaml"), /- number: 1/, "- number: et");
    expect(await told(folder)).toEqual([
      expect.stringMatching(/^field\/expected-number min-pakke\/package\.yaml:\d+:13$/),
      "field/misspelt _maalepunkter/rygestatus-kendt.yaml:1:1",
      "field/thousands-point _maalepunkter/rygestatus-kendt.yaml:3:7",
    ]);
  });

  it("is looked for by its name, and the names there are are told", async () => {
    const folder = await shelf();
    mend(join(folder, "package.yaml"), /use: rygestatus-kendt/, "use: rygestatus");
    const { diagnostics } = await checkTemplate(folder);
    expect(diagnostics).toMatchObject([
      {
        code: "template/unknown-shared-measure",
        place: { file: join(folder, "package.yaml") },
        values: { known: "opioid-brugere, opioid-langtidsbrugere, rygestatus-kendt" },
        excerpt: { text: "    use: rygestatus" },
      },
    ]);
  });

  it("is refused when it holds what looks like a CPR number, even in a note", async () => {
    const folder = await shelf();
    const shared = join(folder, "..", "_maalepunkter", "rygestatus-kendt.yaml");
    mend(shared, /^/, "# 010190-1234\n");
    expect(await told(folder)).toEqual(["field/cpr _maalepunkter/rygestatus-kendt.yaml:1:3"]);
  });
});

describe("what a region changes", () => {
  it("holds for clusters of that region, and for no others", async () => {
    const folder = await shelf({ "_regioner/nord.yaml": NORD });
    const recommendedIn = async (region?: string) =>
      (await openTemplate(folder, region ? { region } : {})).template.measures[0]?.recommended;
    expect(await recommendedIn("Region Nordjylland")).toBe("Spørg hver gang.");
    expect(await recommendedIn("Region Syddanmark")).toContain("Spørg til rygning");
    expect(await recommendedIn()).toContain("Spørg til rygning");
  });

  it("is chosen by the cluster file, and its file is among those the kit is made from", async () => {
    const folder = await shelf({
      "_regioner/midt.yaml": NORD.replace("Nordjylland", "Midtjylland"),
    });
    const { template, inputs } = await loadInputs({
      template: folder,
      cluster: join(folder, "klynge.yaml"),
      data: [],
    });
    expect(template?.measures[0]?.recommended).toBe("Spørg hver gang.");
    expect(inputs.filter(({ role }) => role === "template").map(({ name }) => name)).toEqual([
      "package.yaml",
      "rygestatus-kendt.yaml",
      "midt.yaml",
      "neutral.yaml",
    ]);
  });

  it("is checked with its package, whatever region is meant, at its own line and column", async () => {
    const folder = await shelf({ "_regioner/nord.yaml": NORD.replace("recommended:", "recomended:") });
    const { template, diagnostics } = await checkTemplate(folder);
    expect(template).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "field/misspelt",
        place: { file: join(folder, "..", "_regioner", "nord.yaml"), line: 4, column: 5 },
      },
    ]);
  });

  it.each([
    ["kind: count", "template/region-fixed-field _regioner/nord.yaml:4:5"],
    ["recommended: 7", "field/quote _regioner/nord.yaml:4:18"],
    ["recommended: TODO", "template/placeholder _regioner/nord.yaml:4:18"],
  ])("is refused where it stands: %s", async (line, expected) => {
    const folder = await shelf({
      "_regioner/nord.yaml": NORD.replace("recommended: Spørg hver gang.", line),
    });
    expect(await told(folder, "Region Nordjylland")).toEqual([expected]);
  });

  it.each([
    ["rygestatus-kent", ["template/region-unknown-measure _regioner/nord.yaml:3:3"]],
    ["opioid-brugere", []],
  ])("may be about a measure of another package, unless it is a slip: %s", async (name, expected) => {
    const folder = await shelf({ "_regioner/nord.yaml": NORD.replace("rygestatus-kendt", name) });
    expect(await told(folder, "Region Nordjylland")).toEqual(expected);
  });

  it("is told where the nation would be compared with, when it changes who is counted", async () => {
    const counted = NORD.replace(
      "recommended: Spørg hver gang.",
      "denominator: { words: patienter over 20 år }",
    );
    const folder = await shelf({ "_regioner/nord.yaml": counted });
    const codes = async (isBesideNation: boolean) =>
      (await openTemplate(folder, { region: "Region Nordjylland", isBesideNation })).diagnostics.map(
        ({ code }) => code,
      );
    expect(await codes(true)).toEqual(["template/region-counts-differently"]);
    expect(await codes(false)).toEqual([]);
  });

  it("must say which region it is about", async () => {
    const folder = await shelf({ "_regioner/nord.yaml": "measures: {}\n" });
    const { template, diagnostics } = await checkTemplate(folder);
    expect(template).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["field/missing"]);
  });
});

describe("measure cards", () => {
  it("say which file each field comes from", async () => {
    const folder = await shelf({ "_regioner/nord.yaml": NORD }, { title: "Ved vi, hvem der ryger?" });
    const { text } = await showTemplate(folder, { region: "Region Nordjylland" });
    expect(text).toContain("Anbefaling: Spørg hver gang.");
    expect(text).toMatch(
      /Fra .*_regioner\/nord\.yaml: (recommended, errorSources|errorSources, recommended)\n?/,
    );
    expect(text).toMatch(/Fra .*_maalepunkter\/rygestatus-kendt\.yaml: .*shortTitle/);
    expect(text).toMatch(/Fra .*package\.yaml: title, number, id\n/);
    expect(text).not.toMatch(/kendt\.yaml: .*\btitle\b/);
  });

  it("say when the region that is asked for has changed nothing", async () => {
    const codes = async (region: string) =>
      (await showTemplate("kaps-opioider-2", { region })).diagnostics.map(({ code }) => code);
    expect(await codes("Region Sjælland")).toEqual([]);
    expect(await codes("Sjælland")).toEqual(["template/region-without-changes"]);
  });

  it("of the packages that come along tell their shared measures and a region's changes", async () => {
    const { text } = await showTemplate("kaps-opioider-2", { region: "Region Sjælland" });
    expect(text).toContain("Fra templates/_regioner/region-sjaelland.yaml: suggestedActions");
    expect(text).toContain("Fra templates/_maalepunkter/opioid-langtidsbrugere.yaml: ");
  });
});
