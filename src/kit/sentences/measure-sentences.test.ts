import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeResults } from "../../indicators/computed-results.fixture.ts";
import type { Cluster } from "../../model/cluster.ts";
import type { MeasureCount, Period } from "../../model/counts.ts";
import type { MeasureResult } from "../../model/results.ts";
import type { Measure, PackageTemplate, SmallNumberRules } from "../../model/template.ts";
import { measureChart } from "../charts/measure-chart.ts";
import { smallNumbersText } from "./coverage-sentences.ts";
import { chartAlt, headline, reading } from "./measure-sentences.ts";
import { againstReferences, referenceLabel } from "./reference-sentences.ts";
import { measuresText, overviewRemark, practicesText, uncertainRule } from "./shown-practices.ts";

type Pair = readonly [numerator: number, denominator: number];

const PERIOD: Period = { id: "2025", label: "2025", to: "2025-12-31" };
const SHARE = {
  number: 1,
  id: "m",
  kind: "proportion",
  better: "lower",
  subject: "andelen med HbA1c over 58",
  people: { one: "patient", many: "patienter" },
} as Measure;
const RATE = {
  ...SHARE,
  kind: "rate",
  base: 1000,
  subject: "antallet af brugere pr. 1.000 sikrede",
} as Measure;
const COUNT = { ...SHARE, kind: "count", subject: "antallet af patienter" } as Measure;

