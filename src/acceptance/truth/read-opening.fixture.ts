import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { OverviewChart } from "../../model/charts/relative-charts.ts";
import type { ChartSlide, KeySlide, Slide, TextSlide } from "../../model/deck.ts";
import {
  COMMON,
  COUNT,
  countOf,
  escaped,
  FEW_COUNTED,
  FEW_PATIENTS,
  faultsIn,
  isValue,
  plain,
  type Sentence,
  VALUE,
} from "./danish-text.fixture.ts";
import { type DeckFacts, HOLLOW, type MeasureFacts, slidesOf } from "./measure-facts.fixture.ts";
import { levelOf } from "./own-statistics.fixture.ts";
import { textFaults } from "./read-about.fixture.ts";
import { isSpreadSaid, marked } from "./read-levels.fixture.ts";
import { isMoreThanChance } from "./read-readings.fixture.ts";

/** Faults in the page of all measures, in the key, and in what is said of the figures. */
export function openingFaults(facts: DeckFacts): readonly string[] {
  const slides = slidesOf(facts.kit);
  const find = <T extends Slide>(id: string) => slides.find((one): one is T => one.id === id);
  const overview = find<ChartSlide>("overblik");
  const key = find<KeySlide>("saadan-laeses-figurerne");
  const [about, method] = [find<TextSlide>("om-tallene"), find<TextSlide>("metode")];
  if (facts.all.length === 0) return overview || key || about || method ? ["figures of nobody"] : [];
  if (!overview || !key || !about || !method) return ["a slide of the figures is missing"];
  return [
    ...overviewFaults(overview, facts).map((fault) => `overview: ${fault}`),
    ...keyFaults(key, facts).map((fault) => `key: ${fault}`),
    ...[about, method].flatMap((slide) => textFaults(slide, facts).map((fault) => `${slide.id}: ${fault}`)),
  ];
}

const isMarked = (facts: MeasureFacts) => marked(facts, "klart over") + marked(facts, "klart under") > 0;
const isAnyWithheld = ({ all }: DeckFacts) => all.some(({ withheld }) => withheld.length > 0);
const isTried = ({ firm, marking }: MeasureFacts) => firm.some(({ label }) => marking.standings.has(label));

function overviewFaults(slide: ChartSlide, facts: DeckFacts): readonly string[] {
  const { all, kit } = facts;
  const chart = kit.charts.find((one): one is OverviewChart => one.kind === "overview");
  const most = Math.max(...all.map(({ shown }) => shown.length));
  const caption: Sentence<DeckFacts> = {
    says: `(.+) målepunkt(er)? på én side · op til ${COUNT} praksis pr\\. målepunkt`,
    holds: ([many = "", plural, practices]) =>
      countOf(many, "ét") === all.length &&
      (plural !== undefined) === all.length > 1 &&
      countOf(practices) === most,
  };
  const noDots: Sentence<DeckFacts> = {
    says: "(.+) målepunkt(er)? på én side · ingen praksis kan vises for sig",
    holds: ([many = "", plural]) =>
      countOf(many, "ét") === all.length && (plural !== undefined) === all.length > 1 && most === 0,
  };
  const [note = "", ...rest] = slide.footnotes;
  const isNoted = note.startsWith("Anm.: ");
  return [
    ...faultsIn(slide.title, overviewTitles(), facts),
    ...faultsIn(slide.caption, [caption, noDots], facts),
    ...faultsIn(chart?.alt ?? "", overviewAlts(facts), facts),
    ...faultsIn(isNoted ? plain(note).replace("Anm.: ", "") : "", overviewNotes(chart), facts),
    ...(rest.length === (isNoted ? 1 : 0) ? [] : ["footnotes"]),
    ...(all.some(isWithoutDots) && !note.includes("Ingen prikker")
      ? ["dots are missing, and nobody says why"]
      : []),
    ...(all.some(isBareCount) && !note.includes("Et antal") ? ["a count is not compared, unsaid"] : []),
    ...all.flatMap((measured, at) => overviewRowFaults(chart?.rows[at], measured)),
    ...(chart?.headings.remark === (isAnyWithheld(facts) ? "Viste praksis" : "Praksis") ? [] : ["heading"]),
  ];
}

