import { describe, expect, it } from "vitest";
import { renderKit } from "../../conductors/render-kit.ts";
import type { Slide } from "../../model/deck.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { plain } from "./danish-text.fixture.ts";
import { kitOf, kitsOf, sampleBase } from "./made-kits.fixture.ts";
import { slidesOf } from "./measure-facts.fixture.ts";
import { pptxTexts } from "./pptx-texts.fixture.ts";
import { randomFollowUp, randomMeeting } from "./random-meetings.fixture.ts";

/** What the reader has read of a slide that shows figures. */
function readOf(slide: Slide, { charts }: MeetingKit): readonly string[] {
  if (slide.kind === "chart") {
    const alt = charts.find(({ id }) => id === slide.chart)?.alt ?? "";
    return [slide.title, slide.reading, slide.caption, ...slide.footnotes, alt, ...slide.notes];
  }
  if (slide.kind !== "table") return [slide.title, ...slide.notes];
  const cells = [...slide.columns.map(({ heading }) => heading), ...slide.rows.flat()];
  return [slide.title, slide.subtitle ?? "", ...cells, slide.alt, ...slide.footnotes, ...slide.notes];
}

async function readBack(kit: MeetingKit) {
  const { files } = await renderKit(kit, "assets/fonts");
  const [deck] = [...files].flatMap(([name, bytes]) => (name.endsWith(".pptx") ? [bytes] : []));
  return pptxTexts(deck ?? new Uint8Array());
}

async function expectAllRead(kit: MeetingKit): Promise<void> {
  const [slides, found] = [slidesOf(kit), await readBack(kit)];
  expect(found).toHaveLength(slides.length);
  slides.forEach((slide, at) => {
    const { texts = [], alts = [], notes = [] } = found[at] ?? {};
    const there = [...texts, ...alts, ...notes];
    const lost = readOf(slide, kit)
      .map(plain)
      .filter((text) => text !== "" && !there.includes(text));
    expect(lost, slide.id).toEqual([]);
    // And nothing is written there that the reader was not given.
    const known = JSON.stringify([slide, kit.charts]).replaceAll('\\"', '"');
    const more = notes.filter((text) => !plain(known).includes(text) && !/^\d+$/.test(text));
    expect(more, slide.id).toEqual([]);
  });
}

describe("the finished presentation", () => {
  it.each([2, 5])("says what the reader has read, of cluster %i", async (seed) => {
    await expectAllRead(kitOf(randomMeeting(await sampleBase(), seed)));
  });

  it.each([3])("says what the reader has read, of follow-up %i", async (seed) => {
    await expectAllRead(kitsOf(randomFollowUp(await sampleBase(), seed), ["m-alfa"]).after);
  });
});
