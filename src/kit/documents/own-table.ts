import type { DocumentColumn, DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelLineNames } from "../level-names.ts";
import { levelText } from "../level-text.ts";
import { isSpreadMessage } from "../spread-text.ts";
import { beforeText, changeWords, OWN_REASON } from "./own-change.ts";
import { differenceText } from "./own-difference.ts";
import { cellOf, ownText } from "./position-chart.ts";

/** A column with what stands in it for each measure. */
interface OwnColumn extends DocumentColumn {
  readonly text: (measured: MeasuredMeasure) => string;
}

/**
 * The practice's own figures beside the cluster's. At a follow-up its earlier ones take the place of region and nation,
 * which the chart above the table shows.
 */
export function ownTable(label: string, context: KitContext): DocumentTable {
  const columns = context.followUp ? followUpColumns(label, context) : firstColumns(label, context);
  return {
    kind: "table",
    caption: "Jeres tal",
    description: context.followUp
      ? "Eget tal sidst og nu, ændringen, klyngen samlet, forskellen til den, og om praksis skiller sig klart ud"
      : "Eget tal, klyngen samlet, forskellen i personer, og om praksis skiller sig klart ud",
    columns: columns.map(({ text: _, ...column }) => column),
    rows: context.measured.map((measured) => columns.map(({ text }) => text(measured))),
  };
}

function firstColumns(label: string, context: KitContext): readonly OwnColumn[] {
  return [
    { heading: "Målepunkt", weight: 4.4, text: measureText },
    { heading: "Jer", weight: 1.4, align: "right", text: (measured) => ownText(measured, label) },
    { heading: "Klyngen", weight: 1.6, align: "right", text: clusterText },
    ...levelColumns(context),
    differenceColumn(label, context, 2.8),
    {
      heading: "Skiller I jer klart ud?",
      weight: 3.8,
      text: (measured) => standingWords(measured, label),
    },
  ];
}

function followUpColumns(label: string, context: KitContext): readonly OwnColumn[] {
  return [
    { heading: "Målepunkt", weight: 3.9, text: measureText },
    {
      heading: "Sidst",
      weight: 1.3,
      align: "right",
      text: (measured) => beforeText(measured, label, context),
    },
    { heading: "Nu", weight: 1.3, align: "right", text: (measured) => ownText(measured, label) },
    { heading: "Ændring", weight: 2.7, text: (measured) => changeWords(measured, label, context) },
    { heading: "Klyngen", weight: 1.7, align: "right", text: clusterText },
    differenceColumn(label, context, 2.6),
    {
      heading: "Skiller I jer klart ud?",
      weight: 3.2,
      text: (measured) => standingWords(measured, label),
    },
  ];
}

function measureText({ measure }: MeasuredMeasure): string {
  return `${measure.number}. ${measure.shortTitle}`;
}

function clusterText({ measure, result }: MeasuredMeasure): string {
  return result.cluster ? levelText(result.cluster, measure) : "–";
}

function levelColumns({ measured }: KitContext): readonly OwnColumn[] {
  return levelLineNames(measured).map(({ role, label }) => ({
    heading: label,
    weight: 1.4,
    align: "right",
    text: ({ measure, result }) => {
      const reference = result.references.find(({ level }) => level === role);
      return reference ? levelText(reference, measure) : "–";
    },
  }));
}

function differenceColumn(label: string, { cluster, template }: KitContext, weight: number): OwnColumn {
  const words = { view: cluster.view.kind, smallNumbers: template.smallNumbers };
  return {
    heading: "Forskel til klyngen",
    weight,
    align: "right",
    text: ({ measure, result }) =>
      differenceText(cellOf({ measure, result }, label), result.cluster, { measure, ...words }),
  };
}

/** Nothing is said of chance: a difference that is not clear may be it, or be small beside those of the others. */
function standingWords(measured: MeasuredMeasure, label: string): string {
  const cell = cellOf(measured, label);
  if (cell.kind === "hidden") return `vises ikke: ${OWN_REASON[cell.reason]}`;
  const isSpread = isSpreadMessage(measured.result);
  switch (cell.standing) {
    case "above":
      return isSpread ? "ja, over de andres spredning" : "ja, over";
    case "below":
      return isSpread ? "ja, under de andres spredning" : "ja, under";
    case "within":
      return isSpread ? "nej, spredningen er stor" : "nej";
    case "unclassed":
      return "kan ikke vurderes";
    default:
      return cell.standing satisfies never;
  }
}
