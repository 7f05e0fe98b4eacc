import type { DocumentBlock, DocumentSheet } from "../model/document-sheet.ts";
import type { SheetField } from "../model/sheet.ts";
import { NOTES_TAGS } from "../model/sheet-tags.ts";
import { statusField } from "./decision-status.ts";
import { choiceField, dateField, textField } from "./documents/kit-document.ts";
import { type KitContext, measuredIn, senderLine } from "./kit-context.ts";
import { openDecisions } from "./open-decisions.ts";
import { measureChoices } from "./plan-sheet.ts";
import { timeSpan } from "./programme.ts";

const COLUMNS = [
  { key: "set", heading: "Hvad så vi?", hint: "Det, der falder i øjnene" },
  { key: "hvorfor", heading: "Hvorfor?", hint: "Data, patienter eller det, vi gør" },
  { key: "ide", heading: "Idé", hint: "Noget at prøve" },
] as const;

/** Room for four lines of handwriting. */
const LEAST_ROW_CM = 2.3;

/** The column that names the measures is narrower than those that are written in. */
const NAME_WEIGHT = 0.85;

/** The notes sheet: what was seen, why it may be so, and the idea it gives, for each measure of each block. */
export function notesSheet(context: KitContext): DocumentSheet {
  return {
    title: `Mødenoter: ${context.template.title}`,
    header: context.running,
    footer: senderLine(context),
    lead: "Skriv undervejs. Arket er dit eget, og du får brug for det, når planen skal skrives til sidst.",
    handwritten: "table",
    blocks: [
      { kind: "fields", fields: whoFields(context), height: 1, isFixed: true, leastCm: 1.3 },
      ...context.programme.flatMap(({ block, ...scheduled }) => {
        if (block.kind === "follow-up") return lookBack(block.title, timeSpan(scheduled), context);
        if (block.kind !== "measures") return [];
        return measureNotes(block.title, timeSpan(scheduled), block.measures, context);
      }),
      ...closing(context),
    ],
  };
}

function whoFields({ cluster }: KitContext): readonly SheetField[] {
  return [
    textField("noter-navn", { label: "Navn", hint: "Dit navn" }),
    textField(NOTES_TAGS.practice, { label: "Praksis", hint: "Din praksis" }),
    ...(cluster.view.kind === "closed"
      ? [textField("noter-kode", { label: "Vores kode", hint: "Kode" })]
      : []),
  ];
}

function closing(context: KitContext): readonly DocumentBlock[] {
  const scheduled = context.programme.find(({ block }) => block.kind === "implementation");
  return [
    {
      kind: "heading",
      level: 2,
      text: scheduled?.block.title ?? "Det tager vi med",
      time: scheduled ? timeSpan(scheduled) : "",
    },
    {
      kind: "fields",
      height: 1.3,
      leastCm: 3.2,
      fields: [
        textField("noter-vigtigst", {
          label: "Det vigtigste for vores patienter",
          hint: "Et målepunkt og hvorfor",
        }),
        textField("noter-lettest", {
          label: "Det letteste at ændre hos os",
          hint: "Noget, der kan gøres i næste uge",
        }),
        choiceField(
          NOTES_TAGS.measures,
          { label: "Klyngen vælger", hint: "Vælg målepunkt" },
          measureChoices(context),
        ),
        textField(NOTES_TAGS.text, { label: "Det vil klyngen gøre sammen", hint: "Fælles aftale" }),
        dateField(NOTES_TAGS.followUp, "Vi ser på det igen"),
      ],
    },
  ];
}

interface NotesRow {
  readonly label: string;
  /** One field for each column after the first. */
  readonly fields: readonly SheetField[];
}

/** One block of the meeting: a row per measure, a column per question. */
function notesBlock(
  heading: string,
  time: string,
  questions: readonly string[],
  rows: readonly NotesRow[],
): readonly DocumentBlock[] {
  const columns = ["Målepunkt", ...questions];
  return [
    { kind: "heading", level: 2, text: heading, time },
    {
      kind: "table",
      caption: heading,
      description: columns.join(" · "),
      columns: columns.map((text, column) => ({ heading: text, weight: column === 0 ? NAME_WEIGHT : 1 })),
      rows: rows.map(({ label, fields }) => [label, ...fields.map((field) => ({ field }))]),
      writing: { leastCm: LEAST_ROW_CM, grows: true },
    },
  ];
}

/** What is known of it when no plan was collected: that something was agreed. */
const UNKNOWN = { name: "Sidst", label: "Det, vi aftalte sidst", key: "sidst" };

/** What is still open from last time, each with where it stands; nothing when all of it is done or dropped. */
function lookBack(heading: string, time: string, context: KitContext): readonly DocumentBlock[] {
  const wasCollected = (context.followUp?.decided.length ?? 0) > 0;
  const open = wasCollected ? openDecisions(context) : [UNKNOWN];
  const rows = open.map(({ name, label, key }) => ({
    label,
    fields: [
      statusField(`noter-${key}-status`, `${name}: Hvor langt er vi?`),
      textField(`noter-${key}-gjort`, { label: `${name}: Hvad gjorde vi?`, hint: "Det, der blev ændret" }),
      textField(`noter-${key}-nu`, { label: `${name}: Hvad nu?`, hint: "Fortsæt, ret til eller stop" }),
    ],
  }));
  if (rows.length === 0) return [];
  return notesBlock(heading, time, ["Hvor langt er vi?", "Hvad gjorde vi?", "Hvad nu?"], rows);
}

function measureNotes(
  heading: string,
  time: string,
  ids: readonly string[],
  context: KitContext,
): readonly DocumentBlock[] {
  const measures = context.template.measures.filter(({ id }) => ids.includes(id));
  const withFigures = new Set(measuredIn(ids, context).map(({ measure }) => measure.id));
  const rows = measures.map(({ id, number, title }) => ({
    label: withFigures.has(id) ? `${number}. ${title}` : `${number}. ${title} (ingen tal denne gang)`,
    fields: COLUMNS.map((column) =>
      textField(`noter-m${number}-${column.key}`, {
        label: `Målepunkt ${number}: ${column.heading}`,
        hint: column.hint,
      }),
    ),
  }));
  const questions = COLUMNS.map((column) => column.heading);
  return notesBlock(heading, time, questions, rows);
}
