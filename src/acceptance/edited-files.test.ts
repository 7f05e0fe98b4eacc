import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { followUp } from "../conductors/follow-up.ts";
import { generateKit } from "../conductors/generate-kit.ts";
import { listTexts, takeOverTexts } from "../conductors/list-texts.ts";
import { renderAgain } from "../conductors/render-again.ts";
import { fixedLuck, SMALL_KIT, sampleRequest, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import { officePages } from "../office/edited/office-pages.ts";
import { OfficePackage } from "../ooxml/office-package.ts";

const DECK = "nordlys-klyngen-type2-diabetes-praesentation.pptx";
const RUN_PLAN = "nordlys-klyngen-type2-diabetes-drejebog.docx";
const TITLE = "praesentation/formaal/overskrift";
const CONTROL = "intern/nordlys-klyngen-type2-diabetes-datakontrol.docx";
const REST = "Det meste af teksten står også i noterne under hver slide.";
const FONTS = "assets/fonts";

/** Writes another text into a file, as PowerPoint and Word do: in the part, and nothing else. */
function edit(path: string, changes: Readonly<Record<string, string>>): void {
  const file = new OfficePackage(readFileSync(path));
  for (const [before, after] of Object.entries(changes)) {
    const part = file.names(/(slide\d+|document)\.xml$/).find((name) => textOf(file, name).includes(before));
    expect(part, before).toBeDefined();
    file.put(part ?? "", new TextEncoder().encode(textOf(file, part ?? "").replace(before, after)));
  }
  writeFileSync(path, file.close());
}

function textOf(file: OfficePackage, part: string): string {
  return new TextDecoder().decode(file.bytes(part));
}

/** Takes one slide out of a deck and puts another at the end. */
function takeOutAndMove(
  path: string,
  { gone, last }: { readonly gone: number; readonly last: number },
): void {
  const file = new OfficePackage(readFileSync(path));
  const main = "ppt/presentation.xml";
  const text = textOf(file, main);
  const ids = text.match(/<p:sldId [^>]*\/>/g) ?? [];
  const [out = "", moved = ""] = [ids[gone - 1], ids[last - 1]];
  const without = text.replace(out, "").replace(moved, "").replace("</p:sldIdLst>", `${moved}</p:sldIdLst>`);
  file.put(main, new TextEncoder().encode(without));
  writeFileSync(path, file.close());
}

const home = temporaryFolder();
const cluster = join(home, "klynge.yaml");
const request = (changes: Partial<Parameters<typeof sampleRequest>[1]> = {}) =>
  sampleRequest(join(home, "out"), { cluster, randomIndex: fixedLuck(), ...changes });
let folder = "";
const at = (name: string) => join(folder, name);
const says = (name: string, text: string) =>
  (officePages(readFileSync(at(name))) ?? []).some(({ texts }) =>
    texts.some((one) => one.text.includes(text)),
  );

/** What a build that is refused says, by code. */
async function refusedWith(asked: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const cause = await asked.catch((thrown: unknown) => thrown);
  if (!(cause instanceof KitError)) throw new Error("was not refused");
  expect(cause.kind).toBe("writing");
  return cause.diagnostics;
}

beforeAll(async () => {
  // The papers that are edited here, and no others.
  writeFileSync(cluster, SMALL_KIT.replace("plan]", "plan, run-plan]"));
  ({ folder } = await generateKit(request()));
}, 600_000);

describe("files that somebody has edited", () => {
  it("are told text by text before anything is written over them", async () => {
    edit(at(DECK), { "Formålet med mødet": "Derfor mødes vi" });
    edit(at(RUN_PLAN), { "Til mødelederen.": "Til dig, der leder mødet." });
    const bytes = readFileSync(at(DECK));
    const told = await refusedWith(generateKit(request()));
    expect(told.find(({ code }) => code === "edited/text")).toMatchObject({
      place: { file: at(DECK), spot: { kind: "slide", number: 3 }, element: "Titel" },
      values: { before: "Formålet med mødet", after: "Derfor mødes vi" },
    });
    expect(told.filter(({ place }) => place.file === at(RUN_PLAN))).toMatchObject([
      {
        code: "edited/text",
        values: { before: `Til mødelederen. ${REST}`, after: `Til dig, der leder mødet. ${REST}` },
      },
    ]);
    expect(told.at(-1)).toMatchObject({ code: "kit/edited-file", values: { files: `${DECK}, ${RUN_PLAN}` } });
    expect(told).toHaveLength(3);
    expect(readFileSync(at(DECK)).equals(bytes)).toBe(true);
  });

  it("never have a practice's name of theirs repeated, nor any text where it is not known whom to look for", async () => {
    edit(at(DECK), { "Derfor mødes vi": "Hos Lægehuset Strandengen" });
    const told = await refusedWith(generateKit(request()));
    expect(JSON.stringify(told)).not.toContain("Strandengen");
    const again = await refusedWith(renderAgain({ ...request(), folder }));
    expect(JSON.stringify(again)).not.toContain("Strandengen");
    edit(at(DECK), { "Hos Lægehuset Strandengen": "Derfor mødes vi" });
  });

  it("are carried over into own words, and then there is nothing left to ask about", async () => {
    const { diagnostics: told } = await listTexts({ folder, fonts: FONTS, cluster });
    expect(told.map(({ code }) => code)).toEqual(["edited/text", "edited/text"]);
    takeOutAndMove(at(DECK), { gone: 4, last: 6 });
    const taken = await takeOverTexts({ folder, fonts: FONTS, cluster });
    expect(taken.diagnostics).toEqual([]);
    expect(taken.count).toBe(4);
    const words = readFileSync(join(home, "egne-ord.yaml"), "utf8");
    expect(words).toContain(`${TITLE}:\n    tekst: Derfor mødes vi\n    i-stedet-for: Formålet med mødet`);
    const { diagnostics } = await generateKit(request());
    expect(diagnostics.filter(({ code }) => code.startsWith("edited/")).map(({ code }) => code)).toEqual([
      "edited/carried",
      "edited/carried",
    ]);
    expect(says(DECK, "Derfor mødes vi")).toBe(true);
    expect(says(DECK, "Sådan arbejder vi i dag")).toBe(false);
    expect(says(RUN_PLAN, "Til dig, der leder mødet.")).toBe(true);
    // What was edited is kept all the same.
    const kept = join(home, "out", "tidligere", "nordlys-klyngen", "kiap-type2-diabetes");
    expect(readdirSync(kept).length).toBeGreaterThan(0);
    expect((await listTexts({ folder, fonts: FONTS, cluster })).diagnostics).toEqual([]);
  });

  it("leave what stands in own words already, and say what has no address", async () => {
    const before = readFileSync(join(home, "egne-ord.yaml"), "utf8");
    edit(at(DECK), { "Derfor mødes vi": "Mødets formål" });
    edit(at(RUN_PLAN), { "Til dig, der leder mødet.": "Til lederen." });
    const taken = await takeOverTexts({ folder, fonts: FONTS, cluster });
    expect(taken.diagnostics.map(({ code }) => code)).toEqual(["words/already-there", "words/already-there"]);
    expect(readFileSync(join(home, "egne-ord.yaml"), "utf8")).toBe(before);
    await refusedWith(generateKit(request()));
  });

  it("stay as they are when they are to be kept, now and at later builds with other figures", async () => {
    const bytes = readFileSync(at(DECK));
    const { diagnostics } = await generateKit(request({ edited: "keep" }));
    expect(diagnostics.filter(({ code }) => code === "edited/kept")).toHaveLength(2);
    expect(readFileSync(at(DECK)).equals(bytes)).toBe(true);
    expect(says(CONTROL, "Rettet i hånden og beholdt")).toBe(true);
    const data = join(home, "tal.csv");
    const text = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    writeFileSync(data, text.replace("hba1c-over-58;77;317", "hba1c-over-58;79;317"));
    expect(readFileSync(data, "utf8")).not.toBe(text);
    await generateKit(request({ data: [data] }));
    expect(readFileSync(at(DECK)).equals(bytes)).toBe(true);
    const taken = await takeOverTexts({ folder, fonts: FONTS, cluster });
    expect(taken.count).toBe(0);
    expect(taken.diagnostics[0]).toMatchObject({ code: "edited/of-earlier" });
  });

  it("have the program's own beside them when both are wanted", async () => {
    const bytes = readFileSync(at(DECK));
    await generateKit(request({ edited: "beside" }));
    expect(readFileSync(at(DECK)).equals(bytes)).toBe(true);
    expect(says(DECK.replace(".pptx", "-ny.pptx"), "Derfor mødes vi")).toBe(true);
  });

  it("stay as they are at a follow-up, whose own deck has the words that were taken over", async () => {
    const bytes = readFileSync(at(DECK));
    const { template: _, ...rest } = request({ data: ["samples/nordlys/maalinger-2026-11.csv"] });
    const next = await followUp({ ...rest, folder, edited: "keep", date: "2026-12-10" });
    expect(next.folder).not.toBe(folder);
    expect(readFileSync(at(DECK)).equals(bytes)).toBe(true);
    const texts = (officePages(readFileSync(join(next.folder, DECK))) ?? []).flatMap((page) => page.texts);
    expect(texts.map(({ text }) => text)).toContain("Derfor mødes vi");
    expect(next.diagnostics.filter(({ code }) => code.startsWith("edited/"))).toEqual([]);
  });

  it("give way when forced, and are kept among the earlier kits", async () => {
    await generateKit(request({ force: true }));
    expect(says(DECK, "Derfor mødes vi")).toBe(true);
    expect(existsSync(at(DECK.replace(".pptx", "-ny.pptx")))).toBe(false);
    expect((await listTexts({ folder, fonts: FONTS })).diagnostics).toEqual([]);
  });
});
