import type { DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText } from "../sentences/level-text.ts";
import {
  beforeText,
  cellOf,
  changeWords,
  differenceText,
  ownText,
  standingWords,
} from "../sentences/own-sentences.ts";
import { levelLineNames, referenceText } from "../sentences/reference-sentences.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import { right, table } from "./kit-document.ts";

const { table: TEXT } = PRACTICE_DOCUMENTS.youAreHere;

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
export function ownTable(label: string, context: KitContext): DocumentTable {
  const columns = context.followUp ? followUpColumns(label, context) : firstColumns(label, context);
  const texts = {
    caption: TEXT.caption,
    description: context.followUp ? TEXT.followUpDescription : TEXT.description,
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
    [TEXT.measure, 4.4, measureText],
    [TEXT.own, right(1.4), (measured) => ownText(measured, label)],
    [TEXT.cluster, right(1.6), clusterText],
    ...levelLineNames(context.measured).map(
      ({ role, label: name }): OwnColumn => [name, right(1.4), (measured) => referenceText(role, measured)],
    ),
    [TEXT.difference, right(2.8), (measured) => difference(measured, label, context)],
    [TEXT.standing, 3.8, (measured) => standingWords(measured, label)],
  ];
}

function followUpColumns(label: string, context: KitContext): readonly OwnColumn[] {
  return [
    [TEXT.measure, 3.9, measureText],
    [TEXT.before, right(1.3), (measured) => beforeText(measured, label, context)],
    [TEXT.now, right(1.3), (measured) => ownText(measured, label)],
    [TEXT.change, 2.7, (measured) => changeWords(measured, label, context)],
    [TEXT.cluster, right(1.7), clusterText],
    [TEXT.difference, right(2.6), (measured) => difference(measured, label, context)],
    [TEXT.standing, 3.2, (measured) => standingWords(measured, label)],
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
