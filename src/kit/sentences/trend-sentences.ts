import { asSentenceStart, danishCountWord, danishList } from "../../model/danish-number.ts";
import type { LevelResult } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { LineReason, MeasureTrend, RunReading, TrendReading } from "../../model/trend.ts";
import { changeReading } from "./change-sentences.ts";
import { levelText } from "./level-text.ts";
import { subjectOf } from "./naming.ts";

/**
 * Every sentence about a measure over several kits. Two periods are a difference and nothing more; below ten, only the
 * first and the latest are compared; from ten on, Anhøj's rules decide what is more than chance.
 */

type ControlChart = Extract<TrendReading, { kind: "control-chart" }>;

/** More periods than this beyond the limits are counted, not named. */
const NAMED_PERIODS = 2;

/** The slide's title: first and latest level, or how the series moves about its centre line. */
export function trendHeadline(measure: Measure, trend: MeasureTrend): string {
  const subject = asSentenceStart(subjectOf(measure));
  const shown = shownLevels(trend);
  const [first, latest] = [shown[0], shown.at(-1)];
  if (!first || !latest) return `${subject} kan ikke vises for klyngen samlet.`;
  if (shown.length === 1) return `${subject} er ${levelText(latest, measure)} i klyngen samlet.`;
  const { reading } = trend;
  if (reading.kind === "line") return `${subject} ${fromFirstToLatest(measure, trend)} i klyngen samlet.`;
  const now = levelText(latest, measure);
  if (isShifted(reading.run))
    return `${subject} har ændret sig mere, end tilfældig variation ventes at give, og er senest ${now} i klyngen samlet.`;
  return `${subject} svinger omkring ${centreText(measure, trend, reading.run)} og er senest ${now} i klyngen samlet.`;
}

/** What stands before "i klyngen samlet": a direction only where the whole interval lies on one side of zero. */
function fromFirstToLatest(measure: Measure, trend: MeasureTrend): string {
  const shown = shownLevels(trend);
  const [a = "", b = ""] = [shown[0], shown.at(-1)].map((level) => level && levelText(level, measure));
  const isPair = shown.length === 2 && trend.periods.length === 2;
  const [inFirst, inLatest] = isPair ? ["", ""] : [" i første", ` i seneste af ${periodsText(trend)}`];
  const side = trend.sinceFirst?.difference.side;
  if (side === "up" || side === "down")
    return `er ${side === "up" ? "steget" : "faldet"} fra ${a}${inFirst} til ${b}${inLatest}`;
  if (a !== b) return isPair ? `var ${a} og er nu ${b}` : `var ${a}${inFirst} og er ${b}${inLatest}`;
  return isPair ? `er ${b} i begge perioder` : `er ${b} i både første og seneste af ${periodsText(trend)}`;
}

/** The second line: how certain it is, and what the number of periods allows to say. */
export function trendReading(measure: Measure, trend: MeasureTrend): string {
  const { reading } = trend;
  const count = shownLevels(trend).length;
  if (count === 0) return "Tallene er for små eller mangler i alle perioder.";
  if (count === 1) return "Kun én periode kan vises, så der er intet at sammenligne med.";
  switch (reading.kind) {
    case "line":
      return sentences([differenceSentence(measure, trend), lineSentence(reading.reason, count)]);
    case "run-chart":
      return runSentences(measure, trend, reading.run) || CHANCE;
    case "control-chart":
      return sentences([
        sentences([runSentences(measure, trend, reading.run), outsideSentence(trend, reading)]) || CHANCE,
        reading.isTrial ? "Grænserne er foreløbige, til der er 20 perioder." : "",
      ]);
    default:
      return reading satisfies never;
  }
}

const CHANCE = "Forskellene mellem perioderne kan skyldes tilfældigheder.";

/** The same words as of a change between two kits. */
function differenceSentence(measure: Measure, { sinceFirst, ...trend }: MeasureTrend): string {
  if (!sinceFirst) return "";
  const { before, after } = sinceFirst;
  const pair = { before: before.period, after: after.period, cluster: sinceFirst, practices: [] };
  return changeReading(measure, { measure: trend.measure, ...pair });
}

