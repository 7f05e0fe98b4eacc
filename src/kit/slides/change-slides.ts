import type { MeasureChange } from "../../model/change.ts";
import { danishList } from "../../model/danish-number.ts";
import type { ChartSlide, TableSlide, TextSlide } from "../../model/deck.ts";
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
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { FIGURE_MINUTES } from "./measure-slide.ts";
import { inPages, left, partText, right } from "./slide-parts.ts";

const { followUp: TEXT } = SLIDES;

/** A measure that two kits count in the same way, and what has changed in it. */
export interface ComparedMeasure {
  readonly measure: Measure;
  readonly change: MeasureChange;
}

/** The cluster and its practices before and now, on one measure; in words where no two numbers can be set beside each other. */
export function changeSlide(compared: ComparedMeasure, context: KitContext): ChartSlide | TextSlide {
  const { measure, change } = compared;
  const isCharted = changeChart(measure, change).rows.some(({ kind }) => kind === "pair");
  return isCharted ? chartSlide(compared, context) : wordsSlide(compared, context);
}

function chartSlide({ measure, change }: ComparedMeasure, context: KitContext): ChartSlide {
  const source = sourceLine(context, [measure]);
  const remarks = remarksOf({ measure, change });
  const onSlide = fittingRemarks(remarks, source);
  return {
    kind: "chart",
    id: changeId(measure.id),
    title: changeHeadline(measure, change),
    reading: changeReading(measure, change),
    caption: measureLine(measure, TEXT.change.caption),
    chart: changeId(measure.id),
    footnotes: [note(onSlide.map(({ text }) => text)), source].filter(Boolean),
    notes: changeNotes({ measure, change }, spokenRemarks(remarks, onSlide)),
  };
}

function wordsSlide({ measure, change }: ComparedMeasure, context: KitContext): TextSlide {
  const remarks = remarksOf({ measure, change }).flatMap(({ text, isSeen }) => (isSeen ? [] : text));
  return {
    kind: "text",
    id: changeId(measure.id),
    title: changeHeadline(measure, change),
    lead: changeReading(measure, change),
    groups: [{ items: remarks }],
    footnote: sourceLine(context, [measure]),
    notes: changeNotes({ measure, change }, []),
  };
}

/** @param remarks what is said besides the finding */
function changeNotes({ measure, change }: ComparedMeasure, remarks: readonly string[]): readonly string[] {
  return speakerNotes({
    minutes: FIGURE_MINUTES,
    say: [`${changeHeadline(measure, change)} ${changeReading(measure, change)}`, ...remarks],
    ask: TEXT.change.ask,
    doubt: change.cluster && !measure.repeats ? TEXT.change.doubt : "",
  });
}

/** What is said of a change below its chart, in the order it is read; the lower the rank, the more it is needed. */
interface Remark {
  readonly text: string;
  readonly rank: number;
  /** Said aloud even where it stands on the slide. */
  readonly isSpoken?: true;
  /** Of use beside the chart alone: never said aloud. */
  readonly isSeen?: true;
}

function remarksOf({ measure, change }: ComparedMeasure): readonly Remark[] {
  const [whoIsNotShown = "", whyHidden = ""] = rowsNotes(changeChart(measure, change));
  const remarks: readonly Remark[] = [
    { text: practicesChange(change), rank: 1, isSpoken: true },
    { text: manyPracticesCaution(change), rank: 5 },
    { text: regressionCaution(change), rank: 2, isSpoken: true },
    { text: sizeCaution(change), rank: 6 },
    { text: stayedText(measure, change), rank: 3, isSpoken: true },
    { text: ratioText(change), rank: 4 },
    { text: roundingRemark(measure, change), rank: 7 },
    { text: whoIsNotShown, rank: 3.5, isSeen: true },
    { text: whyHidden, rank: 8 },
  ];
  return remarks.filter(({ text }) => text !== "");
}

/** Signs that fit a line below a chart, and the lines there are for remarks and source together. */
const LINE_LENGTH = 140;
const LINES = 5;

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
  return remarks
    .filter((remark) => remark.isSpoken || !(remark.isSeen || onSlide.includes(remark)))
    .map(({ text }) => text);
}

/** Rows a slide holds in readable type when every title takes two lines. */
const ROWS_PER_SLIDE = 8;

/** Before and now of the cluster alone, for measures that nobody chose. */
export function otherMeasures(
  measures: readonly ComparedMeasure[],
  context: KitContext,
): readonly TableSlide[] {
  const { others: text } = TEXT;
  const title = measures.some(({ change }) => change.stayed) ? text.titleOfStayed : text.title;
  const [measure, before, now, difference, chance] = text.headings;
  return inPages(measures, ROWS_PER_SLIDE).map(
    (shown, page, pages): TableSlide => ({
      kind: "table",
      id: `oevrige-maalepunkter${page === 0 ? "" : `-${page + 1}`}`,
      title: fill(title, { part: partText(page, pages.length) }),
      columns: [left(measure, 5), right(before, 2), right(now, 2), right(difference, 3), left(chance, 4)],
      rows: shown.map(otherRow),
      density: "reading",
      alt: fill(text.alt, { measures: measuresText(shown.length) }),
      footnotes: [note(othersNotes(shown)), sourceLine(context)].filter(Boolean),
      notes: speakerNotes({ minutes: 1, say: text.say }),
    }),
  );
}

/** Whose change a row tells where that is not as the title has it, and why differences need not be those printed. */
function othersNotes(measures: readonly ComparedMeasure[]): readonly string[] {
  const ofShown = measures.filter(({ change }) => change.cluster && change.stayed?.shown !== undefined);
  const numbers = danishList(ofShown.map(({ measure }) => String(measure.number)));
  const isAnyApart = measures.some(({ measure, change }) => roundingRemark(measure, change) !== "");
  return [
    ofShown.length > 0 ? fill(TEXT.others.ofShown, { numbers }) : "",
    isAnyApart ? TEXT.others.roundedApart : "",
  ];
}

function otherRow({ measure, change: { cluster } }: ComparedMeasure): readonly string[] {
  const title = `${measure.number}. ${measure.shortTitle}`;
  if (!cluster) return [title, "–", "–", "–", TEXT.others.hidden];
  return [
    title,
    ...changeTexts(measure, cluster),
    changeText(measure, cluster),
    TEXT.others.chance[cluster.difference.side],
  ];
}
