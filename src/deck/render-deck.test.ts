import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Deck, Slide } from "../model/deck.ts";
import type { KitError } from "../model/kit-error.ts";
import { PALETTE } from "../model/palette.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { FIXTURE_CHARTS, FIXTURE_DECK, FIXTURE_PROPERTIES, fixtureImage } from "./deck.fixture.ts";
import { renderDeck } from "./render-deck.ts";
import { CHART_AREA } from "./slide-layout.ts";

const metrics = await readFontMetrics("assets/fonts");
const images = new Map(FIXTURE_CHARTS.map(({ id }) => [id, fixtureImage(CHART_AREA)]));
const options = { properties: FIXTURE_PROPERTIES, images, charts: FIXTURE_CHARTS, metrics };

async function slideXml(deck: Deck): Promise<readonly string[]> {
  const parts = unzipSync((await renderDeck(deck, options)).bytes);
  const count = deck.sections.flatMap((section) => section.slides).length;
  return Array.from({ length: count }, (_, index) => strFromU8(parts[`ppt/slides/slide${index + 1}.xml`]!));
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml: string) => xml.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? name);
const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => plain(found));
const texts = (xml: string) => all(xml, /<a:t>(.*?)<\/a:t>/gs);
const names = (xml: string) => all(xml, /<p:cNvPr id="\d+" name="([^"]+)"/g);

/** The words of a slide in reading order; a point's own number becomes the list's and is no longer text. */
function wordsOf(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case "cover":
      return [slide.title, slide.subtitle, ...slide.lines, ...slide.credits];
    case "programme": {
      const rows = [slide.headings, ...slide.rows].flatMap((row) => [
        row.time,
        row.title,
        row.description,
        row.minutes,
      ]);
      return [slide.title, ...rows, slide.footnote];
    }
    case "text": {
      const groups = slide.groups.flatMap(({ heading, items }) => [heading ?? "", ...items]);
      const points = groups.map((text) => text.replace(/^\d+\. /, ""));
      return [slide.title, slide.lead ?? "", ...points, slide.footnote ?? ""];
    }
    case "key":
      return [slide.title, slide.lead, ...slide.entries.flatMap(({ term, text }) => [term, text])];
    case "divider":
      return [slide.title, slide.time, ...slide.lines];
    case "table": {
      const headings = slide.columns.map(({ heading }) => heading);
      return [slide.title, slide.subtitle ?? "", ...headings, ...slide.rows.flat(), ...slide.footnotes];
    }
    case "chart":
      return [slide.title, slide.reading, slide.caption, ...slide.footnotes];
    default:
      return slide satisfies never;
  }
}

/** What may be smaller than 18 points: notes, captions and the foot. */
const SMALL_PRINT = new Set(["Noter", "Billedtekst", "Medvirkende", "Bund", "Slide Number Placeholder 0"]);

const slides = FIXTURE_DECK.sections.flatMap((section) => section.slides);
const drawn = await slideXml(FIXTURE_DECK);
const withText = slides.map((slide, index) => ({ slide, xml: drawn[index] ?? "" }));
const dark = (slide: Slide) => slide.kind === "cover" || slide.kind === "divider";

