import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { ChartSlide, TableSlide } from "../../model/deck.ts";
import {
  COMMON,
  COUNT,
  countOf,
  escaped,
  FEW_COUNTED,
  FEW_PATIENTS,
  faultsIn,
  isValue,
  numberOf,
  plain,
  type Sentence,
} from "./danish-text.fixture.ts";
import { ABSENT, HIDDEN, HOLLOW, type MeasureFacts, NOBODY } from "./measure-facts.fixture.ts";
import { isWhoIsNotShown, NOT_SHOWN } from "./not-shown.fixture.ts";
import { levelOf, limitsOf } from "./own-statistics.fixture.ts";
import type { Meeting } from "./random-meetings.fixture.ts";
import { comparisonSentences } from "./read-comparisons.fixture.ts";
import { altSentences, hollow, titleSentences } from "./read-levels.fixture.ts";
import { chanceSentences, fewSentences, markSentences } from "./read-readings.fixture.ts";
import { isInterval, levelFacts } from "./read-tables.fixture.ts";

const BIG_COUNT = COUNT.replace("(", "(Én|Ét|To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti|Elleve|Tolv|Ingen|");

const readings = () => [...markSentences(), ...chanceSentences(), ...fewSentences()];

/** Faults in the slide that shows one measure, as a figure or as a table of levels. */
export function measureSlideFaults(
  slide: ChartSlide | TableSlide,
  chart: RankedDotsChart | undefined,
  facts: MeasureFacts,
): readonly string[] {
  const { measure, meeting } = facts;
  const title = titleSentences(measure);
  const second = slide.kind === "chart" ? slide.reading : (slide.subtitle ?? "");
  const alt = slide.kind === "chart" ? (chart?.alt ?? "") : slide.alt;
  const all = [...altSentences(measure), ...title, ...readings(), ...comparisonSentences()];
  const [caption, footnotes] =
    slide.kind === "chart"
      ? [slide.caption, slide.footnotes]
      : [slide.footnotes[0], slide.footnotes.slice(1)];
  const isOfPractices = slide.kind === "chart" && !isOfLevels(chart);
  const noted = isOfPractices ? dotNotes(chart) : levelNotes(chart);
  const faults = [
    ...faultsIn(slide.title, title, facts),
    ...faultsIn(second, readings(), facts),
    ...faultsIn(alt, all, facts),
    ...captionFaults(caption ?? "", facts),
    ...footnoteFaults(footnotes, noted, facts),
    ...noteFaults(slide.notes, [...all, ...noted, ...smallNotes()], facts),
    ...(chart && isOfPractices ? chartFaults(chart, facts) : []),
    ...(chart && isOfLevels(chart) ? levelChartFaults(chart, facts) : []),
    ...(slide.kind === "table" ? levelTableFaults(slide, facts) : []),
  ];
  const isFigure = facts.shown.length >= meeting.template.smallNumbers.minimumPractices;
  return isFigure === isOfPractices ? faults : [...faults, "a figure of too few, or none of many"];
}

/** Whether a figure shows cluster, region and nation, and no practice. */
export function isOfLevels(chart: RankedDotsChart | undefined): boolean {
  return chart?.rows.some((row) => row.kind === "value" && row.role !== undefined) ?? false;
}

function captionFaults(caption: string, { measure, period, delivered }: MeasureFacts): readonly string[] {
  const says = `Målepunkt ${measure.number}: ${escaped(measure.title)}(?: · ${escaped(measure.unit)})? · ${escaped(period.label)} · ${COUNT} praksis`;
  return faultsIn(caption, [{ says, holds: ([many]) => countOf(many) === delivered }], undefined);
}

