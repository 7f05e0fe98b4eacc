import { describe, expect, it } from "vitest";
import type { Deck, Slide } from "../model/deck.ts";
import type { DrawnShape, DrawnSlide, DrawnText } from "../model/drawn-deck.ts";
import type { KitError } from "../model/kit-error.ts";
import type { PlottedChart } from "../model/plotted-chart.ts";
import { HOUSE_DESIGN, layoutIn } from "../model/slide-design.ts";
import { bottomOf, CHART_AREA, SLIDE, SLIDE_LAYOUTS } from "../model/slide-layouts.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { FIXTURE_CHARTS, FIXTURE_DECK, FIXTURE_PROPERTIES, fixtureImage } from "./deck.fixture.ts";
import { type DeckOptions, drawDeck } from "./draw-deck.ts";

const metrics = await readFontMetrics("assets/fonts");
const images = new Map(FIXTURE_CHARTS.map(({ id }) => [id, fixtureImage(CHART_AREA)]));
const options = { properties: FIXTURE_PROPERTIES, images, charts: FIXTURE_CHARTS, metrics };

const drawnSlides = (deck: Deck): readonly DrawnSlide[] =>
  drawDeck(deck, options).sections.flatMap(({ slides }) => slides);

const textsOf = (shape: DrawnShape): readonly string[] => {
  if (shape.kind === "text") return shape.paragraphs.map(({ text }) => text);
  return shape.kind === "table" ? shape.rows.flat().map(({ text }) => text) : [];
};
const texts = ({ shapes }: DrawnSlide) => shapes.flatMap(textsOf).filter((text) => text !== "");
const names = ({ shapes }: DrawnSlide) => shapes.map(({ name }) => name);

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
const SMALL_PRINT = new Set(["Noter", "Billedtekst", "Medvirkende", "Bund", "Slidenummer"]);

const slides = FIXTURE_DECK.sections.flatMap((section) => section.slides);
const drawn = drawnSlides(FIXTURE_DECK);
const cases = slides.map((slide, index) => ({ slide, made: drawn[index]! }));

const HAIR = 0.01;
const TWO_LINES = SLIDE_LAYOUTS.text.places.Titel!.box.height;

