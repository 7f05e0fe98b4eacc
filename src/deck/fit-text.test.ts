import { describe, expect, it } from "vitest";
import { type FontMetrics, inTypeface } from "../typeset/font-metrics.ts";
import {
  fillBoxes,
  firstFit,
  firstHolding,
  stackFromBottom,
  stackTexts,
  standInLines,
  type Text,
  textHeightInches,
} from "./fit-text.ts";

/** Every letter is as wide as the size and half again in bold, so that widths can be counted in the head. */
const metrics: FontMetrics = {
  regular: { unitsPerEm: 1, advances: advances(1) },
  bold: { unitsPerEm: 1, advances: advances(1.5) },
};

function advances(width: number): Record<number, number> {
  return Object.fromEntries(Array.from({ length: 128 }, (_, code) => [code, width]));
}

describe("textHeightInches", () => {
  it("counts lines, the space between paragraphs and the indent of a list", () => {
    const text: Text = {
      name: "",
      sizePoints: 36,
      paragraphs: [{ text: "aa" }, { text: "aa", list: { kind: "bullet" }, spaceBefore: 0.5 }],
    };
    const pitch = 36 * 1.2207;
    expect(textHeightInches(metrics, text, 2) * 72).toBeCloseTo(2 * pitch + 18, 6);
    expect(textHeightInches(metrics, text, 1.1) * 72).toBeCloseTo(3 * pitch + 18, 6);
  });
});

describe("stackTexts", () => {
  const area = { x: 1, y: 2, width: 2, height: 2 };
  const text = (words: string, more: Partial<Text> = {}): Text => ({
    name: words,
    paragraphs: [{ text: words }],
    sizePoints: 12,
    ...more,
  });

  it("places texts below one another with their gaps", () => {
    const placed = stackTexts(metrics, [text("a"), text("b", { gapInches: 0.5 })], area);
    const pitch = (12 * 1.2207) / 72;
    expect(placed?.map(({ box }) => box.y)).toEqual([2, 2 + pitch + 0.5]);
  });

  it("gives nothing when the texts run out of the area", () => {
    expect(stackTexts(metrics, [text("a", { sizePoints: 140 })], area)).toBeUndefined();
    expect(stackTexts(metrics, [text("aaaaaa aaaaaaa", { mostLines: 1 })], area)).toBeUndefined();
  });

  it("leaves out a text without a word", () => {
    expect(
      stackTexts(metrics, [text(""), text("b", { gapInches: 1 })], area)?.map(({ box }) => box.y),
    ).toEqual([2]);
  });

  it("balances lines without adding one", () => {
    const words = "aaa aaa aaa aaa b";
    const [plain] = stackTexts(metrics, [text(words, { sizePoints: 9 })], area) ?? [];
    const [balanced] = stackTexts(metrics, [text(words, { sizePoints: 9, isBalanced: true })], area) ?? [];
    expect(balanced?.box.height).toBe(plain?.box.height);
    expect(balanced?.box.width).toBeLessThan(1.5);
  });

  it("ends at the bottom when it is stacked from there", () => {
    const box = stackFromBottom(metrics, [text("a")], area)?.[0]?.box;
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(4, 9);
  });
});

/** The same letters half as wide again on a machine that lacks them. */
const withStandIn: FontMetrics = {
  ...metrics,
  standIn: inTypeface(metrics, { width: 1.5, bold: 1.5, lineHeight: 1.2207 }),
};

describe("a wider typeface that may stand in", () => {
  const area = { x: 1, y: 2, width: 3, height: 2 };
  const words = { name: "a", paragraphs: [{ text: "aaa aaa aaa" }], sizePoints: 12, isBalanced: true };

  it("leaves balanced lines so wide that it takes no more of them", () => {
    const narrow = stackTexts(metrics, [{ ...words, sizePoints: 20 }], area)?.[0]?.box.width;
    const wide = stackTexts(withStandIn, [{ ...words, sizePoints: 20 }], area)?.[0]?.box.width;
    expect(narrow).toBeLessThan(wide ?? 0);
    expect(standInLines(withStandIn, { ...words, sizePoints: 20, box: { ...area, width: wide ?? 0 } })).toBe(
      2,
    );
  });

  it("lets programs shrink what would run out of its box then, and nothing else", () => {
    const line = (12 * 1.2207) / 72;
    const box = { ...area, width: 2, height: line };
    const shrinks = (typeface: FontMetrics) => fillBoxes(typeface, [{ ...words, box }])?.[0]?.mayShrink;
    expect(shrinks(metrics)).toBeUndefined();
    expect(shrinks(withStandIn)).toBe(true);
  });
});

describe("firstHolding", () => {
  const plan = (size: number) => (size < 4 ? size : undefined);

  it("takes a plan further on that holds, else the first that fits", () => {
    expect(firstHolding([5, 3, 2, 1], { plan, holds: (size) => size < 2 })).toBe(1);
    expect(firstHolding([5, 3, 2, 1], { plan, holds: () => false })).toBe(3);
    expect(firstHolding([5], { plan, holds: () => true })).toBeUndefined();
  });

  it("gives up no more for it than it may", () => {
    const alike = (one: number, other: number) => other - one < 2;
    expect(firstHolding([3, 2, 1], { plan, holds: (size) => size < 2, alike })).toBe(3);
  });
});

describe("firstFit", () => {
  it("takes the first candidate that leads to a plan, also one that is falsy", () => {
    expect(firstFit([3, 2, 1], (size) => (size < 3 ? size * 0 : undefined))).toBe(0);
    expect(firstFit([3, 2, 1], () => undefined)).toBeUndefined();
  });
});
