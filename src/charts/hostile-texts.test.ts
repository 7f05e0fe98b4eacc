import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { trendChart } from "../kit/charts/course-charts.ts";
import { outlying, TREND_SHARE, trendOf } from "../kit/charts/trend.fixture.ts";
import type { Chart } from "../model/chart.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { change } from "./change.fixture.ts";
import { chartSpec } from "./chart-spec.ts";
import { drawSvg } from "./draw-svg.ts";
import { overview } from "./overview.fixture.ts";
import { productShares, twoParts } from "./parts.fixture.ts";
import { position } from "./position.fixture.ts";
import { openRows, rankedDots } from "./ranked-dots.fixture.ts";
import { funnel } from "./upright.fixture.ts";

const EVERY_KIND: readonly Chart[] = [
  rankedDots({ rows: openRows(11) }),
  overview(),
  position(),
  change(),
  twoParts(5),
  productShares(5),
  funnel(11, { isOpen: true }),
  trendChart(TREND_SHARE, trendOf(outlying(12, [10]))),
];

/** Texts that would do something if anybody took them for more than text; short, so that no chart leaves them out. */
const HOSTILE = [
  "'+pwn()+'",
  '"];pwn()//',
  "$\u007bpwn()}",
  "datum.value",
  "{signal:x}",
  "a.b[0]",
  "http://e.dk",
  "file:///etc",
  "</text><a/>",
  "%d{x}",
  "__proto__",
];

/** What the renderers choose by; everything else is what somebody has written. */
const CHOSEN_BY = new Set(["kind", "mark", "role", "when", "towards"]);

/** The same chart with something hostile for every text in it, and which texts those are. */
function spoilt(chart: Chart): { readonly chart: Chart; readonly texts: ReadonlySet<string> } {
  const texts = new Set<string>();
  const walk = (value: unknown, key = ""): unknown => {
    if (typeof value === "string" && !CHOSEN_BY.has(key)) {
      const text = `${HOSTILE[texts.size % HOSTILE.length]}${texts.size}`;
      texts.add(text);
      return text;
    }
    if (Array.isArray(value)) return value.map((each) => walk(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return { chart: walk(chart) as Chart, texts };
}

/** Where a text stands in a spec: the names on the way to it, without positions in lists. */
function placesOf(spec: unknown, isSought: (text: string) => boolean): ReadonlySet<string> {
  const places = new Set<string>();
  const walk = (value: unknown, way: readonly string[]): void => {
    if (typeof value === "string" && isSought(value)) places.add(way.slice(-2).join("."));
    else if (Array.isArray(value)) for (const each of value) walk(each, way);
    else if (typeof value === "object" && value)
      for (const [name, each] of Object.entries(value)) {
        if (isSought(name)) places.add(`name in ${way.slice(-2).join(".")}`);
        walk(each, [...way, name]);
      }
  };
  walk(spec, []);
  return places;
}

let metrics: FontMetrics;
beforeAll(async () => {
  metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
});

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" } as const;

describe.each(EVERY_KIND.map((chart) => ({ kind: chart.kind, chart })))(
  "texts of a $kind chart that look like more than text",
  (given) => {
    const { chart, texts } = spoilt(given.chart);
    const isSpoilt = (text: string) => [...texts].some((each) => text.includes(each.slice(0, 6)));
    const spec = () => chartSpec(chart, { widthInches: 12, heightInches: 5 }, metrics);

    it("stand in the spec as texts and nowhere else", () => {
      expect(texts.size).toBeGreaterThan(20);
      expect(placesOf(spec(), isSpoilt)).toEqual(new Set(["items.text"]));
    });

    it("are drawn as they stand, run nothing and load nothing", () => {
      const ran: unknown[] = [];
      Object.assign(globalThis, { pwn: () => ran.push("ran") });
      const svg = drawSvg(spec());
      Reflect.deleteProperty(globalThis, "pwn");
      const drawn = svg.replaceAll(/&(?:amp|lt|gt|quot|apos|#39);/g, unescaped);
      expect([...texts].filter((text) => drawn.includes(`>${text}<`)).length).toBeGreaterThan(texts.size / 3);
      expect(svg).not.toMatch(/<a[ />]|href|<image|<script/);
      expect(ran).toEqual([]);
    });
  },
);

function unescaped(sign: string): string {
  return Object.entries(ESCAPED).find(([, written]) => written === sign)?.[0] ?? "'";
}
