import type { Member } from "../../model/cluster.ts";
import { foldText } from "../../model/fold-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { nearestName } from "../../model/nearest-name.ts";
import type { DataContext } from "../data/data-table.ts";
import { measureFinder, spelled } from "../measure-finder.ts";

type KnownMeasure = DataContext["measures"][number];

/** Names of sheets end after so many signs. */
const SHEET_NAME = 31;

/** What may be said of a text: the one thing it names for certain, and what it is like. */
export interface NamedThings {
  /** Undefined unless it names one thing and no other. */
  readonly sure: (text: string) => string | undefined;
  /** What it may mean, the likeliest first. */
  readonly likely: (text: string) => readonly string[];
}

export interface NamedMeasures extends NamedThings {
  readonly kindOf: (id: string) => KnownMeasure["kind"] | undefined;
  /** The name of a sheet may be cut. */
  readonly ofSheet: (name: string) => string | undefined;
}

/** The measures of a package by what files call them, in the name of a sheet or with a likeness as well. */
export function namedMeasures(measures: readonly KnownMeasure[]): NamedMeasures {
  const { sure, ofCut } = measureFinder(measures);
  return {
    sure,
    kindOf: (id) => measures.find((measure) => measure.id === id)?.kind,
    ofSheet: (name) => {
      if (name.length < SHEET_NAME) return /^\d+$/.test(name) ? undefined : sure(name);
      return ofCut(name);
    },
    likely: (text) =>
      measures
        .map((measure) => ({ id: measure.id, likeness: likenessOf(text, measure) }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness)
        .map(({ id }) => id),
  };
}

/** `081124 Lægerne Torvet`, `081124 - Lægerne Torvet`. */
const NUMBER_FIRST = /^(\d{6})[\s,;:–-]+(\D.*)$/;
/** `Lægerne Torvet (081124)`. */
const NUMBER_LAST = /^(.*\D)[\s,;:(–-]+(\d{6})\)?$/;

/** Names of practices this many changed signs apart are alike. */
const ALIKE = 3;

/** The practices of a cluster by what files call them: a ydernummer, the name of one member, or both where they agree. */
export function namedPractices(
  members: readonly Pick<Member, "practice" | "name" | "acceptance">[],
): NamedThings {
  const byName = groupBy(members, ({ name }) => foldText(name));
  const numbersOf = (name: string) => (byName.get(foldText(name)) ?? []).map(({ practice }) => practice);
  const sure = (text: string): string | undefined => {
    const [, before, named] = NUMBER_FIRST.exec(text) ?? [];
    const [, name = named, number = before] = NUMBER_LAST.exec(text) ?? [];
    if (number === undefined) return numbersOf(text).length === 1 ? numbersOf(text)[0] : undefined;
    const others = numbersOf(name ?? "");
    return others.length === 0 || others.includes(number) ? number : undefined;
  };
  // Nobody is to learn from a proposal who has declined.
  const open = members.filter(({ acceptance }) => acceptance.kind !== "declined");
  return {
    sure,
    likely: (text) =>
      open
        .map(({ practice, name }) => ({
          practice,
          name,
          likeness: wordsShared(wordsOf(text), wordsOf(name)) || slip(text, name),
        }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness)
        .map(({ practice, name }) => `${practice} ${name}`),
  };
}

function slip(text: string, name: string): number {
  return nearestName(text, [name]).changes <= ALIKE ? 1 : 0;
}

/** Words that every header may have and that tell nothing about the measure, as single digits and years do. */
const FILLERS =
  /^(\d|(?:19|20)\d\d|over|under|heraf|antal|taeller|naevner|numerator|denominator|alt|af|med|og|i|u|paa|hos|patienter|pt|ptt|n|total|count|number|the|of|with)$/;

/** How alike a text and a measure are, by the words they share, of all they have. */
function likenessOf(text: string, { id, title = "", shortTitle = "" }: KnownMeasure): number {
  return wordsShared(wordsOf(text), wordsOf(`${id} ${title} ${shortTitle}`));
}

/** How many words of a text a measure has as well. */
export function sharedWords(text: string, { id, title = "", shortTitle = "" }: KnownMeasure): number {
  const own = wordsOf(`${id} ${title} ${shortTitle}`);
  return wordsOf(text).filter((word) => own.some((other) => isSameWord(word, other))).length;
}

/** Dice's coefficient: how many words two lists share, of all they have. */
function wordsShared(words: readonly string[], own: readonly string[]): number {
  const shared = words.filter((word) => own.some((other) => isSameWord(word, other))).length;
  return words.length === 0 ? 0 : (2 * shared) / (words.length + own.length);
}

function wordsOf(text: string): readonly string[] {
  const words = spelled(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldText);
  return [...new Set(words.filter((word) => word !== "" && !FILLERS.test(word)))];
}

/** The same but for an ending or a slip, or a part of a long word; numbers and short words must agree in full. */
function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || other.length < 4 || /\d/.test(word + other)) return false;
  return other.includes(word) || word.includes(other) || nearestName(word, [other]).changes <= 1;
}
