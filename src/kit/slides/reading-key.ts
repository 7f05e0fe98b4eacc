import type { KeySlide } from "../../model/deck.ts";
import { figureOf } from "../charts/measure-chart.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { bandText, levelLineNames } from "../sentences/reference-sentences.ts";
import { isSpreadMessage } from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";

const { readingKey: TEXT } = SLIDES;

type Entry = KeySlide["entries"][number];

/** The key to the figures that follow: it has the signs which at least one of them has, and no others. */
export function readingKey(context: KitContext): KeySlide {
  const signs = signsOf(context);
  const hasLines = signs.has("interval");
  const entries = [...practiceSigns(context, hasLines), ...lineSigns(context.measured, signs)];
  const isAnyMarked = signs.has("above") || signs.has("below");
  return {
    kind: "key",
    id: "saadan-laeses-figurerne",
    title: TEXT.title,
    lead: hasLines ? TEXT.lead : TEXT.leadWithoutLines,
    entries: entries.filter(({ sign }) => signs.has(sign)),
    notes: speakerNotes({
      minutes: 3,
      say: [hasLines ? TEXT.sayOfLines : "", isAnyMarked ? TEXT.sayOfMarks : TEXT.sayOfNoMarks],
    }),
  };
}

/** What the charts of the measures draw; the dot and the cluster are in the overview of every deck. */
function signsOf(context: KitContext): ReadonlySet<Entry["sign"]> {
  const figures = context.measured.map((measured) => figureOf(measured, context));
  const charts = figures.filter(({ rows }) => rows.length > 0);
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

/** The rule of the hollow circle, number by number, is below the figures and with the methods. */
function practiceSigns({ measured, cluster }: KitContext, hasLines: boolean): readonly Entry[] {
  const { plain, interval, uncertain, above, below, ofSpread } = TEXT.signs;
  // What a marked practice is held against: the rest, or where nearly all differ from it, the others' spread.
  const spread = measured.some(({ result }) => isSpreadMessage(result)) ? ofSpread : "";
  return [
    { sign: "plain", term: plain.term, text: plain[cluster.view.kind] },
    { sign: "interval", ...interval },
    { sign: "uncertain", term: uncertain.term, text: hasLines ? uncertain.text : uncertain.withoutLines },
    { sign: "above", term: above.term, text: fill(above.text, { spread }) },
    { sign: "below", term: below.term, text: fill(below.text, { spread }) },
  ];
}

function lineSigns(
  measured: readonly MeasuredMeasure[],
  signs: ReadonlySet<Entry["sign"]>,
): readonly Entry[] {
  const { cluster, reference, goal, band } = TEXT.signs;
  return [
    { sign: "cluster-line", ...cluster },
    { sign: "region-line", term: levelNames(measured), ...reference },
    { sign: "goal-line", ...goal },
    {
      sign: "band",
      term: band.term,
      text: signs.has("band") ? fill(band.text, { band: bandText(measured) }) : "",
    },
  ];
}

/** "Region og land", or the one of them that the figures have; "Region, i filen" where it was worked out. */
function levelNames(measured: readonly MeasuredMeasure[]): string {
  const [first = "", second] = levelLineNames(measured).map(({ label }) => label);
  const and = first.includes(",") ? ", og" : " og";
  return second === undefined ? first : `${first}${and} ${second.toLowerCase()}`;
}
