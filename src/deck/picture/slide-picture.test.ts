import { describe, expect, it } from "vitest";
import { contrast, LARGE_CONTRAST } from "../../model/contrast.ts";
import type { DrawnSlide } from "../../model/drawn-deck.ts";
import { layoutIn } from "../../model/slide-design.ts";
import { CHART_AREA } from "../../model/slide-layouts.ts";
import { DARK, LIGHT, OLD, templateFile } from "../../office/master/masters.fixture.ts";
import { readMaster } from "../../office/master/read-master.ts";
import { readFontMetrics } from "../../read/read-font-metrics.ts";
import { textWidth } from "../../typeset/font-metrics.ts";
import { FIXTURE_CHARTS, FIXTURE_DECK, FIXTURE_PROPERTIES, fixtureImage } from "../deck.fixture.ts";
import { drawDeck } from "../draw-deck.ts";
import { settleDesign } from "../settle-design.ts";
import { slidePicture } from "./slide-picture.ts";

const metrics = await readFontMetrics("assets/fonts");
const images = new Map(FIXTURE_CHARTS.map(({ id }) => [id, fixtureImage(CHART_AREA)]));
const drawn = drawDeck(FIXTURE_DECK, {
  properties: FIXTURE_PROPERTIES,
  images,
  charts: FIXTURE_CHARTS,
  metrics,
});
const slides = drawn.sections.flatMap((section) => section.slides);
const pictures = slides.map((slide) => ({ slide, svg: slidePicture(slide, { ...drawn, metrics }) }));

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: string;
  readonly colour: string;
  readonly words: string;
}

/** What stands in a picture, line by line. */
function linesIn(svg: string): readonly Line[] {
  const found = svg.matchAll(/<text x="([^"]*)" y="([^"]*)" font-size="([^"]*)"([^>]*)>([^<]*)</g);
  return [...found].map(([, x, y, size, look = "", words = ""]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    isBold: look.includes("bold"),
    anchor: /text-anchor="(\w+)"/.exec(look)?.[1] ?? "start",
    colour: /fill="#(\w+)"/.exec(look)?.[1] ?? "",
    words: words
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  }));
}

function wordsOf(slide: DrawnSlide): string {
  const texts = slide.shapes.flatMap((shape) => {
    if (shape.kind === "text") return shape.paragraphs.map(({ text }) => text);
    return shape.kind === "table" ? shape.rows.flat().map(({ text }) => text) : [];
  });
  return texts.join("").replaceAll(/\s/g, "");
}

describe("a slide's picture", () => {
  it("says every word of the slide, in the order of the slide, beside the marks of its lists", () => {
    for (const { slide, svg } of pictures) {
      const said = linesIn(svg).filter(({ words }) => !/^(•|\d+[.])$/.test(words));
      expect(
        said
          .map(({ words }) => words)
          .join("")
          .replaceAll(/\s/g, ""),
      ).toBe(wordsOf(slide));
    }
  });

  it("cuts nothing: every line ends on the slide, above its lower edge", () => {
    for (const { svg } of pictures)
      for (const { x, y, size, isBold, anchor, words } of linesIn(svg)) {
        const width = textWidth(metrics, words, size, isBold ? "bold" : "regular");
        const left = { start: x, middle: x - width / 2, end: x - width }[anchor] ?? 0;
        expect(left, words).toBeGreaterThan(9);
        expect(left + width, words).toBeLessThan(951);
        expect(y, words).toBeLessThan(540);
      }
  });

  it("shows charts as they are drawn, and says in words what is to be seen", () => {
    const charted = pictures.filter(({ slide }) => slide.shapes.some(({ kind }) => kind === "picture"));
    expect(charted.length).toBeGreaterThan(0);
    for (const { slide, svg } of charted) {
      expect(svg).toMatch(
        /<svg x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" viewBox="0 0 866.4 324"/,
      );
      const alt = slide.shapes.flatMap((shape) => (shape.kind === "picture" ? shape.alt : []));
      expect(svg).toContain(`aria-label="${slide.title.replace(/[.]$/, "")}. ${alt.join(" ")}"`);
    }
  });

  it.each([
    ["light", LIGHT],
    ["dark", DARK],
    ["four to three", OLD],
  ])(
    "says every word in a master that was brought, in colours that are seen on its own ground: %s",
    (_, template) => {
      const brought = readMaster(templateFile(template)).design;
      if (!brought) throw new Error("no design");
      const design = settleDesign(brought, FIXTURE_DECK.footer, metrics);
      const options = { properties: FIXTURE_PROPERTIES, images, charts: FIXTURE_CHARTS, metrics, design };
      const dressed = drawDeck(FIXTURE_DECK, options);
      for (const slide of dressed.sections.flatMap((section) => section.slides)) {
        const svg = slidePicture(slide, { ...dressed, metrics });
        const said = linesIn(svg).filter(({ words }) => !/^(•|\d+[.])$/.test(words));
        expect(
          said
            .map(({ words }) => words)
            .join("")
            .replaceAll(/\s/g, "")
            .toLowerCase(),
        ).toBe(wordsOf(slide).toLowerCase());
        const look = layoutIn(design, slide.layout).taken?.look;
        if (!look) throw new Error("no look");
        expect(svg).toContain(`<rect width="100%" height="100%" fill="#${look.ground}"/>`);
        expect(svg).toContain(`font-family="${template.typeface}, Calibri"`);
        for (const { x, y, colour, words } of linesIn(svg)) {
          const under = look.surfaces.findLast(
            ({ box }) =>
              x >= box.x * 72 &&
              x <= (box.x + box.width) * 72 &&
              y >= box.y * 72 &&
              y <= (box.y + box.height) * 72,
          );
          expect(contrast(colour, under?.hex ?? look.ground), words).toBeGreaterThanOrEqual(LARGE_CONTRAST);
        }
      }
    },
  );

  it("brings nothing that another picture on the page could be mixed up with, and asks for no address", () => {
    for (const { svg } of pictures)
      expect(svg).not.toMatch(/ (id|class|style)=|url\(|https?:\/\/(?!www[.]w3)/);
  });

  it("numbers the points of a list from where it starts", () => {
    const [slide] = slides.filter(({ shapes }) => shapes.some(({ kind }) => kind === "text"));
    const point = { weight: "regular", colour: "ink", spaceBeforePoints: 0 } as const;
    const list = { kind: "number", startAt: 4, indentPoints: 20 } as const;
    const points = ["Fire", "Fem"].map((text) => ({ ...point, text, list }));
    const box = { x: 1, y: 1, width: 5, height: 3 };
    const text = {
      kind: "text",
      name: "Andet",
      box,
      paragraphs: points,
      sizePoints: 20,
      lineSpacing: 1,
    } as const;
    const svg = slide && slidePicture({ ...slide, shapes: [text] }, { ...drawn, metrics });
    expect(linesIn(svg ?? "").map(({ words }) => words)).toEqual(["4.", "Fire", "5.", "Fem"]);
  });
});
