import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { type FontMetrics, textWidth, type Weight } from "../typeset/font-metrics.ts";
import { textHeight } from "./text-height.ts";

const LINE_AT_10_POINTS = 245;

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
    expect(textHeight("Mål", 10, 9000)).toBe(LINE_AT_10_POINTS);
  });

  it("grows by whole lines", () => {
    const text = "Derfor kan det være ".repeat(12).trim();
    expect(textHeight(text, 10, 9000)).toBe(3 * LINE_AT_10_POINTS);
  });

  it("breaks a word that is wider than the line", () => {
    expect(textHeight("a".repeat(45), 10, 2000)).toBe(3 * LINE_AT_10_POINTS);
  });

  it("never takes a text to be lower than it is in the metric twin of Calibri", async () => {
    const metrics = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), box, (words, { size, width }) => {
        const text = words.join(" ");
        const lines = (["regular", "bold"] as const).map((weight) =>
          trueLines(metrics, weight, text, { size, width }),
        );
        const oneLine = textHeight("x", size, width * 20);
        expect(textHeight(text, size, width * 20)).toBeGreaterThanOrEqual(Math.max(...lines) * oneLine);
      }),
    );
  });
});
