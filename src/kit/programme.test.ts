import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../model/template.ts";
import { partMinutes, schedule, timeSpan } from "./programme.ts";

const BLOCKS = [
  { id: "a", kind: "introduction", minutes: 15 },
  { id: "b", kind: "measures", minutes: 45 },
  { id: "c", kind: "break", minutes: 15 },
  { id: "d", kind: "measures", minutes: 45 },
  { id: "e", kind: "implementation", minutes: 30 },
] as unknown as readonly Block[];

describe("programme", () => {
  it("puts the blocks on the clock from the meeting's start", () => {
    expect(schedule(BLOCKS, 990).map(timeSpan)).toEqual([
      "16.30 – 16.45",
      "16.45 – 17.30",
      "17.30 – 17.45",
      "17.45 – 18.30",
      "18.30 – 19.00",
    ]);
  });

  it("keeps the break and shares the rest when less time is booked", () => {
    expect(schedule(BLOCKS, 990, 120).map(({ minutes }) => minutes)).toEqual([10, 35, 15, 35, 25]);
  });

  it("takes of the break, too, when less than half the time is booked", () => {
    const minutesOf = (booked: number) => schedule(BLOCKS, 990, booked).map(({ minutes }) => minutes);
    expect(minutesOf(75)[2]).toBe(15);
    expect(minutesOf(60)).toEqual([5, 20, 5, 20, 10]);
  });

  it("always adds up to what was booked, without gap or overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 300 }), (booked) => {
        const blocks = schedule(BLOCKS, 960, booked);
        expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(booked);
        expect(blocks.every(({ minutes }) => minutes > 0)).toBe(true);
        blocks.slice(1).forEach(({ from }, index) => {
          expect(from).toBe(blocks[index]?.to);
        });
      }),
    );
  });

  it("scales a block's parts to the same sum", () => {
    expect(partMinutes({ introduction: 10, groups: 20, plenary: 15 }, 45)).toEqual({
      introduction: 10,
      groups: 20,
      plenary: 15,
    });
    const { introduction, groups, plenary } = partMinutes({ introduction: 10, groups: 20, plenary: 15 }, 35);
    expect(introduction + groups + plenary).toBe(35);
  });
});
