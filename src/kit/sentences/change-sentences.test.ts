import { describe, expect, it } from "vitest";
import { computeChange } from "../../indicators/compute-changes.ts";
import type { MeasureChange } from "../../model/change.ts";
import type { Cell, MeasureResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import {
  changeAlt,
  changeHeadline,
  changeReading,
  manyPracticesCaution,
  practicesChange,
  ratioText,
  regressionCaution,
  roundingRemark,
  sizeCaution,
  stayedText,
} from "./change-sentences.ts";

type Pair = readonly [number, number];

const SHARE = {
  id: "m",
  kind: "proportion",
  better: "lower",
  unit: "procent",
  subject: "andelen med HbA1c over 58",
} as Measure;
const RATE = {
  ...SHARE,
  kind: "rate",
  base: 1000,
  subject: "antallet af brugere pr. 1.000 sikrede",
  unit: "pr. 1.000 sikrede",
} as Measure;

const counts = ([numerator, denominator]: Pair) => ({ numerator, denominator });
const cell = (pair: Pair, standing: "within" | "above" = "within"): Cell => ({
  kind: "shown",
  counts: counts(pair),
  estimate: { value: (100 * pair[0]) / pair[1], lower95: 0, upper95: 0 },
  certainty: "firm",
  standing,
});

function kit(
  year: string,
  cluster: Pair | undefined,
  cells: Record<string, Cell> = {},
  base = 100,
): MeasureResult {
  const period = { id: year, label: year };
  const level = cluster && {
    period,
    counts: counts(cluster),
    estimate: { value: (base * cluster[0]) / cluster[1], lower95: 0, upper95: 0 },
  };
  return {
    measure: "m",
    period,
    practices: Object.entries(cells).map(([label, one]) => ({ label, cell: one })),
    ...(level ? { cluster: level } : {}),
    references: [],
    againstReferences: {},
  };
}

const change = (
  before: Pair | undefined,
  after: Pair | undefined,
  measure = SHARE,
  base = 100,
): MeasureChange => computeChange(measure, kit("2025", before, {}, base), kit("2026", after, {}, base));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the cluster's change in words", () => {
  it.each<[string, Measure, MeasureChange, string, string]>([
    [
      "a clear fall of what should be low",
      SHARE,
      change([300, 1000], [200, 1000]),
      "Andelen med HbA1c over 58 er faldet fra 30,0 % til 20,0 % i klyngen samlet.",
      "Forskellen er −10,0 procentpoint (95 %-interval −13,7 til −6,2), større end tilfældig variation ventes at give. Det er den retning, målepunktet sigter mod.",
    ],
    [
      // Newcombe 1998 Stat Med 17:873 table II (a): 56/70 against 48/80, 5.24 to 33.39 points.
      "a clear rise of what should be low, with the published interval",
      SHARE,
      change([48, 80], [56, 70]),
      "Andelen med HbA1c over 58 er steget fra 60 % til 80 % i klyngen samlet.",
      "Forskellen er +20,0 procentpoint (95 %-interval 5,2 til 33,4), større end tilfældig variation ventes at give. Målepunktet sigter mod den modsatte retning.",
    ],
    [
      "a change that may be chance",
      SHARE,
      change([30, 100], [25, 100]),
      "Andelen med HbA1c over 58 var 30,0 % og er nu 25,0 % i klyngen samlet.",
      "Forskellen er −5,0 procentpoint (95 %-interval −17,1 til 7,3). Den kan skyldes tilfældigheder.",
    ],
    [
      "no change at all",
      SHARE,
      change([30, 100], [30, 100]),
      "Andelen med HbA1c over 58 er som sidst 30,0 % i klyngen samlet.",
      "Der er ingen forskel (95 %-interval −12,6 til 12,6).",
    ],
    [
      // R 4.2.2, MOVER on OHID's limits: 48/1650 against 31/1712 per 1.000 is 10.983 (0.208 to 22.101).
      "a rate, judged by nobody's direction",
      { ...RATE, better: "neither" },
      change([31, 1712], [48, 1650], RATE, 1000),
      "Antallet af brugere pr. 1.000 sikrede er steget fra 18,1 til 29,1 i klyngen samlet.",
      "Forskellen er +11,0 pr. 1.000 sikrede (95 %-interval 0,2 til 22,1), større end tilfældig variation ventes at give.",
    ],
    [
      // MOVER on OHID's limits leaves zero, the exact ratio (0.18 to 1.01) holds one.
      "a rate at the very edge, with a limit that is not rounded to zero",
      RATE,
      change([21, 1712], [9, 1650], RATE, 1000),
      "Antallet af brugere pr. 1.000 sikrede var 12,3 og er nu 5,5 i klyngen samlet.",
      "Forskellen er −6,8 pr. 1.000 sikrede (95 %-interval −13,94 til −0,04). Den ligger på grænsen: Regnet som forhold kan den skyldes tilfældigheder.",
    ],
    [
      "events that repeat in a patient, of which chance cannot be told",
      { ...RATE, repeats: true },
      change([31, 1712], [480, 1650], { ...RATE, repeats: true }, 1000),
      "Antallet af brugere pr. 1.000 sikrede var 18,1 og er nu 290,9 i klyngen samlet.",
      "Forskellen er +272,8 pr. 1.000 sikrede. Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er.",
    ],
    [
      "a cluster that is hidden in one of the kits",
      SHARE,
      change(undefined, [30, 100]),
      "Ændringen i andelen med HbA1c over 58 kan ikke vises.",
      "Tallene er for små til at vise klyngen samlet i begge perioder.",
    ],
  ])("%s", (_, measure, found, title, second) => {
    expect(plain(changeHeadline(measure, found))).toBe(title);
    expect(plain(changeReading(measure, found))).toBe(second);
  });
});

