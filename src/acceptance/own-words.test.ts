import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { generateKit } from "../conductors/generate-kit.ts";
import { renderAgain } from "../conductors/render-again.ts";
import {
  SMALL_KIT,
  sampleRequest,
  temporaryFolder,
  wordedFollowUp,
  wordedKit,
} from "../conductors/sample-kit.fixture.ts";
import { kitTexts } from "../kit/own-words.ts";
import { bytesOf } from "../model/brand.ts";
import type { CoverSlide, Slide } from "../model/deck.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { SLIDE_LAYOUTS } from "../model/slide-layouts.ts";

/** A cluster file with own words beside it, and whatever files they name. */
function clusterWith(words: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder();
  const cluster = join(folder, "klynge.yaml");
  copyFileSync("samples/nordlys/klynge.yaml", cluster);
  for (const [name, content] of Object.entries({ "egne-ord.yaml": words, ...files }))
    writeFileSync(join(folder, name), content);
  return cluster;
}

/** The sample's kit with own words beside its cluster file. */
async function kitWith(words: string) {
  const cluster = clusterWith(words);
  const { kit, diagnostics } = await wordedKit(sampleRequest(temporaryFolder(), { cluster }));
  const told = diagnostics.filter(({ code }) => code.startsWith("words/"));
  return { kit, told, texts: kitTexts(kit) };
}

const plain = await wordedKit(sampleRequest(temporaryFolder()));
const TITLE = "praesentation/ldl-uden-statin/overskrift";
const FOUND = kitTexts(plain.kit).get(TITLE) ?? "";

function slidesOf({ files }: MeetingKit): readonly Slide[] {
  return files.flatMap((file) =>
    file.kind === "deck" ? file.deck.sections.flatMap(({ slides }) => slides) : [],
  );
}

function documentOf({ files }: MeetingKit, ending: string): string {
  const found = files.find(({ name }) => name.endsWith(ending));
  return found?.kind === "document" ? JSON.stringify(found.document) : "";
}

