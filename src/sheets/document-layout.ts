import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import { KitError } from "../model/kit-error.ts";
import { hasRoom, LEAST_ROOM, type SheetPage } from "../model/sheet-page.ts";
import { blockPart, type DocumentSetting } from "./block-part.ts";
import type { PlacedChart } from "./chart-part.ts";
import { keepsPages, keptPages } from "./kept-pages.ts";
import { pageSpace, SLACK } from "./page-frame.ts";
import { leastHeight, type SheetPart, sum } from "./sheet-part.ts";
import { type DocumentStyles, documentStyles, type SheetMeasures } from "./sheet-styles.ts";
import { settledPage } from "./template-edges.ts";
import { headingPart, paragraphPart } from "./text-parts.ts";

/** Parts that start on a new page, and whether they fill it or go on for as long as they need. */
export interface DocumentRun {
  readonly parts: readonly SheetPart[];
  readonly isPage: boolean;
}

export interface DocumentLayout {
  readonly runs: readonly DocumentRun[];
  readonly styles: DocumentStyles;
  readonly page: SheetPage;
  /** Word counts them itself when it opens the file; this is what stands there until then. */
  readonly pages: number;
}

/** Type is made smaller in these steps until a promised single page holds everything. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8];

/** What a sheet may take of the slack before it goes on over the page. */
const SPARE = SLACK / 2;

/**
 * Lays a document out.
 *
 * @throws KitError "rendering" with `kit/page-overflows` when a promised single page cannot hold the words, except in
 *   the margins of a template, where such a sheet goes on
 */
export function documentLayout(
  sheet: DocumentSheet,
  charts: ReadonlyMap<string, PlacedChart>,
  measures: SheetMeasures,
): DocumentLayout {
  const page = settledPage(sheet, documentStyles(measures, 1), measures);
  if (!hasRoom(page)) throw refused("letterhead/no-room", sheet, LEAST_ROOM);
  const layOut = (scale: number, space: number): DocumentLayout => {
    const styles = documentStyles(measures, scale, sheet.handwritten);
    const runs = documentRuns(sheet, { styles, charts, space });
    return { runs, styles, page, pages: sum(runs.map((run) => pagesOf(run, space))) };
  };
  const space = pageSpace(page);
  if (!sheet.isOnePage) return layOut(1, space);
  const isTaken = measures.design?.template !== undefined;
  for (const room of isTaken ? [space, space + SPARE] : [space])
    for (const scale of SCALES) {
      const layout = layOut(scale, room);
      if (layout.runs.every(({ isPage }) => isPage)) return layout;
    }
  // Nobody here has chosen the margins: the sheet goes on over the page, which is said.
  if (isTaken) return layOut(1, space);
  throw refused("kit/page-overflows", sheet, { sheet: sheet.title });
}

function refused(
  code: Diagnostic["code"],
  { title }: DocumentSheet,
  values: NonNullable<Diagnostic["values"]>,
): KitError {
  return new KitError("rendering", [{ code, severity: "error", place: { file: title }, values }]);
}

function pagesOf({ parts, isPage }: DocumentRun, space: number): number {
  return isPage ? 1 : Math.ceil(sum(parts.map(leastHeight)) / space);
}

function documentRuns(sheet: DocumentSheet, setting: DocumentSetting): readonly DocumentRun[] {
  const opening = openingParts(sheet, setting.styles);
  if (keepsPages(sheet)) {
    return keptPages(sheet, opening, setting).map((parts) => ({ parts, isPage: true }));
  }
  const parts = sheet.blocks.map((block, index) => blockPart({ block, index }, setting));
  return stretches(sheet.blocks).map(([from, to], index): DocumentRun => {
    const own = [...(index === 0 ? opening : []), ...parts.slice(from, to)];
    return { parts: own, isPage: sum(own.map(leastHeight)) <= setting.space };
  });
}

function openingParts({ title, lead }: DocumentSheet, styles: DocumentStyles): readonly SheetPart[] {
  return [headingPart({ text: title }, styles.title), ...(lead ? [paragraphPart(lead, styles.lead)] : [])];
}

/** Stretches of blocks between the headings that start a page: from the first block to before the last. */
function stretches(blocks: readonly DocumentBlock[]): readonly (readonly [from: number, to: number])[] {
  const starts = [
    0,
    ...blocks.flatMap((block, index) =>
      index > 0 && block.kind === "heading" && block.startsPage ? [index] : [],
    ),
  ];
  return starts.map((from, index) => [from, starts[index + 1] ?? blocks.length]);
}