describe("a difference beside its levels", () => {
  it("leaves out what a unit says after a comma", () => {
    const estimated = { ...RATE, unit: "pr. 1.000 sikrede, estimeret" };
    expect(plain(changeReading(estimated, change([31, 1712], [48, 1650], RATE, 1000)))).toContain(
      "+11,0 pr. 1.000 sikrede (95 %-interval",
    );
  });

  it("is said to be of unrounded numbers where the printed ones would give another", () => {
    // 10.04 and 9.76: printed 10,0 and 9,8, and the difference is −0,3.
    const rounded = change([1004, 100_000], [976, 100_000], RATE, 1000);
    expect(roundingRemark(RATE, rounded)).toBe("Forskellen er regnet før afrunding.");
    expect(roundingRemark(SHARE, change([300, 1000], [200, 1000]))).toBe("");
    expect(roundingRemark(SHARE, change(undefined, [200, 1000]))).toBe("");
  });

  it("is said to be so of whole numbers too", () => {
    const of = (before: number, after: number, difference: number) => {
      const found = change([before * 10, 1000], [after * 10, 1000]);
      if (!found.cluster) throw new Error("the cluster is shown");
      const told = { ...found.cluster.difference, value: difference };
      return roundingRemark(SHARE, {
        ...found,
        cluster: { ...found.cluster, difference: told, isRounded: true },
      });
    };
    expect(of(26, 18, -7)).toBe("Forskellen er regnet før afrunding.");
    expect(of(19, 18, 0)).toBe("Forskellen er regnet før afrunding.");
    expect(of(25, 21, -4)).toBe("");
  });
});

describe("an interval", () => {
  const reading = (lower95: number, upper95: number) => {
    const found = change([300, 1000], [200, 1000]);
    const { cluster } = found;
    if (!cluster) throw new Error("no cluster");
    const difference = { ...cluster.difference, lower95, upper95 };
    const text = changeReading(SHARE, { ...found, cluster: { ...cluster, difference } });
    return /interval ([^)]+)/.exec(plain(text))?.[1];
  };

  it("has the same decimals at both ends", () => {
    expect(reading(-1.24, -0.31)).toBe("−1,2 til −0,3");
    expect(reading(-0.62, 0.046)).toBe("−0,62 til 0,05");
    expect(reading(-0.6, 0)).toBe("−0,6 til 0,0");
  });

  it("says in words what would need more decimals than anybody reads", () => {
    expect(reading(-1.2, -0.001)).toBe("−1,20 til lige under 0");
    expect(reading(0.0004, 1.2)).toBe("lige over 0 til 1,20");
  });
});