describe("own words beside the cluster file", () => {
  it("take the place of one text of the deck, and the run plan points at the slide they stand on", async () => {
    const { kit, told, texts } = await kitWith(
      "tekster:\n  praesentation/formaal/overskrift: Derfor mødes vi i aften\n  praesentation/formaal/gruppe-1/punkt-2: Kaffen er på kanden fra kl. 16.15\n",
    );
    expect(told).toEqual([]);
    expect(texts.get("praesentation/formaal/overskrift")).toBe("Derfor mødes vi i aften");
    expect(texts.get("praesentation/formaal/gruppe-1/punkt-2")).toBe("Kaffen er på kanden fra kl. 16.15");
    expect(documentOf(kit, "drejebog.docx")).toContain("Slide 3: Derfor mødes vi i aften");
    expect(kit.ownWords?.replaced["praesentation/formaal/overskrift"]).toBe("Formålet med mødet");
    const others = [...kitTexts(plain.kit)].filter(
      ([address]) => !address.startsWith("praesentation/formaal/"),
    );
    for (const [address, text] of others)
      if (!text.includes("Formålet med mødet"))
        expect([address, texts.get(address)]).toEqual([address, text]);
  });

  it("are none where everything has been taken out of their file", async () => {
    for (const words of ["", "# Vores egne ord\n"]) {
      const { kit, told } = await kitWith(words);
      expect([told, kit]).toEqual([[], plain.kit]);
    }
  });

  it("take the place of a sheet's text, by the sheet's own heading", async () => {
    const address =
      [...kitTexts(plain.kit).keys()].find((one) => /^haefte\/.*\/afsnit-1\/tekst$/.test(one)) ?? "";
    const { kit, told } = await kitWith(`tekster:\n  ${address}: Læs dette først\n`);
    expect(told).toEqual([]);
    expect(documentOf(kit, "haefte.docx")).toContain("Læs dette først");
  });

  it("say so when the finding under them has changed, and show both", async () => {
    const { told } = await kitWith(
      `tekster:\n  ${TITLE}:\n    tekst: Vi ser på LDL\n    i-stedet-for: Andelen er 12 %.\n`,
    );
    expect(told).toMatchObject([
      { code: "words/changed", severity: "warning", values: { before: "Andelen er 12 %.", now: FOUND } },
    ]);
    expect(told[0]?.place.line).toBe(2);
    const same = await kitWith(
      `tekster:\n  ${TITLE}:\n    tekst: Vi ser på LDL\n    i-stedet-for: ${JSON.stringify(FOUND)}\n`,
    );
    expect(same.told).toEqual([]);
  });

  it("say so where they do not name the text they were written for, once it is another than in the kit before", async () => {
    const cluster = clusterWith(`tekster: { ${TITLE}: Vi ser på LDL }\n`);
    writeFileSync(cluster, SMALL_KIT);
    const request = sampleRequest(join(temporaryFolder(), "out"), { cluster });
    const made = await generateKit(request);
    const corrected = join(temporaryFolder(), "tal.csv");
    const figures = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    writeFileSync(corrected, figures.replace(/;ldl-uden-statin;\d+;303;/, ";ldl-uden-statin;5;303;"));
    const again = { ...request, data: [corrected] };
    const told = async () =>
      (await wordedKit(again)).diagnostics.filter(({ code }) => code === "words/changed");
    const before = made.kit.ownWords?.replaced[TITLE];
    expect(await told()).toMatchObject([{ values: { before, now: expect.not.stringMatching(FOUND) } }]);
    writeFileSync(join(cluster, "../egne-ord.yaml"), `tekster: { ${TITLE}: LDL er set efter }\n`);
    expect(await told()).toEqual([]);
  });

  it("leave slides out, add some and move others, and every number of a slide follows", async () => {
    const { kit, told } = await kitWith(
      [
        "udelad: [saadan-arbejder-vi, metode]",
        "nye:",
        "  - { efter: program, overskrift: Nyt fra klyngen, punkter: [Ny sekretær, Næste møde i november] }",
        "flyt:",
        "  - { slide: om-tallene, efter: formaal }",
        "",
      ].join("\n"),
    );
    expect(told).toEqual([]);
    const ids = slidesOf(kit).map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual([
      "forside",
      "program",
      "eget-1",
      "formaal",
      "om-tallene",
      "saadan-laeses-figurerne",
    ]);
    expect(ids).not.toContain("metode");
    expect(ids).toHaveLength(slidesOf(plain.kit).length - 1);
    const numbers = documentOf(kit, "drejebog.docx").matchAll(/Slide (\d+): ([^"]+)/g);
    for (const [, number, shown = ""] of numbers) {
      const title = slidesOf(kit)[Number(number) - 1]?.title.replaceAll("\u00a0", " ") ?? "";
      if (title === shown.replaceAll("\u00a0", " ")) continue;
      expect(shown).toMatch(/Målepunkt|gruppearbejde/);
    }
  });

  it("are told of when they have no place in this kit, with the nearest there is", async () => {
    const { kit, told } = await kitWith(
      "tekster:\n  praesentation/formal/overskrift: x\nudelad: [metoder]\nflyt: [{ slide: metode, efter: forsiden }]\n",
    );
    expect(told.map(({ code, values }) => [code, values?.name, values?.nearest])).toEqual([
      ["words/no-place", "praesentation/formal/overskrift", "praesentation/formaal/overskrift"],
      ["words/no-place", "metoder", "metode"],
      ["words/no-place", "forsiden", "forside"],
    ]);
    expect(slidesOf(kit).map(({ id }) => id)).toEqual(slidesOf(plain.kit).map(({ id }) => id));
  });

  it("are told of misspelt terms by line, with the right word, whatever they were written for", async () => {
    const words = `tekster:
  praesentation/formaal/overskrift:
    tekst: Non-magline tilstande
    i-stedet-for: Absorbtion
nye:
  - { efter: formaal, overskrift: Nyt, punkter: [Ét, SLGT2 til flere] }
`;
    const { diagnostics } = await wordedKit(
      sampleRequest(temporaryFolder(), { cluster: clusterWith(words) }),
    );
    const told = diagnostics.filter(({ code }) => code === "template/misspelt-term");
    expect(told.map(({ severity, place, values }) => [severity, place.line, values?.use])).toEqual([
      ["warning", 3, "maligne"],
      ["warning", 6, "SGLT2"],
    ]);
  });

  it("never carry a practice's name into a closed kit", async () => {
    const cluster = clusterWith(`tekster:\n  ${TITLE}: Lægehuset Strandengen\n`);
    const out = temporaryFolder();
    const refused = generateKit(sampleRequest(out, { cluster }));
    await expect(refused).rejects.toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: "hidden/practice-name" })]),
    });
    expect(existsSync(join(out, "nordlys-klyngen"))).toBe(false);
  });

  it("never carry a number of a person into a kit", async () => {
    const refused = kitWith('tekster:\n  praesentation/formaal/overskrift: "Ring til 010190-1234"\n');
    await expect(refused).rejects.toBeInstanceOf(KitError);
  });
});

