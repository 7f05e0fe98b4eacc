import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { COUNT, countOf, numberOf, type Sentence, VALUE } from "./danish-text.fixture.ts";
import type { MeasureFacts } from "./measure-facts.fixture.ts";
import { chanceOfSpread, typicalDistance } from "./own-statistics.fixture.ts";
import { haveFew, isNothingShown, isSpreadSaid, marked } from "./read-levels.fixture.ts";

/** What the second line can say: marks, spread, chance, and too little of everything. */

const OF_SHOWN = "( af de viste)?";

/** The firm ones that were tried and not marked; in closed view a common size can make one firm whose own counts are few. */
const others = ({ firm, raw, marking }: MeasureFacts): readonly Counts[] =>
  firm.flatMap(({ label }) => (marking.standings.get(label) === "within" ? (raw.get(label) ?? []) : []));

const firmCounts = ({ firm, raw }: MeasureFacts): readonly Counts[] =>
  firm.flatMap(({ label }) => raw.get(label) ?? []);

const isBeyondChance = (counts: readonly Counts[], measure: Measure) =>
  chanceOfSpread(counts, measure) < 0.05;

/** "af de viste" stands exactly where somebody's figures are withheld. */
const isSelection = ({ withheld }: MeasureFacts) => withheld.length > 0;

function areMarked(
  { above = "", below = "", viste = "" }: { above?: string; below?: string; viste?: string | undefined },
  facts: MeasureFacts,
): boolean | string {
  const count = (text: string) => (text === "" ? 0 : countOf(text));
  if (count(above) !== marked(facts, "klart over")) return `${marked(facts, "klart over")} above`;
  if (count(below) !== marked(facts, "klart under")) return `${marked(facts, "klart under")} below`;
  return (viste !== "") === isSelection(facts) || "shown or not";
}

const AGAINST = "(resten af klyngen|de andres spredning)";
const TYPICALLY = `adskiller sig typisk med (?:under )?${VALUE} (?:procentpoint|pr\\. [\\d.]+ sikrede)\\.`;
const REST = [
  String.raw`\.`,
  "; de øvrige(?: viste)? har ikke tal, der kan læses sikkert\\.",
  "; også de øvrige(?: viste)? varierer mere, end tilfældigheder ventes at give\\.",
  "; forskellene mellem de øvrige(?: viste)? kan skyldes tilfældigheder\\.",
  `; to tilfældigt valgte af de øvrige ${TYPICALLY}`,
].join("|");

/** What is said after the marks. */
function isRest(rest: string, facts: MeasureFacts): boolean | string {
  const { measure, firm } = facts;
  const left = others(facts);
  if (rest.includes("tilfældige af")) return isSpreadSaid(facts) && isTypical(rest, facts);
  if (isSpreadSaid(facts)) return "the spread is the message";
  if (rest === ".") return left.length < 2 || "nothing of the others";
  const viste = rest.includes("øvrige viste");
  if (viste !== isSelection(facts)) return "shown or not";
  if (rest.includes("læses sikkert")) return firm.length < 2 || "others can be read";
  return left.length >= 2 && isBeyondChance(left, measure) === rest.includes("varierer");
}

function isTypical(text: string, facts: MeasureFacts): boolean | string {
  const [, under, said = "", unit] = new RegExp(`typisk med (under )?${VALUE} (.+)\\.$`).exec(text) ?? [];
  const own = typicalDistance(others(facts), facts.measure);
  const isUnit = unit === (facts.measure.kind === "proportion" ? "procentpoint" : facts.measure.unit);
  if (!isUnit) return `unit ${unit}`;
  const step = said.includes(",") || own < 2 ? 0.1 : 1;
  const slack = step / 2 + 0.02 * own;
  if (under) return own < 0.1 + slack && numberOf(said) === 0.1;
  return Math.abs(numberOf(said) - own) <= slack || `typically ${own}`;
}

export function markSentences(): readonly Sentence<MeasureFacts>[] {
  return [
    {
      says: `${upper(COUNT)}${OF_SHOWN} praksis ligger klart (over|under) ${AGAINST}(?: og ${COUNT} klart under)?(${REST})`,
      holds: ([first = "", viste, side, against = "", second, rest = ""], facts) => {
        const [above, below] = side === "under" ? ["", first] : [first, second ?? ""];
        const marks = areMarked({ above, below, viste }, facts);
        if (marks !== true) return marks;
        if ((against === "de andres spredning") !== isSpreadSaid(facts)) return `against ${against}`;
        return isRest(rest, facts);
      },
    },
    {
      says: `De fleste forskelle er større, end tilfældigheder ventes at give; to tilfældigt valgte praksis ${TYPICALLY}`,
      holds: (_, facts) => isSpreadSaid(facts) && areMarked({}, { ...facts, withheld: [] }),
    },
  ];
}

/** A sentence's first word is written large. */
function upper(count: string): string {
  return count.replace("(", "(Én|Ét|To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti|Elleve|Tolv|");
}