describe("a rate's change as a multiple", () => {
  it("stands beside the difference, with a limit that is not rounded to one", () => {
    // R 4.2.2, poisson.test(c(48, 31), c(1650, 1712)): 1.6066 (1.0019 to 2.6110).
    expect(plain(ratioText(change([31, 1712], [48, 1650], RATE, 1000)))).toBe(
      "Niveauet nu er 1,61 gange niveauet sidst (95 %-interval 1,002 til 2,611).",
    );
  });

  it("is not told of shares, of nothing before, nor where a patient may count several times", () => {
    const repeating = { ...RATE, repeats: true } as const;
    for (const found of [
      change([48, 80], [56, 70]),
      change([0, 1600], [7, 1580], RATE, 1000),
      change([31, 1712], [48, 1650], repeating, 1000),
      change(undefined, [30, 1000], RATE, 1000),
    ]) {
      expect(ratioText(found)).toBe("");
    }
  });
});

describe("the practices' change in words", () => {
  const pairs = (before: Record<string, Cell>, after: Record<string, Cell>) =>
    computeChange(SHARE, kit("2025", [30, 100], before), kit("2026", [30, 100], after));

  it("counts those that moved beyond chance", () => {
    const moved = pairs(
      { A: cell([60, 100]), B: cell([30, 100]), C: cell([30, 100]) },
      { A: cell([30, 100]), B: cell([60, 100]), C: cell([33, 100]) },
    );
    expect(practicesChange(moved)).toBe(
      "Én praksis er steget og én er faldet mere, end tilfældig variation ventes at give; for de øvrige kan ændringen skyldes tilfældigheder.",
    );
    expect(manyPracticesCaution(moved)).toBe(
      "Tilfældigheder alene ventes at give det hos én praksis af tyve.",
    );
    const chance = pairs({ A: cell([30, 100]) }, { A: cell([33, 100]) });
    expect(practicesChange(chance)).toBe("For hver enkelt praksis kan ændringen skyldes tilfældigheder.");
    expect(manyPracticesCaution(chance)).toBe("");
    expect(practicesChange(pairs({ A: cell([30, 100]) }, { B: cell([33, 100]) }))).toBe("");
  });

  it("speaks of the shown ones, and of those that can be judged, where others are hidden", () => {
    const hidden: Cell = { kind: "hidden", reason: "small-count" };
    const before = { A: cell([60, 100]), B: cell([30, 100]), C: hidden };
    const moved = pairs(before, { A: cell([30, 100]), B: cell([33, 100]), C: cell([40, 100]) });
    expect(practicesChange(moved)).toBe(
      "Én af de viste praksis er faldet mere, end tilfældig variation ventes at give; for de øvrige, der kan vurderes, kan ændringen skyldes tilfældigheder.",
    );
    const chance = pairs(before, { A: cell([59, 100]), B: cell([33, 100]), C: hidden });
    expect(practicesChange(chance)).toBe(
      "For hver enkelt praksis, der kan vurderes, kan ændringen skyldes tilfældigheder.",
    );
  });

  it("warns of values that move towards the middle by themselves, and of changed sizes", () => {
    const found = pairs(
      { A: cell([60, 100], "above"), B: cell([30, 100]) },
      { A: cell([40, 100]), B: cell([45, 150]) },
    );
    expect(regressionCaution(found)).toBe(
      "Én praksis skilte sig klart ud sidst. Sådanne tal nærmer sig ofte midten af sig selv.",
    );
    expect(sizeCaution(found)).toBe(
      "I én praksis har antallet af patienter bag tallet ændret sig med mere end en femtedel.",
    );
  });

  it("does not call it nearing the middle where most stood apart", () => {
    const apart = (some: number) => {
      const labels = ["A", "B", "C", "D", "E", "F", "G"];
      const before = labels.map((label, index) => [
        label,
        cell([20 + index, 100], index < some ? "above" : "within"),
      ]);
      const after = labels.map((label) => [label, cell([30, 100])]);
      return regressionCaution(pairs(Object.fromEntries(before), Object.fromEntries(after)));
    };
    expect(apart(6)).toBe("");
    expect(apart(2)).toBe(
      "To praksis skilte sig klart ud sidst. Sådanne tal nærmer sig ofte midten af sig selv.",
    );
  });

  it("never speaks of a trend, and fits an alternative text", () => {
    const text = changeAlt(SHARE, pairs({ A: cell([60, 100], "above") }, { A: cell([40, 100]) }));
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).not.toMatch(/tendens|trend|udvikling/i);
    const long = { ...SHARE, subject: `andelen med ${"meget ".repeat(50)}` };
    const found = pairs({ A: cell([60, 100]) }, { A: cell([40, 100]) });
    expect(changeAlt(long, found).length).toBeLessThanOrEqual(500);
    expect(changeAlt(long, found)).not.toContain("praksis er faldet");
  });
});

