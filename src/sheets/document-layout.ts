import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import { KitError } from "../model/kit-error.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { blockPart, type DocumentSetting } from "./block-part.ts";
import type { PlacedChart } from "./chart-part.ts";
import { keepsPages, keptPages } from "./kept-pages.ts";
import { PAGE_SPACE } from "./page-frame.ts";
import { leastHeight, type SheetPart, sum } from "./sheet-part.ts";
import { type DocumentStyles, documentStyles } from "./sheet-styles.ts";
import { headingPart, paragraphPart } from "./text-parts.ts";

/** Parts that start on a new page, and whether they fill it or go on for as long as they need. */
export interface DocumentRun {
  readonly parts: readonly SheetPart[];
  readonly isPage: boolean;
}

export interface DocumentLayout {
  readonly runs: readonly DocumentRun[];
  readonly styles: DocumentStyles;
  /** Word counts them itself when it opens the file; this is what stands there until then. */
  readonly pages: number;
}

/** Type is made smaller in these steps until a promised single page holds everything. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8];

/**
 * Lays a document out.
 *
 * @throws KitError "rendering" with `kit/page-overflows` when a promised single page cannot hold the words
 */
export function documentLayout(
  sheet: DocumentSheet,
  charts: ReadonlyMap<string, PlacedChart>,
  metrics: FontMetrics,
): DocumentLayout {
  const layouts = (sheet.isOnePage ? SCALES : [1]).map((scale) => (): DocumentLayout => {
    const styles = documentStyles(metrics, scale, sheet.handwritten);
    const runs = documentRuns(sheet, { styles, charts });
    return { runs, styles, pages: sum(runs.map(pagesOf)) };
  });
  for (const layOut of layouts) {
    const layout = layOut();
    if (!sheet.isOnePage || layout.runs.every(({ isPage }) => isPage)) return layout;
  }
  throw new KitError("rendering", [
    {
      code: "kit/page-overflows",
      severity: "error",
      place: { file: sheet.title },
      values: { sheet: sheet.title },
    },
  ]);
}

function pagesOf({ parts, isPage }: DocumentRun): number {
  return isPage ? 1 : Math.ceil(sum(parts.map(leastHeight)) / PAGE_SPACE);
}

function documentRuns(sheet: DocumentSheet, setting: DocumentSetting): readonly DocumentRun[] {
  const opening = openingParts(sheet, setting.styles);
  if (keepsPages(sheet)) {
    return keptPages(sheet, opening, setting).map((parts) => ({ parts, isPage: true }));
  }
  const parts = sheet.blocks.map((block, index) => blockPart({ block, index }, setting));
  return stretches(sheet.blocks).map(([from, to], index): DocumentRun => {
    const own = [...(index === 0 ? opening : []), ...parts.slice(from, to)];
    return { parts: own, isPage: sum(own.map(leastHeight)) <= PAGE_SPACE };
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