const isNobodyMarked = (facts: MeasureFacts) =>
  marked(facts, "klart over") + marked(facts, "klart under") === 0 && !isSpreadSaid(facts);

const isTried = ({ marking, firm }: MeasureFacts) => firm.some(({ label }) => marking.standings.has(label));

/** Whether anybody differs from anybody at all, among those that can be read. */
function areAlike(facts: MeasureFacts): boolean {
  return new Set(facts.firm.map(({ value }) => numberOf(value))).size === 1;
}

/** Whether a measure's practices differ by more than chance, whether or not somebody is marked. */
export function isMoreThanChance(facts: MeasureFacts): boolean {
  if (isSpreadSaid(facts)) return true;
  return (
    facts.isJudged &&
    facts.firm.length >= 2 &&
    !areAlike(facts) &&
    isBeyondChance(firmCounts(facts), facts.measure)
  );
}

export function chanceSentences(): readonly Sentence<MeasureFacts>[] {
  const isAboutMany = (facts: MeasureFacts, viste: string | undefined) => {
    if (!facts.isJudged || facts.firm.length < 2 || !isNobodyMarked(facts)) return "nothing to say of chance";
    return (viste !== undefined) === isSelection(facts) || "shown or not";
  };
  return [
    {
      says: "Der er ingen forskel mellem (de viste )?praksis at tale om\\.",
      holds: ([viste], facts) => areAlike(facts) && isAboutMany(facts, viste),
    },
    {
      says: "Forskellene mellem (de viste )?praksis kan skyldes tilfældigheder\\.",
      holds: ([viste], facts) => {
        if (areAlike(facts)) return "there are none";
        if (isBeyondChance(firmCounts(facts), facts.measure)) return "more than chance";
        return isAboutMany(facts, viste);
      },
    },
    {
      says: "Samlet varierer (de viste )?praksis mere, end tilfældigheder ventes at give(, men ingen( af dem)? skiller sig klart ud alene)?\\.",
      holds: ([viste, alone, them], facts) => {
        if (!isBeyondChance(firmCounts(facts), facts.measure)) return "no more than chance";
        if ((alone !== undefined) !== isTried(facts)) return "alone or not";
        if (alone !== undefined && (them !== undefined) !== (viste !== undefined)) return "of whom";
        return isAboutMany(facts, viste);
      },
    },
    {
      says: "Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er\\.",
      holds: (_, { measure, firm }) => measure.repeats === true && firm.length >= 2,
    },
    {
      says: "Antal siger ikke noget om forskelle mellem praksis af forskellig størrelse\\.",
      holds: (_, { measure }) => measure.kind === "count",
    },
  ];
}

/** Where fewer than two practices can be read. */
export function fewSentences(): readonly Sentence<MeasureFacts>[] {
  const isFirm = (some: string | undefined, viste: string | undefined, facts: MeasureFacts) => {
    if (facts.shown.length === 1) return "a single one is told of as several";
    if (facts.firm.length !== (some === "ingen" ? 0 : 1)) return `${facts.firm.length} can be read`;
    return (viste !== undefined) === isSelection(facts) || "shown or not";
  };
  return [
    {
      says: "(Kun én|Ingen)( af de viste)? praksis har et tal, der kan læses sikkert; se først på klyngen samlet\\.",
      holds: ([some = "", viste], facts) => {
        if (!facts.isLevelShown) return "the cluster is not shown";
        if (facts.shown.length === 0) return "none is shown";
        return isFirm(some.toLowerCase(), viste, facts);
      },
    },
    {
      says: "(Kun én praksis har et tal, der kan vises|Det eneste tal, der kan vises for en praksis, er usikkert)(; se først på klyngen samlet)?\\.",
      holds: ([only = "", first], { shown, firm, isLevelShown }) =>
        shown.length === 1 &&
        firm.length === (only.startsWith("Kun") ? 1 : 0) &&
        isLevelShown === (first !== undefined),
    },
    {
      says: "Tallet kan kun læses for klyngen samlet\\.",
      holds: (_, { shown, isLevelShown }) => shown.length === 0 && isLevelShown,
    },
    {
      says: "(Kun én|Ingen)( af de viste)? praksis har et tal, der kan læses sikkert\\.",
      holds: ([some = "", viste], facts) =>
        !facts.isLevelShown && facts.shown.length > 0 && isFirm(some.toLowerCase(), viste, facts),
    },
    {
      says: "Ingen praksis har patienter, tallet kan regnes ud af\\.",
      holds: (_, { total, measure }) => measure.kind !== "count" && total.denominator === 0,
    },
    {
      says: "Kun én praksis har tal, så der er ingen at sammenligne med\\.",
      holds: (_, { delivered }) => delivered === 1,
    },
    {
      says: "Hverken praksis eller klyngen kan vises uden at røbe små tal\\.",
      holds: (_, facts) => isNothingShown(facts) && !haveFew(facts),
    },
    {
      says: "Tallene er så små, at hverken praksis eller klyngen kan vises\\.",
      holds: (_, facts) => isNothingShown(facts) && (haveFew(facts) || "many patients"),
    },
  ];
}
