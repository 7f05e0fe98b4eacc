import { danishTableDate } from "../../model/calendar-date.ts";
import { asSentenceStart, danishNumber } from "../../model/danish-number.ts";
import type { DocumentTable } from "../../model/document-sheet.ts";
import type { Limit, Measure } from "../../model/template.ts";
import { goalText } from "../sentences/level-text.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import { table } from "./kit-document.ts";

const { card: TEXT } = PRACTICE_DOCUMENTS.booklet;

/** A measure with all that is known of it: why, what is recommended, who is counted, what may be wrong. */
export function measureCard(measure: Measure): DocumentTable {
  const { number, title, numerator, denominator, unit, limits, goal, review } = measure;
  const more = [...measure.remarks, ...measure.errorSources];
  const texts = {
    caption: fill(TEXT.caption, { number, title }),
    description: TEXT.description,
    headings: [fill(TEXT.measure, { number }), title],
  };
  // Who has seen to the contents stands in the template's own words: a date alone would promise a review there may not
  // have been.
  const reviewed = {
    checkers: asSentenceStart(review.checkedBy),
    reviewed: danishTableDate(review.reviewed),
    next: danishTableDate(review.nextReview),
  };
  return table(
    texts,
    [3, 13],
    [
      [TEXT.why, measure.whyItMatters],
      [TEXT.known, measure.known],
      [TEXT.recommended, measure.recommended],
      [TEXT.numerator, `${asSentenceStart(numerator.words)}.`],
      [TEXT.denominator, `${asSentenceStart(denominator.words)}.`],
      [TEXT.shownAs, `${asSentenceStart(unit)}. ${TEXT.better[measure.better]}`],
      ...(limits.length > 0 ? [[TEXT.limits, limits.map(limitText)]] : []),
      ...(goal ? [[TEXT.goal, sourced(goalText(goal, measure), goal.source)]] : []),
      ...(more.length > 0 ? [[TEXT.remarks, more]] : []),
      [TEXT.authors, `${asSentenceStart(review.authoredBy)}.`],
      [TEXT.checkers, fill(TEXT.reviewed, reviewed)],
    ],
  );
}

const sourced = (text: string, source: string): string => fill(TEXT.sourced, { text, source });

function limitText({ name, operator, value, unit, guideline }: Limit): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return sourced(`${asSentenceStart(name)} ${operator} ${danishNumber(value, decimals)} ${unit}`, guideline);
}
