import type { ColourRole } from "../model/palette.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { EDGE } from "./chart-style.ts";
import { type Column, type Columns, type DividedColumns, divideColumns } from "./row-grid.ts";

/** What every chart of rows says about a practice. */
export interface RowTexts {
  readonly label: string;
  readonly remark: string;
  readonly valueText: string;
  readonly countsText?: string;
  /** An earlier value, set before the value with an arrow between them. */
  readonly beforeText?: string;
  readonly emphasised?: boolean;
}

/** How a row's words are set. */
export interface RowLook {
  /** A value that can be relied on is set bold in ink, any other quietly. */
  readonly isFirm: boolean;
  /** Colour of a remark that says more than why a value is missing. */
  readonly accent?: ColourRole;
}

interface ColumnsRequest<Row extends RowTexts> {
  readonly rows: readonly Row[];
  readonly look: (row: Row) => RowLook;
  readonly width: number;
  readonly size: number;
  readonly sideSize: number;
  readonly markDiameter: number;
  /** Room is kept free even when the words are shorter, so that the plot stands still from slide to slide. */
  readonly isRoomy: boolean;
}

const LARGEST_LABEL_SHARE = 0.35;
const SMALLEST_PLOT_SHARE = 0.3;
const BETWEEN_COLUMNS = 12;
const ARROW_WIDTH = 16;
const ARROW_GAP = 6;

/** Name of the column between an earlier value and the value. */
export const CHANGE_ARROW = "arrow";

/**
 * Divides a panel into label, plot, values and remark by measuring the words.
 *
 * Where the words would leave the plot too narrow to read, counts and earlier values go first (they stand in the
 * measure's table as well), then long names are shortened further.
 */
export function practiceColumns<Row extends RowTexts>(
  request: ColumnsRequest<Row>,
  metrics: FontMetrics,
): DividedColumns<Row> & { readonly isComplete: boolean } {
  const { rows, width, markDiameter } = request;
  const room = { ...request, plotGap: BETWEEN_COLUMNS + markDiameter / 2 };
  const divide = (columns: Columns<Row>) => divideColumns(columns, rows, room, metrics);
  const missing = ({ plot }: DividedColumns<Row>) => width * SMALLEST_PLOT_SHARE - (plot.right - plot.left);
  const longest = width * LARGEST_LABEL_SHARE;
  const complete = divide(columnsOf(request, longest, allTexts(rows)));
  if (missing(complete) <= 0) return { ...complete, isComplete: !complete.isShortened };
  const bare = { hasBefore: false, hasCounts: false };
  const reduced = divide(columnsOf(request, longest, bare));
  if (missing(reduced) <= 0) return { ...reduced, isComplete: false };
  const labelRight = reduced.columns[0]?.right ?? EDGE;
  const narrow = divide(columnsOf(request, labelRight - EDGE - missing(reduced), bare));
  return { ...narrow, isComplete: false };
}

interface OptionalColumns {
  readonly hasBefore: boolean;
  readonly hasCounts: boolean;
}

const allTexts = (rows: readonly RowTexts[]): OptionalColumns => ({
  hasBefore: rows.some(({ beforeText = "" }) => beforeText !== ""),
  hasCounts: true,
});

function columnsOf<Row extends RowTexts>(
  { look, size, isRoomy }: ColumnsRequest<Row>,
  longestLabel: number,
  { hasBefore, hasCounts }: OptionalColumns,
): Columns<Row> {
  const keptFree = (letters: number) => (isRoomy ? letters * size : 0);
  const strong = { weight: "bold", colour: "ink" } as const;
  const quiet = { weight: "regular", colour: "quiet" } as const;
  const number = { align: "right", gap: BETWEEN_COLUMNS } as const;
  const label: Column<Row> = {
    text: (row) => row.label,
    align: "right",
    weight: "bold",
    look: () => strong,
    gap: 0,
    atLeast: keptFree(2),
    atMost: longestLabel,
    isNames: true,
  };
  const aside = { weight: "regular", look: () => quiet } as const;
  const before: readonly Column<Row>[] = [
    { ...aside, text: ({ beforeText = "" }) => beforeText, align: "right", gap: ARROW_GAP },
    { ...aside, name: CHANGE_ARROW, align: "center", gap: ARROW_GAP, atLeast: ARROW_WIDTH },
  ];
  const value: Column<Row> = {
    ...number,
    text: (row) => row.valueText,
    weight: "bold",
    look: (row) => (look(row).isFirm ? strong : quiet),
    atLeast: keptFree(3),
  };
  const counts: Column<Row> = { ...number, ...aside, text: ({ countsText = "" }) => countsText };
  const remark: Column<Row> = {
    text: (row) => row.remark,
    align: "left",
    weight: "bold",
    look: (row) => remarkLook(look(row)),
    gap: 0,
    atLeast: keptFree(5.5),
  };
  return {
    left: [label],
    right: [...(hasBefore ? before : []), value, ...(hasCounts ? [counts] : []), remark],
  };

  function remarkLook({ accent }: RowLook) {
    return accent ? { ...strong, colour: accent } : quiet;
  }
}
