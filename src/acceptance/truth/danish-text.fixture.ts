import type { Measure } from "../../model/template.ts";

/** How the reader takes Danish words for numbers, and sentences it knows. */

/** Numbers with their thousands and decimals, and percent. */
export const VALUE = String.raw`(−?\d{1,3}(?:\.\d{3})*(?:,\d+)?(?: %)?)`;
/** "én", "tolv", "13". */
export const COUNT = String.raw`(én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\d{1,3}(?:\.\d{3})*)`;

/** When a circle is hollow, and that closed view reckons with a number that practices have in common. */
export const FEW_PATIENTS = String.raw`under \d+ patienter eller bredt interval`;
export const FEW_COUNTED = String.raw`under \d+ i tælleren`;
export const COMMON = ", regnet fælles for praksis af samme størrelse";

const WORDS = ["", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];

/** A count as it is written in running text: a figure below thirteen, and a one of the wrong gender, are no number. */
export function countOf(text: string | undefined, one = "én"): number {
  const lower = (text ?? "").toLowerCase();
  if (lower === one) return 1;
  const word = WORDS.indexOf(lower);
  if (word > 1) return word;
  const figure = Number(lower.replaceAll(".", ""));
  return figure > 12 ? figure : Number.NaN;
}

export function numberOf(text: string): number {
  return Number(text.replace(" %", "").replaceAll(".", "").replace(",", ".").replace("−", "-"));
}

/** Whether a printed value is this one, rounded to the digits it has and in the measure's sign. */
export function isValue(text: string | undefined, value: number, { kind }: Pick<Measure, "kind">): boolean {
  if (text === undefined || text.endsWith(" %") !== (kind === "proportion")) return false;
  return isNumber(text, value);
}

/** The same without a unit. */
export function isNumber(text: string | undefined, value: number): boolean {
  if (text === undefined || /^−[0,.]+(?: %)?$/.test(text)) return false;
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(numberOf(text) - value) <= 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(value));
}

export function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f\s]+/g, " ");
}

export function escaped(text: string): string {
  return plain(text).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A sentence the reader knows, and what must hold where it stands. */
export interface Sentence<Facts> {
  readonly says: string;
  /** True, or why it is not. */
  readonly holds: (found: readonly string[], facts: Facts) => boolean | string;
}

/** What is unknown or untrue in a text; every word of it must belong to a sentence that is known. */
export function faultsIn<Facts>(
  text: string,
  sentences: readonly Sentence<Facts>[],
  facts: Facts,
): readonly string[] {
  const faults: string[] = [];
  let rest = plain(text).trim();
  while (rest !== "") {
    const known = firstKnown(rest, sentences);
    if (!known) return [...faults, `unknown: ${rest}`];
    const [whole, ...groups] = known.found;
    const verdict = known.sentence.holds(groups, facts);
    if (verdict !== true) faults.push(`untrue${verdict === false ? "" : ` (${verdict})`}: ${whole}`);
    rest = rest.slice(whole?.length ?? rest.length).trimStart();
  }
  return faults;
}

function firstKnown<Facts>(text: string, sentences: readonly Sentence<Facts>[]) {
  for (const sentence of sentences) {
    const found = patternOf(sentence.says).exec(text);
    if (found) return { found, sentence };
  }
  return undefined;
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(says: string): RegExp {
  const known = PATTERNS.get(says) ?? new RegExp(`^${says}(?= |$)`, "u");
  PATTERNS.set(says, known);
  return known;
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
