import { danishTableDate } from "../../model/calendar-date.ts";
import { danishNumber } from "../../model/danish-number.ts";
import type { ChartSlide, Section, Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Measure } from "../../model/template.ts";
import { expectedFalseMarks } from "../../stats/expected-false-marks.ts";
import { funnelChart, funnelId, funnelMeasures, sizesText } from "../charts/funnel-chart.ts";
import { reachText } from "../documents/meeting-facts.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { tooFewText } from "../sentences/coverage-sentences.ts";
import { intervalText, levelText, practiceIntervalText, practiceValueText } from "../sentences/level-text.ts";
import { headline } from "../sentences/measure-sentences.ts";
import {
  funnelNotes,
  measureSource,
  type NoteRules,
  noLevelNote,
  note,
  tableNotes,
} from "../sentences/page-notes.ts";
import { namedLevels } from "../sentences/reference-sentences.ts";
import {
  countsText,
  hasNobody,
  hiddenText,
  isJudged,
  isSpreadMessage,
  MARK_REMARK,
  markOf,
  measuresText,
  practicesText,
  rankShown,
  shownInOrder,
  uncertainRule,
} from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { courseMeasures, courseSlide } from "./follow-up-slides.ts";
import { actionTables } from "./implementation-slides.ts";
import { columns, inPages, left, partText, right } from "./slide-parts.ts";

const { appendix: TEXT } = SLIDES;

/** Table rows a slide holds: codes leave room for two blocks side by side, names do not. */
const ROWS_PER_SLIDE = { closed: 38, open: 15 } as const;

/** What is looked up, not shown: a table per measure, the methods, the references. */
export function appendixSection(context: KitContext): Section {
  return {
    name: TEXT.section,
    slides: [
      ...actionTables(context),
      ...context.measured.flatMap((measured) => measureTables(measured, context)),
      ...funnelMeasures(context).map((measured) => funnelSlide(measured, context)),
      ...courseMeasures(context)
        .filter(({ measure }) => !context.followUp?.chosen.includes(measure.id))
        .map((course) => courseSlide(course, context, true)),
      ...(context.template.measures.length > 0 ? definitionTables(context) : []),
      ...(context.measured.length > 0 ? [methods(context)] : []),
      references(context),
    ],
  };
}

/** Where no practice is shown, that is said in a sentence, and the table is of the cluster and its references. */
function measureTables({ measure, result }: MeasuredMeasure, context: KitContext): readonly TableSlide[] {
  const { table: text } = TEXT;
  const { kind: view } = context.cluster.view;
  const isOpen = view === "open";
  const levels = levelRows({ measure, result }, isOpen);
  const isAnyShown = rankShown(result).length > 0 || hasNobody(result);
  const rows = [...(isAnyShown ? practiceRows({ measure, result }, isOpen) : []), ...levels];
  if (rows.length === 0) return [];
  return inPages(rows, ROWS_PER_SLIDE[view]).map((onPage, page, pages): TableSlide => {
    const part = partText(page, pages.length);
    const remarks = onPage.flatMap((row) => row.at(-1) ?? []);
    const isLast = page === pages.length - 1;
    return {
      kind: "table",
      id: `tabel-${measure.id}${pages.length > 1 ? `-${page + 1}` : ""}`,
      title: fill(text.title, { number: measure.number, title: measure.title, part }),
      subtitle: `${measure.unit}, ${result.period.label}`,
      columns: [
        left(text.practice[view], 3),
        right(text.value, 2),
        ...(isOpen ? [right(text.counts, 2), right(SLIDES.common.interval, 3)] : []),
        left(text.remark, 4),
      ],
      rows: onPage,
      ...(isLast ? { referenceRows: levels.length } : {}),
      density: "dense",
      alt: `${headline(measure, result)}${part}`,
      footnotes: [
        note(
          isAnyShown
            ? [...tableNotes(remarks, rulesOf(measure, context)), isLast ? noLevelNote([result]) : ""]
            : [tooFewText(result, context)],
        ),
        measureSource(context, { measure, result }),
      ].filter(Boolean),
      notes: speakerNotes({ say: [fill(text.say, { number: measure.number })] }),
    };
  });
}

function funnelSlide(measured: MeasuredMeasure, context: KitContext): ChartSlide {
  const { measure, result } = measured;
  const { funnel: text } = TEXT;
  const chart = funnelChart(measured);
  const { number, title, unit } = measure;
  const sizes = { period: result.period.label, people: measure.people.many, sizes: sizesText(measured) };
  const notes = chart ? funnelNotes(chart, rulesOf(measure, context)) : [];
  return {
    kind: "chart",
    id: funnelId(measure.id),
    title: fill(text.title, { number, title }),
    reading: text.reading,
    caption: fill(text.caption, { unit, ...sizes }),
    chart: funnelId(measure.id),
    footnotes: [note(notes), measureSource(context, { measure, result })].filter(Boolean),
    notes: speakerNotes(text),
  };
}

function rulesOf({ kind }: Measure, { template, cluster }: KitContext): NoteRules {
  return { kinds: [kind], smallNumbers: template.smallNumbers, view: cluster.view.kind };
}

