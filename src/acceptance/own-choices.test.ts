import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { earlierCluster } from "../conductors/earlier-kit.ts";
import { chartPlaces, settledFor } from "../conductors/kit-deck.ts";
import { renderKit } from "../conductors/render-kit.ts";
import { sampleRequest, temporaryFolder, wordedKit } from "../conductors/sample-kit.fixture.ts";
import type { ChartSlide } from "../model/deck.ts";
import { KitError } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { EMPTY_KEY } from "../model/practice-key.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { relatedParts } from "../ooxml/relationships.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";

/** The sample cluster with further lines in its file, and without one of its own where asked. */
function clusterWith(lines: string, booked?: number): string {
  const text = readFileSync("samples/nordlys/klynge.yaml", "utf8");
  const meeting = booked === undefined ? text : text.replace("  place:", `  minutes: ${booked}\n  place:`);
  const path = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(path, meeting.replace("view: closed", `view: closed\n${lines}`));
  return path;
}

async function kitWith(lines: string, booked?: number) {
  return wordedKit(sampleRequest(temporaryFolder(), { cluster: clusterWith(lines, booked) }));
}

async function refusal(lines: string, booked?: number): Promise<readonly string[]> {
  try {
    await kitWith(lines, booked);
  } catch (error) {
    if (error instanceof KitError) return error.diagnostics.map(({ code }) => code);
    throw error;
  }
  return [];
}

/** Every word of the kit that somebody reads. */
function wordsOf({ files, charts }: Pick<MeetingKit, "files" | "charts">): string {
  return JSON.stringify([files, charts]).replaceAll("\u00a0", " ");
}

/** The lengths of the programme's blocks, by their titles. */
function programmeOf(kit: MeetingKit): Readonly<Record<string, number>> {
  const slides = kit.files.flatMap((file) => (file.kind === "deck" ? file.deck.sections : []));
  const programme = slides.flatMap((section) => section.slides).find(({ kind }) => kind === "programme");
  if (programme?.kind !== "programme") throw new Error("no programme");
  return Object.fromEntries(
    programme.rows.map(({ title, minutes }) => [title, Number.parseInt(minutes, 10)]),
  );
}

function sumOf(programme: Readonly<Record<string, number>>): number {
  return Object.values(programme).reduce((sum, minutes) => sum + minutes, 0);
}

describe("four measures of seven", () => {
  const FOUR = 'measures: [1, "LDL over 2,5 uden statin", systolisk-over-140, målepunkt 7]';

  it.each([90, 120, 150])("leave no trace of the others in a meeting of %d minutes", async (booked) => {
    const { kit, diagnostics } = await kitWith(FOUR, booked);
    expect(kit.results.measures.map(({ measure }) => measure)).toEqual([
      "hba1c-over-58",
      "ldl-uden-statin",
      "systolisk-over-140",
      "sglt2-glp1-ved-iskaemi",
    ]);
    const words = wordsOf(kit);
    for (const absent of [
      /vedvarende højt hba1c/i,
      /albuminuri uden/i,
      /metformin ved/i,
      /målepunkt(et|erne)? ([456]\b|\d[–,-] ?[456]\b)/i,
      /\b(syv|7) målepunkter/i,
      /vedvarende-hoejt|albuminuri-uden|metformin-ved/,
    ])
      expect(words.match(absent), String(absent)).toBeNull();
    expect(sumOf(programmeOf(kit))).toBe(booked);
    expect(diagnostics.map(({ code }) => code)).toContain("data/unused-measure");
  });

  it("do not point at a measure that is not there", async () => {
    const { kit } = await kitWith("measures: [4, 7]");
    expect(wordsOf(kit)).not.toMatch(/målepunkt 1\b/i);
    expect(wordsOf(kit)).toContain("Pakken regner HbA1c for vedvarende højt");
  });

  it("describe a block by what is left of it", async () => {
    const { kit } = await kitWith("measures: [2, 3, 7]");
    expect(wordsOf(kit)).toContain("Målepunkt 2 og 3: LDL over 2,5 uden statin og systolisk over 140");
  });

  it("close the programme where a block has none of them", async () => {
    const { kit } = await kitWith("measures: [5, 6]");
    expect(Object.keys(programmeOf(kit))).toEqual([
      "Introduktion",
      "Specifik behandling",
      "Implementering og opfølgning",
    ]);
  });
});

