import { type Checked, type Diagnostic, type Place, refused } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import { shownName } from "../../model/shown-text.ts";
import type { Vocabulary } from "../../model/table.ts";
import { findHeader } from "../table-of-rows.ts";
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type Workbook } from "./workbook.ts";

/**
 * The sheet of a workbook that a table is read from: the one that was asked for, else the one among those that can be
 * seen whose header has most names of the vocabulary.
 *
 * @param wanted name of a sheet; hidden ones may be asked for too
 */
export function chooseSheet<Field extends string>(
  file: string,
  workbook: Workbook,
  vocabulary: Vocabulary<Field>,
  wanted?: string,
): Checked<Sheet> {
  return wanted === undefined ? bestSheet(file, workbook, vocabulary) : namedSheet(file, workbook, wanted);
}

function namedSheet(file: string, workbook: Workbook, wanted: string): Checked<Sheet> {
  const sheet =
    workbook.find(({ name }) => name === wanted) ??
    workbook.find(({ name }) => foldText(name) === foldText(wanted));
  if (sheet) return withinLimits(file, sheet, []);
  // Tabs that somebody has hidden are not the reader's to learn of, unless there are no others.
  const visible = workbook.filter(({ isHidden }) => !isHidden);
  return refused(
    "xlsx/no-such-sheet",
    { file },
    { sheets: listNames(visible.length > 0 ? visible : workbook) },
  );
}

/** The sheets that may hold figures: those that can be seen and are not too large, or the one that was asked for. */
export function sheetsToRead(workbook: Workbook, wanted?: string): readonly Sheet[] {
  const named = workbook.filter(({ name }) => wanted === undefined || foldText(name) === foldText(wanted));
  return named.filter(
    ({ isHidden, isCut, rows }) => (!isHidden || wanted !== undefined) && !isCut && rows.length > 0,
  );
}

function bestSheet<Field extends string>(
  file: string,
  workbook: Workbook,
  vocabulary: Vocabulary<Field>,
): Checked<Sheet> {
  const filled = workbook.filter(({ rows, unseen, isCut }) => rows.length + unseen.length > 0 || isCut);
  const visible = filled.filter(({ isHidden }) => !isHidden);
  const hidden = noticeOfOthers("xlsx/hidden-sheets", { file }, filled.length - visible.length);
  const ranked = visible
    .map((sheet) => ({ sheet, fit: fitOf(sheet, vocabulary) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = ranked;
  if (!best) {
    const empty = refused("table/empty", { file }, {});
    return { ok: false, diagnostics: [...empty.diagnostics, ...hidden] };
  }
  if (second && second.fit === best.fit && best.fit > 0) {
    const equals = ranked.filter(({ fit }) => fit === best.fit).map(({ sheet }) => sheet);
    return refused("xlsx/which-sheet", { file }, { sheets: listNames(equals) });
  }
  const place = { file, sheet: shownName(best.sheet.name) };
  const notices = [...noticeOfOthers("xlsx/sheet-chosen", place, visible.length - 1), ...hidden];
  return withinLimits(file, best.sheet, notices);
}

/** How many names of the vocabulary the header has; a header without rows below counts for less than any with. */
function fitOf<Field extends string>({ rows }: Sheet, vocabulary: Vocabulary<Field>): number {
  const header = findHeader(rows, vocabulary);
  const names = Object.keys(header?.columns ?? {}).length;
  return header && header.index + 1 < rows.length ? names : names / 1000;
}

function withinLimits(file: string, sheet: Sheet, notices: readonly Diagnostic[]): Checked<Sheet> {
  if (!sheet.isCut) return { ok: true, value: sheet, diagnostics: notices };
  const place = { file, sheet: shownName(sheet.name) };
  return refused("xlsx/too-many-cells", place, { rows: MOST_ROWS, columns: MOST_COLUMNS });
}

function noticeOfOthers(
  code: "xlsx/hidden-sheets" | "xlsx/sheet-chosen",
  place: Place,
  sheets: number,
): Diagnostic[] {
  return sheets > 0 ? [{ code, severity: "notice", place, values: { sheets } }] : [];
}

function listNames(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => shownName(name)).join(", ");
}
