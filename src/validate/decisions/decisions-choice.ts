import type { GoalValue } from "../../model/decisions.ts";
import { foldText } from "../../model/fold-text.ts";
import type { Choice } from "../../model/sheet.ts";

/** What an answer to a list stands for. */
interface ChosenAnswer {
  /** The choice; absent when none fits, or more than one does. */
  readonly choice?: Choice;
  /** Whether the answer says no less than the list does: `1` and `HbA1c over 58` are worth a second look. */
  readonly isSure: boolean;
  /** All that could be meant, where that is more than one and not all of the list. */
  readonly candidates: readonly Choice[];
}

/** A list to choose from, by what it is called on the sheet. */
interface ChoiceList {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Signs of a box that is ticked, and of one that is not; people without boxes write an x in brackets. */
const TICKED = "[☑☒✓✔✅✗✘✕✖❌×●◉⦿■⊠🗹🗵🗸🗷]|\\[\\s?x\\s?\\]|\\(\\s?x\\s?\\)|(?<![\\p{L}\\d])x(?![\\p{L}\\d])";
const EMPTY = "[☐□▢◻○◯⬜]|\\[\\s?\\]|\\(\\s?\\)";
const MARK = new RegExp(`${TICKED}|${EMPTY}`, "giu");
const IS_TICKED = new RegExp(`^(?:${TICKED})$`, "iu");

/** What people and our own prompt put between two choices. */
const BETWEEN = /[·•,;/|\n]+/;

/** "1. " before a measure's title. */
const NUMBERED = /^(\d+)\. +(.+)$/;

/** What people write before a number: "nr. 1", "no. 1". */
const BEFORE_A_NUMBER = ["nr", "nummer", "no"];

/**
 * What an answer on a list stands for, as people write it: the choice in full or by its id, with the list's name before
 * it ("Kode D"), by its number or part of its words where only one fits, or ticked among the others.
 */
export function readChoice(text: string, list: ChoiceList): ChosenAnswer {
  const said = withoutName(text, list.label);
  if (foldText(said) === "") return { isSure: false, candidates: [] };
  const left = leftOnSheet(said, list.choices);
  if (left) return found([left], false);
  const ticked = tickedIn(said, list.choices);
  if (ticked) return found(ticked, true);
  // A box that nobody ticked, or a tick among other words, is no answer of its own.
  if (marksIn(said).length > 0) return { isSure: false, candidates: [] };
  const whole = list.choices.filter((choice) => isWhole(said, choice));
  if (whole.length === 1) return found(whole, true);
  const number = numberIn(said);
  const fits = list.choices.filter((choice) =>
    number === undefined ? hasWordsOf(said, choice) : NUMBERED.exec(choice.text)?.[1] === number,
  );
  return found(fits, false);
}

/** The sheet has a box of its own before each word: whoever takes the other words away has chosen the one that is left. */
function leftOnSheet(said: string, choices: readonly Choice[]): Choice | undefined {
  const [, word = ""] = /^\s*□\s*([^□]+)$/u.exec(said) ?? [];
  return choices.find((choice) => isWhole(word, choice));
}

function found(choices: readonly Choice[], isSure: boolean): ChosenAnswer {
  const [choice] = choices;
  return choices.length === 1 && choice
    ? { choice, isSure, candidates: [] }
    : { isSure: false, candidates: choices };
}

/** Case, blanks and marks do not matter. */
function isWhole(said: string, { text, value }: Choice): boolean {
  const title = NUMBERED.exec(text)?.[2] ?? text;
  return [text, title, value].some((form) => foldText(form) === foldText(said));
}

/** "Vores kode: D" without what the list is called; nothing goes that a choice itself begins with. */
function withoutName(text: string, label: string): string {
  const names = new Set(wordsOf(label));
  const words = text.trim().split(/\s+/);
  const first = words.findIndex((word) => !names.has(foldText(word)));
  return first <= 0 ? text : words.slice(first).join(" ");
}

function numberIn(said: string): string | undefined {
  const [first = "", ...others] = wordsOf(said);
  const number = BEFORE_A_NUMBER.includes(first) ? others : [first, ...others];
  return number.length === 1 && /^\d+$/.test(number[0] ?? "") ? number[0] : undefined;
}

/** Part of a choice's words, in their order; single letters and numbers say too little. */
function hasWordsOf(said: string, { text }: Choice): boolean {
  const words = wordsOf(said);
  const full = ` ${wordsOf(text).join(" ")} `;
  return words.some((word) => /\p{L}{3}/u.test(word)) && full.includes(` ${words.join(" ")} `);
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s.,:;·/()]+/)
    .map(foldText)
    .filter((word) => word !== "");
}

/**
 * The ticked choices of an answer that holds nothing but choices and marks; with no mark at all, the only choice that
 * is left. Undefined when the answer is of another kind, or says what could be read in two ways.
 */
