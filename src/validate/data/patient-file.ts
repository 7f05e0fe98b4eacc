import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Grid, TableRow } from "../../model/table.ts";
import { findCprLike } from "../tables.ts";
import { patientFindings } from "./data-columns.ts";

/** A report's title, dates and notes take a handful of lines; the headers of a list stand no further down. */
const LINES_SEARCHED = 30;

/**
 * Everything that shows a sheet to hold patients, whatever else is in it: numbers like those of persons in any cell,
 * also of what the sheet hides, and headers that only a list of persons has. For the door, before any of it is seen.
 */
export function patientsIn(grid: Grid): readonly Diagnostic[] {
  return [
    ...findCprLike(asTable(grid, grid.rows)).slice(0, 1),
    ...grid.rows.slice(0, LINES_SEARCHED).flatMap((header) => patientFindings(asTable(grid, [header]))),
  ];
}

function asTable({ file, sheet, unseen = [] }: Grid, rows: readonly TableRow[]) {
  const [header = { line: 1, cells: [] }] = rows;
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    preamble: [],
    header,
    rows: rows.slice(1),
    columns: {},
    repeatedColumns: [],
    unseen,
    extraColumns: header.cells.map((name, index) => ({ name, number: index + 1 })),
  };
}
