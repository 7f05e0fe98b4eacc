import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import type { ChangeFacts } from "./change-facts.fixture.ts";
import {
  COUNT,
  countOf,
  escaped,
  isNumber,
  isValue,
  numberOf,
  type Sentence,
  upperFirst,
  VALUE,
} from "./danish-text.fixture.ts";
import { differenceOf, levelOf } from "./own-statistics.fixture.ts";
import { subjectIn } from "./read-levels.fixture.ts";

/** What a follow-up can say of the cluster's change, and when it is true. */

type Known = readonly Sentence<ChangeFacts>[];

const WHOM = `i (?:klyngen samlet|de ${COUNT} praksis, der (?:har tal|er vist) begge gange)`;

const isMoved = ({ left, joined }: ChangeFacts) => left.length + joined.length > 0;

function isSaidOf(many: string | undefined, facts: ChangeFacts): boolean | string {
  if (facts.side === undefined) return "not to be told";
  if (many === undefined) return !isMoved(facts) || "not the same practices";
  return isMoved(facts) && countOf(many) === (facts.ofShown ?? facts.stayed.length);
}

/** A level as printed: in full, or in whole units where more would tell of single practices. */
export function isLevel(
  text: string | undefined,
  counts: Counts,
  { measure, isRounded }: ChangeFacts,
): boolean {
  const own = levelOf(counts, measure);
  const step = measure.kind === "rate" ? (measure.base ?? 1) / 1000 : 1;
  const isFull = isValue(text, own, measure) && (text ?? "").includes(",") === hasDecimal(counts, measure);
  if (!isRounded) return isFull;
  const isPercent = text?.endsWith(" %") === (measure.kind === "proportion");
  return isPercent && Math.abs(numberOf(text ?? "") - own) <= step / 2 + 1e-9;
}

const hasDecimal = ({ denominator }: Counts, { kind }: Measure) =>
  kind === "rate" || (kind === "proportion" && denominator >= 100);

export function changeTitles(measure: Measure): Known {
  const subject = subjectIn(measure);
  const start = upperFirst(subject);
  const isSide = (word: string | undefined, { side }: ChangeFacts) =>
    side === (word === "steget" ? "up" : "down");
  const isStill = ({ side }: ChangeFacts) => side !== "up" && side !== "down";
  return [
    {
      says: `${start} er (steget|faldet) fra ${VALUE} til ${VALUE} ${WHOM}\\.`,
      holds: ([word, from, to, many], facts) =>
        isSide(word, facts) &&
        from !== to &&
        isLevel(from, facts.earlier, facts) &&
        isLevel(to, facts.later, facts) &&
        isSaidOf(many, facts),
    },
    {
      says: `${start} er (steget|faldet) lidt og er stadig omkring ${VALUE} ${WHOM}\\.`,
      holds: ([word, at, many], facts) =>
        isSide(word, facts) &&
        isLevel(at, facts.earlier, facts) &&
        isLevel(at, facts.later, facts) &&
        isSaidOf(many, facts),
    },
    {
      says: `${start} er som sidst ${VALUE} ${WHOM}\\.`,
      holds: ([at, many], facts) =>
        isStill(facts) &&
        isLevel(at, facts.earlier, facts) &&
        isLevel(at, facts.later, facts) &&
        isSaidOf(many, facts),
    },
    {
      says: `${start} var ${VALUE} og er nu ${VALUE} ${WHOM}\\.`,
      holds: ([from, to, many], facts) =>
        isStill(facts) &&
        from !== to &&
        isLevel(from, facts.earlier, facts) &&
        isLevel(to, facts.later, facts) &&
        isSaidOf(many, facts),
    },
    { says: `Ændringen i ${subject} kan ikke vises\\.`, holds: (_, { side }) => side === undefined },
  ];
}

const END = String.raw`(−?[\d.]+(?:,\d+)?|lige (?:over|under) 0)`;

export function isLimit(text: string | undefined, value: number, noChange: number): boolean {
  const near = 0.005 + 1e-9;
  if (text?.startsWith("lige over")) return value > noChange && value - noChange <= near;
  if (text?.startsWith("lige under")) return value < noChange && noChange - value <= near;
  return isNumber(text, value);
}

