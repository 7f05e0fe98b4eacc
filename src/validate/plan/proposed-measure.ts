import { foldText } from "../../model/fold-text.ts";
import { OPEN } from "../../model/reading-plan.ts";
import type { DataContext } from "../data/data-table.ts";
import { spelled } from "../measure-finder.ts";
import { sharedWords } from "./plan-names.ts";

type KnownMeasure = DataContext["measures"][number];

/**
 * The measure that a name nobody has answered about most likely is, for a person to agree to. What was answered of the
 * same name in another year comes first; else the one that shares more words with it than any other, where neither a
 * number nor a word that turns the meaning about speaks against it.
 *
 * @param answers what has been answered of other names of the same sheets
 */
export function proposedMeasure(
  text: string,
  measures: readonly KnownMeasure[],
  answers: Readonly<Record<string, string>>,
): string | undefined {
  const before = answeredBefore(text, answers);
  return measures.find(({ id }) => id === before)?.id ?? likest(withoutFile(text), measures);
}

/** Years, seasons and months: what a name has another of the next time. */
const TIMES =
  /(?<!\d)(?:(?:19|20)\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?|\d\d\s*[/–-]\s*\d\d)(?!\d)|\p{L}*(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)|[1-4][.]?\s*(?:kvartal|halvår)|(?<!\p{L})maj(?!\p{L})/giu;

function answeredBefore(text: string, answers: Readonly<Record<string, string>>): string | undefined {
  const timeless = (name: string) => foldText(name.replaceAll(TIMES, ""));
  const given = Object.entries(answers).filter(
    ([name, answer]) => answer !== OPEN && timeless(name) === timeless(text),
  );
  const [only, another] = new Set(given.map(([, answer]) => answer));
  return another === undefined ? only : undefined;
}

/** The name of the file, which comes last, has numbers of its own. */
function withoutFile(text: string): string {
  return text.replace(/ [/] [^/]+[.]\w{3,4}$/, "");
}

function likest(text: string, measures: readonly KnownMeasure[]): string | undefined {
  const ranked = measures
    .map((measure) => ({ measure, shared: sharedWords(text, measure) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = ranked;
  if (!best || best.shared === 0 || best.shared === second?.shared) return undefined;
  const { id, title = "", shortTitle = "" } = best.measure;
  const own = new Set(telling(`${title} ${shortTitle}`));
  return telling(text.replaceAll(TIMES, "")).every((word) => own.has(word)) ? id : undefined;
}

/** Numbers, and words that turn a meaning about: with another of them it is another measure. */
function telling(text: string): readonly string[] {
  const found = spelled(text)
    .toLowerCase()
    .match(/(?<![\p{L}\d])(?:\d+(?:[.,]\d+)?|over|under|uden|med|ikke|ingen)(?![\p{L}\d])/gu);
  return (found ?? []).map((word) => word.replace(".", ","));
}