/** Every sign a figure has is explained, and none that it has not. */
function dotNotes(chart: RankedDotsChart | undefined): readonly Sentence<MeasureFacts>[] {
  const rows = chart?.rows ?? [];
  const values = rows.flatMap((row) => (row.kind === "value" ? row : []));
  const hasLines = values.some(({ lower }) => lower !== undefined);
  return [
    { says: "Streg: 95 %-interval\\.", holds: (_, { isClosed }) => !isClosed && hasLines },
    {
      says: "Prik og mærke bygger på praksis' eget tal, stregen \\(95 %-interval\\) på et fælles tal for praksis af omtrent samme størrelse\\.",
      holds: (_, { isClosed }) => isClosed && hasLines,
    },
    {
      says: "Hul cirkel uden streg: for få viste praksis af den størrelse\\.",
      holds: () => values.some(({ lower }) => lower === undefined),
    },
    {
      says: `Hul cirkel: (${FEW_PATIENTS}|${FEW_COUNTED})(${COMMON})?\\.`,
      holds: ([rule = "", common], facts) =>
        hollow(facts) > 0 && isHollowRule(rule, common !== undefined, facts),
    },
    {
      says: NOT_SHOWN,
      holds: ([said], { rows: all }) =>
        isWhoIsNotShown(
          said,
          all.filter(({ value }) => value === "–"),
        ),
    },
    { says: "Skjulte tal beskytter små grupper\\.", holds: (_, { withheld }) => withheld.length > 0 },
    {
      says: "Pil ved kanten: Praksis ligger uden for aksen\\.",
      holds: () => values.some(({ beyond }) => beyond),
    },
    {
      says: "Bånd: de midterste 8 af 10 praksis i (regionen|filen)\\.",
      holds: () => chart?.band !== undefined,
    },
    {
      says: `Ikke med: ${COUNT} praksis\\.`,
      holds: ([many], { meeting, raw }) => countOf(many) === meeting.cluster.members.length - raw.size,
    },
  ];
}

/** Every practice with a hollow dot and a line has too few patients or a wide line, or too few events. */
function isHollowRule(rule: string, isCommon: boolean, facts: MeasureFacts): boolean | string {
  const { smallNumbers } = facts.meeting.template;
  const isShare = facts.measure.kind === "proportion";
  const said = Number(/\d+/.exec(rule)?.[0]);
  if (said !== (isShare ? smallNumbers.firmDenominator : smallNumbers.firmEvents)) return "another limit";
  if (isShare !== rule.includes("patienter")) return "another kind";
  if (isCommon !== facts.isClosed) return "whose number";
  const unexplained = facts.shown.filter(({ label, remark }) => {
    const counts = isCommon ? facts.drawnFrom.get(label) : facts.raw.get(label);
    if (remark !== HOLLOW || !counts) return false;
    if (!isShare) return counts.numerator >= said;
    const { lower, upper } = limitsOf(counts, facts.measure);
    return counts.denominator >= said && upper - lower < smallNumbers.firmWidthPoints - ROUNDED;
  });
  return unexplained.length === 0 || `of ${unexplained.map(({ label }) => label).join(", ")}`;
}

/** Closed view rounds both ends of a line outwards. */
const ROUNDED = 0.2;

export function notIncluded({ cluster, counts }: Meeting): number {
  const included = cluster.members.filter(
    ({ practice, acceptance }) =>
      acceptance.kind === "accepted" && counts.some((row) => row.practice === practice),
  );
  return cluster.members.length - included.length;
}

function levelNotes(chart: RankedDotsChart | undefined): readonly Sentence<MeasureFacts>[] {
  return [
    {
      says: "Streg og parentes: 95 %-interval\\.",
      holds: (_, { measure }) => !measure.repeats && isOfLevels(chart),
    },
    { says: "Ingen praksis kan vises for sig\\.", holds: (_, { shown }) => shown.length === 0 },
    {
      says: `Kun ${COUNT} praksis kan vises for sig; en figur kræver mindst ${COUNT}\\.`,
      holds: ([many, least], { shown, meeting }) =>
        countOf(many) === shown.length && countOf(least) === meeting.template.smallNumbers.minimumPractices,
    },
  ];
}

/** Footnotes of a page: each sentence true, none missing that the page needs, and the source. */
function footnoteFaults(
  footnotes: readonly string[],
  known: readonly Sentence<MeasureFacts>[],
  facts: MeasureFacts,
): readonly string[] {
  const [note = "", source = "", ...more] = footnotes[0]?.startsWith("Anm.: ")
    ? footnotes
    : ["", ...footnotes];
  const said = plain(note);
  const needs = [
    [facts.withheld.length > 0, "Skjulte tal"],
    [facts.shown.length < facts.rows.length, "Ikke vist"],
    [hollow(facts) > 0, "Hul cirkel"],
  ] as const;
  const missing = needs.flatMap(([isNeeded, words]) =>
    isNeeded && !said.includes(words) && !said.includes("for sig") ? `missing: ${words}` : [],
  );
  return [
    ...faultsIn(said.replace("Anm.: ", ""), known, facts),
    ...missing,
    ...sourceFaults(source, facts),
    ...more.map((text) => `unknown: ${text}`),
  ];
}

