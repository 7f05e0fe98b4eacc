import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { niceAxis } from "./axes.ts";

const share = { kind: "proportion" } as const;
const rate = { kind: "rate" } as const;

describe("axis", () => {
  it("starts at zero with round Danish ticks", () => {
    const { from, to, ticks } = niceAxis([8.7, 47.8], share);
    expect([from, to]).toEqual([0, 50]);
    expect(ticks.map(({ label }) => label.replaceAll("\u00a0", " "))).toEqual([
      "0 %",
      "10 %",
      "20 %",
      "30 %",
      "40 %",
      "50 %",
    ]);
  });

  it("leaves zero out when everything lies high", () => {
    expect(niceAxis([72, 96], share)).toMatchObject({ from: 65, to: 100 });
  });

  it("writes rates without percent", () => {
    expect(niceAxis([0.2, 1.1], rate).ticks.map(({ label }) => label)).toEqual([
      "0,0",
      "0,2",
      "0,4",
      "0,6",
      "0,8",
      "1,0",
      "1,2",
    ]);
  });

  it("holds every value, stays on the scale and has few ticks, whatever the values", () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, (numbers) => {
        const { from, to, ticks } = niceAxis(numbers, share);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(to).toBeGreaterThan(from);
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(from);
          expect(number).toBeLessThanOrEqual(to);
        }
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
