import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { Choice, SheetField } from "../model/sheet.ts";
import { CARRIED_OVER_TAG, NOTES_TAGS, PLAN_TAGS } from "../model/sheet-tags.ts";

/**
 * The sheets that the saved files beside this one were filled in on: as a kit has them, but of their own, since files
 * once saved stay as they are.
 */
const HEADER = "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026";

const MEASURES: readonly Choice[] = [
  { text: "1. HbA1c over 58 mmol/mol", value: "hba1c-over-58" },
  { text: "3. Systolisk blodtryk over 140 mmHg", value: "systolic-over-140" },
  { text: "Andet", value: "andet" },
];

const LEVELS: readonly Choice[] = [
  { text: "klyngen", value: "cluster" },
  { text: "klinikken", value: "clinic" },
  { text: "behandleren", value: "clinician" },
  { text: "patienten", value: "patient" },
];

const STATUSES: readonly Choice[] = [
  { text: "gjort", value: "done" },
  { text: "i gang", value: "ongoing" },
  { text: "droppet", value: "dropped" },
];

const CODES: readonly Choice[] = ["B", "K", "T7"].map((code) => ({ text: code, value: code }));

const [WHO, ...ROWS]: readonly DocumentBlock[] = [
  [
    text(PLAN_TAGS.practice, "Praksis", "Klinikkens navn"),
    choice(PLAN_TAGS.code, "Vores kode", "Kun på det eksemplar, der sendes ind", CODES),
    text("plan-deltagere", "Vi var med", "Navne"),
  ],
  [
    choice(PLAN_TAGS.measure, "Målepunkt", "Vælg målepunkt", MEASURES),
    choice(PLAN_TAGS.level, "Målet gælder", "klyngen · klinikken · behandleren · patienten", LEVELS),
  ],
  [text(PLAN_TAGS.goal, "Mål: hvad vil vi opnå?", "Så konkret, at vi kan se, om det lykkes")],
  [
    text(PLAN_TAGS.action, "Hvad gør vi anderledes?", "Én ting ad gangen"),
    text(PLAN_TAGS.how, "Hvordan gør vi?", "Trin, fraser, indkaldelser, opgaver"),
  ],
  [text(PLAN_TAGS.who, "Hvem?", "Rolle og opgave"), date(PLAN_TAGS.from, "Fra hvornår?")],
  [text(PLAN_TAGS.sign, "Hvordan ser vi, at det virker?", "Et tal eller noget, vi kan se")],
  [text(PLAN_TAGS.firstTest, "Første lille prøve i næste uge", "Én patient, én dag, én medarbejder")],
  [
    date(PLAN_TAGS.followUp, "Vi ser på det igen"),
    text("plan-ansvarlig", "Ansvarlig for opfølgning", "Navn"),
  ],
].map((fields) => ({ kind: "fields", fields, height: 1 }));

export const PLAN_HANDED_OUT: DocumentSheet = {
  title: "Vores plan",
  header: HEADER,
  footer: "KiAP",
  lead: "Udfyldes sammen på mødet og hænges op, hvor alle i klinikken ser den.",
  handwritten: "wall",
  blocks: [...(WHO ? [WHO] : []), ...ROWS],
};

/** The plan of a follow-up, which asks where three things stand. */
export const FOLLOW_UP_PLAN_HANDED_OUT: DocumentSheet = {
  ...PLAN_HANDED_OUT,
  blocks: [
    ...(WHO ? [WHO] : []),
    { kind: "heading", level: 2, text: "Fra sidst: hvor langt er vi med det, vi valgte?" },
    {
      kind: "fields",
      fields: MEASURES.map(({ text: label, value }) =>
        choice(`${CARRIED_OVER_TAG}${value}`, label, "gjort · i gang · droppet", STATUSES),
      ),
      height: 1,
      isFixed: true,
    },
    { kind: "heading", level: 2, text: "Det vil vi nu" },
    ...ROWS,
  ],
};

