import { danishDate } from "../../model/calendar-date.ts";
import { asSentenceStart, danishList } from "../../model/danish-number.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import { inSentence } from "../in-sentence.ts";
import type { KitContext } from "../kit-context.ts";
import { practicesText, shownCount } from "../sentences.ts";
import { smallNumbersText } from "../small-numbers-text.ts";

/** What the leader looks at when the figures have come: who is in, which period, and where there is little to read. */
export function arrivedFigures(context: KitContext): readonly DocumentBlock[] {
  const { measured, cluster } = context;
  if (measured.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Se tallene efter, før du bruger dem" },
    { kind: "list", items: [...coverageSentences(context), ...thinMeasures(context)] },
    {
      kind: "paragraph",
      text: `Er der noget, du ikke forstår, så spørg ${cluster.contact.name} inden mødet. Det er i orden at springe et målepunkt over.`,
    },
  ];
}

function coverageSentences({ measured, results }: KitContext): readonly string[] {
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
function thinMeasures({ measured, template }: KitContext): readonly string[] {
  const { minimumPractices } = template.smallNumbers;
  return measured.flatMap(({ measure, result }) => {
    const isCharted = shownCount(result) >= minimumPractices;
    const words = smallNumbersText(result, isCharted);
    if (words === "") return [];
    const reason = isCharted ? "" : " Tal om klyngen samlet, ikke om de enkelte praksis.";
    return [`Målepunkt ${measure.number}, ${inSentence(measure.shortTitle)}: ${words}${reason}`];
  });
}