function overviewTitles(): readonly Sentence<DeckFacts>[] {
  const on = `(?:[Pp]å (?:alle )?(\\S+)(?: af (\\d+))? målepunkter|[Hh]er)`;
  const who = "mindst én( af de viste)? praksis";
  const larger = "er forskellene større, end tilfældigheder ventes at give";
  const isOn = (some: string | undefined, of: string | undefined, own: number, { all }: DeckFacts) => {
    if (all.length === 1) return some === undefined && own === 1;
    if (of === undefined) return countOf(some) === all.length && own === all.length;
    return Number(some) === own && Number(of) === all.length;
  };
  const isWho = (viste: string | undefined, facts: DeckFacts) =>
    (viste !== undefined) === isAnyWithheld(facts);
  const marks = ({ all }: DeckFacts) => all.filter(isMarked).length;
  const spreads = ({ all }: DeckFacts) =>
    all.filter((facts) => !isMarked(facts) && isMoreThanChance(facts)).length;
  return [
    {
      says: `${on} skiller ${who} sig klart ud; på (\\S+) and(?:et|re) ${larger}\\.`,
      holds: ([a, b, viste, others], facts) =>
        isOn(a, b, marks(facts), facts) && countOf(others, "ét") === spreads(facts) && isWho(viste, facts),
    },
    {
      says: `${on} skiller ${who} sig klart ud\\.`,
      holds: ([a, b, viste], facts) =>
        isOn(a, b, marks(facts), facts) && isWho(viste, facts) && spreads(facts) === 0,
    },
    {
      says: `${on} ${larger}(, men ingen( af de viste)? praksis skiller sig klart ud alene)?\\.`,
      holds: ([a, b, alone, viste], facts) => {
        if (!isOn(a, b, spreads(facts), facts) || marks(facts) > 0) return "on others";
        if ((alone !== undefined) !== facts.all.some(isTried)) return "alone or not";
        return alone === undefined || isWho(viste, facts);
      },
    },
    {
      says: "Ingen( af de viste)? praksis skiller sig klart ud på noget målepunkt\\.",
      holds: ([viste], facts) => {
        if (marks(facts) + spreads(facts) > 0) return "some are";
        if (!facts.all.some(isTried)) return "nobody is tried";
        return isWho(viste, facts);
      },
    },
    {
      says: "Tallene kan ikke vise, om nogen praksis skiller sig ud\\.",
      holds: (_, { all }) => !all.some(isTried) && !all.some(isMarked),
    },
  ];
}

function overviewAlts({ all }: DeckFacts): readonly Sentence<DeckFacts>[] {
  return [
    {
      says: "Oversigt over (\\S+) målepunkt(er)?, hver praksis i forhold til klyngen samlet\\.",
      holds: ([many, plural]) =>
        countOf(many, "ét") === all.length && (plural !== undefined) === all.length > 1,
    },
    ...all.map(
      ({ measure, isLevelShown, total }): Sentence<DeckFacts> => ({
        says: `${escaped(measure.shortTitle)}: (?:${VALUE}|(vises ikke))\\.`,
        holds: ([value, hidden]) =>
          hidden === undefined
            ? isLevelShown && isValue(value, levelOf(total, measure), measure)
            : !isLevelShown,
      }),
    ),
  ];
}

function overviewNotes(chart: OverviewChart | undefined): readonly Sentence<DeckFacts>[] {
  const dots = chart?.rows.flatMap((row) => row.dots) ?? [];
  const { from, to } = chart?.axis ?? { from: 0, to: 0 };
  return [
    { says: "Kun praksis med vist tal har en prik\\.", holds: (_, facts) => isAnyWithheld(facts) },
    {
      says: "Ingen prikker, hvor klyngen samlet er 0 eller ikke kan vises\\.",
      holds: (_, { all }) => all.some(isWithoutDots),
    },
    {
      says: "Et antal sammenlignes ikke, for en stor praksis har flere\\.",
      holds: (_, { all }) => all.some(isBareCount),
    },
    {
      says: `Hul cirkel: (?:${FEW_PATIENTS}|${FEW_COUNTED}|for andele ${FEW_PATIENTS}, for antal ${FEW_COUNTED})(${COMMON})?\\.`,
      holds: ([common], { meeting }) =>
        dots.some(({ mark }) => mark === "uncertain") &&
        (common !== undefined) === (meeting.cluster.view.kind === "closed"),
    },
    {
      says: "Pil ved kanten: Praksis ligger uden for aksen\\.",
      holds: () => dots.some(({ position }) => position <= from || position >= to),
    },
  ];
}

