import type { ChangeSide, MeasureChange } from "../../model/change.ts";
import type { ChartSlide, TableSlide } from "../../model/deck.ts";
import type { Measure } from "../../model/template.ts";
import { changeChart, changeId } from "../charts/course-charts.ts";
import type { KitContext } from "../kit-context.ts";
import {
  changeHeadline,
  changeReading,
  changeText,
  changeTexts,
  manyPracticesCaution,
  practicesChange,
  ratioText,
  regressionCaution,
  roundingRemark,
  sizeCaution,
  stayedText,
} from "../sentences/change-sentences.ts";
import { measureLine } from "../sentences/naming.ts";
import { note, rowsNotes, sourceLine } from "../sentences/page-notes.ts";
import { measuresText } from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";

/** A measure that two kits count in the same way, and what has changed in it. */
export interface ComparedMeasure {
  readonly measure: Measure;
  readonly change: MeasureChange;
}

/** The cluster and its practices before and now, on one measure. */
export function changeSlide(
  { measure, change }: ComparedMeasure,
  minutes: number,
  context: KitContext,
): ChartSlide {
  const source = sourceLine(context, [measure]);
  const remarks = remarksOf({ measure, change });
  const onSlide = fittingRemarks(remarks, source);
  return {
    kind: "chart",
    id: changeId(measure.id),
    title: changeHeadline(measure, change),
    reading: changeReading(measure, change),
    caption: measureLine(measure, "ændring siden sidst"),
    chart: changeId(measure.id),
    footnotes: [note(onSlide.map(({ text }) => text)), source].filter(Boolean),
    notes: speakerNotes({
      minutes,
      say: [
        `${changeHeadline(measure, change)} ${changeReading(measure, change)}`,
        ...spokenRemarks(remarks, onSlide),
      ],
      ask: ["Hvad tror I ligger bag? Hvad vil I blive ved med?"],
      doubt:
        change.cluster && !measure.repeats
          ? "De to perioder deler mange af de samme patienter, så forskellen er vurderet forsigtigt."
          : "",
    }),
  };
}

/** What is said of a change below its chart, in the order it is read; the lower the rank, the more it is needed. */
interface Remark {
  readonly text: string;
  readonly rank: number;
  /** Said aloud even where it stands on the slide. */
  readonly isSpoken?: true;
}

function remarksOf({ measure, change }: ComparedMeasure): readonly Remark[] {
  const remarks: readonly Remark[] = [
    { text: practicesChange(change), rank: 1, isSpoken: true },
    { text: manyPracticesCaution(change), rank: 5 },
    { text: regressionCaution(change), rank: 2, isSpoken: true },
    { text: sizeCaution(change), rank: 6 },
    { text: stayedText(measure, change), rank: 3, isSpoken: true },
    { text: ratioText(change), rank: 4 },
    { text: roundingRemark(measure, change), rank: 7 },
    ...rowsNotes(changeChart(measure, change)).map((text) => ({ text, rank: 8 })),
  ];
  return remarks.filter(({ text }) => text !== "");
}

/** Signs that fit a line below a chart, and the lines there are for remarks and source together. */
const LINE_LENGTH = 140;
const LINES = 4;

/** As many remarks as there is room for on the slide beside the source. */
function fittingRemarks(remarks: readonly Remark[], source: string): readonly Remark[] {
  const room = LINE_LENGTH * (LINES - Math.ceil(source.length / LINE_LENGTH));
  let used = "Anm.:".length;
  const fitting = [...remarks]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ text }) => {
      const isFitting = used + 1 + text.length <= room;
      if (isFitting) used += 1 + text.length;
      return isFitting;
    });
  return remarks.filter((remark) => fitting.includes(remark));
}

/** What the leader says besides the finding: what matters most, and what the slide has no room for. */
function spokenRemarks(remarks: readonly Remark[], onSlide: readonly Remark[]): readonly string[] {
  return remarks.filter((remark) => remark.isSpoken || !onSlide.includes(remark)).map(({ text }) => text);
}

/** Rows a slide holds in readable type when every title takes two lines. */
const ROWS_PER_SLIDE = 8;

const CHANCE: Readonly<Record<ChangeSide, string>> = {
  up: "næppe alene",
  down: "næppe alene",
  "may-be-chance": "ja",
  "cannot-tell": "kan ikke vurderes",
};

/** Before and now of the cluster alone, for measures that nobody chose. */
export function otherMeasures(
  measures: readonly ComparedMeasure[],
  minutes: number,
  context: KitContext,
): readonly TableSlide[] {
  const pages = Math.ceil(measures.length / ROWS_PER_SLIDE);
  const whom = measures.some(({ change }) => change.stayed)
    ? "i praksis med tal begge gange"
    : "i klyngen samlet";
  return Array.from({ length: pages }, (_, page): TableSlide => {
    const shown = measures.slice(page * ROWS_PER_SLIDE, (page + 1) * ROWS_PER_SLIDE);
    return {
      kind: "table",
      id: `oevrige-maalepunkter${page === 0 ? "" : `-${page + 1}`}`,
      title: `De øvrige målepunkter: før og nu ${whom}${pages > 1 ? ` (${page + 1} af ${pages})` : ""}`,
      columns: [
        { heading: "Målepunkt", align: "left", weight: 5 },
        { heading: "Før", align: "right", weight: 2 },
        { heading: "Nu", align: "right", weight: 2 },
        { heading: "Forskel", align: "right", weight: 3 },
        { heading: "Kan det være tilfældigt?", align: "left", weight: 4 },
      ],
      rows: shown.map(otherRow),
      density: "reading",
      alt: `Før og nu for ${measuresText(shown.length)}, som ikke blev valgt sidst.`,
      footnotes: [sourceLine(context)],
      notes: speakerNotes({
        minutes,
        say: [
          "De målepunkter, vi ikke valgte, står her til sammenligning. De får ingen plads i dag, medmindre nogen beder om det.",
        ],
      }),
    };
  });
}

function otherRow({ measure, change: { cluster } }: ComparedMeasure): readonly string[] {
  const title = `${measure.number}. ${measure.shortTitle}`;
  if (!cluster) return [title, "–", "–", "–", "kan ikke vises"];
  return [
    title,
    ...changeTexts(measure, cluster),
    changeText(measure, cluster),
    CHANCE[cluster.difference.side],
  ];
}
