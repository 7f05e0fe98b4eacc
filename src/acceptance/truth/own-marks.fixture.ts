import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { student998, Z998 } from "./own-distributions.fixture.ts";
import { differenceOf, type Middle, middleOf, onLogScale } from "./own-statistics.fixture.ts";

/** How a practice stands by the rules of `docs/marking.md`, in the reader's own reckoning. */
type OwnStanding = "above" | "below" | "within";

export interface OwnMarking {
  /** By label, of the practices that were tried. */
  readonly standings: ReadonlyMap<string, OwnStanding>;
  readonly isSpread: boolean;
}

type Firm = ReadonlyMap<string, Counts>;

/** Rules 2 to 5 of the page. */
export function ownMarks(firm: Firm, total: Counts, measure: Measure): OwnMarking {
  const found = [...firm].flatMap(([label, counts]) => {
    const others = [...firm].filter(([other]) => other !== label).map(([, other]) => other);
    const rest = minus(total, counts);
    if (rest.denominator <= 0) return [];
    const byChance = againstRest(counts, rest, measure);
    const chanceMarks = others.filter(
      (other) => againstRest(other, minus(rest, other), measure) !== "within",
    );
    const isPointless = others.length >= 4 && chanceMarks.length > others.length / 3;
    const standing = isPointless ? againstSpread(counts, others, measure) : byChance;
    return [{ label, standing, byChance, isPointless }];
  });
  const isAny = (spared: boolean) =>
    found.some(({ byChance, isPointless }) => isPointless === spared && byChance !== "within");
  return {
    standings: new Map(found.map(({ label, standing }) => [label, standing])),
    isSpread: isAny(true) && !isAny(false),
  };
}

function minus(whole: Counts, part: Counts): Counts {
  return {
    numerator: whole.numerator - part.numerator,
    denominator: whole.denominator - part.denominator,
  };
}

function againstRest(counts: Counts, rest: Counts, measure: Measure): OwnStanding {
  if (rest.denominator <= 0) return "within";
  const { lower, upper } = differenceOf(rest, counts, { measure, z: Z998 });
  if (lower > 0) return "above";
  return upper < 0 ? "below" : "within";
}

const LIMITS = new Map<number, number>();

function limitFor(degrees: number): number {
  const known = LIMITS.get(degrees) ?? student998(degrees);
  LIMITS.set(degrees, known);
  return known;
}

/** The studentised deleted residual of the count, or of one between it and the others' level where that is larger. */
function againstSpread(counts: Counts, others: readonly Counts[], measure: Measure): OwnStanding {
  const middle = middleOf(others, measure);
  const limit = limitFor(others.length - 1);
  const isAbove = residual(counts, middle, measure) > 0;
  const last = isAbove ? 0 : measure.kind === "proportion" ? counts.denominator : Number.POSITIVE_INFINITY;
  for (let numerator = counts.numerator; ; numerator += isAbove ? -1 : 1) {
    const distance = residual({ ...counts, numerator }, middle, measure);
    if (distance > 0 !== isAbove) return "within";
    if (Math.abs(distance) > limit) return isAbove ? "above" : "below";
    if (numerator === last) return "within";
  }
}

function residual(counts: Counts, { mean, variance, tauSquared }: Middle, measure: Measure): number {
  const own = onLogScale(counts, measure);
  return (own.level - mean) / Math.sqrt(own.variance + variance + tauSquared);
}
