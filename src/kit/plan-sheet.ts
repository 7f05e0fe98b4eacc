import { addMonths, danishDate } from "../model/calendar-date.ts";
import { OTHER_MEASURE } from "../model/decisions.ts";
import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { Choice, SheetField } from "../model/sheet.ts";
import { CARRIED_OVER_TAG, PLAN_TAGS } from "../model/sheet-tags.ts";
import type { GoalPrompt } from "../model/template.ts";
import { statusField } from "./decision-status.ts";
import { choiceField, dateField, textField } from "./documents/kit-document.ts";
import { type KitContext, senderLine } from "./kit-context.ts";
import { openDecisions } from "./open-decisions.ts";

const LEVELS: Readonly<Record<GoalPrompt["level"], string>> = {
  cluster: "klyngen",
  clinic: "klinikken",
  clinician: "behandleren",
  patient: "patienten",
};

/** Lowest space a hand can write one line in, below the hint; a ring around a word takes less. */
const LEAST_WRITING_CM = 1.3;
const LEAST_RING_CM = 0.8;

/** The implementation plan: one page for a practice's wall. Its tags are what the answers are read back by. */
export function planSheet(context: KitContext): DocumentSheet {
  const { template, cluster, running } = context;
  const { first, second } = template.followUpMonths;
  const day = (months: number) => danishDate(addMonths(cluster.meeting.date, months));
  return {
    title: "Vores plan",
    header: running,
    footer: `Opfølgning omkring ${day(first)} eller ${day(second)} · ${senderLine(context)}`,
    lead: "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den.",
    handwritten: "wall",
    blocks: [whoRow(context), ...carriedOver(context), ...planRows(context)],
  };
}

/** Whose the plan is. */
function whoRow(context: KitContext): DocumentBlock {
  return row(1, [
    textField(PLAN_TAGS.practice, { label: "Praksis", hint: "Klinikkens navn" }),
    ...codeField(context),
    textField("plan-deltagere", { label: "Vi var med", hint: "Navne" }),
  ]);
}

/** What is still open from the meeting before, for each practice to say where it stands; it leaves out what it did not choose. */
function carriedOver(context: KitContext): readonly DocumentBlock[] {
  const fields = openDecisions(context).map(({ measure, shortLabel }) =>
    statusField(`${CARRIED_OVER_TAG}${measure}`, shortLabel),
  );
  if (fields.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Fra sidst: hvor langt er vi med det, vi valgte?" },
    { kind: "fields", fields, height: 1, isFixed: true, leastCm: LEAST_RING_CM },
    { kind: "heading", level: 2, text: "Det vil vi nu" },
  ];
}

function planRows(context: KitContext): readonly DocumentBlock[] {
  const levels = Object.entries(LEVELS).map(([value, words]) => ({ text: words, value }));
  return [
    row(1, [
      choiceField(PLAN_TAGS.measure, { label: "Målepunkt", hint: "Vælg målepunkt" }, measureChoices(context)),
      choiceField(
        PLAN_TAGS.level,
        { label: "Målet gælder", hint: Object.values(LEVELS).join(" · ") },
        levels,
      ),
    ]),
    row(2, [
      textField(PLAN_TAGS.goal, {
        label: "Mål: hvad vil vi opnå?",
        hint: "Så konkret, at vi kan se, om det lykkes",
      }),
    ]),
    row(3, [
      textField(PLAN_TAGS.action, { label: "Hvad gør vi anderledes?", hint: "Én ting ad gangen" }),
      textField(PLAN_TAGS.how, { label: "Hvordan gør vi?", hint: "Trin, fraser, indkaldelser, opgaver" }),
    ]),
    row(1, [
      textField(PLAN_TAGS.who, { label: "Hvem?", hint: "Rolle og opgave" }),
      dateField(PLAN_TAGS.from, "Fra hvornår?"),
    ]),
    row(2, [
      textField(PLAN_TAGS.sign, {
        label: "Hvordan ser vi, at det virker?",
        hint: "Et tal eller noget, vi kan se",
      }),
    ]),
    row(2, [
      textField(PLAN_TAGS.firstTest, {
        label: "Første lille prøve i næste uge",
        hint: "Én patient, én dag, én medarbejder",
      }),
    ]),
    row(1, [
      dateField(PLAN_TAGS.followUp, "Vi ser på det igen"),
      textField("plan-ansvarlig", { label: "Ansvarlig for opfølgning", hint: "Navn" }),
    ]),
  ];
}

/** Fields side by side; the row is taller where more is written. */
function row(height: number, fields: readonly SheetField[]): DocumentBlock {
  return { kind: "fields", fields, height, leastCm: LEAST_WRITING_CM };
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
  return [
    choiceField(
      PLAN_TAGS.code,
      { label: "Vores kode", hint: "Kun på det eksemplar, der sendes ind" },
      choices,
    ),
  ];
}
