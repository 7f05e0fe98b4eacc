import type { Diagnostic } from "../model/diagnostic.ts";
import { type ShownCount, shownCount } from "../model/shown-text.ts";
import type { MeasureTally, Tally, Undecided } from "../model/tally.ts";

type Shown = { readonly [Side in keyof Undecided]: ShownCount };

/** What may be told of a tally apart from its counts: how many rows, and how many could not be decided. */
export interface TallyReport {
  readonly rows: ShownCount;
  readonly measures: readonly {
    readonly measure: string;
    readonly missing: Shown;
    readonly oneSided: Shown;
  }[];
}

/** @param fewest counts below this, except none, are told as being below it */
export function tallyReport({ rows, measures }: Tally, fewest: number): TallyReport {
  return {
    rows: shownCount(rows, fewest),
    measures: measures.map(({ measure, missing, oneSided }) => ({
      measure,
      missing: shown(missing, fewest),
      oneSided: shown(oneSided, fewest),
    })),
  };
}

/** The same in words: a notice for each measure that lacks values, a warning where a limit cannot be decided. */
export function tallyFindings({ measures }: Tally, file: string, fewest: number): readonly Diagnostic[] {
  const told = ({ measure }: MeasureTally, counts: Undecided) => ({
    place: { file },
    values: { measure, ...shown(counts, fewest) },
  });
  return measures.flatMap((tally): Diagnostic[] => [
    ...(isNone(tally.missing)
      ? []
      : [{ code: "extract/missing-values", severity: "notice", ...told(tally, tally.missing) } as const]),
    ...(isNone(tally.oneSided)
      ? []
      : [{ code: "extract/one-sided-values", severity: "warning", ...told(tally, tally.oneSided) } as const]),
  ]);
}

function shown({ denominator, numerator }: Undecided, fewest: number): Shown {
  return { denominator: shownCount(denominator, fewest), numerator: shownCount(numerator, fewest) };
}

function isNone({ denominator, numerator }: Undecided): boolean {
  return denominator + numerator === 0;
}
