import { danishDate } from "../../model/calendar-date.ts";
import { asSentenceStart, danishCountWord, danishList } from "../../model/danish-number.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MeasureResult } from "../../model/results.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { inSentence } from "./naming.ts";
import { isAnySelection } from "./overview-sentences.ts";
import { hasNobody, PROTECTING, practicesText, shownCells, shownCount } from "./shown-practices.ts";

const PROTECTED = "vises ikke, fordi tallene er små eller ville røbe andres små tal";
/** Where that is so of all there is nobody to protect. */
const NOBODY = "har ingen patienter bag tallet";

/**
 * How many practices are hard to read or not shown at all, and why: never as if it were about the practice.
 *
 * @param isCharted whether they are drawn, uncertain figures as a hollow circle
 */
export function smallNumbersText(result: MeasureResult, isCharted = true): string {
  const count = (...kinds: readonly string[]) =>
    result.practices.filter(({ cell }) =>
      kinds.includes(cell.kind === "hidden" ? cell.reason : cell.certainty),
    ).length;
  const told: readonly (readonly [number, string])[] = [
    [count("uncertain"), `har usikre tal${isCharted ? " og vises med hul cirkel" : ""}`],
    [count(...PROTECTING), hasNobody(result) ? NOBODY : PROTECTED],
    [count("no-data"), "har ingen tal"],
  ];
  const parts = told.flatMap(([many, what]) => (many > 0 ? `${practicesText(many)} ${what}` : []));
  return parts.length === 0 ? "" : `${asSentenceStart(parts.join("; "))}.`;
}

/** Why the practices are not drawn: this page has the levels alone. */
export function tooFewText(result: MeasureResult, { template }: KitContext): string {
  const shown = shownCount(result);
  if (shown === 0) return "Ingen praksis kan vises for sig.";
  const least = danishCountWord(template.smallNumbers.minimumPractices);
  return `Kun ${practicesText(shown)} kan vises for sig; en figur kræver mindst ${least}.`;
}

/** Who is in the figures and for which time, each with the question whether that is right. */
export function arrivedSentences({ measured, results }: KitContext): readonly string[] {
  const { included, notIncluded, extracted } = results.coverage;
  const periods = [...new Set(measured.map(({ result }) => result.period.label))];
  const others = notIncluded > 0 ? ` ${asSentenceStart(practicesText(notIncluded))} er ikke med.` : "";
  return [
    `${asSentenceStart(practicesText(included))} er med i tallene.${others} Passer det med, hvem der har sagt ja?`,
    periods.length === 1
      ? `Perioden er ${danishList(periods)}${extracted ? `, trukket ${danishDate(extracted)}` : ""}. Er det den periode, I bad om?`
      : `Perioderne er ${danishList(periods)}. Er det de perioder, I bad om?`,
  ];
}

/** Measures that say little about single practices, so that the leader is not surprised in front of everybody. */
export function thinMeasures({ measured, template }: KitContext): readonly string[] {
  const { minimumPractices } = template.smallNumbers;
  const thin = measured.flatMap(({ measure, result }) => {
    const isCharted = shownCount(result) >= minimumPractices;
    const words = smallNumbersText(result, isCharted);
    const instead = result.cluster
      ? " Drøft klyngen samlet, ikke de enkelte praksis."
      : " Drøft spørgsmålene uden tal.";
    const reason = isCharted ? "" : instead;
    return words === "" ? [] : [{ measure, words: `${words}${reason}` }];
  });
  return [...groupBy(thin, ({ words }) => words)].map(([words, same]) => {
    const [{ measure: only } = {}, ...more] = same;
    const title = only && more.length === 0 ? `, ${inSentence(only.shortTitle)}` : "";
    return `${onMeasures(same)}${title}: ${words}`;
  });
}

/** Figures so far from the others' that somebody should ask, before the meeting does, whether they are right. */
export function strayMeasures({ measured }: KitContext): readonly string[] {
  const stray = measured.filter(({ result }) =>
    shownCells(result).some(({ standing }) => standing === "above" || standing === "below"),
  );
  if (stray.length === 0) return [];
  const who = isAnySelection(measured) ? "én af de viste praksis" : "én praksis";
  return [
    `${onMeasures(stray)}: Mindst ${who} skiller sig klart ud. Kan det passe, eller kan der være fejl i tallene?`,
  ];
}

function onMeasures(having: readonly Pick<MeasuredMeasure, "measure">[]): string {
  return `Målepunkt ${danishList(having.map(({ measure }) => String(measure.number)))}`;
}

/** How many practices are in the figures, and how many are not. */
export function includedText({ results }: KitContext): string {
  const { included, notIncluded } = results.coverage;
  const others = notIncluded > 0 ? `, ${danishCountWord(notIncluded)} gør ikke` : "";
  return `${asSentenceStart(practicesText(included))} indgår${others}.`;
}

/** Nought is no small group: a true 0 % is shown. Whose number it is, only where it is not of those who are counted. */
export function hiddenRule({ template, measured }: KitContext): string {
  const { disclosureLimit } = template.smallNumbers;
  const ofOthers = measured.filter(({ measure }) => measure.sensitive === "complement");
  const numbers = danishList(ofOthers.map(({ measure }) => String(measure.number)));
  const except = ofOthers.length > 0 ? ` På målepunkt ${numbers} gælder det dem, der ikke er talt med.` : "";
  return `Antal fra 1 til ${disclosureLimit - 1} vises ikke.${except}`;
}

/** The most practices any measure shows. */
export function shownPerMeasure({ measured }: KitContext): string {
  const shown = Math.max(...measured.map(({ result }) => shownCount(result)));
  return shown === 0 ? "ingen praksis kan vises for sig" : `op til ${practicesText(shown)} pr. målepunkt`;
}
