import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { FIXTURE_CHARTS, FIXTURE_DECK, FIXTURE_PROPERTIES, fixtureImage } from "./fixture-deck.ts";
import { renderDeck } from "./render-deck.ts";
import { CHART_AREAS } from "./slide-layout.ts";

const metrics = await readFontMetrics("assets/fonts");
const images = new Map(FIXTURE_CHARTS.map(({ id, kind }) => [id, fixtureImage(CHART_AREAS[kind])]));
const slides = FIXTURE_DECK.sections.flatMap((section) => section.slides);

const { bytes } = await renderDeck(FIXTURE_DECK, {
  properties: FIXTURE_PROPERTIES,
  images,
  charts: FIXTURE_CHARTS,
  metrics,
});
const parts = unzipSync(bytes);

it("puts every slide's title first, in the deck's order", () => {
  const titles = slides.map((_, index) => {
    const xml = strFromU8(parts[`ppt/slides/slide${index + 1}.xml`]!);
    const first = /<p:sp>.*?<\/p:sp>/s.exec(xml)?.[0] ?? "";
    expect(first).toContain('name="Titel"');
    return [...first.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join("");
  });
  expect(titles).toEqual(slides.map(({ title }) => title));
});
