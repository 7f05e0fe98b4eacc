import type { Measure } from "../../model/template.ts";
import {
  COUNT,
  countOf,
  escaped,
  isNumber,
  isValue,
  numberOf,
  type Sentence,
  upperFirst,
  VALUE,
} from "./danish-text.fixture.ts";
import { HOLLOW, type MeasureFacts } from "./measure-facts.fixture.ts";
import { levelOf } from "./own-statistics.fixture.ts";
import { isInterval, levelFacts } from "./read-tables.fixture.ts";

/** What a title can say of a measure at one time, and when it is true. */

/** As the author wrote it, with "pr. 1.000 sikrede" where a rate's subject lacks it. */
export function subjectIn({ subject, kind, unit }: Measure): string {
  return escaped(kind === "rate" ? `${subject} ${unit}` : subject);
}

/** Patients behind every figure: hidden or not, enough of them to count. */
function haveEnough({ withheld, raw, measure, meeting }: MeasureFacts): readonly string[] {
  const least = measure.kind === "proportion" ? meeting.template.smallNumbers.minimumDenominator : 1;
  return withheld
    .filter(({ label }) => (raw.get(label)?.denominator ?? 0) >= least)
    .map(({ label }) => label);
}

/** Whom a range or a common value is said of. */
function isSaidOf(whom: string, facts: MeasureFacts): boolean | string {
  const { firm, shown, delivered, meeting } = facts;
  const [, many, viste, enough] =
    new RegExp(`^de ${COUNT} (viste )?praksis(?: (med sikre nok tal|med tal))?$`).exec(whom) ?? [];
  const isEverybody = firm.length === meeting.cluster.members.length;
  if (many === undefined) return isEverybody || "not all of the cluster's practices";
  if (countOf(many) !== firm.length) return `${firm.length} practices`;
  if (enough === "med tal") return firm.length === delivered || "others have figures";
  const isAnyWithheld = haveEnough(facts).length > 0;
  if ((viste !== undefined) !== isAnyWithheld) return "shown or not";
  return enough !== undefined || firm.length === shown.length || "hollow ones are shown too";
}

const WHO = `((?:alle )?klyngens praksis|de ${COUNT} (?:viste )?praksis(?: med sikre nok tal| med tal)?)`;

function range({ firm, raw, measure }: MeasureFacts) {
  const printed = firm.map(({ value }) => value).sort((a, b) => numberOf(a) - numberOf(b));
  const values = firm.flatMap(({ label }) => {
    const counts = raw.get(label);
    return counts ? levelOf(counts, measure) : [];
  });
  return { printed, lowest: Math.min(...values), highest: Math.max(...values) };
}

/** Closed view rounds a rate to a thousandth of its base. */
function isEnd(
  text: string,
  value: number,
  printed: string | undefined,
  { measure, isClosed }: MeasureFacts,
) {
  return isValue(text, value, measure) || (isClosed && numberOf(text) === numberOf(printed ?? ""));
}

export function titleSentences(measure: Measure): readonly Sentence<MeasureFacts>[] {
  const subject = subjectIn(measure);
  const start = upperFirst(subject);
  return [
    {
      says: `${start} går fra ${VALUE} til ${VALUE} mellem ${WHO}\\.`,
      holds: ([from = "", to = "", whom = ""], facts) => {
        const { printed, lowest, highest } = range(facts);
        if (facts.firm.length < 2) return "too few to go from one to another";
        if (!isEnd(from, lowest, printed[0], facts) || !isEnd(to, highest, printed.at(-1), facts))
          return `${lowest} to ${highest}`;
        if (from === to) return "no way from a value to itself";
        return isSaidOf(whom, facts);
      },
    },
    {
      says: `${start} er ${VALUE} i klyngen samlet\\.`,
      holds: ([value], facts) => facts.isLevelShown && isValue(value, levelOf(facts.total, measure), measure),
    },
    {
      says: `${start} er (omkring )?${VALUE} i ${WHO}\\.`,
      holds: ([about, value = "", whom = ""], facts) => {
        const { printed, lowest, highest } = range(facts);
        if (facts.firm.length < 2) return "too few to be alike";
        if (!isEnd(value, lowest, printed[0], facts) || !isEnd(value, highest, printed.at(-1), facts))
          return `${lowest} to ${highest}`;
        if (about !== undefined && lowest === highest) return "exactly, not about";
        const isEnd0 = numberOf(value) === 0 || (measure.kind === "proportion" && numberOf(value) === 100);
        if (about === undefined && isEnd0 && lowest !== highest) return "nobody or everybody, but some";
        if (whom === "klyngens praksis") return "in each of them?";
        return isSaidOf(whom, facts);
      },
    },
    ...unshownTitles(measure),
  ];
}

