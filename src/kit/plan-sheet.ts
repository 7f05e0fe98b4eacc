import { addMonths, danishDate } from "../model/calendar-date.ts";
import type { PlanSheet, SheetField } from "../model/sheet.ts";
import type { KitContext } from "./kit-context.ts";

/** The four levels a goal can be set on. */
const LEVELS = ["klyngen", "klinikken", "behandleren", "patienten"] as const;

/** The implementation plan: one page for a practice's wall. Its tags are what the answers are read back by. */
export function planSheet({ template, cluster, running }: KitContext): PlanSheet {
  const { first, second } = template.followUpMonths;
  const day = (months: number) => danishDate(addMonths(cluster.meeting.date, months));
  return {
    kind: "plan",
    title: "Vores plan",
    header: running,
    footer: `Opfølgning omkring ${day(first)} eller ${day(second)} · ${template.provider}`,
    instruction: "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den.",
    rows: [
      {
        height: 1,
        fields: [
          text("plan-praksis", "Praksis", "Klinikkens navn"),
          text("plan-deltagere", "Vi var med", "Navne"),
        ],
      },
      {
        height: 1,
        fields: [
          choice("plan-maalepunkt", "Målepunkt", "Vælg målepunkt", [
            ...template.measures.map(({ number, title }) => `${number}. ${title}`),
            "Andet",
          ]),
          choice("plan-niveau", "Målet gælder", LEVELS.join(" · "), LEVELS),
        ],
      },
      {
        height: 2,
        fields: [text("plan-maal", "Mål: hvad vil vi opnå?", "Så konkret, at vi kan se, om det lykkes")],
      },
      {
        height: 3,
        fields: [
          text("plan-aendring", "Hvad gør vi anderledes?", "Én ting ad gangen"),
          text("plan-hvordan", "Hvordan gør vi?", "Trin, fraser, indkaldelser, opgaver"),
        ],
      },
      {
        height: 1,
        fields: [
          text("plan-hvem", "Hvem?", "Navn og opgave"),
          date("plan-hvornaar", "Fra hvornår?", "Vælg dato"),
        ],
      },
      {
        height: 2,
        fields: [text("plan-tegn", "Hvordan ser vi, at det virker?", "Et tal eller noget, vi kan se")],
      },
      {
        height: 2,
        fields: [
          text("plan-foerste-proeve", "Første lille prøve i næste uge", "Én patient, én dag, én medarbejder"),
        ],
      },
      {
        height: 1,
        fields: [
          date("plan-opfoelgning", "Vi ser på det igen", "Vælg dato"),
          text("plan-ansvarlig", "Ansvarlig for opfølgning", "Navn"),
        ],
      },
    ],
  };
}

function text(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}

function date(tag: string, label: string, hint: string): SheetField {
  return { kind: "date", tag, label, hint };
}

function choice(tag: string, label: string, hint: string, choices: readonly string[]): SheetField {
  return { kind: "choice", tag, label, hint, choices };
}