/** What the page shows may all be one value; then nothing need be said of why it differs. */
export function sourceFaults(
  source: string,
  {
    measure,
    meeting: { template },
    ...page
  }: Pick<MeasureFacts, "measure" | "meeting"> & Partial<MeasureFacts>,
): readonly string[] {
  const levels = (page.levels ?? []).map(([, value = ""]) => value);
  // Levels have a decimal more than practices.
  const values = [...(page.shown ?? []).map(({ value }) => value), ...levels].map(numberOf);
  const isAlike = values.length > 1 && new Set(values).size === 1;
  const why = measure.repeats ? "have mange grunde" : "skyldes patienterne, praksis eller tilfældigheder";
  const from = measure.dataSource ?? template.dataSource;
  const where = `Kilde: ${from}, egne beregninger.`;
  const allowed = [`${where} Forskelle kan ${why}.`, ...(isAlike ? [where] : [])];
  return allowed.some((text) => plain(source) === plain(text)) ? [] : [`source: ${source}`];
}

/** What is said aloud of practices that are hard to read or not shown. */
function smallNotes(): readonly Sentence<MeasureFacts>[] {
  const uncertain = "har usikre tal og vises med hul cirkel";
  const hidden = "vises ikke, fordi tallene er små eller ville røbe andres små tal";
  const none = "har ingen tal|har ingen patienter bag tallet";
  const part = `${COUNT} praksis (?:${uncertain}|${hidden}|${none})`;
  return [
    {
      says: `${BIG_COUNT} praksis (?:${uncertain}|${hidden}|${none})(?:; ${part})*\\.`,
      holds: (_, facts) => facts !== undefined,
    },
  ];
}

/** Counts of the spoken remark, part by part; the sentence itself is known above. */
export function smallNoteFaults(text: string, { rows }: MeasureFacts): readonly string[] {
  const parts = [
    ...plain(text).matchAll(/(\S+) praksis (har usikre|vises ikke|har ingen tal|har ingen patienter)/g),
  ];
  const remark: Readonly<Record<string, string>> = {
    "har usikre": HOLLOW,
    "vises ikke": HIDDEN,
    "har ingen tal": ABSENT,
    "har ingen patienter": NOBODY,
  };
  const said = new Map(parts.map(([, many, what = ""]) => [remark[what], countOf(many)]));
  return [HOLLOW, HIDDEN, ABSENT, NOBODY].flatMap((each) => {
    const own = rows.filter((row) => row.remark === each).length;
    return (said.get(each) ?? 0) === own ? [] : [`untrue (${own} ${each}): ${text}`];
  });
}

/** Speaker's notes: what is said is read like the slide, what is asked are the package's own words. */
export function noteFaults<Facts extends Pick<MeasureFacts, "measure">>(
  notes: readonly string[],
  known: readonly Sentence<Facts>[],
  facts: Facts,
): readonly string[] {
  const { questions, errorSources } = facts.measure;
  const own = new Set([...questions, ...errorSources].map(plain));
  return notes.flatMap((note) => {
    const [, opening = "", text = ""] =
      /^(Tid|Sig|Spørg|Hvis tallene betvivles): (.*)$/.exec(plain(note)) ?? [];
    if (opening === "Tid") return /^\d+ minut(ter)?\.$/.test(text) ? [] : [`unknown: ${note}`];
    if (opening === "Sig") return faultsIn(text, known, facts);
    return own.has(text) ? [] : [`unknown: ${note}`];
  });
}