describe("a programme of one's own", () => {
  it("has the blocks that were named, in that order and with those minutes", async () => {
    const { kit } = await kitWith(
      "blocks: [introduktion, { block: Specifik behandling, minutes: 60 }, implementering]",
    );
    expect(programmeOf(kit)).toEqual({
      Introduktion: 15,
      "Specifik behandling": 60,
      "Implementering og opfølgning": 30,
    });
    expect(kit.results.measures).toHaveLength(3);
  });

  it.each([
    ["blocks: [introduktion, pausen, implementering]", ["choice/unknown"]],
    ["blocks: [introduktion, pause, pause, implementering]", ["choice/twice"]],
    ["blocks: [behandlingsresultater, implementering]", ["choice/block-needed"]],
    ["measures: [1, 8]", ["choice/unknown"]],
    ["measures: [1, hba1c-over-58]", ["choice/twice"]],
    [
      "measures: [1, 7]\nblocks: [introduktion, behandlingsresultater, implementering]",
      ["choice/measure-without-block"],
    ],
    ["documents: [deck, patient-letter]", ["choice/document-without-material"]],
  ])("is told what does not go together: %s", async (lines, codes) => {
    expect((await refusal(lines)).filter((code) => code.startsWith("choice/"))).toEqual(codes);
  });

  it("keeps to the minutes that are written, and to the time that is booked", async () => {
    const lines =
      "blocks: [introduktion, { block: behandlingsresultater, minutes: 60 }, { block: implementering, minutes: 20 }]";
    expect(await refusal(lines, 90)).toContain("choice/minutes-differ");
    expect(sumOf(programmeOf((await kitWith(lines, 95)).kit))).toBe(95);
  });

  it("counts no minutes of a block that falls away with its measures", async () => {
    const lines =
      "measures: [1, 2]\nblocks: [introduktion, behandlingsresultater, { block: specifik-behandling, minutes: 60 }, implementering]";
    expect(programmeOf((await kitWith(lines, 90)).kit)).toEqual({
      Introduktion: 15,
      Behandlingsresultater: 45,
      "Implementering og opfølgning": 30,
    });
  });

  it("is told when a booked time leaves too little for the plan", async () => {
    const codesOf = async (minutes: number) =>
      (await kitWith("deck: short", minutes)).diagnostics.map(({ code }) => code);
    expect(await codesOf(45)).toContain("choice/short-plan");
    expect(await codesOf(120)).not.toContain("choice/short-plan");
  });
});

