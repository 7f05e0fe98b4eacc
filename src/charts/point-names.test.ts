import { describe, expect, it } from "vitest";
import { pointNames } from "./point-names.ts";

/** A typeface where every character is half as wide as the type is high: names of 12 points take 6 a letter. */
const face = {
  unitsPerEm: 2,
  advances: Object.fromEntries(Array.from({ length: 256 }, (_, code) => [code, 1])),
};
const metrics = { regular: face, bold: face };
const plot = { left: 0, right: 200, top: 0, bottom: 100 };
const room = { plot, diameter: 8, lines: [] };

const places = (points: Parameters<typeof pointNames>[0], lines: (typeof plot)[] = []) =>
  pointNames(points, { ...room, lines }, metrics).map(({ text, x, y }) => [text, x, y]);

describe("pointNames", () => {
  it("sets a name right of its point, or left of it at the right edge", () => {
    expect(places([{ x: 100, y: 50, label: "Alfa" }])).toEqual([["Alfa", 120, 50]]);
    expect(places([{ x: 190, y: 50, label: "Alfa" }])).toEqual([["Alfa", 170, 50]]);
  });

  it("goes above where a line runs through the point", () => {
    const line = { left: 0, right: 200, top: 50, bottom: 50 };
    expect(places([{ x: 100, y: 50, label: "Alfa" }], [line])).toEqual([["Alfa", 100, 39]]);
  });

  it("leaves a name out rather than cover another point, name or line", () => {
    const walls = [80, 120].map((x) => ({ left: x, right: x, top: 0, bottom: 100 }));
    const floors = [40, 60].map((y) => ({ left: 0, right: 200, top: y, bottom: y }));
    expect(places([{ x: 100, y: 50, label: "Alfa" }], [...walls, ...floors])).toEqual([]);
    const twins = [100, 100].map((x) => ({ x, y: 50, label: "Alfa" }));
    expect(places(twins)).toEqual([
      ["Alfa", 120, 50],
      ["Alfa", 80, 50],
    ]);
  });
});
