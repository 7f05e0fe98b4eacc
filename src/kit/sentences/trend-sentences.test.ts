import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../model/template.ts";
import type { MeasureTrend } from "../../model/trend.ts";
import {
  outlying,
  type Pair,
  rollingYear,
  TREND_SHARE as SHARE,
  shifted,
  swinging,
  trendOf,
} from "../charts/trend.fixture.ts";
import { trendAlt, trendHeadline, trendReading } from "./trend-sentences.ts";

const RATE = {
  ...SHARE,
  kind: "rate",
  base: 1000,
  subject: "antallet af brugere pr. 1.000 sikrede",
  unit: "pr. 1.000 sikrede",
} as Measure;

const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** A letter a period: above or below the middle. */
const sides = (letters: string): Pair[] =>
  [...letters].map((letter, place) => [(letter === "A" ? 308 : 240) + place, 1000] as const);

/** Situation, measure, trend, title, second line. */
const SITUATIONS: readonly (readonly [string, Measure, MeasureTrend, string, string])[] = [
  [
    "no period shown",
    SHARE,
    trendOf([undefined, undefined, undefined]),
    "Andelen med HbA1c over 58 kan ikke vises for klyngen samlet.",
    "Tallene er for små eller mangler i alle perioder.",
  ],
  [
    "one period shown",
    SHARE,
    trendOf([undefined, [250, 1000], undefined]),
    "Andelen med HbA1c over 58 er 25,0 % i klyngen samlet.",
    "Kun én periode kan vises, så der er intet at sammenligne med.",
  ],
  [
    "two periods, a clear fall of what should be low",
    SHARE,
    trendOf([
      [300, 1000],
      [200, 1000],
    ]),
    "Andelen med HbA1c over 58 er faldet fra 30,0 % til 20,0 % i klyngen samlet.",
    "Forskellen er −10,0 procentpoint (95 %-interval −13,7 til −6,2), større end tilfældig variation ventes at give. Det er den retning, målepunktet sigter mod. To perioder viser en forskel, ikke et forløb.",
  ],
  [
    "two periods, may be chance",
    SHARE,
    trendOf([
      [30, 100],
      [25, 100],
    ]),
    "Andelen med HbA1c over 58 var 30,0 % og er nu 25,0 % i klyngen samlet.",
    "Forskellen er −5,0 procentpoint (95 %-interval −17,1 til 7,3). Den kan skyldes tilfældigheder. To perioder viser en forskel, ikke et forløb.",
  ],
  [
    "two periods alike",
    SHARE,
    trendOf([
      [30, 100],
      [30, 100],
    ]),
    "Andelen med HbA1c over 58 er 30,0 % i begge perioder i klyngen samlet.",
    "Der er ingen forskel (95 %-interval −12,6 til 12,6). To perioder viser en forskel, ikke et forløb.",
  ],
  [
    "three periods, the middle one hidden",
    SHARE,
    trendOf([[200, 1000], undefined, [300, 1000]]),
    "Andelen med HbA1c over 58 er steget fra 20,0 % i første til 30,0 % i seneste af to viste perioder i klyngen samlet.",
    "Forskellen er +10,0 procentpoint (95 %-interval 6,2 til 13,7), større end tilfældig variation ventes at give. Målepunktet sigter mod den modsatte retning. To perioder viser en forskel, ikke et forløb.",
  ],
  [
    "three periods, may be chance",
    SHARE,
    trendOf(swinging(3)),
    "Andelen med HbA1c over 58 var 27,0 % i første og er 26,4 % i seneste af tre perioder i klyngen samlet.",
    "Forskellen er −0,6 procentpoint (95 %-interval −4,5 til 3,3). Den kan skyldes tilfældigheder. Der skal ti perioder til at vurdere et forløb.",
  ],
  [
    "three periods, the ends alike",
    SHARE,
    trendOf([
      [27, 100],
      [20, 100],
      [27, 100],
    ]),
    "Andelen med HbA1c over 58 er 27,0 % i både første og seneste af tre perioder i klyngen samlet.",
    "Der er ingen forskel (95 %-interval −12,2 til 12,2). Der skal ti perioder til at vurdere et forløb.",
  ],
  [
    "nine periods of zero",
    SHARE,
    trendOf(swinging(9).map(() => [0, 40] as const)),
    "Andelen med HbA1c over 58 er 0 % i både første og seneste af ni perioder i klyngen samlet.",
    "Der er ingen forskel (95 %-interval −8,8 til 8,8). Der skal ti perioder til at vurdere et forløb.",
  ],
  [
    "nine periods, a rate that nobody wishes up or down",
    { ...RATE, better: "neither" },
    trendOf(shifted(9), { ...RATE, better: "neither" }),
    "Antallet af brugere pr. 1.000 sikrede er faldet fra 300,0 i første til 235,0 i seneste af ni perioder i klyngen samlet.",
    "Forskellen er −65,0 pr. 1.000 sikrede (95 %-interval −111,2 til −19,0), større end tilfældig variation ventes at give. Der skal ti perioder til at vurdere et forløb.",
  ],
  [
    "three bare counts",
    { ...RATE, kind: "count", subject: "antallet af recepter" },
    trendOf(swinging(3), { ...RATE, kind: "count" }),
    "Antallet af recepter var 270 i første og er 264 i seneste af tre perioder i klyngen samlet.",
    "Antal sammenlignes ikke mellem perioder.",
  ],
  [
    "twelve years that overlap",
    SHARE,
    trendOf(swinging(12), SHARE, rollingYear),
    "Andelen med HbA1c over 58 var 27,0 % i første og er 26,6 % i seneste af tolv perioder i klyngen samlet.",
    "Forskellen er −0,4 procentpoint (95 %-interval −4,3 til 3,5). Den kan skyldes tilfældigheder. Perioderne overlapper hinanden, så forløbet kan ikke vurderes.",
  ],
  [
    "twelve periods alike",
    SHARE,
    trendOf(swinging(12).map(() => [25, 100] as const)),
    "Andelen med HbA1c over 58 er 25,0 % i både første og seneste af tolv perioder i klyngen samlet.",
    "Der er ingen forskel (95 %-interval −11,9 til 11,9). For mange perioder er ens til at vurdere forløbet.",
  ],
  [
    "ten periods that swing",
    SHARE,
    trendOf(swinging(10)),
    "Andelen med HbA1c over 58 svinger omkring 27,5 % og er senest 28,0 % i klyngen samlet.",
    "Forskellene mellem perioderne kan skyldes tilfældigheder.",
  ],
  [
    "ten periods that shift: too few crossings",
    SHARE,
    trendOf(shifted(10)),
    "Andelen med HbA1c over 58 har ændret sig mere, end tilfældig variation ventes at give, og er senest 25,2 % i klyngen samlet.",
    "Linjen krydser medianen (27,0 %) én gang, færre end tilfældig variation ventes at give (mindst to).",
  ],
  [
    "sixteen periods with a long run that crosses often enough",
    SHARE,
    trendOf([...sides("BBBBBBBB"), ...sides("ABABAAAA")]),
    "Andelen med HbA1c over 58 har ændret sig mere, end tilfældig variation ventes at give, og er senest 31,5 % i klyngen samlet.",
    "Otte perioder i træk ligger under gennemsnittet (26,9 %), flere end tilfældig variation ventes at give (højst syv). Grænserne er foreløbige, til der er 20 perioder.",
  ],
  [
    "twelve periods that swing: limits are preliminary",
    SHARE,
    trendOf(swinging(12)),
    "Andelen med HbA1c over 58 svinger omkring 27,0 % og er senest 26,6 % i klyngen samlet.",
    "Forskellene mellem perioderne kan skyldes tilfældigheder. Grænserne er foreløbige, til der er 20 perioder.",
  ],
  [
    "sixteen periods that shift: both rules, and periods beyond the limits",
    SHARE,
    trendOf(shifted(16)),
    "Andelen med HbA1c over 58 har ændret sig mere, end tilfældig variation ventes at give, og er senest 24,1 % i klyngen samlet.",
    "Otte perioder i træk ligger under gennemsnittet (27,0 %), flere end tilfældig variation ventes at give (højst syv). Linjen krydser gennemsnittet én gang; mindst fire ventes. Tre perioder ligger uden for grænserne for tilfældig variation. Grænserne er foreløbige, til der er 20 perioder.",
  ],
  [
    "24 periods, one beyond the limits",
    SHARE,
    trendOf(outlying(24, [23])),
    "Andelen med HbA1c over 58 svinger omkring 27,6 % og er senest 42,0 % i klyngen samlet.",
    "Én periode (4. kvt. 2027) ligger uden for grænserne for tilfældig variation.",
  ],
  [
    "24 periods, two beyond the limits",
    SHARE,
    trendOf(outlying(24, [5, 14])),
    "Andelen med HbA1c over 58 svinger omkring 28,4 % og er senest 29,5 % i klyngen samlet.",
    "To perioder (2. kvt. 2023 og 3. kvt. 2025) ligger uden for grænserne for tilfældig variation.",
  ],
];

