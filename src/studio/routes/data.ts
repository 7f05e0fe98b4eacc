import { addData, removeData } from "../../conductors/meeting/meeting-data.ts";
import { openMeeting } from "../../conductors/meeting/meeting-folder.ts";
import {
  answerSheets,
  type SheetAnswer,
  type SheetsView,
  viewSheets,
} from "../../conductors/meeting/view-sheets.ts";
import { danishList } from "../../model/danish-number.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { LEFT_OUT, type PlanQuestionKind } from "../../model/reading-plan.ts";
import type { Form } from "../forms.ts";
import { fill, TEXTS } from "../texts.ts";
import { Data } from "../views/data.tsx";
import { questionText } from "../views/questions.tsx";
import { clash, type Frame, type MeetingPages, noteOf, SAVED, toStep } from "./frame.ts";

/** The figures of a meeting: its files, and how their sheets are read. */
export function dataRoutes({ show, take }: MeetingPages): void {
  show("tal", (frame) => showData(frame, { note: sameNote(frame) ?? noteOf(frame) }));
  take("tal", async (frame, form) => {
    const { kept, diagnostics } = await addData(frame.meeting, await form.files("filer"));
    const note = kept.length === 0 ? "" : fill(TEXTS.data.kept, { files: danishList(kept) });
    const meeting = await openMeeting(frame.studio.desk, frame.meeting.id);
    return showData(meeting ? { ...frame, meeting } : frame, { note, refused: diagnostics });
  });
  take("tal/fjern", async (frame, form) => {
    await removeData(frame.meeting, form.text("fil"));
    return toStep(frame, "tal");
  });
  take("tal/svar", (frame, form) => keepAnswers(frame, form, typedAnswers(form)));
  take("tal/kolonner", (frame, form) => keepAnswers(frame, form, typedMeanings(form)));
}

interface Showing {
  readonly note?: string;
  readonly refused?: readonly Diagnostic[];
}

async function showData({ context, meeting, head, told }: Frame, { note = "", refused = [] }: Showing) {
  const view = await viewSheets(meeting);
  const page = Data({
    meeting: head,
    view,
    note,
    refused: told(refused),
    told: told(view.diagnostics),
    isMembersKnown: view.members.length > 0,
  });
  return context.html(page, refused.some(({ severity }) => severity === "error") ? 422 : 200);
}

async function keepAnswers(frame: Frame, form: Form, answers: readonly SheetAnswer[]): Promise<Response> {
  const { meeting } = frame;
  const header = form.has("hoved")
    ? { header: { shape: form.text("ark"), line: Number(form.text("hoved")) } }
    : {};
  const { isKept } = await answerSheets(meeting, { answers, ...header }, form.text("version"));
  if (isKept) return toStep(frame, "tal", `${SAVED}${alikeIn(answers)}`);
  const view = await viewSheets(meeting);
  const rows = answers.map((answer) => {
    const { field, now } = standingAnswer(view, answer);
    const shown = (text: string) => answerText(view, answer.kind, text);
    return { field, now: shown(now), mine: shown(answer.answer) };
  });
  return clash(frame, { step: "tal", form, version: view.version, rows });
}

/** Columns that were given one meaning: it is kept for none of them, which is told. */
function alikeIn(answers: readonly SheetAnswer[]): string {
  const columns = answers.filter(({ kind, answer }) => kind === "columns" && answer !== LEFT_OUT);
  const meaningsOf = ({ answer }: SheetAnswer) => answer.split(", ").filter((one) => one !== "");
  const isAlike = (column: SheetAnswer) =>
    columns.some(
      (other) => other !== column && meaningsOf(other).some((one) => meaningsOf(column).includes(one)),
    );
  return columns
    .filter(isAlike)
    .map(({ text }) => `&${new URLSearchParams({ ens: text })}`)
    .join("");
}

function sameNote({ context }: Frame): string | undefined {
  const columns = (context.req.queries("ens") ?? []).map((column) => `»${column}«`);
  return columns.length === 0 ? undefined : fill(TEXTS.data.sameMeaning, { columns: danishList(columns) });
}

/** What an answer is about, in words, and what stands there now. */
function standingAnswer(view: SheetsView, { shape, kind, text }: SheetAnswer) {
  if (kind === "columns") {
    const columns = view.sheets.flatMap((sheet) => (sheet.shape === shape ? sheet.columns : []));
    return { field: text, now: columns.find(({ key }) => key === text)?.meaning ?? "" };
  }
  const asked = [...view.questions, ...view.answered].find(
    (one) => one.shape === shape && one.kind === kind && one.text === text,
  );
  return { field: asked ? questionText(asked) : text, now: asked?.given ?? "" };
}

/** An answer as the form has it, in the words it is chosen by. */
function answerText({ measures }: SheetsView, kind: PlanQuestionKind, answer: string): string {
  const { lackingAnswers, signs, leftOut } = TEXTS.data;
  const words: Readonly<Record<string, string>> =
    kind === "lacking" ? lackingAnswers : kind === "signs" ? signs : { [LEFT_OUT]: leftOut };
  const named = (word: string) => measures.find(({ id }) => id === word)?.name ?? word;
  return words[answer] ?? answer.replaceAll(/[^\s,]+/g, named);
}

const KINDS: ReadonlySet<string> = new Set(Object.keys(TEXTS.data.questions));

/** Answers to questions; what was left open is asked again. */
function typedAnswers(form: Form): readonly SheetAnswer[] {
  const [shapes, kinds, texts, answers, from, to] = ["ark", "slags", "tekst", "svar", "fra", "til"].map(
    form.all,
  );
  return (shapes ?? []).flatMap((shape, index): SheetAnswer[] => {
    const at = (list: readonly string[] | undefined) => list?.[index] ?? "";
    const isPeriod = at(from) !== "" && at(to) !== "";
    const answer = isPeriod ? `${at(from)} – ${at(to)}` : at(answers);
    const kind = at(kinds);
    return answer === "" || !isKind(kind) ? [] : [{ shape, kind, text: at(texts), answer }];
  });
}

function isKind(kind: string): kind is PlanQuestionKind {
  return KINDS.has(kind);
}

/** What each column of a sheet is. */
function typedMeanings(form: Form): readonly SheetAnswer[] {
  const [columns, meanings] = [form.all("kolonne"), form.all("betydning")];
  const shape = form.text("ark");
  return columns.map((text, index) => ({ shape, kind: "columns", text, answer: meanings[index] ?? "" }));
}