describe("a rendered deck", () => {
  it.each(withText)(
    "says on slide $slide.id the kit's words in the kit's order, and the foot last",
    ({ slide, xml }) => {
      const foot = slide.kind === "cover" ? [] : [FIXTURE_DECK.footer, String(slides.indexOf(slide) + 1)];
      // A table in two blocks repeats its headings in the middle.
      const said = texts(xml);
      const expected = [...wordsOf(slide).filter((text) => text !== ""), ...foot];
      if (slide.id === "tabel-35") expect(new Set(said)).toEqual(new Set(expected));
      else expect(said).toEqual(expected);
    },
  );

  it.each(withText)("names each shape of $slide.id once, the title first", ({ slide, xml }) => {
    const found = names(xml);
    expect(found[0]).toBe("Titel");
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((name) => !/^(Text|Shape|Image|Table) \d/.test(name))).toBe(true);
    expect(found.at(-1)).toBe(slide.kind === "cover" ? "Medvirkende" : "Slide Number Placeholder 0");
  });

  it.each(withText)("speaks Danish on every run of $slide.id", ({ xml }) => {
    const [own = ""] = xml.split("Slide Number Placeholder");
    const languages = all(own, /<a:(?:rPr|endParaRPr) lang="([^"]*)"/g);
    expect(new Set(languages)).toEqual(new Set(["da-DK"]));
    expect(languages.length).toBe(own.match(/<a:(rPr|endParaRPr)/g)?.length);
  });

  it.each(withText)("keeps the type of $slide.id large enough for the back row", ({ slide, xml }) => {
    const isAppendix = slide.kind === "table" && slide.density === "dense";
    for (const shape of xml.split(/(?=<p:sp>|<p:graphicFrame>)/).slice(1)) {
      const isSmall = isAppendix || SMALL_PRINT.has(names(shape)[0] ?? "");
      for (const size of all(shape, / sz="(\d+)"/g))
        expect(Number(size) / 100, names(shape)[0]).toBeGreaterThanOrEqual(isSmall ? 12 : 18);
    }
  });

  it.each(withText)("keeps every shape of $slide.id inside the slide", ({ xml }) => {
    const boxes = [
      ...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/g),
    ].slice(1);
    for (const [, x, y, width, height] of boxes) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_192_000);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_858_000);
    }
  });

  it("opens and divides on the accent, and works on paper", () => {
    for (const { slide, xml } of withText)
      expect(xml.includes(`<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${PALETTE.cluster}"/>`)).toBe(
        dark(slide),
      );
  });

  it("gives pictures their chart's words, and scales one down rather than out of shape", () => {
    const pictures = withText.flatMap(({ xml }) =>
      [...xml.matchAll(/<p:pic>.*?<\/p:pic>/gs)].map(([pic]) => pic),
    );
    expect(pictures.flatMap((pic) => all(pic, /descr="([^"]*)"/g)).toSorted()).toEqual(
      FIXTURE_CHARTS.map(({ alt }) => alt).toSorted(),
    );
    const { widthInches, heightInches } = CHART_AREA;
    for (const pic of pictures) {
      const [, width, height] = /cx="(\d+)" cy="(\d+)"/.exec(pic) ?? [];
      expect(Number(width) / Number(height)).toBeCloseTo(widthInches / heightInches, 3);
      expect(Number(width) / 914_400).toBeLessThanOrEqual(widthInches + 1e-6);
      expect(Number(width) / 914_400).toBeGreaterThan(0.9 * widthInches);
    }
  });

  it("keeps the notes' paragraphs, the sections and what the package stage must know", async () => {
    const { bytes, finish } = await renderDeck(FIXTURE_DECK, options);
    const parts = unzipSync(bytes);
    const note = texts(strFromU8(parts["ppt/notesSlides/notesSlide1.xml"]!))[0] ?? "";
    expect(note.split(/\r?\n/)).toEqual(slides[0]?.notes);
    expect(all(strFromU8(parts["ppt/presentation.xml"]!), /<p14:section name="([^"]*)"/g)).toEqual(
      FIXTURE_DECK.sections.map(({ name }) => name),
    );
    expect(finish.sections.map(({ slideCount }) => slideCount)).toEqual([6, 5, 3]);
    expect(finish.slides.map(({ title }) => title)).toEqual(slides.map(({ title }) => title));
    expect(finish.slides.map(({ layout }) => layout).slice(0, 8)).toEqual([
      "title",
      ...Array.from({ length: 5 }, () => "content"),
      "divider",
      "content",
    ]);
    const shapes = withText.flatMap(({ xml }) => names(xml));
    expect(shapes.filter((name) => name.startsWith("Diagram ")).toSorted()).toEqual(
      [...finish.pictures.keys()].toSorted(),
    );
    expect(shapes.filter((name) => name.startsWith("Tabel ") && !finish.altTexts.has(name))).toEqual([]);
  });

  it("leaves the kit as it was and draws the same slides twice", async () => {
    const frozen = deepFreeze(structuredClone(FIXTURE_DECK));
    expect(await slideXml(frozen)).toEqual(drawn);
  });
});