const SENDER = `name: Kvalitetsenheden i Region Syd
colours: { accent: "5B2A6E", ornament: "D9B3E6" }
logo: { file: logo.png, words: Kvalitetsenhedens logo }
footer: kvalitetsenheden.dk
`;
const LOGO = readFileSync("assets/brands/kaps.png");

describe("a sender of one's own", () => {
  it("stands with name, colours and logo where the package's did, which is still told to be the package's", async () => {
    const cluster = clusterWith("afsender: afsender.yaml\n", { "afsender.yaml": SENDER, "logo.png": LOGO });
    const { kit, diagnostics } = await wordedKit(sampleRequest(temporaryFolder(), { cluster }));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(kit.brand).toMatchObject({
      colours: { accent: "5B2A6E", ornament: "D9B3E6" },
      logo: { words: "Kvalitetsenhedens logo" },
    });
    const [cover] = slidesOf(kit);
    expect(cover?.kind === "cover" && cover.credits).toEqual([
      ...(slidesOf(plain.kit)[0] as CoverSlide).credits.slice(0, -1),
      "Materialet er gjort klar af Kvalitetsenheden i Region Syd.",
      expect.stringContaining("Klyngepakke fra KiAP"),
    ]);
    expect(documentOf(kit, "haefte.docx")).toContain("Kvalitetsenheden i Region Syd · kvalitetsenheden.dk");
    expect(documentOf(kit, "haefte.docx")).toContain("Klyngepakke fra KiAP");
  });

  it("is refused with the file and the line when there is none, or its colours cannot be read", async () => {
    const told = async (cluster: string) =>
      wordedKit(sampleRequest(temporaryFolder(), { cluster })).catch((cause: unknown) => cause);
    const none = clusterWith("# jeres egne\nafsender: min-afsender.yaml\n");
    await expect(told(none)).resolves.toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({
          code: "brand/not-found",
          place: { file: none.replace("klynge", "egne-ord"), line: 2, column: 11 },
        }),
      ]),
    });
    const pale = clusterWith("afsender: afsender.yaml\n", {
      "afsender.yaml": SENDER.replace("5B2A6E", "D0D0D0"),
      "logo.png": LOGO,
    });
    await expect(told(pale)).resolves.toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: "brand/contrast" })]),
    });
  });
});

/** A photograph on its side, as telephones write them, with who took it and a word about where. */
const PHOTOGRAPH = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#2a7" } })
  .jpeg()
  .withExif({ IFD0: { Artist: "Fotograf Hemmelig", Orientation: "6" } })
  .withMetadata({ orientation: 6 })
  .toBuffer();

const PICTURED = `nye:
  - efter: program
    overskrift: Sådan ser skemaet ud
    punkter: [Ét skema pr. patient, Udfyldes af sygeplejersken]
    billede: skema.jpg
    alternativ-tekst: Udfyldt skema til årskontrollen
`;

