import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastInClass, type SizeClasses, type SizedPractice, sizeClasses } from "./size-classes.ts";

const practices = (...sizes: readonly number[]): readonly SizedPractice[] =>
  sizes.map((listSize, index) => ({ label: `K${index}`, listSize }));

const classesOf = (classes: SizeClasses) => Object.values(classes);
const smallestOf = (classes: SizeClasses) =>
  Math.min(...classesOf(classes).map((one) => classesOf(classes).filter((other) => other === one).length));

const listSizes = fc.array(fc.integer({ min: 500, max: 16_000 }), { minLength: 1, maxLength: 35 });

describe("classes of size", () => {
  it("are one for fewer than six practices", () => {
    expect(new Set(classesOf(sizeClasses(practices(900, 1800, 3600, 7200, 14_400))))).toEqual(new Set([1]));
  });

  it("are cut at the jump in size, and not in the middle", () => {
    const classes = sizeClasses(practices(6100, 1500, 1600, 6200, 1700, 6300, 1800));
    expect(classes).toEqual({ K1: 1, K2: 1, K4: 1, K6: 1, K0: 2, K3: 2, K5: 2 });
  });

  it("hold at least three practices, and five where the cluster has fifteen or more", () => {
    expect([6, 14, 15, 35].map(leastInClass)).toEqual([3, 3, 5, 5]);
    fc.assert(
      fc.property(listSizes, (sizes) => {
        expect(smallestOf(sizeClasses(practices(...sizes)))).toBeGreaterThanOrEqual(
          leastInClass(sizes.length),
        );
      }),
    );
  });

  it("follow size, and do not depend on the order of the register", () => {
    fc.assert(
      fc.property(listSizes, (sizes) => {
        const inOrder = practices(...sizes);
        const classes = sizeClasses(inOrder);
        expect(sizeClasses([...inOrder].reverse())).toEqual(classes);
        const bySize = [...inOrder].sort((a, b) => a.listSize - b.listSize);
        for (const [index, { label, listSize }] of bySize.entries()) {
          const before = bySize[index - 1];
          if (before && before.listSize < listSize)
            expect(classes[label]).toBeGreaterThanOrEqual(classes[before.label] ?? 0);
        }
      }),
    );
  });

  it("are one where list sizes are not known", () => {
    const unknown = practices(...Array.from({ length: 9 }, () => 0));
    expect(new Set(classesOf(sizeClasses(unknown)))).toEqual(new Set([1]));
  });
});

describe("classes of size at a follow-up", () => {
  const baseline = practices(1500, 1600, 1700, 6100, 6200, 6300);
  const earlier = sizeClasses(baseline);

  it("are those of the kit before, whether list sizes are known, have changed or are not known", () => {
    const changed = baseline.map((one, index) => ({ ...one, listSize: index === 2 ? 6000 : one.listSize }));
    const unknown = baseline.map((one) => ({ ...one, listSize: 0 }));
    expect(sizeClasses(changed, earlier)).toEqual(earlier);
    expect(sizeClasses(unknown, earlier)).toEqual(earlier);
  });

  it("take a newcomer in where its size belongs", () => {
    expect(sizeClasses([...baseline, { label: "NY", listSize: 5000 }], earlier)).toEqual({
      ...earlier,
      NY: 2,
    });
  });

  it("are joined when practices have left and too few remain", () => {
    const classes = sizeClasses([...baseline.slice(1), { label: "NY", listSize: 5000 }], earlier);
    expect(new Set(classesOf(classes))).toEqual(new Set([1]));
  });
});
