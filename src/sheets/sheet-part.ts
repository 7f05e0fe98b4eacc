import type { Paragraph, Table, TableOfContents } from "docx";
import type { DocumentFinish } from "../model/office-finish.ts";
import { type GrowingRow, shareHeight, sum } from "./share-height.ts";

/** What stands on a sheet's page, from top to bottom. */
export type SheetContent = Paragraph | Table | TableOfContents;

/** Title and description of a table; the library cannot write them, the package stage can. */
export type TableWords = NonNullable<DocumentFinish["tables"]>[number];

/** A stretch of a sheet that stays together: so much fixed height in twips, and rows that grow to fill the page. */
export interface SheetPart {
  readonly fixed: number;
  readonly rows: readonly GrowingRow[];
  /** What each of its tables says to those who hear it. */
  readonly tables: readonly TableWords[];
  /** Builds the content from the rows' final heights; `startsPage` when it opens a page other than the first. */
  readonly build: (heights: readonly number[], startsPage: boolean) => readonly SheetContent[];
}

/** Least height of a part: what it takes before anything grows. */
export function leastHeight({ fixed, rows }: SheetPart): number {
  return fixed + sum(rows.map(({ least }) => least));
}

/** Makes one part of several that must not be torn apart. */
export function together(parts: readonly SheetPart[]): SheetPart {
  return {
    fixed: sum(parts.map(({ fixed }) => fixed)),
    rows: parts.flatMap(({ rows }) => rows),
    tables: parts.flatMap(({ tables }) => tables),
    build: (heights, startsPage) => {
      let used = 0;
      return parts.flatMap(({ rows, build }, index) => {
        const own = heights.slice(used, used + rows.length);
        used += rows.length;
        return build(own, startsPage && index === 0);
      });
    },
  };
}

/** Builds the parts of one page so that together they fill `space` twips. */
export function fillPage(
  parts: readonly SheetPart[],
  space: number,
  isFirst: boolean,
): readonly SheetContent[] {
  const page = together(parts);
  return page.build(shareHeight(page.rows, space - page.fixed), !isFirst);
}