function lineSentence(reason: LineReason, count: number): string {
  if (reason === "count") return "Antal sammenlignes ikke mellem perioder.";
  if (count === 2) return "To perioder viser en forskel, ikke et forløb.";
  switch (reason) {
    case "overlapping":
      return "Perioderne overlapper hinanden, så forløbet kan ikke vurderes.";
    case "few-periods":
      return "Der skal ti perioder til at vurdere et forløb.";
    case "few-useful":
      return "For mange perioder er ens til at vurdere forløbet.";
    default:
      return reason satisfies never;
  }
}

/** Anhøj's two rules in words; empty when the series keeps within both. */
function runSentences(measure: Measure, trend: MeasureTrend, run: RunReading): string {
  const line = trend.reading.kind === "run-chart" ? "medianen" : "gennemsnittet";
  const side = run.longestSide === "above" ? "over" : "under";
  const centre = centreText(measure, trend, run);
  const isLong = run.longestRun > run.longestByChance;
  const isFew = run.crossings < run.fewestByChance;
  const expected = `end tilfældig variation ventes at give`;
  const longRun = `${asSentenceStart(periodCount(run.longestRun))} i træk ligger ${side} ${line} (${centre}), flere ${expected} (højst ${danishCountWord(run.longestByChance)}).`;
  const crossings = `Linjen krydser ${line}${isLong ? "" : ` (${centre})`} ${timesText(run.crossings)}`;
  const least = `mindst ${danishCountWord(run.fewestByChance)}`;
  const fewCrossings = isLong
    ? `${crossings}; ${least} ventes.`
    : `${crossings}, færre ${expected} (${least}).`;
  return sentences([isLong ? longRun : "", isFew ? fewCrossings : ""]);
}

function outsideSentence({ periods }: MeasureTrend, { outside }: ControlChart): string {
  if (outside.length === 0) return "";
  const names = outside.flatMap((place) => periods[place]?.label ?? []);
  const named = names.length <= NAMED_PERIODS ? ` (${danishList(names)})` : "";
  const count =
    outside.length === 1 ? "Én periode" : `${asSentenceStart(danishCountWord(outside.length))} perioder`;
  return `${count}${named} ligger uden for grænserne for tilfældig variation.`;
}

/** Alternative text of a measure's chart over periods. */
export function trendAlt(measure: Measure, trend: MeasureTrend): string {
  const shown = shownLevels(trend);
  const kind = shown.length < 2 ? "Linjediagram." : `Linjediagram med ${periodsText(trend)}.`;
  return sentences([kind, trendHeadline(measure, trend), trendReading(measure, trend)]);
}

/** "Median 25,2 %", "Gennemsnit 25,2 %": the name of the line a series is read against. */
export function centreLabel(measure: Measure, trend: MeasureTrend, run: RunReading): string {
  const name = trend.reading.kind === "run-chart" ? "Median" : "Gennemsnit";
  return `${name} ${centreText(measure, trend, run)}`;
}

/** The name of the limits; the chart says as the sentence does that early ones may move. */
export function limitsLabel({ isTrial }: ControlChart): string {
  return isTrial ? "Foreløbige grænser" : "Grænser for tilfældighed";
}

/** Printed with as many decimals as the levels it stands beside. */
function centreText(measure: Measure, trend: MeasureTrend, { centre }: RunReading): string {
  const latest = shownLevels(trend).at(-1);
  if (!latest) return "";
  return levelText({ counts: latest.counts, estimate: { ...latest.estimate, value: centre } }, measure);
}

/** "otte perioder", "syv viste perioder" when some are hidden. */
function periodsText(trend: MeasureTrend): string {
  const count = shownLevels(trend).length;
  return `${danishCountWord(count)} ${count < trend.periods.length ? "viste " : ""}perioder`;
}

function periodCount(count: number): string {
  return count === 1 ? "én periode" : `${danishCountWord(count)} perioder`;
}

function timesText(count: number): string {
  return count === 1 ? "én gang" : `${danishCountWord(count)} gange`;
}

function isShifted(run: RunReading): boolean {
  return run.longestRun > run.longestByChance || run.crossings < run.fewestByChance;
}

function shownLevels({ levels }: MeasureTrend): readonly LevelResult[] {
  return levels.filter((level) => level !== undefined);
}

function sentences(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}
