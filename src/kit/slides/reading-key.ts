import type { KeySlide } from "../../model/deck.ts";
import { measureChart } from "../charts/measure-chart.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { bandText, levelLineNames } from "../sentences/reference-sentences.ts";
import { isSpreadMessage, shownCount, uncertainRule } from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";

type Entry = KeySlide["entries"][number];

/** The key to the figures that follow: it has the signs which at least one of them has, and no others. */
export function readingKey(context: KitContext): KeySlide {
  const signs = signsOf(context);
  const entries = [...practiceSigns(context), ...lineSigns(context.measured, signs)];
  const hasLines = signs.has("interval");
  const isAnyMarked = signs.has("above") || signs.has("below");
  return {
    kind: "key",
    id: "saadan-laeses-figurerne",
    title: "Sådan læses figurerne",
    lead: hasLines
      ? "Jo længere streg, jo mere usikkert er tallet. Se på stregen, før du ser på prikken."
      : "Hver prik er et tal, ikke en dom.",
    entries: entries.filter(({ sign }) => signs.has(sign)),
    notes: speakerNotes({
      minutes: 3,
      say: [
        hasLines
          ? "Tag stregen først: den viser, hvor meget tallet kan svinge, uden at nogen har gjort noget anderledes."
          : "",
        isAnyMarked
          ? "Først når en praksis ligger langt fra resten, får den en anden form og et ord. Det er ikke en dom."
          : "Ingen af de viste praksis har fået et særligt mærke. Forskelle er stadig værd at spørge til.",
      ],
    }),
  };
}

/** What the deck's charts of practices draw; the dot and the cluster are in the overview of every deck. */
function signsOf({ measured, template, cluster }: KitContext): ReadonlySet<Entry["sign"]> {
  const charts = measured
    .filter(({ result }) => shownCount(result) >= template.smallNumbers.minimumPractices)
    .map(({ measure, result }) => measureChart(measure, result, cluster.view.kind));
  return new Set([
    ...(["plain", "cluster-line"] as const),
    ...charts.flatMap(({ rows, references, band }): Entry["sign"][] => [
      ...rows.flatMap((row): Entry["sign"][] =>
        row.kind === "value" ? [row.mark, ...(row.lower === undefined ? [] : (["interval"] as const))] : [],
      ),
      ...references.map(({ role }) => SIGN_OF_LINE[role]),
      ...(band ? ["band" as const] : []),
    ]),
  ]);
}

const SIGN_OF_LINE = {
  cluster: "cluster-line",
  region: "region-line",
  nation: "region-line",
  goal: "goal-line",
} as const;

function practiceSigns({ template, measured, cluster }: KitContext): readonly Entry[] {
  const kinds = measured.map(({ measure }) => measure.kind);
  const rules = { kinds, smallNumbers: template.smallNumbers, view: cluster.view.kind };
  const who = cluster.view.kind === "closed" ? "En praksis under sin kode." : "En praksis med navn.";
  return [
    { sign: "plain", term: "Prik", text: who },
    { sign: "interval", term: "Streg", text: "95 %-interval: så meget kan tilfældigheder flytte tallet." },
    {
      sign: "uncertain",
      term: "Hul cirkel",
      text: `Usikkert tal: ${uncertainRule(rules)}.`,
    },
    { sign: "above", term: "Klart over", text: standsApart("Højere", measured) },
    { sign: "below", term: "Klart under", text: standsApart("Lavere", measured) },
  ];
}

/** What a marked practice is held against: the rest, or where nearly all differ from it, the others' spread. */
function standsApart(word: string, measured: readonly MeasuredMeasure[]): string {
  const isAnySpread = measured.some(({ result }) => isSpreadMessage(result));
  const orSpread = isAnySpread ? "; ved stor spredning: end de andres spredning" : "";
  return `${word} end resten af klyngen, ud over hvad tilfældigheder ventes at give${orSpread}.`;
}

function lineSigns(
  measured: readonly MeasuredMeasure[],
  signs: ReadonlySet<Entry["sign"]>,
): readonly Entry[] {
  return [
    { sign: "cluster-line", term: "Klyngen samlet", text: "Alle klyngens patienter lagt sammen." },
    {
      sign: "region-line",
      term: levelNames(measured),
      text: "Til sammenligning. Et gennemsnit, ikke et mål.",
    },
    { sign: "goal-line", term: "Mål", text: "Det niveau, pakken har sat som mål." },
    { sign: "band", term: "Bånd", text: signs.has("band") ? `Her ligger ${bandText(measured)}.` : "" },
  ];
}

/** "Region og land", or the one of them that the figures have; "Region, i filen" where it was worked out. */
function levelNames(measured: readonly MeasuredMeasure[]): string {
  const [first = "", second] = levelLineNames(measured).map(({ label }) => label);
  const and = first.includes(",") ? ", og" : " og";
  return second === undefined ? first : `${first}${and} ${second.toLowerCase()}`;
}