describe("a cluster whose practices have changed", () => {
  const THEN = { A: cell([200, 1000]), B: cell([210, 1000]), C: cell([190, 1000]) };
  const NOW = { A: cell([170, 1000]), B: cell([180, 1000]), C: cell([160, 1000]) };
  const joined = { E: cell([700, 1000]) };

  it("is spoken of as those with figures both times, and as a whole beside it", () => {
    const one = computeChange(
      SHARE,
      kit("2025", [600, 3000], THEN),
      kit("2026", [1210, 4000], { ...NOW, ...joined }),
    );
    expect(plain(changeHeadline(SHARE, one))).toBe(
      "Andelen med HbA1c over 58 er faldet fra 20,0 % til 17,0 % i de tre praksis, der har tal begge gange.",
    );
    expect(plain(stayedText(SHARE, one))).toBe(
      "Tre praksis har tal begge gange; én har kun tal nu. Klyngen samlet var 20,0 % og er nu 30,3 %.",
    );
    expect(plain(changeAlt(SHARE, one))).toContain("Tre praksis har tal begge gange");
  });

  it("is told in whole numbers where more would tell of the one that came", () => {
    const drawn = (cells: Record<string, Cell>) =>
      Object.fromEntries(
        Object.entries(cells).map(([label, one]) => [label, { ...one, drawnFrom: 80 } as Cell]),
      );
    const one = computeChange(
      SHARE,
      kit("2025", [600, 3000], drawn(THEN)),
      kit("2026", [1210, 4000], drawn({ ...NOW, ...joined })),
    );
    expect(plain(changeHeadline(SHARE, one))).toBe(
      "Andelen med HbA1c over 58 er faldet fra 20 % til 17 % i de tre praksis, der har tal begge gange.",
    );
    expect(plain(changeReading(SHARE, one))).toBe(
      "Forskellen er omkring −3 procentpoint, større end tilfældig variation ventes at give. Det er den retning, målepunktet sigter mod.",
    );
    expect(plain(stayedText(SHARE, one))).toBe(
      "Tre praksis har tal begge gange; én har kun tal nu. Tallene er afrundet for at beskytte enkelte praksis.",
    );
  });

  it("is spoken of as those shown both times where the one that came is hidden, and not where these are few", () => {
    const hidden: Cell = { kind: "hidden", reason: "small-count" };
    const [then, now] = [kit("2025", [600, 3000], THEN), kit("2026", [513, 3100], { ...NOW, E: hidden })];
    const one = computeChange(SHARE, then, now);
    expect(plain(changeHeadline(SHARE, one))).toBe(
      "Andelen med HbA1c over 58 er faldet fra 20,0 % til 17,0 % i de tre praksis, der er vist begge gange.",
    );
    expect(plain(stayedText(SHARE, one))).toBe(
      "Tre praksis har tal begge gange; én har kun tal nu. Ændringen gælder de tre, der er vist begge gange.",
    );
    const few = computeChange(SHARE, then, kit("2026", [513, 3100], { ...NOW, A: hidden, E: hidden }));
    expect(changeHeadline(SHARE, few)).toBe("Ændringen i andelen med HbA1c over 58 kan ikke vises.");
    expect(changeReading(SHARE, few)).toMatch(/^Det er ikke de samme praksis, der har tal begge gange/);
  });
});
