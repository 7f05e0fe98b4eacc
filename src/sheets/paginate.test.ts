import { describe, expect, it } from "vitest";
import { paginate } from "./paginate.ts";
import type { SheetPart } from "./sheet-part.ts";

function part(fixed: number, rows: number): SheetPart {
  return {
    fixed,
    rows: Array.from({ length: rows }, () => ({ least: 100, weight: 1 })),
    tables: [],
    build: () => [],
  };
}

const counts = (pages: readonly (readonly SheetPart[])[]) => pages.map((page) => page.length);

describe("paginate", () => {
  it("uses one page when everything fits", () => {
    expect(counts(paginate([part(50, 1), part(50, 2)], 500))).toEqual([2]);
  });

  it("keeps the order and shares two pages so that the fuller one has the most room", () => {
    const parts = [part(100, 0), part(50, 4), part(50, 3), part(50, 1)];
    const pages = paginate(parts, 700);
    expect(pages.flat()).toEqual(parts);
    expect(counts(pages)).toEqual([2, 2]);
  });

  it("gives a part that is higher than the page one of its own", () => {
    expect(counts(paginate([part(50, 1), part(50, 9), part(50, 1)], 500))).toEqual([1, 1, 1]);
  });
});