const isBareCount = ({ measure }: MeasureFacts) => measure.kind === "count";
const isWithoutDots = ({ isLevelShown, total, shown, measure }: MeasureFacts) =>
  measure.kind !== "count" && shown.length > 0 && (!isLevelShown || total.numerator === 0);

function overviewRowFaults(
  row: OverviewChart["rows"][number] | undefined,
  facts: MeasureFacts,
): readonly string[] {
  const { measure, total, isLevelShown } = facts;
  if (!row) return ["a row is missing"];
  const isLevel = isLevelShown
    ? isValue(plain(row.clusterText), levelOf(total, measure), measure)
    : row.clusterText === "–";
  const said = remarkOf(facts);
  const isDrawn = measure.kind !== "count" && isLevelShown && levelOf(total, measure) > 0;
  const dots = isDrawn ? facts.shown.length : 0;
  const isAimed = measure.kind !== "count" && measure.better !== "neither";
  return [
    ...(row.title === measure.shortTitle && isLevel ? [] : [`row ${row.title} ${row.clusterText}`]),
    ...(row.remark === said ? [] : [`remark "${row.remark}", expected "${said}"`]),
    ...((row.direction !== undefined) === isAimed ? [] : ["direction"]),
    ...(row.references.length === 0 || isDrawn ? [] : ["levels beside no dots"]),
    ...(row.dots.length === dots ? [] : [`${row.dots.length} dots for ${dots}`]),
  ];
}

/** The verdict of a row in the reader's own words of the rules. */
function remarkOf(facts: MeasureFacts): string {
  const { measure, shown, isJudged, firm } = facts;
  if (measure.kind === "count") return "sammenlignes ikke";
  if (shown.length === 0) return "kan ikke vises";
  if (!isJudged) return "vurderes ikke";
  const apart = marked(facts, "klart over") + marked(facts, "klart under");
  if (isSpreadSaid(facts)) return apart > 0 ? `${apart} uden for stor spredning` : "stor spredning";
  if (apart > 0) return `${apart} skiller sig klart ud`;
  if (isTried(facts)) return "ingen skiller sig klart ud";
  return firm.length > 0 ? "kan ikke vurderes" : "for usikre tal pr. praksis";
}

function keyFaults({ entries, lead, notes }: KeySlide, { all, kit, meeting }: DeckFacts): readonly string[] {
  const charts = kit.charts.filter((one): one is RankedDotsChart => one.kind === "ranked-dots");
  const rows = charts.flatMap((chart) => chart.rows.flatMap((row) => (row.kind === "value" ? row : [])));
  const lines = charts.flatMap(({ references }) => references.map(({ role }) => role));
  const figures = all.filter(({ shown }) => shown.length >= meeting.template.smallNumbers.minimumPractices);
  const has = (remark: string) => figures.some((facts) => marked(facts, remark) > 0);
  const signs: Readonly<Record<string, boolean>> = {
    plain: true,
    interval: rows.some(({ lower }) => lower !== undefined),
    uncertain: has(HOLLOW),
    above: has("klart over"),
    below: has("klart under"),
    "cluster-line": true,
    "region-line": lines.includes("region") || lines.includes("nation"),
    "goal-line": lines.includes("goal"),
    band: charts.some(({ band }) => band),
  };
  const shown = entries.map(({ sign }) => sign as string);
  const wrong = Object.keys(signs).filter((sign) => signs[sign] !== shown.includes(sign));
  const isLead = lead.includes("streg") === signs.interval;
  const isNobody = notes.some((text) => text.includes("Ingen af de viste praksis har fået"));
  return [
    ...wrong.map((sign) => `sign ${sign}`),
    ...(isLead ? [] : [`lead ${lead}`]),
    ...(isNobody === !(signs.above || signs.below) ? [] : ["said that nobody is marked"]),
  ];
}
