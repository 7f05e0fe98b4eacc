import { foldText } from "../model/fold-text.ts";
import { groupBy } from "../model/group-by.ts";
import type { Measure } from "../model/template.ts";

/**
 * Text as names are compared: without case, accents and blanks, but with what tells `> 2,5` from `< 25`.
 */
export function foldName(text: string): string {
  return foldText(spelled(text).replaceAll(/(\d)[.,](?=\d)/g, "$1komma"));
}

export function spelled(text: string): string {
  return text.replaceAll(/[>≥]/g, " over ").replaceAll(/[<≤]/g, " under ");
}

/** `Målepunkt 3`, `M3`, `3`. */
const NUMBERED = /^(?:målepunkt|maalepunkt|mp|m|indikator)?\s*\.?\s*(\d{1,2})\.?$/i;
/** `Målepunkt 3: Systolisk blodtryk`, `3. Systolisk blodtryk`. */
const NUMBERED_TITLE = /^(?:målepunkt|maalepunkt|mp|m|indikator)?\s*\.?\s*(\d{1,2})\s*[.:)–-]\s*(\D.*)$/i;

/** A measure by all that people and files call it. */
type NamedMeasure = Pick<Measure, "id"> & Partial<Pick<Measure, "number" | "title" | "shortTitle">>;

/** Finds measures by name. Nothing is found where a text names two of them, or none. */
interface MeasureFinder {
  /** By id, title, short title or number, or by number and title where they agree. */
  readonly sure: (text: string) => string | undefined;
  /** By a name, or by the beginning of one. */
  readonly ofCut: (text: string) => string | undefined;
}

/** The one way to tell which measure somebody means, in whatever file it is written. */
export function measureFinder(measures: readonly NamedMeasure[]): MeasureFinder {
  const names = measures.flatMap(({ id, title, shortTitle }) =>
    [id, title, shortTitle].flatMap((name) => (name === undefined ? [] : [{ id, name: foldName(name) }])),
  );
  const byName = groupBy(names, ({ name }) => name);
  const byNumber = (digits: string) => measures.filter(({ number }) => number === Number(digits));
  const exact = (text: string) => onlyId(byName.get(foldName(text)) ?? []);
  return {
    ofCut: (text) => exact(text) ?? onlyId(names.filter(({ name }) => name.startsWith(foldName(text)))),
    sure: (text) => {
      const number = NUMBERED.exec(text.trim())?.[1];
      if (number !== undefined) return onlyId(byNumber(number));
      const [, before, title] = NUMBERED_TITLE.exec(text.trim()) ?? [];
      const named = exact(text) ?? (title === undefined ? undefined : exact(title));
      const isOther = before !== undefined && exact(text) === undefined && onlyId(byNumber(before)) !== named;
      return isOther ? undefined : named;
    },
  };
}

function onlyId(found: readonly { readonly id: string }[]): string | undefined {
  const ids = new Set(found.map(({ id }) => id));
  return ids.size === 1 ? found[0]?.id : undefined;
}
