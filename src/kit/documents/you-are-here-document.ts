import type { PositionChart } from "../../model/charts/relative-charts.ts";
import { asSentenceStart, danishNumber } from "../../model/danish-number.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { Measure } from "../../model/template.ts";
import { positionChart } from "../charts/relative-charts.ts";
import { fileSlug } from "../file-slug.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText } from "../sentences/level-text.ts";
import {
  beforeText,
  cellOf,
  changeCautions,
  changeWords,
  differenceText,
  ownFinding,
  ownText,
  standingWords,
  toldDifference,
} from "../sentences/own-sentences.ts";
import { sourceLine } from "../sentences/page-notes.ts";
import { levelLineNames, referenceText } from "../sentences/reference-sentences.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import {
  type DocumentBuilder,
  type KitDocument,
  list,
  paragraph,
  right,
  section,
  table,
  textField,
  wordDocument,
} from "./kit-document.ts";

const { youAreHere: TEXT } = PRACTICE_DOCUMENTS;

/** One sheet a practice, for its eyes only: its own figures, and how far they are from the cluster's. */
export const youAreHereDocuments: DocumentBuilder = ({ context }) => {
  const labels = practicesWithFigures(context);
  const names = ownNames(labels);
  const everyone = context.measured.flatMap(({ result }) =>
    result.practices.map((practice) => practice.label),
  );
  return labels.map((label, index) => {
    const document = ownDocument(names[index] ?? "", label, context);
    if (context.cluster.view.kind === "closed") refuseOtherCodes(document, label, everyone);
    return document;
  });
};

/** Practices that have delivered something; who has not gets no sheet of empty lines. */
export function practicesWithFigures({ measured }: Pick<KitContext, "measured">): readonly string[] {
  const labels = measured.flatMap(({ result }) =>
    result.practices
      .filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data")
      .map(({ label }) => label),
  );
  return [...new Set(labels)].sort();
}

/** Signs from the end of a long name, which tell it from others that begin alike. */
const END_OF_NAME = 36;

/** What the files are called: by code, or by name; where the beginning is not enough, by its end, at last by number. */
function ownNames(labels: readonly string[]): readonly string[] {
  const begins = labels.map(fileSlug);
  const isShared = (name: string, names: readonly string[]) =>
    names.indexOf(name) !== names.lastIndexOf(name);
  const told = begins.map((name, index) =>
    isShared(name, begins) ? fileSlug((labels[index] ?? "").slice(-END_OF_NAME)) : name,
  );
  return told.map((name, index) => (isShared(name, told) ? `${name}-${index + 1}` : name));
}

/** Measures that a page has room for in type that can be read; more of them take as many pages as they need. */
const MOST_ON_ONE_PAGE = 8;
const MOST_WITH_QUESTIONS = 6;

function ownDocument(name: string, label: string, context: KitContext): KitDocument {
  const { measured, cluster } = context;
  const suffix = `du-er-her-${name}`;
  const chart = positionChart(suffix, label, context);
  const { what, title, lead } = TEXT[cluster.view.kind];
  const front = {
    suffix,
    lead,
    isOnePage: measured.length <= MOST_ON_ONE_PAGE,
    what: fill(what, { practice: label }),
    title: fill(title, { practice: label }),
  };
  const cautions = changeCautions(label, context);
  const document = wordDocument(context, front, [
    paragraph(ownFinding(label, context), "strong"),
    { kind: "chart", chart: chart.id },
    paragraph(howToRead(chart, context), "quiet"),
    ownTable(label, context),
    ...(cautions === "" ? [] : [paragraph(cautions, "quiet")]),
    ...inPatients(label, context),
    ...questions(context),
    { kind: "fields", height: 1, fields: [textField("her-spoergsmaal", TEXT.topic)] },
    paragraph(sourceLine(context), "quiet"),
  ]);
  return { ...document, isPersonal: true, charts: [chart] };
}

/** Something to think of before the meeting, where the figures leave room for it. */
function questions({ measured, followUp }: KitContext): readonly DocumentBlock[] {
  if (measured.length > MOST_WITH_QUESTIONS) return [];
  return section(TEXT.questions.heading, list(followUp ? TEXT.questions.atFollowUp : TEXT.questions.items));
}

