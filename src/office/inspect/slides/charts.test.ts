import pptxgenjs from "pptxgenjs";
import { describe, expect, it } from "vitest";
import { cleanDeck, rewritten } from "../clean-files.fixture.ts";
import { codesIn } from "../inspected.fixture.ts";

const OF_CHARTS = /contrast\/chart|colour-alone|small-chart-text|chart-without-numbers/;

type Options = Parameters<pptxgenjs.default.Slide["addChart"]>[2];

/** What is found of the look of a chart the slide library draws. */
async function chartCodes(options: Options) {
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  const values = { name: "Andel", labels: ["A", "B", "C"], values: [10, 20, 30] };
  deck
    .addSlide()
    .addChart(deck.ChartType.bar, [values], { x: 1, y: 1, w: 4, h: 3, altText: "10-30 %", ...options });
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return codesIn(bytes).filter((code) => OF_CHARTS.test(code));
}

describe("charts Office draws itself", () => {
  it("may have one strong colour", async () => {
    expect(await chartCodes({ chartColors: ["1F6F8B"] })).toEqual([]);
  });

  it("need colours that stand out from what lies behind", async () => {
    expect(await chartCodes({ chartColors: ["D9D9D9"] })).toEqual(["E contrast/chart"]);
    expect(await chartCodes({ chartColors: ["D9D9D9"], plotArea: { fill: { color: "13262E" } } })).toEqual(
      [],
    );
  });

  it("set a point apart by more than its colour", async () => {
    const chartColors = ["1F6F8B", "B0470E", "1F6F8B"];
    expect(await chartCodes({ chartColors })).toEqual(["E slide/colour-alone"]);
    expect(await chartCodes({ chartColors, showValue: true })).toEqual([]);
  });

  it("have type that can be read, and numbers as text", async () => {
    expect(await chartCodes({ chartColors: ["1F6F8B"], catAxisLabelFontSize: 8 })).toEqual([
      "W slide/small-chart-text",
    ]);
    expect(await chartCodes({ chartColors: ["1F6F8B"], altText: "Andele i klyngen" })).toEqual([
      "E slide/chart-without-numbers",
    ]);
  });
});

describe("vector pictures", () => {
  const withText = async (attributes: string, around = "") => {
    const file = await cleanDeck();
    const [svg = ""] = file.names(/\.svg$/);
    return codesIn(rewritten(file, [svg, "</svg>", `${around}<text ${attributes}>17 %</text></svg>`]));
  };

  it("keep their type large enough where they stand", async () => {
    // The picture is 90 units wide and stands 216 points wide.
    expect(await withText('font-size="4px" fill="#FFFFFF"')).toEqual([]);
    expect(await withText('font-size="3px" fill="#FFFFFF"')).toEqual(["W slide/small-chart-text"]);
  });

  it("keep their type dark or light enough for some surface of the picture", async () => {
    expect(await withText('font-size="5px" fill="#5A8A98"')).toEqual(["E contrast/chart"]);
    expect(await withText('font-size="5px" fill="#5A8A98"', '<rect fill="#000000"/>')).toEqual([]);
  });
});
