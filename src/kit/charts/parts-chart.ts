import type { PartsChart, PartsRow } from "../../model/charts/measure-charts.ts";
import { danishList, danishNumber } from "../../model/danish-number.ts";
import type { Cell, LevelResult, MeasureResult } from "../../model/results.ts";
import type { MeasurePair, ProductShares } from "../../model/template.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { levelText, practiceValueText } from "../sentences/level-text.ts";
import { inSentence } from "../sentences/naming.ts";
import { referenceLabel } from "../sentences/reference-sentences.ts";
import { HIDDEN_TEXT } from "../sentences/shown-practices.ts";
import { CHARTS } from "../texts/charts-da.ts";
import { fill } from "../texts/fill.ts";
import { niceAxis } from "./axes.ts";

/** Measures that are seen together: the two parts of a bar, or the shares of one whole. */
export interface MeasureGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly parts: readonly MeasuredMeasure[];
  /** What the named parts leave of the whole; absent when the parts make up whatever they make up. */
  readonly rest?: string;
}

const WHOLE = 100;

/** The groups of a package that have figures for at least two parts. */
export function measureGroups({ template, measured }: KitContext): readonly MeasureGroup[] {
  const groups = [
    ...(template.pairs ?? []).map((pair) => pairGroup(pair, measured)),
    ...(template.productShares ?? []).map((shares) => sharesGroup(shares, measured)),
  ];
  return groups.filter(({ parts }) => parts.length > 1);
}

function pairGroup(
  { id, title, note, measures }: MeasurePair,
  measured: readonly MeasuredMeasure[],
): MeasureGroup {
  const parts = measures.flatMap((wanted) => measured.filter(({ measure }) => measure.id === wanted));
  return { id, title, note: note ?? "", parts };
}

function sharesGroup(
  { id, title, note, rest }: ProductShares,
  measured: readonly MeasuredMeasure[],
): MeasureGroup {
  return {
    id,
    title,
    note: note ?? "",
    rest,
    parts: measured.filter(({ measure }) => measure.partOf === id),
  };
}

/** The practices in the order of labels, then the cluster and its references as in the tables, each as one bar of parts. */
export function partsChart(group: MeasureGroup): PartsChart {
  const rows = [...practiceRows(group), ...levelRows(group)];
  const [first] = group.parts;
  const wholes = rows.flatMap((row) =>
    row.kind === "parts" ? row.parts.reduce((sum, { value }) => sum + value, 0) : [],
  );
  const kind = first?.measure.kind ?? "proportion";
  return {
    kind: "parts",
    id: group.id,
    alt: groupAlt(group),
    parts: [...group.parts.map(({ measure }) => measure.shortTitle), ...(group.rest ? [group.rest] : [])],
    rows,
    references: [],
    axis: { ...niceAxis([0, ...(group.rest ? [WHOLE] : wholes)], { kind }), from: 0 },
  };
}

/** The cluster, emphasised, then region and nation: what the practices are seen against. */
function levelRows(group: MeasureGroup): readonly PartsRow[] {
  const [first] = group.parts;
  const names = [CHARTS.parts.cluster, ...(first?.result.references ?? []).map(referenceLabel)];
  return names.flatMap((label, index): readonly PartsRow[] => {
    const levels = group.parts.map(({ result }) => levelAt(result, index));
    if (!levels.every((level) => level !== undefined)) return [];
    const parts = group.parts.map(({ measure }, part) => {
      const level = levels[part];
      return { value: level?.estimate.value ?? 0, label: level ? levelText(level, measure) : "" };
    });
    return [
      {
        kind: "parts",
        label,
        remark: "",
        ...(index === 0 ? { emphasised: true } : {}),
        ...wholeOf(parts, group),
      },
    ];
  });
}

function levelAt({ cluster, references }: MeasureResult, index: number): LevelResult | undefined {
  return index === 0 ? cluster : references[index - 1];
}

function practiceRows(group: MeasureGroup): readonly PartsRow[] {
  const labels = group.parts[0]?.result.practices.map(({ label }) => label) ?? [];
  return labels.map((label): PartsRow => {
    const cells = group.parts.map(
      ({ result }) => result.practices.find((practice) => practice.label === label)?.cell,
    );
    const hidden = cells.find((cell): cell is Extract<Cell, { kind: "hidden" }> => cell?.kind === "hidden");
    // One hidden part hides the bar: what the others leave would give it away.
    if (hidden)
      return {
        kind: "hidden",
        label,
        remark: HIDDEN_TEXT[hidden.reason].remark,
        valueText: HIDDEN_TEXT[hidden.reason].value,
      };
    const parts = group.parts.map(({ measure }, part) => {
      const cell = cells[part];
      const value = cell?.kind === "shown" ? cell.estimate.value : 0;
      return { value, label: practiceValueText(value, measure) };
    });
    return { kind: "parts", label, remark: "", ...wholeOf(parts, group) };
  });
}

type Part = Extract<PartsRow, { kind: "parts" }>["parts"][number];

/** Adds the rest of a whole, or the sum of parts that have none. */
function wholeOf(
  parts: readonly Part[],
  { rest, parts: measured }: MeasureGroup,
): { parts: readonly Part[]; valueText: string } {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const measure = measured[0]?.measure;
  if (!rest) return { parts, valueText: measure ? practiceValueText(sum, measure) : "" };
  const left = Math.max(0, WHOLE - sum);
  // Whole percents of closed view can add up to a little more than the bar is long.
  const fitted = sum > WHOLE ? parts.map((part) => ({ ...part, value: (part.value * WHOLE) / sum })) : parts;
  return { parts: [...fitted, { value: left, label: `${danishNumber(left)}\u00a0%` }], valueText: "" };
}

/** Whether a row's parts, as printed, make another sum than is printed beside them: each is rounded by itself. */
export function isSumRounded({ rows }: Pick<PartsChart, "rows">): boolean {
  return rows.some((row) => {
    if (row.kind === "hidden") return false;
    const sum = row.parts.reduce((total, { label }) => total + printedValue(label), 0);
    const whole = row.valueText === "" ? WHOLE : printedValue(row.valueText);
    return Math.abs(sum - whole) > LEAST_PRINTED / 2;
  });
}

/** The last decimal that is printed. */
const LEAST_PRINTED = 0.1;

function printedValue(text: string): number {
  return Number(text.replaceAll(/[^\d,]/g, "").replace(",", "."));
}

/** The cluster's parts in words; a share says its unit with every figure, a rate once for all of them. */
export function groupHeadline({ title, parts }: MeasureGroup): string {
  const [{ measure: first } = {}] = parts;
  const [per = ""] = first?.kind === "rate" ? first.unit.split(",") : [];
  const shares = parts.flatMap(({ measure, result }) =>
    result.cluster ? `${inSentence(measure.shortTitle)} ${levelText(result.cluster, measure)}` : [],
  );
  return shares.length === parts.length
    ? `${[`${title}: i klyngen ${danishList(shares)}`, per].filter(Boolean).join(" ")}.`
    : `${title}.`;
}

function groupAlt(group: MeasureGroup): string {
  return fill(CHARTS.parts.alt, { parts: group.parts.length, headline: groupHeadline(group) });
}
