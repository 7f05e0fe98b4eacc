import { addMonths, danishDate } from "../model/calendar-date.ts";
import { OTHER_MEASURE } from "../model/decisions.ts";
import type { Choice, PlanSheet, SheetField } from "../model/sheet.ts";
import { CARRIED_OVER_TAG, PLAN_TAGS } from "../model/sheet-tags.ts";
import type { GoalPrompt } from "../model/template.ts";
import { statusField } from "./decision-status.ts";
import { type KitContext, senderLine } from "./kit-context.ts";
import { openDecisions } from "./open-decisions.ts";

const LEVELS: Readonly<Record<GoalPrompt["level"], string>> = {
  cluster: "klyngen",
  clinic: "klinikken",
  clinician: "behandleren",
  patient: "patienten",
};

/** The implementation plan: one page for a practice's wall. Its tags are what the answers are read back by. */
export function planSheet(context: KitContext): PlanSheet {
  const { template, cluster, running } = context;
  const { first, second } = template.followUpMonths;
  const day = (months: number) => danishDate(addMonths(cluster.meeting.date, months));
  return {
    kind: "plan",
    title: "Vores plan",
    header: running,
    footer: `Opfølgning omkring ${day(first)} eller ${day(second)} · ${senderLine(context)}`,
    instruction: "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den.",
    ...carriedOver(context),
    rows: planRows(context),
  };
}

function planRows(context: KitContext): PlanSheet["rows"] {
  return [
    {
      height: 1,
      fields: [
        text(PLAN_TAGS.practice, "Praksis", "Klinikkens navn"),
        ...codeField(context),
        text("plan-deltagere", "Vi var med", "Navne"),
      ],
    },
    {
      height: 1,
      fields: [
        choice(PLAN_TAGS.measure, "Målepunkt", "Vælg målepunkt", measureChoices(context)),
        choice(
          PLAN_TAGS.level,
          "Målet gælder",
          Object.values(LEVELS).join(" · "),
          Object.entries(LEVELS).map(([value, words]) => ({ text: words, value })),
        ),
      ],
    },
    {
      height: 2,
      fields: [text(PLAN_TAGS.goal, "Mål: hvad vil vi opnå?", "Så konkret, at vi kan se, om det lykkes")],
    },
    {
      height: 3,
      fields: [
        text(PLAN_TAGS.action, "Hvad gør vi anderledes?", "Én ting ad gangen"),
        text(PLAN_TAGS.how, "Hvordan gør vi?", "Trin, fraser, indkaldelser, opgaver"),
      ],
    },
    {
      height: 1,
      fields: [
        text(PLAN_TAGS.who, "Hvem?", "Rolle og opgave"),
        date(PLAN_TAGS.from, "Fra hvornår?", "Vælg dato"),
      ],
    },
    {
      height: 2,
      fields: [text(PLAN_TAGS.sign, "Hvordan ser vi, at det virker?", "Et tal eller noget, vi kan se")],
    },
    {
      height: 2,
      fields: [
        text(PLAN_TAGS.firstTest, "Første lille prøve i næste uge", "Én patient, én dag, én medarbejder"),
      ],
    },
    {
      height: 1,
      fields: [
        date(PLAN_TAGS.followUp, "Vi ser på det igen", "Vælg dato"),
        text("plan-ansvarlig", "Ansvarlig for opfølgning", "Navn"),
      ],
    },
  ];
}

/** What is still open, for each practice to say where it stands; it leaves out what it did not choose. */
function carriedOver(context: KitContext): Pick<PlanSheet, "carriedOver"> {
  const fields = openDecisions(context).map(({ measure, shortLabel }) =>
    statusField(`${CARRIED_OVER_TAG}${measure}`, shortLabel),
  );
  if (fields.length === 0) return {};
  return {
    carriedOver: {
      heading: "Fra sidst: hvor langt er vi med det, vi valgte?",
      fields,
      nextHeading: "Det vil vi nu",
    },
  };
}

/** The measures as a list to choose from; also on the notes sheet, for what the cluster does together. */
export function measureChoices({ template }: KitContext): readonly Choice[] {
  return [
    ...template.measures.map(({ id, number, title }) => ({ text: `${number}. ${title}`, value: id })),
    { text: "Andet", value: OTHER_MEASURE },
  ];
}

/** In closed view the plan goes back under its code; the practice's name is for the wall and is never read. */
function codeField({ cluster, results }: KitContext): readonly SheetField[] {
  if (cluster.view.kind === "open") return [];
  const codes = new Set(
    results.measures.flatMap(({ practices }) => practices.map((practice) => practice.label)),
  );
  const choices = [...codes].sort().map((code) => ({ text: code, value: code }));
  return [choice(PLAN_TAGS.code, "Vores kode", "Kun på det eksemplar, der sendes ind", choices)];
}

function text(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}

function date(tag: string, label: string, hint: string): SheetField {
  return { kind: "date", tag, label, hint };
}

function choice(tag: string, label: string, hint: string, choices: readonly Choice[]): SheetField {
  return { kind: "choice", tag, label, hint, choices };
}
