import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CARLITO } from "../typeset/carlito.fixture.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { documentStyles, textHeight } from "./sheet-styles.ts";

const LINE_AT_10_POINTS = 245;

/** Plain and bold letters of a size. */
const { body, strong } = documentStyles({ metrics: CARLITO }, 1);
const TEN_POINTS = { ...body, size: 10 };

/** Lines needed by a typesetter who breaks at blanks and knows the true widths; size and width in points. */
function trueLines(metrics: FontMetrics, weight: Weight, text: string, box: { size: number; width: number }) {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const breaks = line !== "" && textWidth(metrics, longer, box.size, weight) > box.width;
    if (breaks) lines += 1;
    line = breaks ? word : longer;
  }
  return lines;
}

const word = fc.string({
  unit: fc.constantFrom(
    ..."abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.,:?-–·/()%&≥",
  ),
  minLength: 1,
  maxLength: 14,
});
const box = fc.record({ size: fc.integer({ min: 9, max: 15 }), width: fc.integer({ min: 260, max: 482 }) });

describe("textHeight", () => {
  it("is a line of Calibri for a short text", () => {
    expect(textHeight("Mål", TEN_POINTS, 9000)).toBe(LINE_AT_10_POINTS);
  });

  it("grows by whole lines", () => {
    const text = "Derfor kan det være ".repeat(12).trim();
    expect(textHeight(text, TEN_POINTS, 9000)).toBe(3 * LINE_AT_10_POINTS);
  });

  it("breaks a word that is wider than the line", () => {
    expect(textHeight("a".repeat(45), TEN_POINTS, 2000)).toBe(3 * LINE_AT_10_POINTS);
  });

  it("never takes a text to be lower than it is in the metric twin of Calibri", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), box, (words, { size, width }) => {
        const text = words.join(" ");
        for (const style of [body, strong]) {
          const weight = style === strong ? "bold" : "regular";
          const lines = trueLines(CARLITO, weight, text, { size, width });
          const oneLine = textHeight("x", { ...style, size }, width * 20);
          expect(textHeight(text, { ...style, size }, width * 20)).toBeGreaterThanOrEqual(lines * oneLine);
        }
      }),
    );
  });
});