export function changeReadings(measure: Measure): Known {
  const unit = measure.kind === "proportion" ? "procentpoint" : escaped(measure.unit);
  const size = `Forskellen er (?:(omkring )?([+−]?[\\d.]+(?:,\\d+)?)|(under 1)) ${unit}(?: \\(95 %-interval ${END} til ${END}\\))?`;
  const isSize = (found: readonly (string | undefined)[], facts: ChangeFacts): boolean | string => {
    const [about, value, under, lower, upper] = found;
    if (facts.side === undefined) return "not to be told";
    const own = differenceOf(facts.earlier, facts.later, { measure });
    if (facts.isRounded !== (about !== undefined || under !== undefined)) return "rounded or not";
    if (under !== undefined) return Math.abs(own.value) <= 0.5 + 1e-9 && lower === undefined;
    const number = numberOf((value ?? "").replace("+", ""));
    if (value?.startsWith("+") !== number > 0) return "sign";
    if (facts.isRounded) return Math.abs(number - own.value) <= 0.5 + 1e-9 && lower === undefined;
    if (!isNumber(value?.replace("+", ""), own.value)) return `difference ${own.value}`;
    return (isLimit(lower, own.lower, 0) && isLimit(upper, own.upper, 0)) || `${own.lower} to ${own.upper}`;
  };
  return [...sizedReadings(measure, { size, isSize }), ...otherReadings()];
}

interface Sized {
  readonly size: string;
  readonly isSize: (found: readonly (string | undefined)[], facts: ChangeFacts) => boolean | string;
}

function sizedReadings({ better, repeats }: Measure, { size, isSize }: Sized): Known {
  const isAny = ({ earlier, later, measure, isRounded }: ChangeFacts) =>
    isRounded || levelOf(earlier, measure) !== levelOf(later, measure) || "there is no difference";
  const and = (one: boolean | string, other: boolean | string) => (one === true ? other : one);
  return [
    {
      says: `${size}, større end tilfældig variation ventes at give\\.( Det er den retning, målepunktet sigter mod\\.| Målepunktet sigter mod den modsatte retning\\.)?`,
      holds: (found, facts) => {
        const wish = found[5];
        if (facts.side !== "up" && facts.side !== "down") return "no more than chance";
        if ((wish === undefined) !== (better === "neither")) return "wished for or not";
        const isWished = (better === "lower") === (facts.side === "down");
        if (wish !== undefined && isWished !== wish.startsWith(" Det er")) return "the other way";
        return isSize(found, facts);
      },
    },
    {
      says: `${size}\\. Den kan skyldes tilfældigheder\\.`,
      holds: (found, facts) => facts.side === "chance" && and(isAny(facts), isSize(found, facts)),
    },
    {
      says: `${size}\\. Den ligger på grænsen: Regnet som forhold kan den skyldes tilfældigheder\\.`,
      holds: (found, facts) => facts.side === "edge" && isSize(found, facts),
    },
    {
      says: `${size}\\. Den samme patient kan tælle flere gange, så det kan ikke siges, hvor sikre forskellene er\\.`,
      holds: ([about, value, under], facts) =>
        repeats === true && and(isAny(facts), isSizeAlone([about, value, under], facts)),
    },
  ];
}

/** A difference whose limits nobody knows. */
function isSizeAlone(
  [about, value = "", under]: readonly (string | undefined)[],
  facts: ChangeFacts,
): boolean {
  const own = differenceOf(facts.earlier, facts.later, { measure: facts.measure }).value;
  if (under !== undefined) return facts.isRounded && Math.abs(own) <= 0.5 + 1e-9;
  const number = numberOf(value.replace("+", ""));
  if (facts.isRounded !== (about !== undefined) || value.startsWith("+") !== number > 0) return false;
  return facts.isRounded ? Math.abs(number - own) <= 0.5 + 1e-9 : isNumber(value.replace("+", ""), own);
}

function otherReadings(): Known {
  const isSame = ({ earlier, later, measure, side, isRounded }: ChangeFacts) =>
    side !== undefined && !isRounded && Math.abs(levelOf(earlier, measure) - levelOf(later, measure)) < 1e-9;
  return [
    {
      says: `Der er ingen forskel(?: \\(95 %-interval ${END} til ${END}\\))?\\.`,
      holds: ([lower, upper], facts) => {
        const own = differenceOf(facts.earlier, facts.later, { measure: facts.measure });
        if (facts.measure.repeats) return isSame(facts) && lower === undefined;
        return isSame(facts) && isLimit(lower, own.lower, 0) && isLimit(upper, own.upper, 0);
      },
    },
    {
      says: "Antal sammenlignes ikke mellem to perioder\\.",
      holds: (_, { measure }) => measure.kind === "count",
    },
    {
      says: "Det er ikke de samme praksis, der har tal begge gange, og en sammenligning ville røbe små tal eller enkelte praksis\\.",
      holds: (_, facts) => isMoved(facts) && facts.side === undefined,
    },
    {
      says: "Klyngen samlet kan ikke vises i begge perioder\\.",
      holds: (_, { before, after }) => !before.isLevelShown || !after.isLevelShown,
    },
    {
      says: "Tallene er for små til at vise klyngen samlet i begge perioder\\.",
      holds: (_, { before, after }) => !before.isLevelShown || !after.isLevelShown,
    },
  ];
}