/** A result as the program computes it, so that no sentence is tested on numbers that cannot occur. */
function resultOf(
  practices: readonly Pair[],
  references: { region?: Pair; nation?: Pair } = {},
  measure = SHARE,
): MeasureResult {
  const members = practices.map((_, index) => String(index).padStart(6, "0"));
  const count = (level: MeasureCount["level"], [numerator, denominator]: Pair, practice?: string) =>
    ({
      level,
      practice,
      period: PERIOD,
      measure: "m",
      numerator,
      denominator,
      place: { file: "x" },
    }) as MeasureCount;
  const results = computeResults({
    template: {
      measures: [measure],
      smallNumbers: {
        disclosureLimit: 5,
        minimumDenominator: 10,
        firmDenominator: 30,
        firmWidthPoints: 30,
        firmEvents: 10,
        minimumPractices: 4,
      },
    } as unknown as PackageTemplate,
    cluster: {
      view: { kind: "open" },
      references: ["region", "nation"],
      members: members.map((practice) => ({
        practice,
        acceptance: { kind: "accepted", date: "2026-01-01" },
      })),
    } as unknown as Cluster,
    labels: new Map(members.map((practice, index) => [practice, `P${String(index).padStart(2, "0")}`])),
    counts: [
      ...practices.map((pair, index) => count("practice", pair, members[index])),
      ...(references.region ? [count("region", references.region)] : []),
      ...(references.nation ? [count("nation", references.nation)] : []),
    ],
  });
  const [result] = results.measures;
  if (!result) throw new Error("no result");
  return result;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const ALIKE: readonly Pair[] = [
  [25, 100],
  [24, 100],
  [26, 100],
  [25, 100],
];

const APART = [100, 200, 300, 400, 500, 600].map((numerator): Pair => [numerator, 1000]);
const SPREAD = [700, 760, 800, 850, 880, 900, 940, 980, 1020, 1060, 1100, 1150].map(
  (numerator): Pair => [numerator, 2000],
);

describe("headline and reading line", () => {
  it.each<[string, readonly Pair[], Measure, string, string]>([
    [
      "one practice",
      [[30, 100]],
      SHARE,
      "Andelen med HbA1c over 58 kan ikke vises for klyngen samlet.",
      "Kun én praksis har tal, så der er ingen at sammenligne med.",
    ],
    [
      "two that differ clearly",
      [
        [20, 100],
        [60, 100],
      ],
      SHARE,
      "Andelen med HbA1c over 58 går fra 20 % til 60 % mellem klyngens praksis.",
      "Samlet varierer praksis mere, end tilfældigheder ventes at give.",
    ],
    [
      "two that may differ by chance",
      [
        [25, 100],
        [31, 100],
      ],
      SHARE,
      "Andelen med HbA1c over 58 går fra 25 % til 31 % mellem klyngens praksis.",
      "Forskellene mellem praksis kan skyldes tilfældigheder.",
    ],
    [
      "many alike",
      ALIKE,
      SHARE,
      "Andelen med HbA1c over 58 går fra 24 % til 26 % mellem klyngens praksis.",
      "Forskellene mellem praksis kan skyldes tilfældigheder.",
    ],
    [
      "exact ties",
      [
        [25, 100],
        [25, 100],
        [50, 200],
        [25, 100],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 25 % i alle klyngens praksis.",
      "Der er ingen forskel mellem praksis at tale om.",
    ],
    [
      "one clearly above, the others alike",
      [[60, 100], ...ALIKE],
      SHARE,
      "Andelen med HbA1c over 58 går fra 24 % til 60 % mellem klyngens praksis.",
      "Én praksis ligger klart over resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "one clearly below, the others alike",
      [[10, 200], ...ALIKE, ...ALIKE],
      SHARE,
      "Andelen med HbA1c over 58 går fra 5 % til 26 % mellem klyngens praksis.",
      "Én praksis ligger klart under resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "more than chance, nobody alone",
      [
        [30, 200],
        [34, 200],
        [36, 200],
        [52, 200],
        [54, 200],
        [58, 200],
      ],
      SHARE,
      "Andelen med HbA1c over 58 går fra 15 % til 29 % mellem klyngens praksis.",
      "Samlet varierer praksis mere, end tilfældigheder ventes at give, men ingen skiller sig klart ud alene.",
    ],
    [
      "few patients in one of them",
      [[8, 20], ...ALIKE],
      SHARE,
      "Andelen med HbA1c over 58 går fra 24 % til 26 % mellem de fire praksis med sikre nok tal.",
      "Forskellene mellem praksis kan skyldes tilfældigheder.",
    ],
    [
      "all suppressed, cluster shown",
      [
        [4, 9],
        [3, 8],
        [2, 9],
        [4, 9],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 37 % i klyngen samlet.",
      "Tallet kan kun læses for klyngen samlet.",
    ],
    [
      "a single one that can be shown, and few patients in it",
      [
        [0, 20],
        [3, 8],
        [2, 9],
        [4, 9],
        [4, 9],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 24 % i klyngen samlet.",
      "Det eneste tal, der kan vises for en praksis, er usikkert; se først på klyngen samlet.",
    ],
    [
      "only one with enough patients, clearly below",
      [
        [0, 200],
        [4, 9],
        [5, 9],
        [6, 9],
        [3, 8],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 7,7 % i klyngen samlet.",
      "Én af de viste praksis ligger klart under resten af klyngen; de øvrige viste har ikke tal, der kan læses sikkert.",
    ],
    [
      "enough patients and yet hidden",
      [
        [3, 200],
        [40, 160],
        [40, 165],
        [44, 170],
        [42, 170],
        [44, 170],
        [45, 180],
      ],
      SHARE,
      "Andelen med HbA1c over 58 går fra 25 % til 26 % mellem de tre viste praksis.",
      "Forskellene mellem de viste praksis kan skyldes tilfældigheder.",
    ],
    [
      "nobody in the few that are shown, and too small to add up",
      [
        [2, 20],
        [0, 20],
        [0, 20],
        [0, 20],
        [0, 20],
      ],
      SHARE,
      "Andelen med HbA1c over 58 kan ikke vises for klyngen samlet.",
      "Ingen af de viste praksis har et tal, der kan læses sikkert.",
    ],
    [
      "one clearly above of those that are shown",
      [
        [3, 100],
        [30, 120],
        [31, 125],
        [44, 170],
        [42, 170],
        [45, 180],
        [120, 200],
      ],
      SHARE,
      "Andelen med HbA1c over 58 går fra 25 % til 60 % mellem de tre viste praksis.",
      "Én af de viste praksis ligger klart over resten af klyngen; forskellene mellem de øvrige viste kan skyldes tilfældigheder.",
    ],
    [
      "one with enough patients among few, nobody clearly apart",
      [
        [25, 100],
        [8, 20],
        [7, 22],
        [6, 21],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 28,2 % i klyngen samlet.",
      "Kun én praksis har et tal, der kan læses sikkert; se først på klyngen samlet.",
    ],
    [
      "nobody at all",
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      SHARE,
      "Andelen med HbA1c over 58 kan ikke regnes ud.",
      "Ingen praksis har patienter, tallet kan regnes ud af.",
    ],
    [
      "nobody of those there are",
      [
        [0, 100],
        [0, 90],
        [0, 80],
        [0, 120],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 0 % i alle klyngens praksis.",
      "Der er ingen forskel mellem praksis at tale om.",
    ],
    [
      "everything too small",
      [
        [1, 9],
        [1, 8],
        [1, 7],
      ],
      SHARE,
      "Der er for få patienter til at vise andelen med HbA1c over 58.",
      "Tallene er så små, at hverken praksis eller klyngen kan vises.",
    ],
    [
      "everything too small, and nobody is counted but prescriptions",
      [
        [1, 9],
        [1, 8],
        [1, 7],
      ],
      { ...SHARE, people: { one: "recept", many: "recepter" } },
      "Der er for få recepter til at vise andelen med HbA1c over 58.",
      "Tallene er så små, at hverken praksis eller klyngen kan vises.",
    ],
    [
      "many patients, and few of everybody",
      [
        [4, 900],
        [3, 800],
        [2, 700],
      ],
      SHARE,
      "Andelen med HbA1c over 58 kan ikke vises.",
      "Hverken praksis eller klyngen kan vises uden at røbe små tal.",
    ],
    [
      "a true zero",
      [[0, 100], ...ALIKE],
      SHARE,
      "Andelen med HbA1c over 58 går fra 0 % til 26 % mellem klyngens praksis.",
      "Én praksis ligger klart under resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "all at 100 %",
      [
        [100, 100],
        [90, 90],
        [80, 80],
        [70, 70],
      ],
      SHARE,
      "Andelen med HbA1c over 58 er 100 % i alle klyngens praksis.",
      "Der er ingen forskel mellem praksis at tale om.",
    ],
    [
      "a rate",
      [
        [120, 2000],
        [60, 2000],
        [62, 2000],
        [61, 2000],
      ],
      RATE,
      "Antallet af brugere pr. 1.000 sikrede går fra 30 til 60 mellem klyngens praksis.",
      "Én praksis ligger klart over resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "a rate whose author has not said per how many",
      [
        [120, 2000],
        [60, 2000],
        [62, 2000],
        [61, 2000],
      ],
      { ...RATE, unit: "pr. 1.000 sikrede", subject: "antallet af brugere" },
      "Antallet af brugere pr. 1.000 sikrede går fra 30 til 60 mellem klyngens praksis.",
      "Én praksis ligger klart over resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "a rate of which one value has a decimal",
      [
        [120, 2000],
        [61, 2000],
        [62, 2000],
        [61, 2000],
      ],
      RATE,
      "Antallet af brugere pr. 1.000 sikrede går fra 30,5 til 60,0 mellem klyngens praksis.",
      "Én praksis ligger klart over resten af klyngen; forskellene mellem de øvrige kan skyldes tilfældigheder.",
    ],
    [
      "a rate whose events repeat",
      [
        [120, 2000],
        [60, 2000],
        [62, 2000],
        [61, 2000],
      ],
      { ...RATE, repeats: true },
      "Antallet af brugere pr. 1.000 sikrede går fra 30 til 60 mellem klyngens praksis.",
      "Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er.",
    ],
    [
      "nearly all apart from the rest",
      APART,
      SHARE,
      "Andelen med HbA1c over 58 går fra 10 % til 60 % mellem klyngens praksis.",
      "De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældigt valgte praksis adskiller sig typisk med 18 procentpoint.",
    ],
    [
      "nearly all apart, and one from their spread as well",
      [...SPREAD, [1990, 2000]],
      SHARE,
      "Andelen med HbA1c over 58 går fra 35 % til 100 % mellem klyngens praksis.",
      "Én praksis ligger klart over de andres spredning; to tilfældigt valgte af de øvrige adskiller sig typisk med 7 procentpoint.",
    ],
    [
      "a rate on which nearly all are apart",
      APART.map(([numerator]): Pair => [numerator, 10_000]),
      { ...RATE, unit: "pr. 1.000 sikrede, 12 måneder" },
      "Antallet af brugere pr. 1.000 sikrede går fra 10 til 60 mellem klyngens praksis.",
      "De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældigt valgte praksis adskiller sig typisk med 18 pr. 1.000 sikrede.",
    ],
    [
      "differences too small to print",
      [90_000, 90_080, 90_160, 90_240, 90_320, 90_400].map((numerator): Pair => [10 * numerator, 1_000_000]),
      SHARE,
      "Andelen med HbA1c over 58 er omkring 90 % i alle klyngens praksis.",
      "De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældigt valgte praksis adskiller sig typisk med 0,1 procentpoint.",
    ],
    [
      "a bare count",
      [
        [120, 2000],
        [60, 2000],
        [1062, 2000],
      ],
      COUNT,
      "Antallet af patienter er 1.242 i klyngen samlet.",
      "Antal siger ikke noget om forskelle mellem praksis af forskellig størrelse.",
    ],
  ])("%s", (_, practices, measure, title, second) => {
    const result = resultOf(practices, {}, measure);
    expect(plain(headline(measure, result))).toBe(title);
    expect(plain(reading(measure, result))).toBe(second);
  });

  it("speaks of all the cluster's practices only where all are in", () => {
    const result = { ...resultOf(ALIKE), isPartOfCluster: true } as const;
    expect(plain(headline(SHARE, result))).toContain("de fire praksis med tal");
    expect(plain(headline(SHARE, resultOf(ALIKE)))).toContain("klyngens praksis");
  });

  it("calls a rounded nought or all about so much", () => {
    const told = (numerator: number, value: number) => {
      const counts = { numerator, denominator: 2000 };
      return { kind: "shown", counts, estimate: { value }, certainty: "firm", standing: "within" } as const;
    };
    const titleOf = (value: number, ...numerators: readonly number[]) => {
      const practices = numerators.map((numerator, at) => ({
        label: `K${at}`,
        cell: told(numerator, value),
      }));
      const variation = { lowest: value, highest: value, firmPractices: 2, heterogeneity: 0.5 };
      return plain(headline(SHARE, { ...resultOf(ALIKE), practices, variation }));
    };
    expect(titleOf(0, 0, 0)).toContain(" er 0 % i ");
    expect(titleOf(0, 0, 9)).toContain(" er omkring 0 % i ");
    expect(titleOf(100, 1995, 2000)).toContain(" er omkring 100 % i ");
    expect(titleOf(20, 398, 402)).toContain(" er 20 % i ");
  });

  it("says of nobody that they are nobody, and hides nothing of them", () => {
    const nobody = resultOf([
      [0, 0],
      [0, 0],
    ]);
    expect(smallNumbersText(nobody)).toBe("To praksis har ingen patienter bag tallet.");
    expect(measureChart(SHARE, nobody, "closed").rows.map(({ remark }) => remark)).toEqual([
      "ingen patienter",
      "ingen patienter",
    ]);
    // Beside others a nought would tell who has few.
    const among = measureChart(SHARE, resultOf([[0, 0], ...ALIKE]), "closed");
    expect(among.rows.at(-1)?.remark).toBe("skjult");
  });

  it("says the same whichever way is better, for it judges nobody", () => {
    const result = resultOf([[60, 100], ...ALIKE]);
    const texts = (["lower", "higher", "neither"] as const).map((better) => {
      const measure = { ...SHARE, better };
      return [headline(measure, result), reading(measure, result), chartAlt(measure, result)];
    });
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
  });
});

it("does not say of those who sent nothing that they have too few patients", () => {
  const some = resultOf([[60, 100], ...ALIKE]);
  const missing = { label: "X", cell: { kind: "hidden", reason: "no-data" } } as const;
  const result = { ...some, practices: [...some.practices, missing] };
  expect(plain(headline(SHARE, result))).toBe(
    "Andelen med HbA1c over 58 går fra 24 % til 60 % mellem de fem praksis med tal.",
  );
});

describe("the cluster against region and nation", () => {
  it("states a difference only when the whole interval lies on one side", () => {
    const text = againstReferences(
      SHARE,
      resultOf(ALIKE, { region: [2500, 10_000], nation: [20_000, 100_000] }),
    );
    expect(plain(text)).toBe(
      "Klyngen samlet (25,0 %) adskiller sig ikke sikkert fra regionen (25,0 %) og ligger højere end hele landet (20,0 %).",
    );
  });

  it("says one thing once of region and nation together", () => {
    const against = (region: Pair, nation: Pair) =>
      plain(againstReferences(SHARE, resultOf(ALIKE, { region, nation })));
    expect(against([2500, 10_000], [26_000, 100_000])).toBe(
      "Klyngen samlet (25,0 %) adskiller sig ikke sikkert fra regionen (25,0 %) eller hele landet (26,0 %).",
    );
    expect(against([1500, 10_000], [16_000, 100_000])).toBe(
      "Klyngen samlet (25,0 %) ligger højere end regionen (15,0 %) og hele landet (16,0 %).",
    );
  });

  it("says where the region's level was worked out from practices of the file", () => {
    const result = resultOf(ALIKE, { region: [2500, 10_000] });
    const [region] = result.references;
    const computed = { ...result, references: region ? [{ ...region, practices: 48 }] : [] };
    expect(plain(againstReferences(SHARE, computed))).toBe(
      "Klyngen samlet (25,0 %) adskiller sig ikke sikkert fra regionen (praksis i filen, 25,0 %).",
    );
    expect(computed.references.map(referenceLabel)).toEqual(["Region (praksis i filen)"]);
    expect(result.references.map(referenceLabel)).toEqual(["Region"]);
  });

  it("is silent without references", () => {
    expect(againstReferences(SHARE, resultOf(ALIKE))).toBe("");
  });
});

describe("events that repeat in a patient", () => {
  const repeated = { ...RATE, unit: "pr. 1.000 sikrede", repeats: true } as const;
  const result = resultOf(
    APART.map(([numerator]): Pair => [numerator, 10_000]),
    { region: [2500, 100_000] },
    repeated,
  );

  it("are drawn without a line, held against nothing and never called chance", () => {
    const chart = measureChart(repeated, result, "open");
    expect(
      chart.rows.flatMap((row) => (row.kind === "value" ? [row.lower, row.upper, row.mark] : [])),
    ).toEqual(APART.flatMap(() => [undefined, undefined, "plain"]));
    expect(result.againstReferences).toEqual({});
    expect(chart.alt).toMatch(/^Prikdiagram med 6 praksis[.] /);
    const texts = [chart.alt, reading(repeated, result), overviewRemark(repeated, result)];
    expect(texts.join(" ")).not.toMatch(/tilfæld|interval|klart|sikkert/);
    expect(overviewRemark(repeated, result)).toBe("vurderes ikke");
  });
});

describe("words about small numbers", () => {
  it("tell how many are hollow and how many are not shown", () => {
    expect(smallNumbersText(resultOf([[2, 60], [3, 70], [3, 60], ...ALIKE, [8, 20]]))).toBe(
      "Én praksis har usikre tal og vises med hul cirkel; seks praksis vises ikke, fordi tallene er små eller ville røbe andres små tal.",
    );
    const few = resultOf([[8, 20], ...ALIKE]);
    expect(smallNumbersText(few, false)).toBe("Én praksis har usikre tal.");
    const [first, ...rest] = resultOf([[0, 0], ...ALIKE]).practices;
    const missing = { label: "X", cell: { kind: "hidden", reason: "no-data" } } as const;
    const result = { ...few, practices: [...(first ? [first] : []), missing, ...rest] };
    expect(smallNumbersText(result)).toBe(
      "Én praksis vises ikke, fordi tallene er små eller ville røbe andres små tal; én praksis har ingen tal.",
    );
    expect(smallNumbersText(resultOf(ALIKE))).toBe("");
  });

  it("are short in the overview", () => {
    expect(overviewRemark(SHARE, resultOf([[60, 100], ...ALIKE]))).toBe("1 skiller sig klart ud");
    expect(overviewRemark(SHARE, resultOf(ALIKE))).toBe("ingen skiller sig klart ud");
    expect(overviewRemark(SHARE, resultOf(APART))).toBe("stor spredning");
    expect(overviewRemark(SHARE, resultOf([...SPREAD, [1990, 2000]]))).toBe("1 uden for stor spredning");
    expect(
      overviewRemark(
        SHARE,
        resultOf([
          [4, 9],
          [3, 8],
        ]),
      ),
    ).toBe("kan ikke vises");
    expect(
      overviewRemark(
        SHARE,
        resultOf([
          [8, 20],
          [7, 22],
          [6, 21],
        ]),
      ),
    ).toBe("for usikre tal pr. praksis");
  });
});

describe("any result at all", () => {
  const pair = fc.tuple(fc.nat(300), fc.nat(300)).map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]);
  const anyResult = fc
    .tuple(
      fc.array(pair, { minLength: 1, maxLength: 35 }),
      fc.option(fc.integer({ min: 10, max: 9990 }), { nil: undefined }),
    )
    .map(([practices, region]) =>
      resultOf(practices, region === undefined ? {} : { region: [region, 10_000] }),
    );

  it("gives a headline whose numbers are the lowest and highest of those with enough patients", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const found = plain(headline(SHARE, result));
        const range = /går fra (\d+) % til (\d+) % mellem/.exec(found);
        if (!range) return;
        const firm = result.practices.flatMap(({ cell }) =>
          cell.kind === "shown" && cell.certainty === "firm" ? cell.estimate.value : [],
        );
        expect(Number(range[1])).toBe(Number(Math.min(...firm).toFixed(0)));
        expect(Number(range[2])).toBe(Number(Math.max(...firm).toFixed(0)));
      }),
    );
  });

  it("speaks of practices apart exactly when some are marked, and of references by their intervals", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const marked = result.practices.some(
          ({ cell }) => cell.kind === "shown" && ["above", "below"].includes(cell.standing),
        );
        expect(/(?:ligger|og .+) klart (over|under)/.test(reading(SHARE, result))).toBe(marked);
        const against = againstReferences(SHARE, result);
        const region = result.references[0]?.estimate.value ?? Number.NaN;
        const { lower95 = Number.NaN, upper95 = Number.NaN } = result.cluster?.estimate ?? {};
        expect(against.includes("højere")).toBe(lower95 > region);
        expect(against.includes("lavere")).toBe(upper95 < region);
      }),
    );
  });

  it("fits an alternative text and ends every sentence", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const alt = chartAlt(SHARE, result);
        expect(alt.length).toBeLessThanOrEqual(500);
        expect(alt).toMatch(/^[A-ZÆØÅ].*\.$/);
        expect(alt).not.toMatch(/undefined|NaN|Infinity|\s{2}|\n/);
      }),
    );
  });
});

describe("counted things", () => {
  it("stand in singular and plural, and in the right gender", () => {
    expect([1, 2, 13].map(measuresText)).toEqual(["ét målepunkt", "to målepunkter", "13 målepunkter"]);
    expect([1, 2, 13].map(practicesText)).toEqual(["én praksis", "to praksis", "13 praksis"]);
  });

  it("name the rule of the hollow circle for the kinds of measures there are", () => {
    const smallNumbers = { firmDenominator: 30, firmEvents: 10 } as SmallNumberRules;
    const rule = (kinds: readonly Measure["kind"][], view: "open" | "closed" = "open") =>
      uncertainRule({ kinds, smallNumbers, view });
    expect(rule(["proportion"])).toBe("under 30 patienter eller bredt interval");
    expect(rule(["rate"])).toBe("under 10 i tælleren");
    expect(rule(["rate", "proportion"])).toBe(
      "for andele under 30 patienter eller bredt interval, for antal under 10 i tælleren",
    );
    expect(rule(["rate"], "closed")).toBe(
      "under 10 i tælleren, regnet fælles for praksis af samme størrelse",
    );
  });
});
