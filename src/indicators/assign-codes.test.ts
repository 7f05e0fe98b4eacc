import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignCodes } from "./assign-codes.ts";

const members = (count: number) =>
  Array.from({ length: count }, (_, index) => String(90_000 + index).padStart(6, "0"));
const first = () => 0;

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
});
