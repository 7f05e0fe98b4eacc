import { danishTableDate } from "../../model/calendar-date.ts";
import { asSentenceStart, danishNumber } from "../../model/danish-number.ts";
import type { DocumentTable } from "../../model/document-sheet.ts";
import type { Better, Limit, Measure } from "../../model/template.ts";
import { goalText } from "../level-text.ts";

const BETTER: Record<Better, string> = {
  lower: "Lavere er bedre.",
  higher: "Højere er bedre.",
  neither: "Intet niveau er i sig selv bedst.",
};

/** A measure with all that is known of it: why, what is recommended, who is counted, what may be wrong. */
export function measureCard(measure: Measure): DocumentTable {
  const { number, title, numerator, denominator, unit } = measure;
  const more = [...measure.remarks, ...measure.errorSources];
  return {
    kind: "table",
    caption: `Målepunkt ${number}: ${title}`,
    description: "Viden, anbefaling, afgrænsning, grænser og forbehold",
    columns: [
      { heading: `Målepunkt ${number}`, weight: 3 },
      { heading: title, weight: 13 },
    ],
    rows: [
      ["Hvorfor?", measure.whyItMatters],
      ["Hvad ved vi?", measure.known],
      ["Hvad anbefales?", measure.recommended],
      ["Tæller", `${asSentenceStart(numerator.words)}.`],
      ["Nævner", `${asSentenceStart(denominator.words)}.`],
      ["Vises som", `${asSentenceStart(unit)}. ${BETTER[measure.better]}`],
      ...(measure.limits.length > 0 ? [["Grænser", measure.limits.map(limitText)]] : []),
      ...(measure.goal
        ? [["Mål", `${goalText(measure.goal, measure)}. Kilde: ${measure.goal.source}.`]]
        : []),
      ...(more.length > 0 ? [["Forbehold", more]] : []),
      ["Skrevet af", `${asSentenceStart(measure.review.authoredBy)}.`],
      ["Fagligt set", reviewText(measure)],
    ],
  };
}

/** Who has seen to the contents, in the template's own words: a date alone would promise a review there may not have been. */
function reviewText({ review: { checkedBy, reviewed, nextReview } }: Measure): string {
  const dates = `Revideret ${danishTableDate(reviewed)}, næste gang ${danishTableDate(nextReview)}`;
  return `${asSentenceStart(checkedBy)}. ${dates}.`;
}

function limitText({ name, operator, value, unit, guideline }: Limit): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return `${asSentenceStart(name)} ${operator} ${danishNumber(value, decimals)} ${unit}. Kilde: ${guideline}.`;
}
