import type { Axis, Mark, ReferenceRole } from "../../model/charts/chart-parts.ts";
import type {
  DataColumn,
  PlotAxis,
  PlotMarker,
  PlotStroke,
  PlottedSeries,
} from "../../model/plotted-chart.ts";
import type { AxisScale } from "../axis.ts";
import { LINE, MARK_STYLE, REFERENCE_STYLE } from "../chart-style.ts";

/**
 * A value as its words give it: a cell tells no more than the reader is told.
 *
 * @param text "25,6 %"
 */
export function asWritten(value: number, text: string): number {
  const decimals = /\d,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return rounded(value, decimals);
}

/**
 * A value without words of its own, to the nearest round step that is no finer than a point of the drawing: 0.1, 0.2, 0.5,
 * 1 and so on. Shares of a level are told to the nearest hundredth.
 */
export function asDrawn(value: number, scale: AxisScale): number {
  const inside = scale.snap(value);
  if (scale.kind === "log") return rounded(inside, 2);
  const point = Math.abs(unitsPerPoint(scale));
  const decade = 10 ** Math.floor(Math.log10(point));
  const step = decade * ([1, 2, 5].find((times) => times * decade >= point) ?? 10);
  return rounded(Math.round(inside / step) * step, 6);
}

function unitsPerPoint({ toPoints }: AxisScale): number {
  return 1 / (toPoints(1) - toPoints(0));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

export function column(heading: string, cells: DataColumn["cells"]): DataColumn {
  return { heading, cells };
}

/** The same value for every point. */
export function repeated(heading: string, value: number, count: number): DataColumn {
  return column(
    heading,
    Array.from({ length: count }, () => value),
  );
}

/** Two ends and a gap for each line of its own. */
export function pieces<Item>(items: readonly Item[], ends: (item: Item) => readonly [number, number]) {
  return items.flatMap((item) => [...ends(item), undefined]);
}

const NUMBER_LABEL = /^(-?\d+)(.*)$/su;

/**
 * The axis with labels of Office's own where they are whole numbers at even steps with one unit.
 *
 * @param step every how many ticks there is room for a label
 */
export function plotAxis({ from, to, ticks }: Axis, step = 1): PlotAxis {
  const [first, second] = ticks;
  const parts = ticks.map(({ label }) => NUMBER_LABEL.exec(label));
  const unit = parts[0]?.[2] ?? "";
  const every = (second?.value ?? 0) - (first?.value ?? 0);
  const isEven = ticks.every(
    ({ value }, index) =>
      Number(parts[index]?.[1]) === value && parts[index]?.[2] === unit && value === from + index * every,
  );
  if (!isEven || every <= 0) return { from, to };
  return { from, to, labels: { every: every * step, format: unit === "" ? "0" : `0"${unit}"` } };
}

/** Shape and colour of a mark; what makes an uncertain one hollow is laid on it. */
export function plotMarker(mark: Mark, diameter: number, colour = MARK_STYLE[mark].colour): PlotMarker {
  const { shape, scale } = MARK_STYLE[mark];
  return { shape, points: Math.round(diameter * scale), fill: colour, rim: { colour, points: LINE.rim } };
}

/** Series of dots, and what makes those hollow that are: a smaller dot of paper on each. */
export function withHollows(dots: PlottedSeries, isHollow: readonly boolean[]): readonly PlottedSeries[] {
  const at = isHollow.flatMap((hollow, index) => (hollow ? [index] : []));
  if (at.length === 0) return [dots];
  const rim = { colour: "paper", points: 0.25 } as const;
  const markers = at.map((index): PlotMarker => {
    const points = Math.max(2, Math.round((dots.markers?.[index]?.points ?? 0) * HOLE));
    return { shape: "circle", points, fill: "paper", rim };
  });
  const x = column(
    "Hul midte",
    at.map((index) => dots.x.cells[index]),
  );
  const y = column(
    "Hul midte, række",
    at.map((index) => dots.y.cells[index]),
  );
  return [dots, { name: "Hul midte", x, y, markers }];
}

/**
 * What is drawn of the data over the grid, whoever draws it: PowerPoint draws the last series on top and LibreOffice the
 * first, so that marks and lines stand at both ends. They are read from the same cells.
 */
export function overGrid(
  grid: readonly PlottedSeries[],
  drawn: readonly PlottedSeries[],
): readonly PlottedSeries[] {
  const seen = drawn.filter(({ markers, line }) => markers || line);
  const bare = seen.map(({ labels: _, ...one }) => one).reverse();
  return [...bare, ...grid, ...drawn];
}

/** Of a mark's diameter. */
const HOLE = 0.6;

/** At a mark at the end of its axis: it lies further out. */
export const BEYOND = { left: "‹", right: "›" } as const;

/** What a line is called in the workbook, where figures stand in cells alone. */
export const LINE_NAMES = { cluster: "Klyngen", region: "Region", nation: "Land", goal: "Mål" } as const;

const DASHES = { cluster: undefined, region: "dash", nation: "sysDot", goal: "lgDashDot" } as const;

export function plotLine(role: ReferenceRole): PlotStroke {
  const { colour, width } = REFERENCE_STYLE[role];
  const dash = DASHES[role];
  return { colour, points: width, ...(dash && { dash }) };
}

/** One look for all points. */
export function alike<Look>(look: Look, count: number): readonly Look[] {
  return Array.from({ length: count }, () => look);
}
