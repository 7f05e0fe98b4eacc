import type { ChangeSide, Difference, MeasureChange } from "../model/change.ts";
import { asSentenceStart, danishNumber } from "../model/danish-number.ts";
import type { Measure } from "../model/template.ts";
import { levelText } from "./level-text.ts";
import { practicesText } from "./sentences.ts";

/**
 * Every sentence about change between two kits. Two points are a change, never a course; a direction is named only
 * when the whole interval lies on one side of zero, and wished-for only through the measure's own direction.
 */

/** The slide's title: the cluster first, before and after. */
export function changeHeadline(measure: Measure, { cluster }: MeasureChange): string {
  const subject = asSentenceStart(measure.subject);
  if (!cluster) return `Ændringen i ${measure.subject} kan ikke vises.`;
  const [before, after] = [levelText(cluster.before, measure), levelText(cluster.after, measure)];
  switch (cluster.difference.side) {
    case "up":
      return `${subject} er steget fra ${before} til ${after} i klyngen samlet.`;
    case "down":
      return `${subject} er faldet fra ${before} til ${after} i klyngen samlet.`;
    case "may-be-chance":
      return before === after
        ? `${subject} er som sidst ${after} i klyngen samlet.`
        : `${subject} var ${before} og er nu ${after} i klyngen samlet.`;
    default:
      return cluster.difference.side satisfies never;
  }
}

/** The second line: how large the difference is, how certain, and whether it goes the way the measure aims. */
export function changeReading(measure: Measure, { cluster }: MeasureChange): string {
  if (measure.kind === "count") return "Antal sammenlignes ikke mellem to perioder.";
  if (!cluster) return "Tallene er for små til at vise klyngen samlet i begge perioder.";
  const { difference } = cluster;
  const size = `Forskellen er ${differenceText(difference.value, measure)} (95 %-interval ${rangeText(difference)})`;
  if (difference.side === "may-be-chance") return `${size}. Den kan skyldes tilfældigheder.`;
  return `${size}, større end tilfældig variation ventes at give.${wishedText(measure, difference.side)}`;
}

/** How many practices have moved beyond chance, one sentence; empty when none can be compared. */
export function practicesChange({ practices }: MeasureChange): string {
  const sides = practices.flatMap(({ difference }) => difference?.side ?? []);
  const count = (side: ChangeSide) => sides.filter((found) => found === side).length;
  const [up, down, chance] = [count("up"), count("down"), count("may-be-chance")];
  if (sides.length === 0) return "";
  if (up + down === 0) return "For hver enkelt praksis kan ændringen skyldes tilfældigheder.";
  const moved = [
    ...(up > 0 ? [`${practicesText(up)} er steget`] : []),
    ...(down > 0 ? [`${practicesText(down)} er faldet`] : []),
  ].join(" og ");
  const rest = chance > 0 ? "; for de øvrige kan ændringen skyldes tilfældigheder" : "";
  return `${asSentenceStart(moved)} mere, end tilfældig variation ventes at give${rest}.`;
}

/** Practices far from the rest move towards the middle by themselves; said whenever one of them is compared. */
export function regressionCaution({ practices }: MeasureChange): string {
  const extreme = practices.filter(({ remarks }) => remarks.includes("extreme-before")).length;
  if (extreme === 0) return "";
  return `${asSentenceStart(practicesText(extreme))} lå klart for sig sidst. Sådanne tal nærmer sig ofte midten af sig selv.`;
}

/** Lists that have grown or shrunk by more than a fifth are another basis; said whenever there are some. */
export function sizeCaution({ practices }: MeasureChange): string {
  const changed = practices.filter(({ remarks }) => remarks.includes("size-changed")).length;
  if (changed === 0) return "";
  return `I ${practicesText(changed)} har antallet af patienter bag tallet ændret sig med mere end en femtedel.`;
}

/** Alternative text of a measure's change chart. */
export function changeAlt(measure: Measure, change: MeasureChange): string {
  const kind = `Hver praksis før (${change.before.label}) og nu (${change.after.label}).`;
  const sentences = [
    changeHeadline(measure, change),
    changeReading(measure, change),
    practicesChange(change),
  ];
  return [kind, ...sentences].filter(Boolean).join(" ");
}

/** "+4,2 procentpoint", "−3,1 pr. 1.000 sikrede". */
export function differenceText(value: number, measure: Measure): string {
  const sign = value > 0 && danishNumber(value, 1) !== "0,0" ? "+" : "";
  return `${sign}${danishNumber(value, 1)} ${measure.kind === "proportion" ? "procentpoint" : measure.unit}`;
}

function rangeText({ lower95, upper95 }: Difference): string {
  return `${danishNumber(lower95, 1)} til ${danishNumber(upper95, 1)}`;
}

function wishedText({ better }: Measure, side: "up" | "down"): string {
  if (better === "neither") return "";
  const isWished = (better === "lower") === (side === "down");
  return isWished
    ? " Det er den retning, målepunktet sigter mod."
    : " Målepunktet sigter mod den modsatte retning.";
}
