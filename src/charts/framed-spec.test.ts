import { describe, expect, it } from "vitest";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { textWidth } from "../typeset/font-metrics.ts";
import { framedSpec } from "./framed-spec.ts";
import { boxLayer, type Panel, type PictureSpec } from "./layers.ts";

const CHART: PictureSpec = {
  width: 300,
  height: 100,
  panels: [{ left: 7, layers: boxLayer([{ left: 0, right: 10, top: 0, bottom: 10, fill: "#000000" }]) }],
};
const FRAME = {
  lead: "Prøveklyngen · Type 2-diabetes",
  title: "Målepunkt 1: HbA1c over 58 mmol/mol · procent af patienterne med målt HbA1c · ni praksis",
  notes: [
    "Anm.: Hul cirkel er et usikkert tal, og skjulte tal beskytter små grupper.",
    "Kilde: Forløbsplaner.",
  ],
};

const textsOf = (panels: readonly Panel[]) =>
  panels.flatMap(({ left, layers }) =>
    layers.flatMap((layer) => (layer.kind === "text" ? layer.items.map((item) => ({ ...item, left })) : [])),
  );

describe("a chart that stands alone", () => {
  const { width, height, panels } = framedSpec(CHART, FRAME, CARLITO);
  const [above, chart, below] = panels as [Panel, Panel, Panel];

  it("says every word of its frame, in lines that keep within the picture", () => {
    const texts = textsOf(panels);
    expect(texts.map(({ text }) => text).join(" ")).toBe([FRAME.lead, FRAME.title, ...FRAME.notes].join(" "));
    for (const { text, left, x, size, weight } of texts) {
      expect(left + x + textWidth(CARLITO, text, size, weight)).toBeLessThan(width);
    }
  });

  it("keeps the chart as it is between what stands above and below it", () => {
    expect(chart.layers).toEqual(CHART.panels[0]?.layers);
    const [top = 0, bottom = 0] = [chart.top, (chart.top ?? 0) + CHART.height];
    for (const { y, size } of textsOf([above])) expect(y + size / 2).toBeLessThan(top);
    for (const { y, size } of textsOf([below])) {
      expect(y - size / 2).toBeGreaterThan(bottom);
      expect(y + size / 2).toBeLessThan(height);
    }
  });
});