/** Only what this practice's chart has is explained. */
function howToRead({ rows }: PositionChart, { cluster }: KitContext): string {
  const { key } = TEXT;
  const marks = new Set(rows.map(({ own }) => own?.mark));
  const shapes = (["above", "below", "uncertain"] as const)
    .filter((mark) => marks.has(mark))
    .map((mark) => key[mark]);
  const isAnyOwn = rows.some(({ own }) => own !== undefined);
  return [
    isAnyOwn ? (cluster.view.kind === "closed" ? key.ownCode : key.own) : "",
    rows.some(({ before }) => before !== undefined) ? key.before : "",
    rows.some(({ others }) => others.length > 0) ? key.others : "",
    key.cluster,
    shapes.length > 0 ? `${asSentenceStart(shapes.join("; "))}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Round numbers, so that the example says nothing about this practice. */
const EXAMPLE_PATIENTS = 200;
const EXAMPLE_LISTED = 2000;

/** In closed view the sheet cannot know how many patients there are, but the practice can. */
function inPatients(label: string, { measured, cluster, followUp }: KitContext): readonly DocumentBlock[] {
  // At a follow-up the page is the change's; the example was there the first time.
  if (cluster.view.kind === "open" || followUp) return [];
  const largest = (kind: Measure["kind"]) =>
    measured
      .filter(({ measure }) => measure.kind === kind)
      .map(({ measure, result }) => ({
        base: measure.base ?? 1,
        people: measure.people.many,
        size: toldDifference(cellOf({ measure, result }, label), result.cluster, measure),
      }))
      .sort((a, b) => b.size - a.size)[0];
  const [share, rate] = [largest("proportion"), largest("rate")];
  if (share && share.size > 0) {
    const patients = (share.size * EXAMPLE_PATIENTS) / 100;
    const values = { difference: share.size, patients, people: share.people, example: EXAMPLE_PATIENTS };
    return [paragraph(fill(TEXT.ownPatients, values))];
  }
  if (!rate || rate.size === 0) return [];
  const values = {
    base: danishNumber(rate.base),
    difference: danishNumber(rate.size, 1),
    count: danishNumber(Math.round((rate.size * EXAMPLE_LISTED) / rate.base)),
    example: danishNumber(EXAMPLE_LISTED),
  };
  return [paragraph(fill(TEXT.ownListed, values))];
}

/**
 * The last look at a sheet that goes to one practice: no other practice's code stands in it, neither by itself nor after
 * the word. A code is a letter or two, so it is not looked for inside other words.
 *
 * @internal exported for its tests
 * @throws Error when one does: that is a mistake in the program, and no sheet may leave with it
 */
export function refuseOtherCodes(document: KitDocument, own: string, codes: readonly string[]): void {
  const others = new Set(codes.filter((code) => code !== own));
  const texts = textsIn([document.what, document.sheet, document.charts]);
  for (const text of texts) {
    const named = [
      text,
      ...[...text.matchAll(/\bkode (\S+)/gi)].map(([, code = ""]) => code.replace(/\W+$/, "")),
    ];
    if (named.some((word) => others.has(word.trim())))
      throw new Error("a practice's sheet names another practice's code");
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const { table: TABLE } = PRACTICE_DOCUMENTS.youAreHere;

/** A column: its heading, its width, and what stands in it for each measure. */
type OwnColumn = readonly [
  heading: string,
  width: ReturnType<typeof right>,
  text: (measured: MeasuredMeasure) => string,
];

/**
 * The practice's own figures beside the cluster's. At a follow-up its earlier ones take the place of region and nation,
 * which the chart above the table shows.
 */
function ownTable(label: string, context: KitContext): DocumentTable {
  const columns = context.followUp ? followUpColumns(label, context) : firstColumns(label, context);
  const texts = {
    caption: TABLE.caption,
    description: context.followUp ? TABLE.followUpDescription : TABLE.description,
    headings: columns.map(([heading]) => heading),
  };
  return table(
    texts,
    columns.map(([, width]) => width),
    context.measured.map((measured) => columns.map(([, , text]) => text(measured))),
  );
}

function firstColumns(label: string, context: KitContext): readonly OwnColumn[] {
  return [
    [TABLE.measure, 4.4, measureText],
    [TABLE.own, right(1.4), (measured) => ownText(measured, label)],
    [TABLE.cluster, right(1.6), clusterText],
    ...levelLineNames(context.measured).map(
      ({ role, label: name }): OwnColumn => [name, right(1.4), (measured) => referenceText(role, measured)],
    ),
    [TABLE.difference, right(2.8), (measured) => difference(measured, label, context)],
    [TABLE.standing, 3.8, (measured) => standingWords(measured, label)],
  ];
}

function followUpColumns(label: string, context: KitContext): readonly OwnColumn[] {
  return [
    [TABLE.measure, 3.9, measureText],
    [TABLE.before, right(1.3), (measured) => beforeText(measured, label, context)],
    [TABLE.now, right(1.3), (measured) => ownText(measured, label)],
    [TABLE.change, 2.7, (measured) => changeWords(measured, label, context)],
    [TABLE.cluster, right(1.7), clusterText],
    [TABLE.difference, right(2.6), (measured) => difference(measured, label, context)],
    [TABLE.standing, 3.2, (measured) => standingWords(measured, label)],
  ];
}

function measureText({ measure }: MeasuredMeasure): string {
  return `${measure.number}. ${measure.shortTitle}`;
}

function clusterText({ measure, result }: MeasuredMeasure): string {
  return result.cluster ? levelText(result.cluster, measure) : "–";
}

function difference(measured: MeasuredMeasure, label: string, { cluster, template }: KitContext): string {
  const words = { measure: measured.measure, view: cluster.view.kind, smallNumbers: template.smallNumbers };
  return differenceText(cellOf(measured, label), measured.result.cluster, words);
}
