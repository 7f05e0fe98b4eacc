import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { sampleRequest, temporaryFolder, wordedKit } from "../conductors/sample-kit.fixture.ts";

const OPIOIDS = {
  template: "kaps-opioider-2",
  cluster: "samples/fjordlys/klynge.yaml",
  data: ["samples/fjordlys/maalinger-2026-04.csv"],
};
const SHEET = "fjordlys-klyngen-opioider-egne-tal.csv";

const [, ...MEMBERS] = readFileSync(OPIOIDS.cluster, "utf8").split("ydernummer: ");
const ACCEPTED = MEMBERS.filter((text) => text.includes("accepted:")).map((text) => text.slice(1, 7));

let out: string;
let folder: string;
let sheet: string;
beforeAll(async () => {
  out = temporaryFolder();
  ({ folder } = await generateKit(sampleRequest(out, OPIOIDS)));
  sheet = readFileSync(join(folder, SHEET), "utf8");
});

/** The sheet as a member sends it back: its own number and its counts, the rest as it was. */
function filledIn(practice: string, counts: readonly (readonly [string, string])[], name = practice): string {
  const [header = "", ...rows] = sheet.trimEnd().split("\r\n");
  const filled = rows.map((row, index) => {
    const cells = row.split(";");
    const [numerator = "", denominator = ""] = counts[index] ?? [];
    return [practice, cells[1], cells[2], numerator, denominator, cells[5], "tabel fra 2025"].join(";");
  });
  const file = join(temporaryFolder(), `${name}.csv`);
  writeFileSync(file, [header, ...filled, ""].join("\r\n"));
  return file;
}

async function builtWith(sheets: readonly string[]) {
  const request = sampleRequest(temporaryFolder(), { ...OPIOIDS, data: [...OPIOIDS.data, ...sheets] });
  return wordedKit(request);
}

describe("the empty return sheet of an own search", () => {
  it("lies in the kit, with a row for each figure that is asked for and the same period for all", () => {
    expect(sheet.split("\r\n")).toEqual([
      "\uFEFFydernummer;periode;målepunkt;tæller;nævner;vejledning;bemærkning",
      ";2026-03-01/2026-08-31;opioid-med-plan;;;Tæller: antal patienter med plan. Nævner: antal patienter på listen.;",
      ";2026-03-01/2026-08-31;opioid-ved-psykisk-sygdom;;;Tæller: antal patienter med mindst én af koderne. Nævner: antal patienter på listen.;",
      ";2026-03-01/2026-08-31;opioid-over-100-mg;;;Tæller: antal patienter over 100 mg. Nævner: antal patienter på listen.;",
      "",
    ]);
  });

  it("is the same bytes again, from the kit alone and from the inputs", async () => {
    const again = await renderAgain({
      folder,
      out: join(out, "igen"),
      force: false,
      fonts: "assets/fonts",
      program: { name: "klyngepakke", version: "0.0.0-test" },
    });
    expect(readFileSync(join(again.folder, SHEET), "utf8")).toBe(sheet);
    const second = await generateKit(sampleRequest(temporaryFolder(), OPIOIDS));
    expect(readFileSync(join(second.folder, SHEET), "utf8")).toBe(sheet);
  });

  it("is searched by the gate like every other file, and sealed with the others", () => {
    const { control, files } = JSON.parse(readFileSync(join(folder, "intern/kit.json"), "utf8"));
    expect(files.map(({ name }: { name: string }) => name)).toContain(SHEET);
    expect(control.search.files).toBe(files.length + 1);
  });

  it("is not there where no figure comes back", async () => {
    const { kit } = await wordedKit(
      sampleRequest(temporaryFolder(), {
        template: "midtkraft-b12",
        cluster: "samples/solsikke/klynge.yaml",
        data: ["samples/solsikke/maalinger-2026-04.csv"],
      }),
    );
    expect(kit.files.filter(({ kind }) => kind === "return-sheet")).toEqual([]);
  });
});

describe("filled in and sent back", () => {
  const counts = (plan: number, list: number) =>
    [
      [String(plan), String(list)],
      [String(Math.round(list / 4)), String(list)],
      ["under 5", String(list)],
    ] as const;

  it("goes into the next build as it is, one file a member, and comes out as the cluster's figures", async () => {
    const searching = ACCEPTED.slice(0, 8);
    const { kit, diagnostics } = await builtWith(
      searching.map((practice, index) => filledIn(practice, counts(40 + index, 100 + 2 * index))),
    );
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const result = kit.results.measures.find(({ measure }) => measure === "opioid-med-plan");
    expect(result?.cluster?.counts).toEqual({
      numerator: searching.reduce((sum, _, index) => sum + 40 + index, 0),
      denominator: searching.reduce((sum, _, index) => sum + 100 + 2 * index, 0),
    });
    const slides = kit.files.flatMap((file) =>
      file.kind === "deck" ? file.deck.sections.flatMap((section) => section.slides) : [],
    );
    const slide = slides.find(({ id }) => id === "opioid-med-plan");
    expect(JSON.stringify(slide)).toContain("Kilde: Medlemmernes egne søgninger, egne beregninger");
    expect(JSON.stringify(slide)).toContain("1.\u00a0marts 2026 – 31.\u00a0august 2026");
    expect(kit.results.measures.map(({ measure }) => measure)).not.toContain("opioid-over-100-mg");
  });

  it("has its lost zeros put back, as Excel saves a number", async () => {
    const [first = "", ...others] = ACCEPTED.filter((practice) => practice.startsWith("0")).slice(0, 5);
    const excel = filledIn(first.replace(/^0/, ""), counts(30, 90));
    const { diagnostics, kit } = await builtWith([
      excel,
      ...others.map((practice) => filledIn(practice, counts(30, 90))),
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("data/leading-zero");
    const result = kit.results.measures.find(({ measure }) => measure === "opioid-med-plan");
    expect(result?.cluster?.counts.denominator).toBe(450);
  });

  it.each([
    ["the number forgotten", () => filledIn("", counts(30, 90), "tom"), "data/blank-cell"],
    [
      "more than are on the list",
      () => filledIn(ACCEPTED[0] ?? "", counts(91, 90)),
      "data/numerator-above-denominator",
    ],
  ])("is refused with the cell that is wrong: %s", async (_, file, code) => {
    await expect(builtWith([file()])).rejects.toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  it("is nothing anybody has to do: without it, nothing is told and the questions stay", async () => {
    const { kit, diagnostics } = await builtWith([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["data/practices-without-rows"]);
    expect(JSON.stringify(kit.files)).toContain("Hvor ofte følger I op, når behandlingen er ny");
  });
});
