import type { ChangeRow } from "../../model/charts/course-charts.ts";
import type { ChartSlide, TableSlide, TextSlide } from "../../model/deck.ts";
import {
  type ChangeFacts,
  changeFacts,
  countSides,
  type OwnPair,
  type TwoKits,
  withheldPairs,
} from "./change-facts.fixture.ts";
import { faultsIn, isNumber, isValue, numberOf, plain } from "./danish-text.fixture.ts";
import { slidesOf } from "./measure-facts.fixture.ts";
import { differenceOf, levelOf } from "./own-statistics.fixture.ts";
import type { TwoMeetings } from "./random-meetings.fixture.ts";
import { changeRemarks, isRoundedApart, periodSentence } from "./read-change-remarks.fixture.ts";
import { changeReadings, changeTitles, isLevel } from "./read-changes.fixture.ts";
import { noteFaults, sourceFaults } from "./read-measure-slide.fixture.ts";

/** Everything untrue or unknown that a follow-up's deck says of what has changed. */
export function changeFaults(meetings: TwoMeetings, kits: TwoKits): readonly string[] {
  const all = meetings.after.template.measures.flatMap(
    (measure) => changeFacts(meetings, measure, kits) ?? [],
  );
  const slides = slidesOf(kits.after);
  const tables = slides.filter((one): one is TableSlide => one.id.startsWith("oevrige-maalepunkter"));
  return all.flatMap((facts) => {
    const { id, number, shortTitle } = facts.measure;
    const slide = slides.find((one): one is ChartSlide | TextSlide => one.id === `aendring-${id}`);
    const row = tables.flatMap(({ rows }) => rows).find(([title]) => title === `${number}. ${shortTitle}`);
    const faults = slide ? faultsOf(slide, facts) : row ? rowFaults(row, facts) : ["no change is shown"];
    return faults.map((fault) => `change of ${id}: ${fault}`);
  });
}

function faultsOf(slide: ChartSlide | TextSlide, facts: ChangeFacts): readonly string[] {
  return slide.kind === "chart" ? slideFaults(slide, facts) : wordsFaults(slide, facts);
}

/** Words instead of a figure are right only where there is nothing to set beside anything. */
function wordsFaults({ title, lead = "", groups, footnote = "", notes }: TextSlide, facts: ChangeFacts) {
  const { measure, chart, after, side, pairs } = facts;
  const [titles, second, remarks] = [changeTitles(measure), changeReadings(measure), changeRemarks(measure)];
  const items = groups.flatMap((group) => group.items);
  const isComparable = pairs.some(({ isShownBefore, isShownAfter }) => isShownBefore && isShownAfter);
  return [
    ...faultsIn(title, titles, facts),
    ...faultsIn(lead, second, facts),
    ...faultsIn(items.join(" "), remarks, facts),
    ...sourceFaults(footnote, { measure, meeting: after.meeting }),
    ...noteFaults(spoken(notes, facts), [...titles, ...second, ...remarks], facts),
    ...missing([...items, ...notes].map(plain).join(" "), facts).map((what) => `missing: ${what}`),
    ...(chart ? ["a figure without a slide"] : []),
    ...(isComparable || side !== undefined ? ["what can be compared is not drawn"] : []),
  ];
}

function slideFaults(slide: ChartSlide, facts: ChangeFacts): readonly string[] {
  const { measure, chart, after } = facts;
  const [titles, second, remarks] = [changeTitles(measure), changeReadings(measure), changeRemarks(measure)];
  const [note = "", source = ""] = slide.footnotes[0]?.startsWith("Anm.: ")
    ? slide.footnotes
    : ["", ...slide.footnotes];
  const said = [...slide.footnotes, ...slide.notes].map(plain).join(" ");
  return [
    ...faultsIn(slide.title, titles, facts),
    ...faultsIn(slide.reading, second, facts),
    ...faultsIn(note.replace("Anm.: ", ""), remarks, facts),
    ...faultsIn(chart?.alt ?? "", [periodSentence(facts), ...titles, ...second, ...remarks], facts),
    ...sourceFaults(source, { measure, meeting: after.meeting }),
    ...noteFaults(spoken(slide.notes, facts), [...titles, ...second, ...remarks], facts),
    ...missing(said, facts).map((what) => `missing: ${what}`),
    ...(chart ? chartFaults(chart.rows, facts) : ["no figure"]),
  ];
}

const ALWAYS = [
  "Spørg: Hvad tror I ligger bag? Hvad vil I blive ved med?",
  "Hvis tallene betvivles: De to perioder deler mange af de samme patienter, så forskellen er vurderet forsigtigt.",
];

/** Without what stands there whatever the figures are; the last of it only where a difference is told. */
function spoken(notes: readonly string[], { side }: ChangeFacts): readonly string[] {
  const isTold = side !== undefined && side !== "untold";
  return notes.map(plain).filter((note) => note !== ALWAYS[0] && !(isTold && note === ALWAYS[1]));
}