/** The figure itself: its dots, its lines' ends and its levels. */
function chartFaults(chart: RankedDotsChart, facts: MeasureFacts): readonly string[] {
  const { measure, rows, isClosed } = facts;
  const dots = chart.rows.map(({ label, valueText, remark }) =>
    [label, plain(valueText), remark.replace(/(, )?uden for aksen/, "")].join(" "),
  );
  const table = rows.map(({ label, value, remark }) => [label, value, remark].join(" "));
  // A sum of everybody's is no level for one practice's count.
  const drawnLevels = measure.kind === "count" ? [] : levelFacts(facts);
  const lines = chart.references.filter(({ role }) => role !== "goal").length;
  const levels = drawnLevels.flatMap(({ name, counts, period }, at) => {
    const line = chart.references[at];
    const when = period === facts.period.label || !facts.isLevelShown ? "" : ` (${period})`;
    const value = plain(line?.label ?? "")
      .replace(`${name} `, "")
      .replace(when, "");
    return isValue(value, levelOf(counts, measure), measure) ? [] : [`line ${line?.label} is not ${name}`];
  });
  const ends = chart.rows.flatMap((row) => {
    const drawn = row.kind === "value" ? facts.drawnFrom.get(row.label) : undefined;
    if (row.kind !== "value" || row.lower === undefined || row.upper === undefined) return [];
    if (!drawn) return [`a line without patients: ${row.label}`];
    const { lower, upper } = limitsOf(drawn, measure);
    // Ends are rounded outwards in closed view, and kept no finer than they are drawn.
    const step = isClosed ? (measure.kind === "rate" ? (measure.base ?? 1) / 1000 : 1) / 10 : 0;
    const slack = step + (chart.axis.to - chart.axis.from) / 200;
    const isNear = Math.abs(lower - row.lower) < slack && Math.abs(upper - row.upper) < slack;
    return isNear ? [] : [`line of ${row.label}: ${row.lower} to ${row.upper}, not ${lower} to ${upper}`];
  });
  const isSame = dots.join("\n") === table.join("\n");
  return [
    ...(isSame ? [] : [`figure ${dots} unlike table ${table}`]),
    ...(lines === drawnLevels.length ? [] : [`${lines} lines of levels`]),
    ...(chart.direction && measure.kind === "count" ? ["a count has a direction"] : []),
    ...levels,
    ...ends,
    ...goalFaults(),
  ];

  function goalFaults(): readonly string[] {
    const goals = chart.references.filter(({ role }) => role === "goal").length;
    return goals === (measure.goal ? 1 : 0) ? [] : ["goal"];
  }
}

function levelTableFaults({ rows }: TableSlide, facts: MeasureFacts): readonly string[] {
  const { measure } = facts;
  return levelFacts(facts).flatMap(({ name, counts, period }, at) => {
    const [said, value, ...rest] = (rows[at] ?? []).map(plain);
    const isWhole = measure.repeats || isInterval(rest[0], counts, facts);
    const isSame =
      said === name && isValue(value, levelOf(counts, measure), measure) && rest.at(-1) === period;
    return isSame && isWhole ? [] : [`row ${rows[at]?.join(" | ")} is not ${name}`];
  });
}

/** No place in a kit's chart is kept finer than these of its axis. */
const STEPS = 1000;

/** Levels as dots: who they are, what is written beside each, and that dot and line say what is written. */
function levelChartFaults(
  { rows, references, direction, axis }: RankedDotsChart,
  facts: MeasureFacts,
): readonly string[] {
  const { measure } = facts;
  const expected = levelFacts(facts);
  const faults = expected.flatMap(({ name, counts, period }, at) => {
    const row = rows[at];
    if (row?.kind !== "value") return [`no row of ${name}`];
    const { label, value, lower, upper, valueText, remark } = row;
    const interval = plain(row.countsText ?? "").replace(/^\((.*)\)$/, "$1");
    const isOwn = plain(label) === name && isValue(plain(valueText), levelOf(counts, measure), measure);
    const isWhen = plain(remark) === (period === facts.period.label ? "" : plain(period));
    const isWhole = measure.repeats ? interval === "" : isInterval(interval, counts, facts);
    const drawn = [value, ...[lower, upper].filter((end) => end !== undefined)];
    const written = [valueText, ...interval.split(" til ")]
      .filter(Boolean)
      .map((text) => numberOf(plain(text)));
    const isAsWritten =
      drawn.length === written.length &&
      drawn.every(
        (place, end) => Math.abs(place - (written[end] ?? Number.NaN)) <= (axis.to - axis.from) / STEPS,
      );
    return isOwn && isWhen && isWhole && isAsWritten ? [] : [`row ${label} is not ${name}`];
  });
  const goals = references.filter(({ role }) => role === "goal").length;
  return [
    ...faults,
    ...(rows.length === expected.length ? [] : [`${rows.length} rows of levels`]),
    ...(references.length === goals && goals === (measure.goal ? 1 : 0) ? [] : ["lines"]),
    ...(direction && measure.kind === "count" ? ["a count has a direction"] : []),
  ];
}