describe("a measure over several kits in words", () => {
  it.each(SITUATIONS)("%s", (_, measure, trend, title, second) => {
    expect(plain(trendHeadline(measure, trend))).toBe(title);
    expect(plain(trendReading(measure, trend))).toBe(second);
  });

  const pair = fc.tuple(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 400, max: 1200 }));
  const longSubject = { ...SHARE, subject: "andelen på SGLT2-hæmmer/GLP-1 ved iskæmisk hjertesygdom" };

  it("says no more than the number of periods and the rules allow, whatever the levels", () => {
    fc.assert(
      fc.property(fc.array(fc.option(pair, { nil: undefined }), { minLength: 1, maxLength: 30 }), (pairs) => {
        const trend = trendOf(pairs, longSubject);
        const shown = pairs.filter((found) => found !== undefined).length;
        const [title, second] = [trendHeadline(longSubject, trend), trendReading(longSubject, trend)];
        const alt = trendAlt(longSubject, trend);
        expect(alt).not.toMatch(/trend|tendens|udvikling|dårlig|værst/i);
        expect(alt.length).toBeLessThanOrEqual(500);
        const side = trend.sinceFirst?.difference.side;
        expect(/steget|faldet/.test(title)).toBe(shown < 10 && (side === "up" || side === "down"));
        if (shown < 10) expect(`${title} ${second}`).not.toMatch(/svinger|ændret|i træk|krydser|grænser/);
        expect(second.includes("foreløbige")).toBe(shown >= 12 && shown < 20);
        expect(title.includes("har ændret sig")).toBe(/i træk|krydser/.test(second));
        if (/uden for/.test(second)) expect(shown).toBeGreaterThanOrEqual(12);
      }),
    );
  });
});
