import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignCodes } from "./assign-codes.ts";

const members = (count: number) =>
  Array.from({ length: count }, (_, index) => String(90_000 + index).padStart(6, "0"));
const first = () => 0;

/** Luck that can be had again: mulberry32. */
function seededLuck(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The practices' places in the order of their codes, from 0. */
function placesByCode(practices: readonly string[], codes: ReadonlyMap<string, string>): readonly number[] {
  const ordered = practices.map((practice) => codes.get(practice) ?? "").toSorted();
  return practices.map((practice) => ordered.indexOf(codes.get(practice) ?? ""));
}

/** Spearman's rank correlation of a list of places with the order they are given in. */
function correlationWithOrder(places: readonly number[]): number {
  const count = places.length;
  const squares = places.reduce((sum, place, index) => sum + (place - index) ** 2, 0);
  return 1 - (6 * squares) / (count * (count ** 2 - 1));
}

describe("codes", () => {
  it("are one per practice for any cluster and any luck", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat()), (count, luck) => {
        const draw = (below: number) => (luck.next().value ?? 0) % below;
        const codes = assignCodes(members(count), new Map(), draw);
        expect(new Set(codes.values()).size).toBe(count);
      }),
    );
  });

  it("do not depend on the order of the register", () => {
    const practices = members(12);
    const forwards = assignCodes(practices, new Map(), first);
    const backwards = assignCodes([...practices].reverse(), new Map(), first);
    expect(Object.fromEntries(backwards)).toEqual(Object.fromEntries(forwards));
  });

  it("stay with their practice, and a code that was left is never given again", () => {
    const before = assignCodes(members(10), new Map(), first);
    const after = assignCodes([...members(12).slice(3)], before, first);
    for (const [practice, code] of before) expect(after.get(practice)).toBe(code);
    expect(new Set(after.values()).size).toBe(12);
  });

  it("are single letters in an ordinary cluster and letter with digit in a large one", () => {
    expect(
      [...assignCodes(members(17), new Map(), first).values()].every((code) => /^[A-Z]$/.test(code)),
    ).toBe(true);
    expect(
      [...assignCodes(members(35), new Map(), first).values()].every((code) => /^[A-Z][2-9]$/.test(code)),
    ).toBe(true);
  });

  it("follow the order of the register no more than chance does", () => {
    const practices = members(12);
    const seeds = Array.from({ length: 2000 }, (_, seed) => seed + 1);
    const correlations = seeds.map((seed) =>
      correlationWithOrder(placesByCode(practices, assignCodes(practices, new Map(), seededLuck(seed)))),
    );
    const mean = correlations.reduce((sum, one) => sum + one, 0) / seeds.length;
    const variance = correlations.reduce((sum, one) => sum + (one - mean) ** 2, 0) / seeds.length;
    // Of two independent orders the correlation has mean 0 and variance 1/(n-1); bounds at four standard errors.
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 11 / 2000));
    expect(Math.abs(variance - 1 / 11)).toBeLessThan(0.012);
  });

  it("put each practice in each place equally often", () => {
    const practices = members(10);
    const draws = 3000;
    const counts = practices.map(() => practices.map(() => 0));
    for (let seed = 1; seed <= draws; seed += 1) {
      const places = placesByCode(practices, assignCodes(practices, new Map(), seededLuck(seed)));
      places.forEach((place, practice) => {
        const row = counts[practice];
        if (row) row[place] = (row[place] ?? 0) + 1;
      });
    }
    const expected = draws / practices.length;
    const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 81 degrees of freedom: mean 81, standard deviation 12.7.
    expect(chiSquare).toBeLessThan(81 + 4 * 12.7);
    expect(chiSquare).toBeGreaterThan(81 - 4 * 12.7);
  });

  it("are for newcomers any of the free ones, each as often", () => {
    const before = assignCodes(members(10), new Map(), seededLuck(1));
    const drawn = Array.from({ length: 2400 }, (_, seed) =>
      assignCodes(members(11), before, seededLuck(seed + 1)).get(members(11)[10] ?? ""),
    );
    const often = [...new Set(drawn)].map((code) => drawn.filter((one) => one === code).length);
    // Twelve of the 22 letters are free: 200 each, with a standard deviation of 13.5.
    expect(often).toHaveLength(12);
    expect(Math.min(...often)).toBeGreaterThan(200 - 4 * 13.5);
    expect(Math.max(...often)).toBeLessThan(200 + 4 * 13.5);
  });

  it("are other ones with other luck, so that no cluster's key tells another's", () => {
    const practices = members(12);
    const keys = Array.from({ length: 200 }, (_, seed) =>
      JSON.stringify([...assignCodes(practices, new Map(), seededLuck(seed + 1))]),
    );
    expect(new Set(keys).size).toBe(200);
  });

  it("do not change when somebody leaves, joins or declines besides", () => {
    const luck = seededLuck(3);
    const before = assignCodes(members(10), new Map(), luck);
    const withoutTwo = assignCodes(members(10).slice(2), before, luck);
    expect([...withoutTwo]).toEqual([...before]);
  });
});