describe("a drawn deck", () => {
  it.each(cases)(
    "says on slide $slide.id the kit's words in the kit's order, and the foot last",
    ({ slide, made }) => {
      const foot = slide.kind === "cover" ? [] : [FIXTURE_DECK.footer, String(slides.indexOf(slide) + 1)];
      const expected = [...wordsOf(slide).filter((text) => text !== ""), ...foot];
      // A table in two blocks repeats its headings in the middle.
      if (slide.id === "tabel-35") expect(new Set(texts(made))).toEqual(new Set(expected));
      else expect(texts(made)).toEqual(expected);
    },
  );

  it.each(cases)("names each shape of $slide.id once, the title first", ({ slide, made }) => {
    const found = names(made);
    expect(found[0]).toBe("Titel");
    expect(new Set(found).size).toBe(found.length);
    expect(found.at(-1)).toBe(slide.kind === "cover" ? "Medvirkende" : "Slidenummer");
  });

  it.each(cases)("has a place in the layout for each word and figure of $slide.id", ({ made }) => {
    const { places } = layoutIn(HOUSE_DESIGN, made.layout);
    const wanted = made.shapes.flatMap((shape) =>
      shape.kind === "mark" ? [] : [shape.kind === "text" ? shape.name : (shape.place ?? "")],
    );
    expect(wanted.filter((name) => !(name in places))).toEqual([]);
  });

  it.each(cases)("keeps the type of $slide.id large enough for the back row", ({ slide, made }) => {
    const isAppendix = slide.kind === "table" && slide.density === "dense";
    for (const shape of made.shapes)
      if (shape.kind === "text" || shape.kind === "table") {
        const isSmall = isAppendix || SMALL_PRINT.has(shape.name);
        expect(shape.sizePoints, shape.name).toBeGreaterThanOrEqual(isSmall ? 12 : 18);
      }
  });

  it.each(cases)("keeps every shape of $slide.id inside the slide", ({ made }) => {
    for (const { box } of made.shapes) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(SLIDE.width);
      expect(box.y + box.height).toBeLessThanOrEqual(SLIDE.height);
    }
  });

  it.each(cases)(
    "lets a title of $slide.id that stands close over words grow up in a wider typeface",
    ({ made }) => {
      const [title, ...others] = made.shapes.filter(({ kind }) => kind !== "mark");
      if (title?.kind !== "text" || others.length === 0) throw new Error("a slide without a title or words");
      const { anchor } = layoutIn(HOUSE_DESIGN, made.layout).places.Titel!.style;
      const beneath = others.map(({ box }) => box.y - bottomOf(title.box));
      const isClose = beneath.some((gap) => gap > -HAIR && gap < 0.3);
      // A place for two lines has room for the second below the first.
      if (isClose && title.box.height < TWO_LINES) expect(anchor).toBe("bottom");
      // What it grows by is a line, or two at most, and there is room for one above it.
      if (anchor === "bottom") expect(title.box.y).toBeGreaterThanOrEqual(0.38);
    },
  );

  it("stands on the layouts that are made for its kinds of slides", () => {
    const layouts = Object.fromEntries(cases.map(({ slide, made }) => [slide.kind, made.layout]));
    expect(layouts).toMatchObject({
      cover: "cover",
      programme: "programme",
      divider: "divider",
      chart: "chart",
    });
    expect(["text", "columns"]).toContain(layouts.text);
  });

  it("gives pictures their chart's words, and scales one down rather than out of shape", () => {
    const pictures = drawn.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === "picture"));
    const alts = pictures.map((one) => ("alt" in one ? one.alt : ""));
    expect(alts.toSorted()).toEqual(FIXTURE_CHARTS.map(({ alt }) => alt).toSorted());
    const { widthInches, heightInches } = CHART_AREA;
    for (const { box } of pictures) {
      expect(box.width / box.height).toBeCloseTo(widthInches / heightInches, 6);
      expect(box.width).toBeLessThanOrEqual(widthInches + 1e-6);
      expect(box.width).toBeGreaterThan(0.9 * widthInches);
    }
  });

  it("keeps the notes' paragraphs and the sections", () => {
    const { sections } = drawDeck(FIXTURE_DECK, options);
    expect(drawn.map(({ notes }) => notes)).toEqual(slides.map(({ notes }) => notes));
    expect(sections.map(({ name, slides: made }) => [name, made.length])).toEqual(
      FIXTURE_DECK.sections.map(({ name, slides: made }) => [name, made.length]),
    );
  });

  it("leaves the kit as it was and draws the same slides twice", () => {
    expect(drawnSlides(deepFreeze(structuredClone(FIXTURE_DECK)))).toEqual(drawn);
  });
});

