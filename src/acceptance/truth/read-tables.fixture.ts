import type { Counts } from "../../model/results.ts";
import { isNumber, isValue, numberOf, plain } from "./danish-text.fixture.ts";
import { ABSENT, HIDDEN, type MeasureFacts, NOBODY, type PracticeRow } from "./measure-facts.fixture.ts";
import { ownReferences } from "./own-references.fixture.ts";
import { levelOf, limitsOf } from "./own-statistics.fixture.ts";

/** Faults in a measure's table in the appendix: every value, remark, count and interval, and who is in it. */
export function tableFaults(facts: MeasureFacts): readonly string[] {
  const labels = facts.rows.map(({ label }) => label);
  const isWhole = labels.length === facts.raw.size && labels.every((label) => facts.raw.has(label));
  const shown = facts.shown.map(({ label }) => label).toSorted();
  // A table without practices is believed to be of a measure of which nobody can be shown: only where that is so.
  const isAllShown = shown.join() === facts.countedAsShown.toSorted().join();
  return [
    ...(isWhole ? [] : [`the table is of others: ${labels.join(", ")}`]),
    ...(isAllShown
      ? []
      : [`the table shows ${shown.join(", ") || "nobody"} of ${facts.countedAsShown.join(", ")}`]),
    ...facts.rows.flatMap((row) => rowFaults(row, facts)),
    ...levelFaults(facts),
  ];
}

function rowFaults(row: PracticeRow, facts: MeasureFacts): readonly string[] {
  const { measure, raw, isClosed, remarks } = facts;
  const counts = raw.get(row.label);
  const said = `${row.label} ${row.value} ${row.remark} of ${counts?.numerator}/${counts?.denominator}`;
  const why = isNobodyCounted(facts) ? NOBODY : HIDDEN;
  if (row.value === "–") return row.remark === (counts ? why : ABSENT) ? [] : [`row ${said}`];
  if (!counts || isSmall(counts, facts)) return [`shown: ${said}`];
  const faults = [
    ...(isValue(row.value, levelOf(counts, measure), measure) || isTold(row.value, counts, facts)
      ? []
      : [`value ${said}`]),
    ...(row.remark === remarks.get(row.label) ? [] : [`remark ${said}, expected ${remarks.get(row.label)}`]),
  ];
  if (isClosed) return faults;
  const own = `${counts.numerator}${measure.kind === "count" ? "" : `/${counts.denominator}`}`;
  const isOwn = (row.counts ?? "").replaceAll(".", "") === own;
  return [
    ...faults,
    ...(isOwn ? [] : [`counts ${row.counts} of ${own}`]),
    ...((measure.repeats ? row.interval === "–" : isInterval(row.interval, counts, facts))
      ? []
      : [`interval ${row.interval} of ${own}`]),
  ];
}

function isNobodyCounted({ total, measure }: MeasureFacts): boolean {
  return measure.kind !== "count" && total.denominator === 0;
}

/** Closed view tells a rate to one event in a thousand listed. */
function isTold(text: string, counts: Counts, { measure, isClosed }: MeasureFacts): boolean {
  const step = (measure.base ?? 1) / 1000;
  return isClosed && Math.abs(numberOf(text) - levelOf(counts, measure)) <= step / 2 + 1e-9;
}

function isSmall(
  { numerator, denominator }: Counts,
  { measure, meeting: { template } }: Pick<MeasureFacts, "measure" | "meeting">,
): boolean {
  const isFew = (count: number) => count > 0 && count < template.smallNumbers.disclosureLimit;
  return isFew(numerator) || (measure.kind === "proportion" && isFew(denominator - numerator));
}

/** "23,1 % til 27,9 %". */
export function isInterval(
  text: string | undefined,
  counts: Counts,
  { measure }: Pick<MeasureFacts, "measure">,
): boolean {
  const [lower, upper, ...more] = (text ?? "").split(" til ");
  const limits = limitsOf(counts, measure);
  return more.length === 0 && isValue(lower, limits.lower, measure) && isValue(upper, limits.upper, measure);
}

export interface LevelFact {
  readonly name: string;
  readonly counts: Counts;
  readonly period: string;
}

/** Cluster, where it is shown, and the references that the data have. */
export function levelFacts(facts: MeasureFacts): readonly LevelFact[] {
  const own = { name: "Klyngen samlet", counts: facts.total, period: facts.period.label };
  return [...(facts.isLevelShown ? [own] : []), ...ownReferences(facts)];
}

function levelFaults(facts: MeasureFacts): readonly string[] {
  const { measure, levels, isClosed } = facts;
  const expected = levelFacts(facts);
  const faults = expected.flatMap(({ name, counts, period }, at) => {
    const [said, value, ...rest] = levels[at] ?? [];
    const [fraction = "", interval] = isClosed ? [] : rest;
    const isSame =
      said === name &&
      isValue(value, levelOf(counts, measure), measure) &&
      rest.at(-1) === plain(period) &&
      (isClosed ||
        fraction
          .split("/")
          .every((one, i) => isNumber(one, i === 0 ? counts.numerator : counts.denominator))) &&
      (isClosed || (measure.repeats ? interval === "–" : isInterval(interval, counts, facts)));
    return isSame
      ? []
      : [`level ${levels[at]?.join(" | ")} is not ${name} ${counts.numerator}/${counts.denominator}`];
  });
  return levels.length === expected.length
    ? faults
    : [...faults, `levels: ${levels.length} for ${expected.length}`];
}
