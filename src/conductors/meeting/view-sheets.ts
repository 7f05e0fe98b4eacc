import type { Diagnostic } from "../../model/diagnostic.ts";
import {
  AS_ABOVE,
  LEFT_OUT,
  meaningText,
  type PlanQuestionKind,
  type SheetPlan,
  type SheetProposal,
  TO_COME,
} from "../../model/reading-plan.ts";
import { shownName } from "../../model/shown-text.ts";
import type { Grid, TableRow } from "../../model/table.ts";
import { missingFields } from "../../validate/data/data-columns.ts";
import { withAnswer, withTitles } from "../../validate/plan/plan-answers.ts";
import { isShownInPlan } from "../../validate/plan/plan-questions.ts";
import { oneOfEachShape, shapeOf } from "../../validate/plan/plan-shapes.ts";
import { proposedMeasure } from "../../validate/plan/proposed-measure.ts";
import { headersAt } from "../../validate/plan/sheet-head.ts";
import { markOf } from "../file-identity.ts";
import type { OpenedData } from "../load-data.ts";
import { keepPlans, type OpenFigures, openFigures, plansOf, readBy } from "./meeting-figures.ts";
import { type OpenMeeting, shownFile } from "./meeting-folder.ts";

/** Something about a sheet that only a person can tell. */
export interface SheetQuestion {
  readonly kind: PlanQuestionKind;
  readonly file: string;
  readonly sheet?: string;
  /** Tells the sheets that the answer is for. */
  readonly shape: string;
  /** What is asked about, and as people know it. */
  readonly text: string;
  readonly shown: string;
  readonly lines: readonly number[];
  readonly choices: readonly { readonly answer: string; readonly shown: string }[];
  /** What the answer most likely is; nothing is kept of it until somebody has agreed. */
  readonly proposed?: string;
  /** What was answered before; absent while it is open. */
  readonly given?: string;
}

export interface SheetColumn {
  readonly key: string;
  readonly number: number;
  /** What it holds, as a plan has it; blank while nobody can tell. */
  readonly meaning: string;
  readonly likely: readonly string[];
}

/** A sheet as it stands in its file, with what is read of it. */
export interface SheetView {
  readonly file: string;
  readonly sheet?: string;
  readonly shape: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly TableRow[];
  /** Rows that are not shown here. */
  readonly more: number;
  /** The period that the sheet itself states. */
  readonly stated?: string;
}