/** What a true page may not leave out. */
function missing(said: string, facts: ChangeFacts): readonly string[] {
  const needs: readonly (readonly [boolean, RegExp])[] = [
    [facts.measure.kind !== "count" && facts.left.length + facts.joined.length > 0, /har tal begge gange;/],
    [countSides(facts, "up", "down") > 0, /mere, end tilfældig variation ventes at give/],
    [countSides(facts, "up", "down") > 0, /én praksis af tyve/],
    [isRoundedApart(facts), /før afrunding/],
    [withheldPairs(facts).length > 0, /Skjulte tal/],
  ];
  return needs.flatMap(([isNeeded, words]) => (isNeeded && !words.test(said) ? String(words) : []));
}

function chartFaults(rows: readonly ChangeRow[], facts: ChangeFacts): readonly string[] {
  const [first, ...others] = rows;
  const hasCluster = facts.side !== undefined;
  const practices = hasCluster ? others : rows;
  const isWhole = practices.length === facts.pairs.length;
  return [
    ...(hasCluster && first ? clusterRowFaults(first, facts) : []),
    ...facts.pairs.flatMap((pair) => {
      const row = practices.find(({ label }) => label === pair.label);
      return row && isRow(row, pair, facts) ? [] : [`row ${JSON.stringify(row)} of ${JSON.stringify(pair)}`];
    }),
    ...(isWhole ? [] : [`${practices.length} rows for ${facts.pairs.length}`]),
  ];
}

function clusterRowFaults(row: ChangeRow, facts: ChangeFacts): readonly string[] {
  const isMoved = facts.left.length + facts.joined.length > 0;
  const isTrue =
    row.kind === "pair" &&
    row.label === (facts.ofShown ? "Vist begge gange" : isMoved ? "Med begge gange" : "Klyngen samlet") &&
    isLevel(plain(row.beforeText), facts.earlier, facts) &&
    isLevel(plain(row.afterText), facts.later, facts) &&
    row.remark === wordOf(facts.side);
  return isTrue ? [] : [`row ${JSON.stringify(row)}`];
}

function wordOf(side: ChangeFacts["side"]): string {
  return side === "up" ? "steget" : side === "down" ? "faldet" : "";
}

/** A practice's row: both values, the one there is, or why there is none. */
function isRow(row: ChangeRow, pair: OwnPair, facts: ChangeFacts): boolean {
  const { before, after, isShownBefore, isShownAfter } = pair;
  const is = (text: string, counts: OwnPair["before"]) =>
    counts !== undefined && isTold(plain(text), counts, facts);
  if (isShownBefore && isShownAfter)
    return (
      row.kind === "pair" &&
      is(row.beforeText, before) &&
      is(row.afterText, after) &&
      row.remark === wordOf(pair.side)
    );
  if (isShownBefore || isShownAfter) {
    const [when, shown, other] = isShownBefore ? ["before", before, after] : ["after", after, before];
    const word = other ? "skjult" : isShownBefore ? "ikke med nu" : "ikke med sidst";
    return (
      row.kind === "one" &&
      row.when === when &&
      is(row.valueText, shown as OwnPair["before"]) &&
      row.remark === word
    );
  }
  if (row.kind !== "hidden" || row.valueText !== "–") return false;
  return (
    row.remark === (after ? "skjult" : "ingen data") || (row.remark === "skjult" && before !== undefined)
  );
}

function isTold(
  text: string,
  counts: NonNullable<OwnPair["before"]>,
  { measure, after }: ChangeFacts,
): boolean {
  const own = levelOf(counts, measure);
  if (isValue(text, own, measure)) return true;
  const step = measure.kind === "rate" ? (measure.base ?? 1) / 1000 : 1;
  return after.isClosed && measure.kind === "rate" && Math.abs(numberOf(text) - own) <= step / 2 + 1e-9;
}

const CHANCE = {
  up: "næppe alene",
  down: "næppe alene",
  chance: "ja",
  edge: "ja",
  untold: "kan ikke vurderes",
} as const;

/** A measure that nobody chose: before, now, difference and whether it can be chance. */
function rowFaults(cells: readonly string[], facts: ChangeFacts): readonly string[] {
  const [, before = "", now = "", difference = "", chance = ""] = cells.map(plain);
  const { measure, earlier, later, side, isRounded } = facts;
  if (side === undefined)
    return chance === "kan ikke vises" && difference === "–" ? [] : [`row ${cells.join(" | ")}`];
  const own = differenceOf(earlier, later, { measure }).value;
  const unit = measure.kind === "proportion" ? "procentpoint" : measure.unit;
  const [, about, value = "", under] =
    new RegExp(`^(?:(omkring )?([+−]?[\\d.]+(?:,\\d+)?)|(under 1)) ${unit}$`).exec(difference) ?? [];
  const number = value.replace("+", "");
  const isDifference = under
    ? isRounded && Math.abs(own) <= 0.5 + 1e-9
    : isRounded === (about !== undefined) &&
      isNumber(number, own) &&
      value.startsWith("+") === numberOf(number) > 0;
  const isTrue =
    isLevel(before, earlier, facts) && isLevel(now, later, facts) && isDifference && chance === CHANCE[side];
  return isTrue ? [] : [`row ${cells.join(" | ")} (${own})`];
}
