import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hasRoom } from "../charts/chart-spec.ts";
import { drawChart } from "../charts/render-charts.ts";
import type { ChartSlide } from "../model/deck.ts";
import { OLD, templateFile } from "../office/master/masters.fixture.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { chartPlaces, type RenderableKit, settledFor } from "./kit-deck.ts";
import { loadMaster } from "./load-master.ts";
import { pictureDeck } from "./picture-deck.ts";
import { partsForRows, withParts } from "./room-for-rows.ts";
import { sampleRequest, temporaryFolder, wordedKit } from "./sample-kit.fixture.ts";
import { writeCluster } from "./sized-cluster.fixture.ts";

const chartSlides = ({ files }: RenderableKit) =>
  files.flatMap((file) =>
    file.kind === "deck"
      ? file.deck.sections.flatMap(({ slides }) =>
          slides.filter((slide): slide is ChartSlide => slide.kind === "chart"),
        )
      : [],
  );

/** Labels of everybody who has a row on the slides of a measure, in their order. */
const rowsOn = (kit: RenderableKit, id: string) =>
  chartSlides(kit)
    .filter((slide) => slide.id === id)
    .flatMap(({ chart }) => {
      const found = kit.charts.find((one) => one.id === chart);
      return found?.kind === "ranked-dots" ? found.rows.filter(({ kind }) => kind === "value") : [];
    })
    .map(({ label }) => label);

it("shows 35 practices on slides of four to three in type that can be read, each once and in order", async () => {
  const folder = temporaryFolder();
  const { cluster, data } = writeCluster(folder, 35);
  const path = join(folder, "gammel.potx");
  writeFileSync(path, templateFile(OLD));
  const { kit } = await wordedKit(sampleRequest(join(folder, "out"), { cluster, data: [data] }));
  const metrics = await readFontMetrics("assets/fonts");
  const { design: deck } = await loadMaster({ path });
  const design = settledFor(kit, deck ? { deck } : {}, metrics);
  const parts = partsForRows(kit, design, metrics);
  const cut = withParts(kit, parts);
  const { sizes } = chartPlaces(cut, design, metrics);
  const slides = chartSlides(cut);
  expect(slides.some(({ title }) => title.endsWith("(2 af 2)"))).toBe(true);
  expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  for (const { chart: id } of slides) {
    const chart = cut.charts.find((one) => one.id === id)!;
    expect(hasRoom(chart, sizes.get(id)!, metrics), id).toBe(true);
  }
  const charts = new Map(
    cut.charts.map((chart) => [chart.id, drawChart(chart, sizes.get(chart.id)!, metrics)]),
  );
  const pictured = pictureDeck(kit, { metrics, design: design.deck, charts, parts, drawn: new Map() });
  for (const { id, pictures } of pictured.filter((one) => slides.some((slide) => slide.id === one.id)))
    expect(pictures).toHaveLength(slides.filter((slide) => slide.id === id).length);
  // The file's slides are numbered through, whether somebody writes their words on one place or on several.
  expect(pictured.map(({ number }) => number)).toEqual(
    pictured.map(
      (_, at) => 1 + pictured.slice(0, at).reduce((sum, { pictures }) => sum + pictures.length, 0),
    ),
  );
  for (const { id } of chartSlides(kit)) expect(rowsOn(cut, id)).toEqual(rowsOn(kit, id));
  expect(withParts(kit, partsForRows(kit, settledFor(kit, {}, metrics), metrics))).toBe(kit);
});
