import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeReferenceLabels } from "./reference-labels.ts";

const AREA = { left: 0, right: 400 };

describe("placeReferenceLabels", () => {
  it("sets the strongest label in the lowest row and turns the others away from it", () => {
    const labels = [
      { x: 200, width: 120, isStrong: true },
      { x: 195, width: 80, isStrong: false },
      { x: 180, width: 60, isStrong: false },
    ];
    expect(placeReferenceLabels(labels, AREA, 2)).toMatchObject([
      { row: 0, left: 205, side: "right" },
      { row: 1, left: 110, side: "left" },
      { row: 0, left: 115, side: "left" },
    ]);
  });

  it("says when one row is too little", () => {
    const labels = [200, 201, 202].map((x) => ({ x, width: 100, isStrong: false }));
    expect(placeReferenceLabels(labels, AREA, 1)).toBeUndefined();
    expect(placeReferenceLabels(labels, AREA, 3)).toBeDefined();
  });

  const lines = (longest: number) =>
    fc.array(
      fc.record({
        x: fc.integer({ min: 10, max: 390 }),
        width: fc.integer({ min: 20, max: longest }),
        isStrong: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    );

  it("finds a place for every short label, wherever the lines stand", () => {
    fc.assert(
      fc.property(lines(86), (labels) => {
        expect(placeReferenceLabels(labels, AREA, labels.length)).toHaveLength(labels.length);
      }),
    );
  });

  it("never lets labels meet, cross another line or leave the area", () => {
    fc.assert(
      fc.property(lines(380), (labels) => {
        const places = placeReferenceLabels(labels, AREA, labels.length) ?? [];
        for (const [index, place] of places.entries()) {
          const right = place.left + place.line.width;
          expect(place.left).toBeGreaterThanOrEqual(AREA.left);
          expect(right).toBeLessThanOrEqual(AREA.right);
          for (const other of places.toSpliced(index, 1)) {
            const isApart = right < other.left || other.left + other.line.width < place.left;
            if (other.row === place.row) expect(isApart).toBe(true);
            const isPassing = other.side === "above" ? other.row > place.row : other.row >= place.row;
            if (isPassing) expect(other.line.x < place.left || right < other.line.x).toBe(true);
          }
        }
      }),
    );
  });
});
