import type { Diagnostic } from "../../model/diagnostic.ts";
import { foldText } from "../../model/fold-text.ts";
import type { SheetPlan, SheetProposal } from "../../model/reading-plan.ts";
import { cellText, type Grid } from "../../model/table.ts";
import { personFindings } from "../data/data-columns.ts";
import type { DataTable } from "../data/data-table.ts";
import { finding } from "../finding.ts";
import { findCprLike, placeOfFile, placeOfHeader } from "../tables.ts";
import { isDivided } from "./sheet-head.ts";
import { isLineOfText, type Reading } from "./sheet-reading.ts";

/** Which sheets of a file are read; none while only a person can tell. */
export interface ChosenSheets {
  readonly sheets: readonly Reading[];
  /** What is asked about them, or was answered. */
  readonly proposals: readonly SheetProposal[];
}

/**
 * Chooses among the sheets that hold figures: as a plan has it for these very sheets, else those that need no question
 * about their columns. A sheet that is easily read may be the old one beside the one that is meant, so it is chosen by
 * itself only where no other has figures.
 */
export function chooseSheets(candidates: readonly Reading[], plans: readonly SheetPlan[]): ChosenSheets {
  const names = candidates.map(({ base }) => base.sheet ?? "");
  const answer = plans.find(({ among }) => among !== undefined && amongKey(among) === amongKey(names));
  const answered = candidates.filter(({ base }) => base.sheet === answer?.sheet);
  const certain = candidates.filter(({ read }) => read.unsure.length === 0);
  const chosen = certain.length > 0 ? certain : candidates;
  const isAsked = isAmbiguous(chosen) || chosen.length < candidates.length;
  if (!isAsked) return { sheets: chosen, proposals: [] };
  const [file = ""] = candidates.map(({ base }) => base.file);
  const items = [{ text: "", lines: [], choices: names }];
  const [only] = answered;
  const proposal = {
    file,
    plan: {
      among: names,
      columns: {},
      measures: {},
      practices: {},
      signs: {},
      ...(only?.base.sheet === undefined ? {} : { sheet: only.base.sheet }),
    },
    questions: only ? [] : [{ kind: "sheet", file, items } as const],
    isPlanned: only !== undefined,
    isOther: true,
  };
  return { sheets: only ? [only] : [], proposals: [proposal] };
}

/** What tells some sheets from others: their names, in any order. */
export function amongKey(names: readonly string[]): string {
  return names
    .map((name) => name.trim().toLowerCase())
    .toSorted()
    .join("|");
}

/** Whether a sheet holds anything that may be counts. */
export function hasFigures({ read, base, counted }: Reading): boolean {
  const isTidy = base.columns.numerator !== undefined && base.columns.denominator !== undefined;
  return isTidy || counted.size > 0 || read.unsure.length > 0;
}

/** Several sheets are read together only when each holds another measure, or the same one at another time. */
function isAmbiguous(chosen: readonly Reading[]): boolean {
  if (chosen.length < 2) return false;
  if (areOfOnePracticeEach(chosen) || areOfOneMeasureEach(chosen)) return false;
  if (chosen.some(({ only, read }) => only === undefined || read.unsure.length > 0)) return true;
  const keys = chosen.flatMap(({ only, stated }) =>
    only?.id === undefined ? [] : `${only.id} ${stated.sure}`,
  );
  return new Set(keys).size < keys.length;
}

/** Sheets under the same headers, which name no measure, while their titles or names tell them apart by theirs. */
function areOfOneMeasureEach(chosen: readonly Reading[]): boolean {
  const headers = chosen.map(({ head }) => head.columns.map(({ key }) => foldText(key)).join("|"));
  const titled = chosen.flatMap((reading) => reading.titled ?? []);
  return new Set(headers).size === 1 && titled.length > 1 && new Set(titled).size === titled.length;
}

/** Sheets whose rows all are of another practice than those of the others cannot say the same thing twice. */
function areOfOnePracticeEach(chosen: readonly Reading[]): boolean {
  const practices = chosen.map(
    ({ base }) =>
      new Set(base.rows.map((row) => cellText(row, base.columns.practice)).filter((text) => text !== "")),
  );
  const all = new Set(practices.flatMap((own) => [...own]));
  return practices.every((own) => own.size === 1) && all.size === practices.length;
}

/**
 * A title and the same headers again begin another table, of a measure or a time that only its title tells; where
 * columns tell both, its rows may go on under the first.
 */
export function stackedTables(base: DataTable): readonly Diagnostic[] {
  if (base.columns.period && base.columns.measure) return [];
  const names = base.header.cells.filter((cell) => cell !== "").map(foldText);
  const again = base.rows.find((row, index) => {
    const cells = new Set(row.cells.map(foldText));
    const before = base.rows[index - 1];
    return before && isLineOfText(before) && names.every((name) => cells.has(name));
  });
  return again ? [finding("error", "table/second-table", { ...placeOfFile(base), line: again.line })] : [];
}

/** Why a file whose every figure has been divided is no use. */
export function onlyShares(sheets: readonly Reading[]): readonly Diagnostic[] {
  const [first] = sheets.filter(({ read }) => read.isOfShares);
  if (!first) return [];
  const refused = [...findCprLike(first.base), ...personFindings(first.base)];
  const [column] = [...first.read.meanings.keys()].filter((one) => isDivided(first.head, one));
  const place = placeOfHeader(first.base, column);
  return [...refused, finding("error", "data/percent-only", place)];
}

/** That other sheets are not read: because somebody has said which is, or because only this one can be. */
export function toldOf({ sheets, proposals }: ChosenSheets, grids: readonly Grid[]): readonly Diagnostic[] {
  const others = grids.length - sheets.length;
  const [first] = sheets;
  if (others <= 0 || !first) return [];
  const isAnswered = proposals.some(({ isPlanned }) => isPlanned);
  const code = isAnswered ? "plan/sheet-answered" : "xlsx/sheet-chosen";
  return [finding("notice", code, placeOfFile(first.base), { sheets: others })];
}
