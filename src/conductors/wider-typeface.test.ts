import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawDeck } from "../deck/draw-deck.ts";
import { textHeightInches } from "../deck/fit-text.ts";
import type { DrawnShape, DrawnSlide, DrawnTable, DrawnText } from "../model/drawn-deck.ts";
import { HOUSE_DESIGN } from "../model/slide-design.ts";
import { type Box, bottomOf, SLIDE, type SlideLayout } from "../model/slide-layouts.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { USABLE_WIDTH } from "../typeset/break-lines.ts";
import { type FontMetrics, inTypeface } from "../typeset/font-metrics.ts";
import { generateKit } from "./generate-kit.ts";
import { deckOptions, type RenderableKit } from "./kit-deck.ts";
import { sampleRequest, temporaryFolder, wordedFollowUp, wordedKit } from "./sample-kit.fixture.ts";
import { dataOf, SAMPLE_CLUSTERS, withOpenView } from "./sample-kits.fixture.ts";
import { writeCluster } from "./sized-cluster.fixture.ts";

const measured = await readFontMetrics("assets/fonts");

/** DejaVu Serif beside Carlito, over a page of a kit's text; what slides are planned with leaves a little more room. */
const standIn = inTypeface(measured, {
  width: 1.265 * USABLE_WIDTH,
  bold: 1.373 * USABLE_WIDTH,
  lineHeight: 1.164,
});

type Kit = RenderableKit;

function slidesOf(kit: Kit): readonly DrawnSlide[] {
  const images = new Map(kit.charts.map(({ id }) => [id, { svg: "", png: new Uint8Array() }]));
  return kit.files.flatMap((file) =>
    file.kind === "deck"
      ? drawDeck(file.deck, { ...deckOptions(file, kit), images, metrics: measured }).sections.flatMap(
          ({ slides }) => slides,
        )
      : [],
  );
}

/** Where a shape reaches on a machine that shows it in another typeface. */
function boxIn(metrics: FontMetrics, shape: DrawnShape, layout: SlideLayout): Box {
  if (shape.kind === "table") return { ...shape.box, height: tableHeightIn(metrics, shape) };
  if (shape.kind !== "text" || shape.mayShrink) return shape.box;
  const { box } = shape;
  const height = textHeightInches(metrics, asText(shape), box.width);
  const anchor = layout.places[shape.name]?.style.anchor ?? "top";
  if (anchor === "bottom") return { ...box, y: bottomOf(box) - height, height };
  return { ...box, height };
}

const asText = (shape: DrawnText) => ({
  ...shape,
  paragraphs: shape.paragraphs.map((paragraph) => ({
    ...paragraph,
    spaceBefore: paragraph.spaceBeforePoints / shape.sizePoints,
  })),
});

function tableHeightIn(
  metrics: FontMetrics,
  { rows, columnWidths, sizePoints, margins }: DrawnTable,
): number {
  const heights = rows.map((cells) =>
    Math.max(
      ...cells.map(({ text, weight }, column) => {
        const width = (columnWidths[column] ?? 0) - 2 * margins.sideInches;
        return textHeightInches(metrics, { name: "", paragraphs: [{ text, weight }], sizePoints }, width);
      }),
    ),
  );
  return heights.reduce((sum, height) => sum + height + 2 * margins.verticalInches, 0);
}

/** Less than this is within what a line has above and below its letters. */
const HAIR = 0.06;

const overlaps = (one: Box, other: Box): boolean =>
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y) > HAIR &&
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > HAIR;

/** Which shapes of a slide meet, and which leave the slide, in the typeface that stands in. */
function meetings({ layout: name, shapes }: DrawnSlide): readonly string[] {
  const layout = HOUSE_DESIGN.layouts[name as keyof typeof HOUSE_DESIGN.layouts];
  const worded = shapes
    .filter(({ kind }) => kind === "text" || kind === "table")
    .map((shape) => ({ name: shape.name, box: boxIn(standIn, shape, layout) }));
  return worded.flatMap(({ name, box }, index) => [
    ...worded
      .slice(index + 1)
      .flatMap((other) => (overlaps(box, other.box) ? [`${name} × ${other.name}`] : [])),
    ...(box.y < SLIDE.y - HAIR || bottomOf(box) > bottomOf(SLIDE) ? [`${name} × kanten`] : []),
  ]);
}

/** The first kit of each package. */
const samples = Object.entries(SAMPLE_CLUSTERS).map(([template, sample]) => {
  const cluster = `samples/${sample}/klynge.yaml`;
  return { title: sample, template, cluster, data: dataOf(sample).slice(0, 1) };
});
const opened = samples
  .filter(({ title }) => title === "solsikke")
  .map((sample) => ({ ...sample, title: `${sample.title}, open`, cluster: withOpenView(sample.cluster) }));
const sized = [5, 35].map((practices) => {
  const { cluster, data } = writeCluster(temporaryFolder(), practices);
  return { title: `${practices} practices`, template: "kiap-type2-diabetes", cluster, data: [data] };
});

async function nextKit(): Promise<Kit> {
  const request = sampleRequest(join(temporaryFolder(), "out"));
  const { folder, key } = await generateKit(request);
  const data = dataOf("nordlys").slice(1);
  const next = { ...request, folder, key: key.path, data, date: "2026-12-10" };
  return (await wordedFollowUp(next)).kit;
}

const meetingsIn = (kit: Kit): readonly string[] =>
  slidesOf(kit).flatMap((slide) => meetings(slide).map((what) => `${slide.title}: ${what}`));

describe("a deck shown without Calibri", () => {
  it.each([...samples, ...opened, ...sized])("has no words over one another: $title", async (sample) => {
    const { title: _, ...changes } = sample;
    const { kit } = await wordedKit(sampleRequest(join(temporaryFolder(), "out"), changes));
    expect(slidesOf(kit).length).toBeGreaterThan(10);
    expect(meetingsIn(kit)).toEqual([]);
  });

  it("has no words over one another at the follow-up either", async () => {
    expect(meetingsIn(await nextKit())).toEqual([]);
  });
});
