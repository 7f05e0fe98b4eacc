import { addDays, type CalendarDate, danishDate, danishTableDate } from "../../model/calendar-date.ts";
import { danishList } from "../../model/danish-number.ts";
import { type DocumentName, wantedDocuments } from "../../model/document-name.ts";
import { courseSteps } from "../course.ts";
import type { KitContext } from "../kit-context.ts";
import { daysText, meetingDates, monthsText } from "../meeting-dates.ts";
import { basisOf, figuresTask, recipientOf } from "../package-words.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { type DocumentBuilder, table, wordDocument } from "./kit-document.ts";
import { meetingFacts } from "./meeting-facts.ts";
import { searchedMeasures } from "./own-search-document.ts";

const { checklist: TEXT } = DOCUMENTS;

/** Days from the deadline or the meeting to the tasks that have no day of their own. */
const DAYS = {
  orderBeforeDeadline: -35,
  askBeforeDeadline: -28,
  roomBeforeMeeting: -42,
  auditBeforeMeeting: -21,
  programmeBeforeMeeting: -7,
  printBeforeMeeting: -2,
  papersAfterMeeting: 3,
  plansAfterMeeting: 14,
  statusAfterMeeting: 90,
} as const;

interface Task {
  readonly date: CalendarDate;
  readonly what: string;
  /** The task is only there when one of these sheets is; always, when there are none. */
  readonly needs: readonly DocumentName[];
}

function task(date: CalendarDate, what: string, ...needs: readonly DocumentName[]): Task {
  return { date, what, needs };
}

type Paper = keyof typeof TEXT.papers;

/** A task with sheets: it names those the kit has, and is not there when it has none of them. */
function papersTask(
  date: CalendarDate,
  what: string,
  { template }: KitContext,
  ...papers: readonly Paper[]
): readonly Task[] {
  const wanted = wantedDocuments(template.documents);
  const named = papers.filter((name) => wanted.includes(name)).map((name) => TEXT.papers[name]);
  return named.length > 0 ? [task(date, fill(what, { papers: danishList(named) }))] : [];
}

/** The coordinator's checklist: every task with its day, from ordering the package to looking back. */
export const checklistDocument: DocumentBuilder = ({ context }) => {
  const { template } = context;
  const wanted = new Set<DocumentName>(wantedDocuments(template.documents));
  const rows = [...tasksBefore(context), ...tasksAfter(context)]
    .filter(({ needs }) => needs.length === 0 || needs.some((name) => wanted.has(name)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, what }, index) => [
      danishTableDate(date),
      { ticks: [{ tag: `tjek-${index + 1}`, text: what }] },
      "",
    ]);
  return [
    wordDocument(context, { suffix: "tjekliste", ...TEXT, isOnePage: true }, [
      meetingFacts(context, ...(template.measures.length > 0 ? [firstDeadline(context)] : [])),
      table(TEXT.table, [2.2, 10, 4], rows, { leastCm: 0.8, grows: true }),
    ]),
  ];
};

/** The one day that decides whether there will be figures at all. */
function firstDeadline(context: KitContext): { readonly term: string; readonly text: string } {
  const { deadline, noticeDays, isStated } = meetingDates(context);
  const recipient = recipientOf(context.template).name;
  const values = { date: danishDate(deadline), days: daysText(noticeDays), recipient };
  return { term: TEXT.deadline, text: fill(TEXT.deadlineText[isStated ? "stated" : "agreed"], values) };
}

function tasksBefore(context: KitContext): readonly Task[] {
  const { template, cluster, measured } = context;
  const { deadline, reminder, ownFigures, briefing } = meetingDates(context);
  const hasTalk = template.blocks.some(({ kind }) => kind === "talk");
  const { tasks } = TEXT;
  const beforeMeeting = (days: number) => addDays(cluster.meeting.date, days);
  return [
    task(
      addDays(deadline, DAYS.orderBeforeDeadline),
      template.ordering
        ? fill(tasks.order, { recipient: recipientOf(template).name })
        : tasks.agreeOnTopic[basisOf(template)],
    ),
    task(addDays(deadline, DAYS.askBeforeDeadline), tasks.call, "call-sheet"),
    task(addDays(deadline, DAYS.askBeforeDeadline), tasks.ask, "acceptance-letter"),
    task(reminder, tasks.remind, "acceptance-reminder"),
    ...(template.measures.length > 0 ? [task(deadline, figuresTask(context))] : []),
    task(beforeMeeting(DAYS.roomBeforeMeeting), hasTalk ? tasks.roomAndExpert : tasks.room),
    ...(searchedMeasures(context).length > 0 ? [task(ownFigures, tasks.ownFigures)] : []),
    ...auditTask(context),
    ...(measured.length > 0 ? [task(briefing, tasks.lookAtFigures)] : []),
    ...papersTask(briefing, tasks.leader, context, "deck", "run-plan"),
    task(
      briefing,
      tasks.expert[template.measures.length > 0 ? cluster.view.kind : "withoutFigures"],
      "expert-brief",
    ),
    ...papersTask(
      beforeMeeting(DAYS.programmeBeforeMeeting),
      tasks.programme,
      context,
      "programme",
      "booklet",
    ),
    task(beforeMeeting(DAYS.programmeBeforeMeeting), tasks.youAreHere, "you-are-here"),
    ...papersTask(
      beforeMeeting(DAYS.printBeforeMeeting),
      tasks.print,
      context,
      ...(["notes", "plan", "attendance-list", "evaluation"] as const),
    ),
  ];
}

/**
 * Forms are filled in from the records, at home and before the meeting; in a course that gives them days of their own,
 * they go out with the letter about those.
 */
function auditTask(context: KitContext): readonly Task[] {
  const { auditForms = [] } = context.template;
  if (auditForms.length === 0) return [];
  const what = TEXT.tasks.auditForms[auditForms.length === 1 ? "one" : "more"];
  const ownWork = courseSteps(context).flatMap(({ step, letter }) =>
    step.kind === "own-work" ? [letter] : [],
  );
  const usual = addDays(context.cluster.meeting.date, DAYS.auditBeforeMeeting);
  const [date = usual] = [usual, ...ownWork].sort();
  return [task(date, what, "audit-form")];
}

function tasksAfter(context: KitContext): readonly Task[] {
  const { date } = context.cluster.meeting;
  const { tasks } = TEXT;
  const first = tasks.firstFollowUp[basisOf(context.template)];
  return [
    task(date, tasks.meeting),
    task(addDays(date, DAYS.papersAfterMeeting), tasks.attendance, "attendance-list"),
    task(addDays(date, DAYS.plansAfterMeeting), tasks.plans, "plan"),
    task(addDays(date, DAYS.plansAfterMeeting), tasks.report, "plan"),
    task(addDays(date, DAYS.statusAfterMeeting), tasks.status, "plan"),
    ...meetingDates(context).followUps.map(({ months, date: day }, index) =>
      task(day, fill(index === 0 ? first : tasks.laterFollowUp, { months: monthsText(months) })),
    ),
  ];
}
