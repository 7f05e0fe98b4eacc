import type { DiagnosticCode } from "../../messages/wording.ts";
import type { Cluster } from "../../model/cluster.ts";
import { DATA_COLUMNS } from "../../model/columns.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Grid, TableRow } from "../../model/table.ts";
import { finding } from "../finding.ts";
import { placeOfFile } from "../tables.ts";
import { namedPractices } from "./plan-names.ts";

type Practices = Pick<Cluster, "members">;

const [HEADER = ""] = DATA_COLUMNS.practice;

/**
 * Sheets of one practice each, which is named by the sheet or above its table, with the practice in a column of its own
 * as other sheets have it. A sheet that names none, or two, has none.
 */
export function withPracticeColumn(grids: readonly Grid[], cluster: Practices | undefined): readonly Grid[] {
  if (!cluster) return [];
  const practiceIn = finderOf(cluster);
  return grids.flatMap((grid) => {
    const start = grid.rows.findIndex((row) => filled(row).length > 1);
    const titles = grid.rows.slice(0, start).flatMap(filled);
    const named = new Set([grid.sheet ?? "", ...titles].flatMap((text) => practiceIn(text) ?? []));
    const [practice, another] = named;
    if (practice === undefined || another !== undefined) return [];
    const width = Math.max(...grid.rows.map(({ cells }) => cells.length));
    const rows = grid.rows.map((row) => {
      if (filled(row).length < 2) return row;
      const cell = row.cells.some((text) => /^\d[\d.,\s%]*$/.test(text)) ? practice : HEADER;
      return { ...row, cells: [...Array.from({ length: width }, (_, at) => row.cells[at] ?? ""), cell] };
    });
    return [{ ...grid, rows }];
  });
}

/** As far down as a header may stand. */
const LINES_SEARCHED = 30;

/**
 * Sheets with a column of practices under a header that says nothing of it, `Enhed` or a blank, with the header that
 * other sheets have. The cell above the first practice is the header. A practice on a line without figures is no row of
 * such a column: it stands above its figures, or in a text.
 */
export function withPracticeHeader(grids: readonly Grid[], cluster: Practices | undefined): readonly Grid[] {
  if (!cluster) return [];
  const practiceIn = finderOf(cluster);
  return grids.flatMap((grid) => {
    const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
    const withFigures = (at: number) =>
      grid.rows.filter(({ cells }) => cells.some((cell, other) => other !== at && /\d/.test(cell)));
    const practicesOf = (at: number) =>
      new Set(withFigures(at).flatMap(({ cells }) => practiceIn(cells[at] ?? "") ?? []));
    const columns = Array.from({ length: width }, (_, at) => at).filter(
      (at) => practicesOf(at).size >= FEWEST,
    );
    const [at, another] = columns;
    if (at === undefined || another !== undefined) return [];
    const first = grid.rows.findIndex(({ cells }) => practiceIn(cells[at] ?? "") !== undefined);
    const header = grid.rows
      .slice(0, Math.min(first, LINES_SEARCHED))
      .findLast((row) => filled(row).length > 1);
    if (!header) return [];
    const cells = Array.from({ length: width }, (_, index) =>
      index === at ? HEADER : (header.cells[index] ?? ""),
    );
    return [{ ...grid, rows: grid.rows.map((row) => (row === header ? { ...row, cells } : row)) }];
  });
}

/** As many practices as show that it is no chance. */
const FEWEST = 2;

/** That practices stand where no reading finds them: side by side as columns, or on lines of their own among the figures. */
export function practicesAside(
  grids: readonly Grid[],
  cluster: Practices | undefined,
): readonly Diagnostic[] {
  if (!cluster) return [];
  const practiceIn = finderOf(cluster);
  const namedIn = (cells: readonly string[]) => new Set(cells.flatMap((cell) => practiceIn(cell) ?? [])).size;
  const found = (grid: Grid, line: number, code: DiagnosticCode) => [
    finding("error", code, { ...placeOfFile(grid), line }),
  ];
  return grids
    .flatMap((grid) => {
      const across = grid.rows.find(({ cells }) => namedIn(cells) >= FEWEST);
      if (across) return found(grid, across.line, "plan/practices-across");
      const alone = grid.rows.filter((row) => filled(row).length === 1 && namedIn(row.cells) > 0);
      const [first] = alone;
      const isAmong = first && namedIn(alone.flatMap(filled)) >= FEWEST;
      return isAmong ? found(grid, first.line, "plan/practices-between") : [];
    })
    .slice(0, 1);
}

function finderOf({ members }: Practices): (text: string) => string | undefined {
  const { sure } = namedPractices(members);
  const numbers = new Set(members.map(({ practice }) => practice));
  return (text) => {
    const number = /^\d{5,6}$/.test(text) ? text.padStart(6, "0") : sure(text);
    return number !== undefined && numbers.has(number) ? number : undefined;
  };
}

function filled({ cells }: TableRow): readonly string[] {
  return cells.filter((cell) => cell !== "");
}