function practiceRows({ measure, result }: MeasuredMeasure, isOpen: boolean): readonly (readonly string[])[] {
  const shown = shownInOrder(measure, result).map(({ label, cell }) => {
    const interval = measure.repeats ? "–" : practiceIntervalText(cell, measure);
    const counts = [countsText(cell.counts, measure), interval];
    const remark = MARK_REMARK[markOf(cell)];
    return [label, practiceValueText(cell.estimate.value, measure), ...(isOpen ? counts : []), remark];
  });
  const hidden = result.practices.flatMap(({ label, cell }) => {
    if (cell.kind !== "hidden") return [];
    const { value, remark } = hiddenText(cell.reason, result);
    return [[label, value, ...(isOpen ? ["–", "–"] : []), remark]];
  });
  return [...shown, ...hidden];
}

function levelRows({ measure, result }: MeasuredMeasure, isOpen: boolean): readonly (readonly string[])[] {
  return namedLevels(result).map(({ name, level }) => {
    const counts = [countsText(level.counts, measure), measure.repeats ? "–" : intervalText(level, measure)];
    return [name, levelText(level, measure), ...(isOpen ? counts : []), level.period.label];
  });
}

/** Measures a definition slide holds. */
const DEFINITIONS_PER_SLIDE = 4;

function definitionTables({ template }: KitContext): readonly TableSlide[] {
  const { definitions: text } = TEXT;
  return inPages(template.measures, DEFINITIONS_PER_SLIDE).map(
    (measures, page, pages): TableSlide => ({
      kind: "table",
      id: `definitioner-${page + 1}`,
      title: fill(text.title, { part: partText(page, pages.length) }),
      columns: columns(text.headings, [6, 8, 9]),
      rows: measures.map(({ number, title, numerator, denominator }) => [
        `${number}. ${title}`,
        numerator.words,
        denominator.words,
      ]),
      density: "dense",
      alt: fill(text.alt, { measures: measuresText(measures.length) }),
      footnotes: [],
      notes: speakerNotes(text),
    }),
  );
}

function methods(context: KitContext): Slide {
  const { template, measured, cluster } = context;
  const { methods: text } = TEXT;
  const { smallNumbers } = template;
  const { disclosureLimit, minimumDenominator } = smallNumbers;
  const kinds = measured.map(({ measure }) => measure.kind);
  // Of what the same person can be counted in again and again, no interval is drawn.
  const hasIntervals = measured.some(({ measure }) => !measure.repeats);
  const rule = uncertainRule({ kinds, smallNumbers, view: cluster.view.kind });
  return {
    kind: "text",
    id: "metode",
    title: text.title,
    groups: [
      { items: [text.cluster, ...intervalTexts(measured), ...markingTexts(context)] },
      {
        items: [
          fill(text.hidden, { most: disclosureLimit - 1, least: minimumDenominator }),
          ...(cluster.view.kind === "closed" ? [text.closed[hasIntervals ? "intervals" : "dots"]] : []),
          ...(hasUncertain(measured) ? [fill(text.uncertain, { rule })] : []),
          ...(hasIntervals ? [text.chance] : []),
        ],
      },
    ],
    notes: speakerNotes(text),
  };
}

/** How the intervals that are drawn are found; those of other kinds of measures are nobody's question here. */
function intervalTexts(measured: readonly MeasuredMeasure[]): readonly string[] {
  const { intervals, shares, numbers } = TEXT.methods;
  const kinds = measured.flatMap(({ measure: { kind, repeats } }) => (repeats ? [] : kind));
  const methods = [
    ...(kinds.includes("proportion") ? [shares] : []),
    ...(kinds.some((kind) => kind !== "proportion") ? [numbers] : []),
  ];
  return methods.length > 0 ? [fill(intervals, { methods: methods.join(", ") })] : [];
}

function hasUncertain(measured: readonly MeasuredMeasure[]): boolean {
  return measured.some(({ result }) => rankShown(result).some(({ cell }) => markOf(cell) === "uncertain"));
}

/** When a practice is marked; nothing where none ever is. */
function markingTexts({ measured, results }: KitContext): readonly string[] {
  const judged = measured.filter(({ measure }) => isJudged(measure));
  if (judged.length === 0) return [];
  const { marks, spread, falseMarks } = TEXT.methods;
  // How many marks chance alone would be expected to give, so that nobody reads more out of one than is there.
  const { included } = results.coverage;
  const { expected } = expectedFalseMarks(included, judged.length, 0.998);
  const tests = { practices: practicesText(included), measures: measuresText(judged.length) };
  return [
    marks,
    ...(judged.some(({ result }) => isSpreadMessage(result)) ? [spread] : []),
    fill(falseMarks, { ...tests, marks: danishNumber(expected, 2) }),
  ];
}

function references({ template }: KitContext): TextSlide {
  const { references: text } = TEXT;
  const { provider, version, revised, contact } = template;
  const items = [contact.name, ...contact.lines, reachText(contact)].filter(Boolean);
  const sources = template.references.map((reference) => reference.text);
  const hasSources = sources.length > 0;
  return {
    kind: "text",
    id: "referencer",
    title: hasSources ? text.title : text.withoutReferences,
    groups: [
      ...(hasSources ? [{ heading: text.references, numbered: true, items: sources }] : []),
      { ...(hasSources ? { heading: text.contact } : {}), items },
    ],
    footnote: fill(text.footnote, { provider, version, date: danishTableDate(revised) }),
    notes: speakerNotes(text),
  };
}