describe("a picture on a slide of one's own", () => {
  it("is known by its content, turned upright, made small and rid of everything but the picture", async () => {
    const cluster = clusterWith(PICTURED, { "skema.jpg": PHOTOGRAPH });
    const { kit } = await wordedKit(sampleRequest(temporaryFolder(), { cluster }));
    const picture = kit.ownWords?.add[0]?.picture;
    expect(picture).toMatchObject({ type: "jpeg", widthPixels: 960, heightPixels: 1280 });
    const bytes = bytesOf(picture?.bytes ?? "");
    expect(Buffer.from(bytes).includes("Hemmelig")).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    const png = await sharp(PHOTOGRAPH).resize(300).png().toBuffer();
    const drawn = clusterWith(PICTURED, { "skema.jpg": png });
    const { kit: other } = await wordedKit(sampleRequest(temporaryFolder(), { cluster: drawn }));
    expect(other.ownWords?.add[0]?.picture).toMatchObject({
      type: "png",
      widthPixels: 300,
      heightPixels: 225,
    });
  });

  it.each([
    ["words/picture-alone", PICTURED.replace(/ {4}alternativ.*\n/, ""), PHOTOGRAPH],
    ["words/picture-alone", PICTURED.replace(/ {4}billede.*\n/, ""), PHOTOGRAPH],
    ["words/picture-outside", PICTURED.replace("skema.jpg", "../skema.jpg"), PHOTOGRAPH],
    ["words/picture-outside", PICTURED.replace("skema.jpg", "billeder/../../skema.jpg"), PHOTOGRAPH],
    ["file/not-found", PICTURED.replace("skema.jpg", "andet.jpg"), PHOTOGRAPH],
    ["words/no-picture", PICTURED, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["words/no-picture", PICTURED, PHOTOGRAPH.subarray(0, 5000)],
  ])("is refused with %s where it cannot be shown", async (code, words, file) => {
    const cluster = clusterWith(words, { "skema.jpg": file });
    const cause = await wordedKit(sampleRequest(temporaryFolder(), { cluster })).catch((one: unknown) => one);
    expect(cause).toBeInstanceOf(KitError);
    const told = cause instanceof KitError ? cause.diagnostics : [];
    expect(told.filter(({ severity }) => severity === "error")).toMatchObject([
      { code, place: { file: cluster.replace("klynge.yaml", "egne-ord.yaml") } },
    ]);
  });
});

describe("own words, a slide with a picture and a sender of one's own", () => {
  it("stand in the first kit, in the same built again of corrected data, and in the follow-up", async () => {
    const words = `afsender: afsender.yaml\ntekster:\n  praesentation/formaal/overskrift: Derfor mødes vi\n${PICTURED}`;
    const cluster = clusterWith(words, {
      "afsender.yaml": SENDER,
      "logo.png": LOGO,
      "skema.jpg": PHOTOGRAPH,
    });
    const request = sampleRequest(temporaryFolder(), { cluster });
    const { kit, folder, key } = await generateKit(request);
    const deckName = kit.files.find(({ kind }) => kind === "deck")?.name ?? "";
    const deck = readFileSync(join(folder, deckName));
    const slide = new TextDecoder().decode(unzipSync(deck)["ppt/slides/slide3.xml"]);
    const [, x, width, height] =
      /<p:pic>.*?descr="Udfyldt skema.*?<a:off x="(\d+)".*?cx="(\d+)" cy="(\d+)"/s.exec(slide) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(0.75, 3);
    // The words stand where the layout puts them.
    expect(slide).toMatch(/name="Punkter 1"(?:(?!<p:sp>).)*<p:spPr\/>/s);
    const beside = SLIDE_LAYOUTS.picture.places["Punkter 1"]!.box;
    expect((beside.x + beside.width) * 914_400).toBeLessThan(Number(x));

    const again = temporaryFolder();
    await renderAgain({ ...request, folder, out: again });
    expect(readFileSync(join(again, deckName)).equals(deck)).toBe(true);

    const data = join(temporaryFolder(), "tal.csv");
    const text = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8");
    writeFileSync(data, text.replace("hba1c-over-58;77;317", "hba1c-over-58;79;317"));
    const corrected = await wordedKit({ ...request, data: [data] });
    const { cluster: _, template: __, ...later } = request;
    const next = { ...later, folder, key: key.path, data: ["samples/nordlys/maalinger-2026-11.csv"] };
    const followed = await wordedFollowUp(next);
    for (const one of [corrected.kit, followed.kit]) {
      expect(one.brand).toEqual(kit.brand);
      expect(one.ownWords?.add).toEqual(kit.ownWords?.add);
      const own = slidesOf(one).find(({ id }) => id === "eget-1");
      expect(own).toMatchObject({ title: "Sådan ser skemaet ud", picture: "eget-1" });
      expect(slidesOf(one).find(({ id }) => id === "formaal")?.title).toBe("Derfor mødes vi");
    }
  });
});
