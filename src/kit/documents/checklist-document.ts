import { addDays, type CalendarDate, danishDate, danishTableDate } from "../../model/calendar-date.ts";
import { danishCount } from "../../model/danish-number.ts";
import { type DocumentName, wantedDocuments } from "../../model/document-name.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { meetingFacts } from "./meeting-facts.ts";

/** Days from the deadline or the meeting to the tasks that have no day of their own. */
const DAYS = {
  orderBeforeDeadline: -35,
  askBeforeDeadline: -28,
  roomBeforeMeeting: -42,
  programmeBeforeMeeting: -7,
  printBeforeMeeting: -2,
  papersAfterMeeting: 3,
  plansAfterMeeting: 14,
  statusAfterMeeting: 90,
} as const;

interface Task {
  readonly date: CalendarDate;
  readonly what: string;
  /** The task is only there when one of these sheets is. */
  readonly needs?: readonly DocumentName[];
}

/** The coordinator's checklist: every task with its day, from ordering the package to looking back. */
export function checklistDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template } = context;
  const wanted = new Set<DocumentName>(wantedDocuments(template.documents));
  const tasks = [...tasksBefore(context), ...tasksAfter(context)]
    .filter(({ needs }) => needs === undefined || needs.some((name) => wanted.has(name)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [
    {
      suffix: "tjekliste",
      what: "Tjekliste",
      sheet: {
        ...runningWords(context),
        title: "Koordinatorens tjekliste",
        lead: `Datoerne er regnet ud fra mødet. Flyttes mødet, flytter de med: byg materialet igen.`,
        isOnePage: true,
        blocks: [
          meetingFacts(context, template.measures.length > 0 ? [firstDeadline(context)] : []),
          {
            kind: "table",
            caption: "Tjekliste",
            description: "Dato, opgave med felt til afkrydsning og plads til en bemærkning",
            columns: [
              { heading: "Senest", weight: 2.2 },
              { heading: "Opgave", weight: 10 },
              { heading: "Hvem, og hvad mangler", weight: 4 },
            ],
            rows: tasks.map(({ date, what }, index) => [
              danishTableDate(date),
              { ticks: [{ tag: `tjek-${index + 1}`, text: what }] },
              "",
            ]),
            writing: { leastCm: 0.8, grows: true },
          },
        ],
      },
    },
  ];
}

/** The one day that decides whether there will be figures at all. */
function firstDeadline(context: KitContext): { readonly term: string; readonly text: string } {
  const { deadline, noticeDays } = meetingDates(context);
  return {
    term: "Vigtigste frist",
    text: `${danishDate(deadline)}, ${danishCount(noticeDays, "dag", "dage")} før mødet. Er den passeret, så ring til ${context.template.provider}, før I går videre.`,
  };
}

function tasksBefore(context: KitContext): readonly Task[] {
  const { template, cluster, measured } = context;
  const { date } = cluster.meeting;
  const { deadline, reminder, ownFigures, briefing, noticeDays } = meetingDates(context);
  const hasFigures = template.measures.length > 0;
  const hasTalk = template.blocks.some(({ kind }) => kind === "talk");
  const tasks: readonly (Task | undefined)[] = [
    {
      date: addDays(deadline, DAYS.orderBeforeDeadline),
      what: `Aftal emne og dato i klyngen, og bestil pakken hos ${template.provider}`,
    },
    {
      date: addDays(deadline, DAYS.askBeforeDeadline),
      what: "Bed alle medlemmer om tilsagn til, at deres tal må bruges",
      needs: ["acceptance-letter"],
    },
    { date: reminder, what: "Mind dem om det, der ikke har svaret", needs: ["acceptance-reminder"] },
    hasFigures
      ? {
          date: deadline,
          what: `Send ydernumre og alle tilsagn til ${template.provider} (${danishCount(noticeDays, "dag", "dage")} før mødet)`,
        }
      : undefined,
    {
      date: addDays(date, DAYS.roomBeforeMeeting),
      what: `Bestil lokale, projektor og forplejning${hasTalk ? ", og aftal tid og honorar med oplægsholderen" : ""}`,
    },
    template.ownSearch
      ? {
          date: ownFigures,
          what: "Saml tallene fra medlemmernes egne søgninger, og send dem videre uden navne",
          needs: ["own-search"],
        }
      : undefined,
    measured.length > 0
      ? { date: briefing, what: "Se tallene efter: hvem er med, hvilken periode, hvor er der få patienter?" }
      : undefined,
    {
      date: briefing,
      what: "Send præsentation og drejebog til mødelederen",
      needs: ["deck", "run-plan"],
    },
    {
      date: briefing,
      what: "Send brev til oplægsholderen, og send kun tal med koder",
      needs: ["expert-brief"],
    },
    {
      date: addDays(date, DAYS.programmeBeforeMeeting),
      what: "Send program og hæfte til alle",
      needs: ["programme", "booklet"],
    },
    {
      date: addDays(date, DAYS.programmeBeforeMeeting),
      what: "Send »Du er her« til hver praksis for sig med Digital Post (e-Boks) eller sikker mail",
      needs: ["you-are-here"],
    },
    {
      date: addDays(date, DAYS.printBeforeMeeting),
      what: "Tryk mødenoter, planer, deltagerliste og evaluering",
      needs: ["notes", "plan", "attendance-list", "evaluation"],
    },
  ];
  return tasks.filter((task) => task !== undefined);
}

function tasksAfter(context: KitContext): readonly Task[] {
  const { date } = context.cluster.meeting;
  const { followUps } = meetingDates(context);
  return [
    { date, what: "Mødet: aftal dato for opfølgning, før I går hjem" },
    {
      date: addDays(date, DAYS.papersAfterMeeting),
      what: "Send deltagerliste og regning til PLO",
      needs: ["attendance-list"],
    },
    {
      date: addDays(date, DAYS.plansAfterMeeting),
      what: "Saml kopier af planerne, så klyngen kan se på dem næste gang",
      needs: ["plan"],
    },
    {
      date: addDays(date, DAYS.statusAfterMeeting),
      what: "Spørg hver praksis: Er den første prøve gjort, og hvad blev den til?",
      needs: ["plan"],
    },
    ...followUps.map(({ months, date: day }, index) => ({
      date: day,
      what:
        index === 0
          ? `Opfølgning efter ${danishCount(months, "måned", "måneder")}: bestil nye tal efter samme opskrift`
          : `Opfølgning efter ${danishCount(months, "måned", "måneder")}, hvis den første blev flyttet`,
    })),
  ];
}
