import { describe, expect, it } from "vitest";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { firstFit, stackFromBottom, stackTexts, type Text, textHeightInches } from "./fit-text.ts";

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

describe("firstFit", () => {
  it("takes the first candidate that leads to a plan, also one that is falsy", () => {
    expect(firstFit([3, 2, 1], (size) => (size < 3 ? size * 0 : undefined))).toBe(0);
    expect(firstFit([3, 2, 1], () => undefined)).toBeUndefined();
  });
});
