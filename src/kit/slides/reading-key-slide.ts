import type { KeySlide } from "../../model/deck.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { bandText } from "../level-names.ts";
import { uncertainRule } from "../sentences.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { isJudged, isSpreadMessage } from "../spread-text.ts";

/** What the signs of the charts mean; only what the charts of this kit show, and nothing of chance where it is unknown. */
export function readingKey({ template, measured, cluster }: KitContext): KeySlide {
  const hasIntervals = measured.some(({ measure }) => !measure.repeats);
  const kinds = measured.map(({ measure }) => measure.kind);
  const hasSpread = measured.some(({ result }) => result.references.some(({ spread }) => spread));
  const hasGoal = measured.some(({ measure }) => measure.goal !== undefined);
  const who = cluster.view.kind === "closed" ? "En praksis under sin kode." : "En praksis med navn.";
  return {
    kind: "key",
    id: "saadan-laeses-figurerne",
    title: "Sådan læses figurerne",
    lead: hasIntervals
      ? "Jo længere streg, jo mere usikkert er tallet. Se på stregen, før du ser på prikken."
      : "Hver prik er et tal, ikke en dom.",
    entries: [
      { sign: "plain", term: "Prik", text: who },
      ...(hasIntervals
        ? [
            {
              sign: "interval" as const,
              term: "Streg",
              text: "95 %-interval: så meget kan tilfældigheder flytte tallet.",
            },
          ]
        : []),
      {
        sign: "uncertain",
        term: "Hul cirkel",
        text: `Få patienter: ${uncertainRule(kinds, template.smallNumbers)}. Læs med varsomhed.`,
      },
      ...markEntries(measured),
      { sign: "cluster-line", term: "Klyngen samlet", text: "Alle klyngens patienter lagt sammen." },
      { sign: "region-line", term: "Region og land", text: "Til sammenligning. Et gennemsnit, ikke et mål." },
      ...(hasGoal
        ? [
            {
              sign: "goal-line" as const,
              term: "Mål",
              text: "Det niveau, pakken har sat som mål.",
            },
          ]
        : []),
      ...(hasSpread
        ? [
            {
              sign: "band" as const,
              term: "Bånd",
              text: `Her ligger ${bandText(measured)}.`,
            },
          ]
        : []),
    ],
    notes: speakerNotes({
      minutes: 3,
      say: hasIntervals
        ? [
            "Tag stregen først: den viser, hvor meget tallet kan svinge, uden at nogen har gjort noget anderledes.",
            "Først når en praksis ligger langt fra resten, får den en anden form og et ord. Det er ikke en dom.",
          ]
        : ["Tallene vurderes ikke enkeltvis: den samme patient kan tælle flere gange."],
    }),
  };
}

/** The two marks, where a practice can have one; what they are held against where the spread is large. */
function markEntries(measured: readonly MeasuredMeasure[]): KeySlide["entries"] {
  const judged = measured.filter(({ measure }) => isJudged(measure));
  if (judged.length === 0) return [];
  const isAnySpread = judged.some(({ result }) => isSpreadMessage(result));
  const than = (word: string) =>
    `${word} end resten af klyngen, ud over hvad tilfældigheder ventes at give${isAnySpread ? "; ved stor spredning: end de andres spredning" : ""}.`;
  return [
    { sign: "above", term: "Klart over", text: than("Højere") },
    { sign: "below", term: "Klart under", text: than("Lavere") },
  ];
}