export interface SheetsView {
  /** Tells this state of the plan from every other. */
  readonly version: string;
  readonly files: readonly string[];
  readonly measures: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly { readonly practice: string; readonly name: string }[];
  readonly sheets: readonly SheetView[];
  readonly questions: readonly SheetQuestion[];
  /** What has been answered and may be answered otherwise. */
  readonly answered: readonly SheetQuestion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An answer about the sheets of one shape. */
export interface SheetAnswer {
  readonly shape: string;
  readonly kind: PlanQuestionKind;
  readonly text: string;
  readonly answer: string;
}

/** The figures of a meeting as they lie there: every sheet that is read, what its columns hold, and what is to be asked. */
export async function viewSheets(meeting: OpenMeeting): Promise<SheetsView> {
  const figures = await openFigures(meeting);
  const { known, files } = figures;
  const { proposals, diagnostics, tables } = await readBy(figures, plansOf(figures));
  // A table that nothing is asked about and that has not what is needed: nothing else here would say why.
  const unread = tables.filter(({ file }) => !proposals.some((proposal) => proposal.file === file));
  return {
    version: figures.version,
    files: meeting.data.map(shownFile),
    measures: known.measures.map(({ id, number, title, shortTitle }) => {
      return { id, name: `${number}. ${shortTitle ?? title}` };
    }),
    members: (known.cluster?.members ?? []).map(({ practice, name }) => ({ practice, name })),
    sheets: proposals.flatMap((proposal) => sheetOf(proposal, files.get(proposal.file)) ?? []),
    questions: oneOfEachShape(proposals).flatMap((proposal) => questionsOf(proposal, known)),
    answered: oneOfEachShape(proposals).flatMap((proposal) => answeredOf(proposal, known)),
    diagnostics: [
      ...figures.diagnostics,
      ...diagnostics.filter((one) => !isShownInPlan(one)),
      ...unread.flatMap(missingFields),
    ],
  };
}

/** More rows than this nobody looks through. */
const MOST_ROWS = 60;

function sheetOf(
  { file, sheet, plan, questions, header, stated }: SheetProposal,
  opened: OpenedData | undefined,
): SheetView | undefined {
  const grids = opened?.views.ok && opened.views.value.grids.ok ? opened.views.value.grids.value : [];
  const grid = gridOf(grids, sheet);
  if (!grid || !header) return undefined;
  const asked = questions.flatMap(({ kind, items }) => (kind === "columns" ? items : []));
  const width = Math.max(...grid.rows.map(({ cells }) => cells.length));
  const columns = header.columns.map(({ key, number }): SheetColumn => {
    const likely = asked.find(({ text }) => text === key)?.choices ?? [];
    return { key, number, likely, meaning: (plan.columns[key] ?? []).map(meaningText).join(", ") };
  });
  const { firstLine, lastLine } = header;
  return {
    file: shownFile(file),
    ...(sheet === undefined ? {} : { sheet }),
    shape: shapeMark(plan),
    firstLine,
    lastLine,
    columns: columns.filter(({ number }) => number <= width),
    rows: grid.rows.slice(0, MOST_ROWS),
    more: Math.max(0, grid.rows.length - MOST_ROWS),
    ...(stated === undefined ? {} : { stated }),
  };
}

/** A sheet is known by its name, which a long number in it may have shortened. */
function gridOf(grids: readonly Grid[], sheet: string | undefined): Grid | undefined {
  return grids.find((grid) => grid.sheet === sheet) ?? (grids.length === 1 ? grids[0] : undefined);
}

function shapeMark(plan: SheetPlan): string {
  return markOf(shapeOf(plan));
}

function questionsOf(
  { plan, questions }: SheetProposal,
  { measures }: OpenFigures["known"],
): readonly SheetQuestion[] {
  return questions.flatMap(({ kind, file, sheet, items }) =>
    items.map(({ text, lines, choices }) => {
      const proposed = kind === "measures" ? proposedMeasure(text, measures, plan.measures) : undefined;
      return {
        kind,
        file: shownFile(file),
        ...(sheet === undefined ? {} : { sheet }),
        shape: shapeMark(plan),
        text,
        shown: withTitles(kind, text, measures),
        lines,
        choices: choices.map((answer) => ({ answer, shown: withTitles(kind, answer, measures) })),
        ...(proposed === undefined ? {} : { proposed }),
      };
    }),
  );
}

function answeredOf(
  { file, plan, questions }: SheetProposal,
  { measures }: OpenFigures["known"],
): readonly SheetQuestion[] {
  const asked = new Set(questions.flatMap(({ kind, items }) => items.map(({ text }) => `${kind} ${text}`)));
  const isAskedOf = (wanted: PlanQuestionKind) => questions.some(({ kind }) => kind === wanted);
  const given: readonly (readonly [PlanQuestionKind, string, string])[] = [
    ...(plan.sheet === undefined ? [] : [["sheet", "", plan.sheet] as const]),
    // Said of every column of labels that is mostly blank.
    ...(plan.isFilledDown && !isAskedOf("blank-labels") ? [["blank-labels", "", AS_ABOVE] as const] : []),
    // Said of every last day that the sheet has.
    ...(plan.period === undefined || isAskedOf("period-start")
      ? []
      : [["period-start", "", plan.period] as const]),
    ...(["measures", "practices", "signs"] as const).flatMap((kind) =>
      Object.entries(plan[kind]).map(([text, answer]) => [kind, text, answer] as const),
    ),
    ...Object.entries(plan.periods ?? {}).map(([text, answer]) => ["period", text, answer] as const),
    ...(plan.lacking && plan.isToCome !== undefined
      ? [["lacking", plan.lacking.join(", "), plan.isToCome ? TO_COME : LEFT_OUT] as const]
      : []),
  ];
  return given
    .filter(([kind, text]) => !asked.has(`${kind} ${text}`))
    .map(([kind, text, answer]) => ({
      kind,
      file: shownFile(file),
      shape: shapeMark(plan),
      text,
      lines: [],
      choices:
        kind === "sheet" ? (plan.among ?? []).map((name) => ({ answer: name, shown: shownName(name) })) : [],
      shown: withTitles(kind, text, measures),
      given: answer,
    }));
}

export interface AnswersOutcome {
  /** Whether they were written; not where somebody has changed the plan meanwhile. */
  readonly isKept: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Another line that the headers of a sheet end in. */
export interface ChosenHeader {
  readonly shape: string;
  readonly line: number;
}

/**
 * Keeps what a person has said about sheets in the plan, with what is still open marked there.
 *
 * @param version the state of the plan that the answers were given beside
 */
export async function answerSheets(
  meeting: OpenMeeting,
  { answers, header }: { readonly answers: readonly SheetAnswer[]; readonly header?: ChosenHeader },
  version: string,
): Promise<AnswersOutcome> {
  const figures = await openFigures(meeting);
  if (figures.version !== version) return { isKept: false, diagnostics: [] };
  const read = await readBy(figures, plansOf(figures));
  const moved = header && planUnder(header, read.proposals, figures);
  if (moved) return { isKept: true, diagnostics: await keepPlans(figures, [moved]) };
  const answered = oneOfEachShape(read.proposals).flatMap(({ plan }) => {
    const own = answers.filter(({ shape, ...said }) => shape === shapeMark(plan) && isNew(said, plan));
    return own.length === 0
      ? []
      : [own.reduce((now, { kind, text, answer }) => withAnswer(now, kind, { text, answer }), plan)];
  });
  return { isKept: true, diagnostics: await keepPlans(figures, answered) };
}

/** A plan for a sheet under other headers, about which nothing is said yet; undefined where they are as before. */
function planUnder(
  { shape, line }: ChosenHeader,
  proposals: readonly SheetProposal[],
  { files }: OpenFigures,
): SheetPlan | undefined {
  const own = proposals.find(({ plan }) => shapeMark(plan) === shape);
  if (!own?.header || own.header.lastLine === line) return undefined;
  const opened = files.get(own.file);
  const grids = opened?.views.ok && opened.views.value.grids.ok ? opened.views.value.grids.value : [];
  const grid = gridOf(grids, own.sheet);
  const headers = grid ? headersAt(grid, line) : [];
  if (headers.length === 0) return undefined;
  const columns = Object.fromEntries(headers.map((header) => [header, []]));
  return { columns, measures: {}, practices: {}, signs: {} };
}

/** What a column is already said to be is no news. */
function isNew({ kind, text, answer }: Omit<SheetAnswer, "shape">, { columns }: SheetPlan): boolean {
  return kind !== "columns" || (columns[text] ?? []).map(meaningText).join(", ") !== answer;
}
