import { describe, expect, it } from "vitest";
import type { Deck } from "../model/deck.ts";
import type { DrawnShape, DrawnSlide } from "../model/drawn-deck.ts";
import type { KitError } from "../model/kit-error.ts";
import { type Box, bottomOf } from "../model/slide-layouts.ts";
import { DARK, LIGHT, OLD, type Template, templateFile } from "../office/master/masters.fixture.ts";
import { readMaster } from "../office/master/read-master.ts";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { FIXTURE_CHARTS, FIXTURE_DECK, FIXTURE_PROPERTIES } from "./deck.fixture.ts";
import { chartBoxes, drawDeck } from "./draw-deck.ts";
import { textHeightInches } from "./fit-text.ts";
import { metricsIn, settleDesign } from "./settle-design.ts";

const HAIR = 0.01;

function drawnIn(template: Template, deck: Deck = FIXTURE_DECK) {
  const brought = readMaster(templateFile(template)).design!;
  const design = settleDesign(brought, deck.footer, CARLITO);
  const images = new Map(FIXTURE_CHARTS.map(({ id }) => [id, { svg: "", png: new Uint8Array() }]));
  const options = { properties: FIXTURE_PROPERTIES, charts: FIXTURE_CHARTS, metrics: CARLITO, design };
  const slides = drawDeck(deck, { ...options, images }).sections.flatMap((section) => section.slides);
  return { design, slides, boxes: chartBoxes(deck, options), metrics: metricsIn(CARLITO, design) };
}

const textsOf = (shape: DrawnShape): readonly string[] => {
  if (shape.kind === "text") return shape.paragraphs.map(({ text }) => text);
  return shape.kind === "table" ? shape.rows.flat().map(({ text }) => text) : [];
};

const overlap = (one: Box, other: Box): number =>
  Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y),
  );

const shown = ({ shapes }: DrawnSlide) => shapes.filter(({ kind }) => kind !== "mark");

const SMALL_PRINT = new Set(["Noter", "Billedtekst", "Medvirkende", "Bund", "Slidenummer"]);

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
  ["four to three", OLD],
])("the longest deck in a master that was brought: %s", (_, template) => {
  const { design, slides, boxes, metrics } = drawnIn(template);

  const heightOf = (shape: DrawnShape): number => {
    if (shape.kind !== "text") return shape.box.height;
    const paragraphs = shape.paragraphs.map(({ spaceBeforePoints, list, ...paragraph }) => ({
      ...paragraph,
      ...(list ? { list } : {}),
      spaceBefore: spaceBeforePoints / shape.sizePoints,
    }));
    return textHeightInches(metrics, { ...shape, paragraphs }, shape.box.width);
  };
  // The lower end of a place that its words do not reach is free for others.
  const wordsBox = (shape: DrawnShape): Box => ({
    ...shape.box,
    height: SMALL_PRINT.has(shape.name) || shape.kind !== "text" ? shape.box.height : heightOf(shape),
  });

  it("says all it has to say, somewhere", () => {
    const said = slides.flatMap(({ shapes }) => shapes.flatMap(textsOf)).join("\n");
    const wanted = FIXTURE_DECK.sections.flatMap((section) => section.slides).map(({ title }) => title);
    for (const title of wanted) expect(said).toContain(title);
  });

  it("keeps every text inside its box, and every box on the slide and off the others", () => {
    for (const slide of slides)
      for (const [index, shape] of shown(slide).entries()) {
        const box = wordsBox(shape);
        expect(box.x).toBeGreaterThanOrEqual(-HAIR);
        expect(box.x + box.width).toBeLessThanOrEqual(design.slide.width + HAIR);
        expect(bottomOf(box)).toBeLessThanOrEqual(design.slide.height + HAIR);
        for (const other of shown(slide).slice(0, index))
          expect([slide.title, shape.name, other.name, overlap(box, wordsBox(other)) < 0.03]).toEqual([
            ...[slide.title, shape.name, other.name],
            true,
          ]);
        const needed = heightOf(shape);
        expect([shape.name, needed <= shape.box.height + HAIR]).toEqual([shape.name, true]);
      }
  });

  it("keeps type large enough for the back row", () => {
    for (const { shapes } of slides)
      for (const shape of shapes)
        if (shape.kind === "text")
          expect([shape.name, shape.sizePoints >= (SMALL_PRINT.has(shape.name) ? 12 : 14)]).toEqual([
            shape.name,
            true,
          ]);
  });

  it("numbers its slides as they are shown, and knows each chart's room before it is drawn", () => {
    const numbers = slides.flatMap(({ shapes }) =>
      shapes.filter(({ name }) => name === "Slidenummer").flatMap(textsOf),
    );
    expect(numbers).toEqual(slides.slice(1).map((_, index) => String(index + 2)));
    const pictures = slides.flatMap(({ shapes }) => shapes).filter(({ kind }) => kind === "picture");
    for (const { name, box } of pictures)
      if (name.startsWith("Diagram ")) expect(boxes.get(name.replace("Diagram ", ""))).toEqual(box);
  });
});

it("shares a slide that says too much between two, and tells what even they cannot hold", () => {
  const points = (count: number) =>
    Array.from({ length: count }, (_, at) => `Punkt ${at + 1} ${"ord ".repeat(24)}`);
  const deckOf = (count: number): Deck => ({
    footer: "Klyngen",
    sections: [
      {
        name: "Del",
        slides: [
          {
            kind: "text",
            id: "lang",
            title: "Lang",
            notes: [],
            groups: [{ items: points(count), numbered: true }],
          },
        ],
      },
    ],
  });
  const { slides } = drawnIn(LIGHT, deckOf(10));
  expect(slides.map(({ title }) => title)).toEqual(["Lang (1 af 2)", "Lang (2 af 2)"]);
  const starts = slides.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? shape.paragraphs.map(({ list }) => list) : [])),
  );
  expect(
    starts.filter((list) => list?.kind === "number").map((list) => list?.kind === "number" && list.startAt),
  ).toContain(6);
  const refusal = () => drawnIn(LIGHT, deckOf(60));
  expect(refusal).toThrow();
  try {
    refusal();
  } catch (cause) {
    expect((cause as KitError).diagnostics[0]).toMatchObject({
      code: "master/text-does-not-fit",
      values: { slide: "lang", layout: "A" },
    });
  }
});

it("goes on with a programme that is too long for a slide on the next, and adds it up below the last of it", () => {
  const found = FIXTURE_DECK.sections
    .flatMap(({ slides }) => slides)
    .find(({ kind }) => kind === "programme");
  if (found?.kind !== "programme") throw new Error("the fixture has no programme");
  const rows = Array.from({ length: 12 }, (_, index) => ({
    time: `1${index % 10}.00 – 1${index % 10}.45`,
    title: `Blok ${index + 1}`,
    description: "Vi taler om, hvad vi ser, og hvad der kan være grunden til det",
    minutes: "45 min.",
  }));
  const programme = { ...found, rows };
  const { slides } = drawnIn(
    { ...OLD, typeface: "Verdana" },
    { footer: "Bund", sections: [{ name: "Start", slides: [programme] }] },
  );
  expect(slides.map(({ title }) => title)).toEqual([1, 2].map((part) => `${found.title} (${part} af 2)`));
  const said = slides.map(({ shapes }) => shapes.flatMap(textsOf));
  expect(said.flat().filter((text) => text.startsWith("Blok "))).toEqual(rows.map(({ title }) => title));
  expect(said.map((texts) => texts.includes(found.footnote))).toEqual([false, true]);
});