function tickedIn(said: string, choices: readonly Choice[]): readonly Choice[] | undefined {
  const met = choicesIn(said, choices);
  const [first, ...others] = met;
  const rests = [0, ...met.map(({ end }) => end)].map((from, index) => said.slice(from, met[index]?.start));
  const isOther = rests.some((rest) => foldText(rest.replaceAll(MARK, "")) !== "");
  if (!first || isOther) return undefined;
  if (rests.every((rest) => marksIn(rest).length === 0))
    return others.length === 0 ? [first.choice] : undefined;
  const sides = sidesOf(rests);
  return (
    sides &&
    met.filter((_, index) => sides[index]?.some((mark) => IS_TICKED.test(mark))).map(({ choice }) => choice)
  );
}

/**
 * The marks of each choice, from what stands before, between and behind them. A mark between two words is the one's or
 * the other's by the point or comma between them; without any, by where the first or the last mark stands.
 */
function sidesOf(rests: readonly string[]): readonly (readonly string[])[] | undefined {
  const [lead = "", ...others] = rests;
  const trail = others.pop() ?? "";
  const halves = others.map((rest) => rest.split(BETWEEN));
  if (halves.every((half) => half.length > 1)) {
    const before = [lead, ...halves.map((half) => half.at(-1) ?? "")];
    const after = [...halves.map((half) => half[0] ?? ""), trail];
    return before.map((rest, index) => [...marksIn(rest), ...marksIn(after[index] ?? "")]);
  }
  const isLeading = marksIn(lead).length > 0;
  if (isLeading === marksIn(trail).length > 0 || others.some((rest) => marksIn(rest).length > 1))
    return undefined;
  return (isLeading ? [lead, ...others] : [...others, trail]).map(marksIn);
}

function marksIn(rest: string): readonly string[] {
  return rest.match(MARK) ?? [];
}

/** Where the choices stand in an answer, none inside another. */
function choicesIn(said: string, choices: readonly Choice[]) {
  const lower = said.toLowerCase();
  const met = [...choices]
    .sort((one, other) => other.text.length - one.text.length)
    .flatMap((choice) => {
      const start = lower.indexOf(choice.text.toLowerCase());
      const end = start + choice.text.length;
      const isCut = /[\p{L}\d]/u;
      const isWord = start >= 0 && !isCut.test(said[start - 1] ?? "") && !isCut.test(said[end] ?? "");
      return isWord ? [{ choice, start, end }] : [];
    });
  return met
    .filter(
      ({ start }, index) =>
        !met.slice(0, index).some((longer) => start >= longer.start && start < longer.end),
    )
    .sort((one, other) => one.start - other.start);
}

/** Words and signs that say on which side of the number the goal lies. */
const SIDES: readonly (readonly [words: string, operator: GoalValue["operator"]])[] = [
  ["under|mindre end|færre end|lavere end|<", "<"],
  ["højst|max|maks|maksimalt|<=|≤", "≤"],
  ["over|mere end|flere end|højere end|>", ">"],
  ["mindst|minimum|>=|≥", "≥"],
];

const NUMBER = "(\\d{1,3}(?:,\\d+)?)";
const UNIT = "(%|procent(?!point)|pct\\.?(?!\\s?point)|pr\\. ?1\\.?000)";

/** Every number with a unit of a measure, whatever stands before it. */
const WITH_UNIT = new RegExp(`(?<![\\d.,])${NUMBER}\\s?${UNIT}`, "giu");

/** "Ikke over 20 %" says the opposite of what its last words say. */
const NEGATED = /(ikke|aldrig|ej|uden)\s+(at\s+)?(være\s+|komme\s+|ligge\s+)?$/iu;

/**
 * The number in a goal, when it can be read in one way only: one number with a unit, right after a word for its side.
 * "Fra 30 til under 20 %" can; "20 %", "under 20 eller 25 %" and "ikke over 20 %" cannot.
 */
export function readGoalValue(goal: string): GoalValue | undefined {
  const [found, ...others] = [...goal.matchAll(WITH_UNIT)];
  if (!found || others.length > 0) return undefined;
  const [, digits = "", unit = ""] = found;
  const before = goal.slice(0, found.index).trimEnd();
  for (const [words, operator] of SIDES) {
    const side = new RegExp(`(?<![\\p{L}<>])(${words})$`, "iu").exec(before);
    if (!side) continue;
    const isNegated = NEGATED.test(before.slice(0, side.index));
    return isNegated
      ? undefined
      : {
          operator,
          value: Number(digits.replace(",", ".")),
          unit: unit.startsWith("pr") && /\d/.test(unit) ? "pr. 1.000" : "%",
        };
  }
  return undefined;
}
