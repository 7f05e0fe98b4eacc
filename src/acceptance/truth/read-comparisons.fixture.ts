import { escaped, isValue, type Sentence, VALUE } from "./danish-text.fixture.ts";
import type { MeasureFacts } from "./measure-facts.fixture.ts";
import { type OwnReference, ownReferences } from "./own-references.fixture.ts";
import { levelOf, limitsOf } from "./own-statistics.fixture.ts";

const SIDE = "ligger højere end|ligger lavere end|adskiller sig ikke sikkert fra";
const NAME = { region: "regionen", nation: "hele landet" } as const;

/** The cluster against region and nation, each taken as it is: all of those that the data have, and on which side. */
export function comparisonSentences(): readonly Sentence<MeasureFacts>[] {
  const against = String.raw`(?:regionen|hele landet) \([^)]*\)`;
  const phrase = `(?:${SIDE}) ${against}(?: (?:og|eller) ${against})?`;
  return [
    {
      says: `Klyngen samlet \\(${VALUE}\\) (${phrase}(?: og ${phrase})?)\\.`,
      holds: ([value, phrases = ""], facts) => {
        if (!facts.isLevelShown || !facts.isJudged) return "not to be compared";
        if (!isValue(value, levelOf(facts.total, facts.measure), facts.measure)) return "level";
        const told = ownReferences(facts).filter((one) => isTold(one, phrases, facts));
        const said = phrases.match(/regionen|hele landet/g)?.length ?? 0;
        return (told.length === said && said === ownReferences(facts).length) || "not these references";
      },
    },
  ];
}

function isTold(
  { level, counts, period, isComputed }: OwnReference,
  phrases: string,
  facts: MeasureFacts,
): boolean {
  const { measure } = facts;
  const basis = isComputed ? "praksis i filen, " : "";
  const when = period === facts.period.label ? "" : `, ${escaped(period)}`;
  const found = new RegExp(`(${SIDE})(?:(?!${SIDE}).)*${NAME[level]} \\(${basis}${VALUE}${when}\\)`).exec(
    phrases,
  );
  const { lower, upper } = limitsOf(facts.total, measure);
  const line = levelOf(counts, measure);
  const side =
    lower > line + 1e-9
      ? "ligger højere end"
      : upper < line - 1e-9
        ? "ligger lavere end"
        : "adskiller sig ikke sikkert fra";
  return found?.[1] === side && isValue(found[2], line, measure);
}