describe("a deck with unusual words", () => {
  const deckOf = (slide: Slide): Deck => ({ footer: "Bund", sections: [{ name: "Del", slides: [slide] }] });
  const drawnOf = (slide: Slide): DrawnSlide => drawnSlides(deckOf(slide))[0]!;
  const textOf = (slide: Slide, name: string): DrawnText =>
    drawnOf(slide).shapes.find((shape): shape is DrawnText => shape.kind === "text" && shape.name === name)!;
  const textSlide = (items: readonly string[], title = "Titel"): Slide => ({
    kind: "text",
    id: "proeve",
    title,
    groups: [{ items }],
    notes: [],
  });

  it("chooses smaller type for more words, and names the slide when even the smallest is too large", () => {
    const point = "Patienternes alder, sygelighed og sociale vilkår er forskellige fra praksis til praksis.";
    const size = (count: number) =>
      textOf(textSlide(Array.from({ length: count }, () => point)), "Punkter 1").sizePoints;
    expect(size(3)).toBe(24);
    expect(size(14)).toBe(18);
    expect(() => size(30)).toThrow(
      expect.objectContaining({
        kind: "rendering",
        diagnostics: [
          expect.objectContaining({ code: "kit/text-does-not-fit", values: { slide: "proeve" } }),
        ],
      } satisfies Partial<Pick<KitError, "kind">> & { diagnostics: unknown }),
    );
  });

  it("takes the place of the layout where the words fit there, and a box of their own where not", () => {
    const { places } = SLIDE_LAYOUTS.text;
    expect(textOf(textSlide(["Ét punkt"]), "Titel").box).toEqual(places.Titel?.box);
    expect(textOf(textSlide(["Ét punkt"]), "Punkter 1").box).toEqual(places["Punkter 1"]?.box);
    const long = textSlide(
      ["Ét punkt"],
      "En overskrift der er så lang, at den ikke kan stå på en enkelt linje på sliden",
    );
    expect(textOf(long, "Titel").box.width).toBeLessThan(places.Titel?.box.width ?? 0);
    expect(textOf(long, "Punkter 1").box.y).toBeGreaterThan(places["Punkter 1"]?.box.y ?? 99);
  });

  it("opens a block of many measures higher up before its type gets too small", () => {
    const opening = (count: number): Slide => ({
      kind: "divider",
      id: "skille",
      title: "Blok",
      time: "16.30",
      lines: Array.from({ length: count }, (_, n) => `${n + 1}. Målepunkt med en længere titel`),
      notes: [],
    });
    expect(textOf(opening(4), "Indhold").sizePoints).toBe(24);
    expect(textOf(opening(11), "Indhold").sizePoints).toBeGreaterThanOrEqual(18);
    expect(textOf(opening(11), "Titel").box.y).toBeLessThan(textOf(opening(4), "Titel").box.y);
  });

  it("finds room above a chart for the longest words of a package, in two lines each", () => {
    const words = (count: number) => Array.from({ length: count }, () => "patienter").join(" ");
    const slide: Slide = {
      kind: "chart",
      id: "graf",
      title: words(14),
      reading: words(20),
      caption: words(34),
      chart: FIXTURE_CHARTS[0]?.id ?? "",
      footnotes: [words(20), words(30)],
      notes: [],
    };
    const picture = drawnOf(slide).shapes.find(({ kind }) => kind === "picture");
    expect(picture?.box.height).toBeGreaterThan(0.75 * CHART_AREA.heightInches);
  });

  it("cuts no word of a cover that fits in smaller type", () => {
    const size = (title: string) =>
      textOf(
        { kind: "cover", id: "forside", title, subtitle: "Møde", lines: ["I dag"], credits: [], notes: [] },
        "Titel",
      ).sizePoints;
    expect(size("Vaccination")).toBe(48);
    expect(size("Influenzavaccinationsdækning")).toBeLessThan(48);
  });

  it("lets Office draw a chart with room for its words in a wider typeface, or as measured where that is too much", () => {
    const chartSlide = FIXTURE_DECK.sections
      .flatMap(({ slides }) => slides)
      .filter(({ kind }) => kind === "chart")
      .slice(0, 1);
    const triedIn = (holds: (metrics: FontMetrics) => boolean) => {
      const tried: FontMetrics[] = [];
      const plot: DeckOptions["plot"] = (_chart, size, typeface) => {
        tried.push(typeface);
        return holds(typeface) ? [{ width: size.widthInches * 72 } as PlottedChart] : [];
      };
      drawDeck({ footer: "", sections: [{ name: "", slides: chartSlide }] }, { ...options, plot });
      return tried.map(({ standIn }) => standIn !== undefined);
    };
    expect(triedIn(() => true)).toEqual([false]);
    expect(triedIn(({ standIn }) => standIn !== undefined)).toEqual([false, true]);
  });

  it("stops when a slide shows a chart that was not drawn", () => {
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
    expect(() => drawnOf(slide)).toThrow("ukendt");
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