describe("a deck with unusual words", () => {
  const deckOf = (slide: Slide): Deck => ({ footer: "Bund", sections: [{ name: "Del", slides: [slide] }] });
  const textSlide = (items: readonly string[], title = "Titel"): Slide => ({
    kind: "text",
    id: "proeve",
    title,
    groups: [{ items }],
    notes: [],
  });

  it("writes signs of markup as they are", async () => {
    const title = `Tal < 5 & "små" grupper > 'nul'`;
    const [xml = ""] = await slideXml(deckOf(textSlide(["a < b"], title)));
    expect(texts(xml).slice(0, 2)).toEqual([title, "a < b"]);
  });

  it("chooses smaller type for more words, and names the slide when even the smallest is too large", async () => {
    const point = "Patienternes alder, sygelighed og sociale vilkår er forskellige fra praksis til praksis.";
    const size = async (count: number) => {
      const [xml = ""] = await slideXml(deckOf(textSlide(Array.from({ length: count }, () => point))));
      return Number(/name="Punkter 1".*? sz="(\d+)"/s.exec(xml)?.[1]);
    };
    expect(await size(3)).toBe(2400);
    expect(await size(14)).toBe(1800);
    await expect(size(30)).rejects.toMatchObject({
      kind: "rendering",
      diagnostics: [{ code: "kit/text-does-not-fit", values: { slide: "proeve" } }],
    } satisfies Partial<Pick<KitError, "kind">> & { diagnostics: unknown });
  });

  it("opens a block of many measures higher up before its type gets too small", async () => {
    const titles = (count: number) =>
      Array.from({ length: count }, (_, n) => `${n + 1}. Målepunkt med en længere titel`);
    const opening = async (count: number) => {
      const lines = titles(count);
      const divider = {
        kind: "divider",
        id: "skille",
        title: "Blok",
        time: "16.30",
        lines,
        notes: [],
      } as const;
      const [xml = ""] = await slideXml(deckOf(divider));
      const [, y] = /name="Titel".*?<a:off x="\d+" y="(\d+)"/s.exec(xml) ?? [];
      return { y: Number(y), size: Number(/name="Indhold".*? sz="(\d+)"/s.exec(xml)?.[1]) };
    };
    const [few, many] = [await opening(4), await opening(11)];
    expect(few.size).toBe(2400);
    expect(many.size).toBeGreaterThanOrEqual(1800);
    expect(many.y).toBeLessThan(few.y);
  });

  it("finds room above a chart for the longest words of a package, in two lines each", async () => {
    const words = (count: number) => Array.from({ length: count }, () => "patienter").join(" ");
    const slide: Slide = {
      ...{ kind: "chart", id: "graf", title: words(14), reading: words(20), caption: words(34) },
      ...{ chart: FIXTURE_CHARTS[0]?.id ?? "", footnotes: [words(20), words(30)], notes: [] },
    };
    const [xml = ""] = await slideXml(deckOf(slide));
    const [, height] = /<p:pic>.*?<a:ext cx="\d+" cy="(\d+)"/s.exec(xml) ?? [];
    const { heightInches } = CHART_AREA;
    expect(Number(height) / 914_400).toBeGreaterThan(0.75 * heightInches);
  });

  it("cuts no word of a cover that fits in smaller type", async () => {
    const cover = (title: string): Slide => ({
      ...{ kind: "cover", id: "forside", title, subtitle: "Møde", lines: ["I dag"], credits: [], notes: [] },
    });
    const size = async (title: string) => {
      const [xml = ""] = await slideXml(deckOf(cover(title)));
      return Number(/name="Titel".*? sz="(\d+)"/s.exec(xml)?.[1]);
    };
    expect(await size("Vaccination")).toBe(4800);
    expect(await size("Influenzavaccinationsdækning")).toBeLessThan(4800);
  });

  it("stops when a slide shows a chart that was not drawn", async () => {
    const slide: Slide = {
      kind: "chart",
      id: "graf",
      title: "T",
      reading: "R",
      caption: "C",
      chart: "ukendt",
      footnotes: [],
      notes: [],
    };
    await expect(slideXml(deckOf(slide))).rejects.toThrow("ukendt");
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
