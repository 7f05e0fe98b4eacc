import type { Counts } from "../../model/results.ts";
import type { MeasureFacts } from "./measure-facts.fixture.ts";

/** A level of comparison as the data files give it. */
export interface OwnReference {
  readonly level: "region" | "nation";
  readonly name: string;
  readonly counts: Counts;
  readonly period: string;
  readonly isComputed: boolean;
}

/** The wanted references, of the measure's own period or else of their newest; none that is a small number itself. */
export function ownReferences({ meeting, measure, period }: MeasureFacts): readonly OwnReference[] {
  return (["region", "nation"] as const).flatMap((level) => {
    if (!meeting.cluster.references.includes(level)) return [];
    const rows = meeting.counts
      .filter((row) => row.measure === measure.id && row.level === level && row.denominator > 0)
      .sort((a, b) => ((a.period.to ?? "") > (b.period.to ?? "") ? -1 : 1));
    const row = rows.find((one) => one.period.id === period.id) ?? rows[0];
    const { disclosureLimit } = meeting.template.smallNumbers;
    const isFew = (count: number) => count > 0 && count < disclosureLimit;
    if (!row || isFew(row.numerator)) return [];
    if (measure.kind === "proportion" && isFew(row.denominator - row.numerator)) return [];
    const isComputed = row.practices !== undefined;
    const name = `${level === "region" ? "Region" : "Hele landet"}${isComputed ? " (praksis i filen)" : ""}`;
    return [{ level, name, counts: row, period: row.period.label, isComputed }];
  });
}