describe("sheets and deck", () => {
  it("are those that were asked for", async () => {
    const { kit } = await kitWith("documents: [deck, plan]");
    // A follow-up without a cluster file goes by them as well.
    expect(earlierCluster(kit, EMPTY_KEY).choices).toEqual({ documents: ["deck", "plan"] });
    expect(kit.files.map(({ kind, name }) => `${kind} ${name.split("-").at(-1)}`)).toEqual([
      "deck praesentation.pptx",
      expect.stringContaining("implementeringsplan.docx"),
      "calendar kalender.ics",
      "decisions intern/decisions.yaml",
    ]);
  });

  it("come with every chart of the deck as pictures where they are wanted, and with a poster of them all", async () => {
    const { kit } = await kitWith("documents: [deck, poster]\npictures: true");
    const pictures = kit.files.filter((file) => file.kind === "picture");
    const charts = kit.charts.map(({ id }) => id);
    expect(pictures.map(({ chart, name }) => [chart, name.slice(-4)])).toEqual(
      charts.flatMap((chart) => [
        [chart, ".svg"],
        [chart, ".png"],
      ]),
    );
    const slides = kit.files.flatMap((file) =>
      file.kind === "deck" ? file.deck.sections.flatMap((section) => section.slides) : [],
    );
    const { files } = await renderKit(kit, "assets/fonts");
    for (const { chart, name } of pictures.filter((file) => file.name.endsWith(".svg"))) {
      const drawn = new TextDecoder().decode(files.get(name));
      const words = [...drawn.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
      const slide = slides.find((one) => one.kind === "chart" && one.chart === chart) as ChartSlide;
      for (const line of [slide.caption, ...slide.footnotes]) expect(words.join(" ")).toContain(line);
      expect(slide.footnotes.join(" ")).toContain("Kilde: Forløbsplaner");
      expect(words.join(" ").replaceAll("\u00a0", " ")).toContain("1. maj 2025 – 30. april 2026");
      expect(words.join(" ")).not.toContain(slide.title);
    }
    const [deck, poster] = kit.files.flatMap((file) => (file.kind === "deck" ? [file.deck.sections] : []));
    const overview = deck?.flatMap(({ slides }) => slides).filter(({ id }) => id === "overblik");
    expect(poster?.flatMap(({ slides }) => slides)).toEqual(overview);
    expect(earlierCluster(kit, EMPTY_KEY).choices?.pictures).toBe(true);
  });

  it("has charts that PowerPoint draws, with a workbook of its own behind each, where they are to be edited", async () => {
    const { kit } = await kitWith("measures: [1, 2]\ndocuments: [deck]\ncharts: editable\npictures: true");
    const { files } = await renderKit(kit, "assets/fonts");
    expect([...files.keys()].filter((name) => /\.(svg|png)$/.test(name))).toHaveLength(kit.charts.length * 2);
    // Pictures beside the deck are drawn in their frames, and not once more without.
    const metrics = await readFontMetrics("assets/fonts");
    expect(chartPlaces(kit, settledFor(kit, {}, metrics), metrics).pictured).toEqual([]);
    const [bytes = new Uint8Array()] = [...files].flatMap(([name, file]) => (/pptx$/.test(name) ? file : []));
    const deck = new OfficePackage(bytes);
    const onSlides = (type: string) =>
      deck.names(/^ppt\/slides\/[^/]+\.xml$/).flatMap((slide) => relatedParts(deck, slide, type));
    expect(onSlides("chart")).toHaveLength(kit.charts.length);
    expect(deck.names(/^ppt\/embeddings\//)).toHaveLength(kit.charts.length);
    expect(onSlides("image").filter((part) => part.endsWith(".svg"))).toEqual([]);
    expect(earlierCluster(kit, EMPTY_KEY).choices?.charts).toBe("editable");
    const asked = { charts: "picture", cluster: clusterWith("charts: editable") } as const;
    expect((await wordedKit(sampleRequest(temporaryFolder(), asked))).kit.choices?.charts).toBe("picture");
  });

  it("has at most 25 slides for seven measures when it is to be short, and points at none that is left out", async () => {
    const { kit } = await kitWith("deck: short");
    const slides = kit.files.flatMap((file) =>
      file.kind === "deck" ? file.deck.sections.flatMap((section) => section.slides) : [],
    );
    expect(slides.length).toBeLessThanOrEqual(25);
    expect(slides.filter(({ kind }) => kind === "chart")).toHaveLength(8);
    expect(JSON.stringify(slides)).not.toMatch(/bagest i præsentationen/);
    const shown = [...wordsOf(kit).matchAll(/Slide (\d+)/g)].map(([, number]) => Number(number));
    expect(shown.length).toBeGreaterThan(10);
    expect(Math.max(...shown)).toBeLessThanOrEqual(slides.length);
  });
});