export const NOTES_HANDED_OUT: DocumentSheet = {
  title: "Mødenoter: Type 2-diabetes",
  header: HEADER,
  footer: "KiAP",
  lead: "Skriv undervejs.",
  handwritten: "table",
  blocks: [
    {
      kind: "fields",
      fields: [
        text("noter-navn", "Navn", "Dit navn"),
        text(NOTES_TAGS.practice, "Praksis", "Din praksis"),
        text("noter-kode", "Vores kode", "Kode"),
      ],
      height: 1,
      isFixed: true,
    },
    { kind: "heading", level: 2, text: "Behandlingsresultater", time: "16.45 – 17.30" },
    {
      kind: "table",
      caption: "Behandlingsresultater",
      description: "Målepunkt · Hvad så vi? · Idé",
      columns: ["Målepunkt", "Hvad så vi?", "Idé"].map((heading) => ({ heading, weight: 1 })),
      rows: MEASURES.slice(0, 2).map(({ text: label, value }, index) => [
        label,
        {
          field: text(
            `noter-${value}-set`,
            `Målepunkt ${index + 1}: Hvad så vi?`,
            "Det, der falder i øjnene",
          ),
        },
        { field: text(`noter-${value}-ide`, `Målepunkt ${index + 1}: Idé`, "Noget at prøve") },
      ]),
      writing: { leastCm: 2.3, grows: true },
    },
    { kind: "heading", level: 2, text: "Implementering og opfølgning", time: "18.30 – 19.00" },
    {
      kind: "fields",
      fields: [
        text("noter-vigtigst", "Det vigtigste for vores patienter", "Et målepunkt og hvorfor"),
        choice(NOTES_TAGS.measures, "Klyngen vælger", "Vælg målepunkt", MEASURES),
        text(NOTES_TAGS.text, "Det vil klyngen gøre sammen", "Fælles aftale"),
        date(NOTES_TAGS.followUp, "Vi ser på det igen"),
      ],
      height: 1,
    },
  ],
};

/** What the practice with code K wrote, by tag. */
export const PLAN_ANSWERS: Readonly<Record<string, string>> = {
  [PLAN_TAGS.practice]: "Lægehuset Strandengen",
  [PLAN_TAGS.code]: "K",
  [PLAN_TAGS.measure]: "3. Systolisk blodtryk over 140 mmHg",
  [PLAN_TAGS.level]: "klinikken",
  [PLAN_TAGS.goal]: "Under 20 % over 140 mmHg\nom et år",
  [PLAN_TAGS.action]: "Måler hjemmeblodtryk",
  [PLAN_TAGS.how]: "Apparat udleveres; frasen »HBT« & skema",
  [PLAN_TAGS.who]: "Sygeplejersken",
  [PLAN_TAGS.from]: "17-08-2026",
  [PLAN_TAGS.sign]: "Andelen i næste udtræk",
  [PLAN_TAGS.followUp]: "09-12-2026",
};

/** What the same practice wrote half a year later: where two of the three stand, and the plan it keeps to. */
export const FOLLOW_UP_PLAN_ANSWERS: Readonly<Record<string, string>> = {
  ...PLAN_ANSWERS,
  [`${CARRIED_OVER_TAG}systolic-over-140`]: "i gang",
  [`${CARRIED_OVER_TAG}hba1c-over-58`]: "gjort",
};

/** What the leader wrote on the notes sheet. */
export const NOTES_ANSWERS: Readonly<Record<string, string>> = {
  "noter-navn": "Mødeleder",
  "noter-hba1c-over-58-set": "Stor forskel",
  [NOTES_TAGS.measures]: "1. HbA1c over 58 mmol/mol",
  [NOTES_TAGS.text]: "Fælles frase til årskontrol",
  [NOTES_TAGS.followUp]: "09-12-2026",
};

function text(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}

function date(tag: string, label: string): SheetField {
  return { kind: "date", tag, label, hint: "Vælg dato" };
}

function choice(tag: string, label: string, hint: string, choices: readonly Choice[]): SheetField {
  return { kind: "choice", tag, label, hint, choices };
}