function unshownTitles(measure: Measure): readonly Sentence<MeasureFacts>[] {
  const subject = subjectIn(measure);
  const start = upperFirst(subject);
  return [
    {
      says: `${start} kan ikke vises for klyngen samlet\\.`,
      holds: (_, { isLevelShown, shown }) => !isLevelShown && shown.length > 0,
    },
    {
      says: `${start} kan ikke regnes ud\\.`,
      holds: (_, { total, shown }) =>
        total.denominator === 0 && measure.kind !== "count" && shown.length === 0,
    },
    {
      says: `${start} kan ikke vises\\.`,
      holds: (_, facts) => (isNothingShown(facts) && !haveFew(facts)) || "something is shown, or all are few",
    },
    {
      says: `Der er for få patienter til at vise ${subject}\\.`,
      holds: (_, facts) => isNothingShown(facts) && (haveFew(facts) || "there are many"),
    },
  ];
}

/** Whether every practice has too few patients for a share. */
export function haveFew({ raw, measure, meeting }: MeasureFacts): boolean {
  const least = measure.kind === "proportion" ? meeting.template.smallNumbers.minimumDenominator : 1;
  return measure.kind !== "count" && [...raw.values()].every((counts) => (counts?.denominator ?? 0) < least);
}

/** Neither practice nor cluster, although somebody is counted. */
export function isNothingShown({ shown, isLevelShown, total, measure }: MeasureFacts): boolean {
  return shown.length === 0 && !isLevelShown && (measure.kind === "count" || total.denominator > 0);
}

/** The spread is the message only where two or more unmarked practices are there to tell it of. */
export function isSpreadSaid({ marking, firm }: MeasureFacts): boolean {
  return (
    marking.isSpread && firm.filter(({ label }) => marking.standings.get(label) === "within").length >= 2
  );
}

/** "Klyngen samlet" and what else a chart's description has before the sentences of title and reading. */
export function altSentences({ goal }: Measure): readonly Sentence<MeasureFacts>[] {
  return [
    {
      says: String.raw`Prikdiagram med ${VALUE} praksis( og 95 %-intervaller|, ${VALUE} med 95 %-interval)?\.`,
      holds: ([many = "", lines, some], facts) => {
        const drawn = facts.measure.repeats
          ? 0
          : facts.shown.filter(({ label }) => facts.drawnFrom.get(label)).length;
        if (!isNumber(many, facts.shown.length)) return `${facts.shown.length} are shown`;
        if (lines === undefined) return drawn === 0;
        return some === undefined
          ? drawn === facts.shown.length
          : isNumber(some, drawn) && drawn < facts.shown.length;
      },
    },
    {
      says: `Prikdiagram: ${LEVEL_SAID}(?:, ${LEVEL_SAID})?(?: og ${LEVEL_SAID})?\\.`,
      holds: (said, facts) => areLevels(said, facts),
    },
    {
      says: `Målet er ${VALUE}\\.`,
      holds: ([value], { measure }) => goal !== undefined && isValue(value, goal.value, measure),
    },
  ];
}

/** Practices under a remark, as the table has it. */
export function marked({ shown }: MeasureFacts, remark: string): number {
  return shown.filter((row) => row.remark === remark).length;
}

export const hollow = (facts: MeasureFacts) => marked(facts, HOLLOW);

/** A level in a description: its name, its value, and its interval where there is one. */
const LEVEL_SAID = `(Klyngen samlet|Region|Region \\(praksis i filen\\)|Hele landet) ${VALUE}(?: \\(95 %-interval ${VALUE} til ${VALUE}\\))?`;

/** Every level there is, in its order, with what it is and how sure. */
function areLevels(said: readonly (string | undefined)[], facts: MeasureFacts): boolean | string {
  const told = [0, 4, 8].flatMap((at) => (said[at] === undefined ? [] : [said.slice(at, at + 4)]));
  const expected = levelFacts(facts);
  const isEach = expected.every(({ name, counts }, at) => {
    const [own, value = "", lower, upper] = told[at] ?? [];
    const isSure = facts.measure.repeats
      ? lower === undefined
      : isInterval(`${lower} til ${upper}`, counts, facts);
    return own === name && isValue(value, levelOf(counts, facts.measure), facts.measure) && isSure;
  });
  return (isEach && told.length === expected.length) || `levels ${expected.map(({ name }) => name)}`;
}
