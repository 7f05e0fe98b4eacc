import { type Cell, hasInterval, type MeasureResult, type Results } from "../model/results.ts";
import type { Measure } from "../model/template.ts";
import { BETWEEN_PRACTICES, type ClosedCluster } from "./closed-cluster.fixture.ts";
import { estimateLevel, toldCounts } from "./told-estimate.ts";

/** What the colleague looks at besides values and hidden cells. */
export interface Reading {
  /** How long the lines are, and which circles are hollow. */
  readonly lines: boolean;
  /** The marks at 99.8 %, which rest on each practice's own number. */
  readonly marks: boolean;
}

/**
 * A colleague who has every figure that is handed out and the public list sizes, and names each code as well as can be.
 *
 * For every code and every practice the colleague works out how likely all that is told of the code would be if it were
 * that practice: the length of each interval, hollow or not, hidden or not, a 0 %, and how far the value lies from the
 * cluster's, which chance moves the further the smaller a practice is. Which codes are of one class of size is given to
 * the colleague for nothing, since the same lines in every measure tell it. The codes are then given to the
 * practices so that all of it together is as likely as possible (maximum likelihood, solved as an assignment).
 */
export function shareNamed(
  results: Results,
  { template, cluster, labels }: ClosedCluster,
  reading: Reading,
): number {
  const members = cluster.members.filter(({ acceptance }) => acceptance.kind === "accepted");
  const truth = members.map(({ practice }) => labels.get(practice) ?? "");
  // By name, as a reader meets them: where nothing speaks for either of two practices, the true one must not win.
  const codes = [...truth].sort();
  const sizes = members.map(({ listSize = 0 }) => listSize);
  const evidence = results.measures.flatMap((result) => {
    const measure = template.measures.find(({ id }) => id === result.measure);
    return measure ? [weigh(result, measure, { ...template.smallNumbers, sizes, codes, reading })] : [];
  });
  const classes = results.sizeClasses ?? {};
  const isPossible = (code: number, practice: number) =>
    classes[codes[code] ?? ""] === classes[truth[practice] ?? ""];
  const likelihood = codes.map((_, code) =>
    sizes.map((_, practice) =>
      evidence.reduce(
        (sum, one) => sum + (one[code]?.[practice] ?? 0),
        isPossible(code, practice) ? 0 : IMPOSSIBLE,
      ),
    ),
  );
  const guesses = assign(likelihood);
  return guesses.filter((practice, code) => truth[practice] === codes[code]).length / codes.length;
}

const IMPOSSIBLE = -1e6;

interface Known {
  readonly sizes: readonly number[];
  /** In the order of the practices, which only the last line of the attack looks at. */
  readonly codes: readonly string[];
  readonly disclosureLimit: number;
  readonly minimumDenominator: number;
  readonly firmDenominator: number;
  readonly firmEvents: number;
  readonly reading: Reading;
}

/** What one measure says: log likelihood by code and practice. */
function weigh(result: MeasureResult, measure: Measure, known: Known): readonly (readonly number[])[] {
  const cells = new Map(result.practices.map(({ label, cell }) => [label, cell]));
  const lengths = new Map([...cells].map(([code, cell]) => [code, toldSize(cell, measure)]));
  const told = [...lengths.values()].flatMap((size) => size ?? []);
  // How many of the listed are in the denominator: all of them for a rate, else what the intervals let one see.
  const reach =
    measure.kind === "rate" ? 1 : Math.min(1, (1.1 * median(told, 1)) / Math.max(1, median(known.sizes, 1)));
  const base = measure.kind === "rate" ? (measure.base ?? 1) : 100;
  const values = [...cells.values()].flatMap((cell) => (cell.kind === "shown" ? cell.estimate.value : []));
  const level = Math.max((result.cluster?.estimate.value ?? median(values, base / 10)) / base, 1e-4);
  const view = { measure, known, level, base, reading: known.reading };
  return known.codes.map((code) => {
    const [cell, length] = [cells.get(code), lengths.get(code)];
    return known.sizes.map((size) =>
      cell ? logLikelihood(cell, length, { ...view, size: Math.max(1, reach * size) }) : 0,
    );
  });
}

interface Guessing {
  readonly reading: Reading;
  readonly measure: Measure;
  readonly known: Known;
  readonly level: number;
  readonly base: number;
  /** The denominator that the code would have if it were the practice in question. */
  readonly size: number;
}

/** How far denominators are believed to be spread around list sizes, and how far a class of size rounds them. */
const SPREAD = { rate: 0.08, proportion: 0.25, count: 1 } as const;
/** Nothing is ever held for impossible. */
const LEAST = 0.02;

function logLikelihood(cell: Cell, told: number | undefined, guessing: Guessing): number {
  const { measure, known, level, base, size, reading } = guessing;
  const isHiddenChance = Math.min(1 - LEAST, Math.max(LEAST, chanceOfSmall(size, level, measure, known)));
  if (cell.kind === "hidden") {
    if (cell.reason === "no-data") return 0;
    return Math.log(isHiddenChance);
  }
  const { value } = cell.estimate;
  const share = value / base;
  const noise = Math.hypot(
    base * Math.sqrt(Math.max(level * (measure.kind === "proportion" ? 1 - level : 1), 1e-4) / size),
    base * level * (measure.kind === "proportion" ? 1 - level : 1) * BETWEEN_PRACTICES[measure.kind],
    base / 1000,
  );
  const position = -(((value - base * level) / noise) ** 2) / 2 - Math.log(noise);
  const length = told === undefined ? 0 : -((Math.log(told / (0.82 * size)) / SPREAD[measure.kind]) ** 2) / 2;
  const isFirm =
    measure.kind === "proportion" ? size / known.firmDenominator : (share * size) / known.firmEvents;
  const hollow = certaintyWeight(isFirm, cell.certainty === "firm", measure.kind);
  const lines = reading.lines ? Math.max(length, -20) + hollow : 0;
  const z = Math.abs(value - base * level) / (noise + 1e-9);
  const isMarked = cell.standing === "above" || cell.standing === "below";
  const mark = reading.marks && isMarked ? Math.log(LEAST + z / (z + 3)) : 0;
  return Math.log(1 - isHiddenChance) + position + lines + mark;
}

/** A step at the limit where a practice is drawn hollow, the steeper the better its denominator is known. */
function certaintyWeight(times: number, isFirm: boolean, kind: Measure["kind"]): number {
  const firm = 1 / (1 + Math.max(times, 1e-6) ** (-1.5 / SPREAD[kind]));
  return Math.log(Math.max(LEAST, isFirm ? firm : 1 - firm));
}

function chanceOfSmall(size: number, level: number, measure: Measure, known: Known): number {
  const below = (mean: number) => {
    let [one, sum] = [Math.exp(-mean), 0];
    for (let events = 1; events < known.disclosureLimit; events += 1) {
      one *= mean / events;
      sum += one;
    }
    return sum;
  };
  if (measure.kind !== "proportion") return below(size * level);
  const few = 1 / (1 + (size / known.minimumDenominator) ** 6);
  return Math.min(1, few + below(size * level) + below(size * (1 - level)));
}

/** The denominator that an interval of this length belongs to; undefined where there is none to measure. */
function toldSize(cell: Cell, measure: Measure): number | undefined {
  if (cell.kind === "hidden" || !hasInterval(cell.estimate) || measure.kind === "count") return undefined;
  const { value, lower95, upper95 } = cell.estimate;
  let [small, large] = [1, 200_000];
  for (let step = 0; step < 20; step += 1) {
    const middle = Math.sqrt(small * large);
    const drawn = estimateLevel(toldCounts(value, middle, measure), measure);
    if (drawn.upper95 - drawn.lower95 > upper95 - lower95) small = middle;
    else large = middle;
  }
  return large;
}

function median(values: readonly number[], otherwise: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? otherwise;
}

/** The assignment of rows to columns with the greatest sum (Kuhn and Munkres, shortest augmenting paths). */
function assign(gain: readonly (readonly number[])[]): readonly number[] {
  const count = gain.length;
  const [rowPrice, columnPrice] = [
    new Array<number>(count + 1).fill(0),
    new Array<number>(count + 1).fill(0),
  ];
  const rowOf = new Array<number>(count + 1).fill(0);
  for (let row = 1; row <= count; row += 1) {
    rowOf[0] = row;
    const shortest = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
    const [from, isDone] = [new Array<number>(count + 1).fill(0), new Array<boolean>(count + 1).fill(false)];
    let column = 0;
    do {
      isDone[column] = true;
      const at = rowOf[column] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= count; j += 1) {
        if (isDone[j]) continue;
        const cost = -(gain[at - 1]?.[j - 1] ?? 0) - (rowPrice[at] as number) - (columnPrice[j] as number);
        if (cost < (shortest[j] as number)) {
          shortest[j] = cost;
          from[j] = column;
        }
        if ((shortest[j] as number) < delta) [delta, next] = [shortest[j] as number, j];
      }
      for (let j = 0; j <= count; j += 1) {
        if (isDone[j]) {
          rowPrice[rowOf[j] as number] = (rowPrice[rowOf[j] as number] as number) + delta;
          columnPrice[j] = (columnPrice[j] as number) - delta;
        } else shortest[j] = (shortest[j] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const columnOf = new Array<number>(count).fill(0);
  for (let j = 1; j <= count; j += 1) columnOf[(rowOf[j] as number) - 1] = j - 1;
  return columnOf;
}
