import type { NotesBlock, NotesSheet, SheetField } from "../model/sheet.ts";
import { NOTES_TAGS } from "../model/sheet-tags.ts";
import { statusField } from "./decision-status.ts";
import { type KitContext, measuredIn, senderLine } from "./kit-context.ts";
import { openDecisions } from "./open-decisions.ts";
import { measureChoices } from "./plan-sheet.ts";
import { timeSpan } from "./programme.ts";

const COLUMNS = [
  { key: "set", heading: "Hvad så vi?", hint: "Det, der falder i øjnene" },
  { key: "hvorfor", heading: "Hvorfor?", hint: "Data, patienter eller det, vi gør" },
  { key: "ide", heading: "Idé", hint: "Noget at prøve" },
] as const;

/** The notes sheet: what was seen, why it may be so, and the idea it gives, for each measure of each block. */
export function notesSheet(context: KitContext): NotesSheet {
  const closing = context.programme.find(({ block }) => block.kind === "implementation");
  return {
    kind: "notes",
    title: `Mødenoter: ${context.template.title}`,
    header: context.running,
    footer: senderLine(context),
    who: [
      textField("noter-navn", "Navn", "Dit navn"),
      textField(NOTES_TAGS.practice, "Praksis", "Din praksis"),
      ...(context.cluster.view.kind === "closed" ? [textField("noter-kode", "Vores kode", "Kode")] : []),
    ],
    instruction:
      "Skriv undervejs. Arket er dit eget, og du får brug for det, når planen skal skrives til sidst.",
    blocks: context.programme.flatMap(({ block, ...scheduled }) => {
      if (block.kind === "follow-up") return lookBackBlocks(block.title, timeSpan(scheduled), context);
      if (block.kind !== "measures") return [];
      return [notesBlock(block.title, timeSpan(scheduled), block.measures, context)];
    }),
    closing: {
      heading: closing?.block.title ?? "Det tager vi med",
      time: closing ? timeSpan(closing) : "",
      fields: [
        textField("noter-vigtigst", "Det vigtigste for vores patienter", "Et målepunkt og hvorfor"),
        textField("noter-lettest", "Det letteste at ændre hos os", "Noget, der kan gøres i næste uge"),
        {
          kind: "choice",
          tag: NOTES_TAGS.measures,
          label: "Klyngen vælger",
          hint: "Vælg målepunkt",
          choices: measureChoices(context),
        },
        textField(NOTES_TAGS.text, "Det vil klyngen gøre sammen", "Fælles aftale"),
        { kind: "date", tag: NOTES_TAGS.followUp, label: "Vi ser på det igen", hint: "Vælg dato" },
      ],
    },
  };
}

/** What is known of it when no plan was collected: that something was agreed. */
const UNKNOWN = { name: "Sidst", label: "Det, vi aftalte sidst", key: "sidst" };

/** What is still open from last time, each with where it stands; nothing when all of it is done or dropped. */
function lookBackBlocks(heading: string, time: string, context: KitContext): readonly NotesBlock[] {
  const wasCollected = (context.followUp?.decided.length ?? 0) > 0;
  const open = wasCollected ? openDecisions(context) : [UNKNOWN];
  const rows = open.map(({ name, label, key }) => ({
    label,
    fields: [
      statusField(`noter-${key}-status`, `${name}: Hvor langt er vi?`),
      textField(`noter-${key}-gjort`, `${name}: Hvad gjorde vi?`, "Det, der blev ændret"),
      textField(`noter-${key}-nu`, `${name}: Hvad nu?`, "Fortsæt, ret til eller stop"),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    { heading, time, columns: ["Målepunkt", "Hvor langt er vi?", "Hvad gjorde vi?", "Hvad nu?"], rows },
  ];
}

function notesBlock(heading: string, time: string, ids: readonly string[], context: KitContext): NotesBlock {
  const measures = context.template.measures.filter(({ id }) => ids.includes(id));
  const withFigures = new Set(measuredIn(ids, context).map(({ measure }) => measure.id));
  return {
    heading,
    time,
    columns: ["Målepunkt", ...COLUMNS.map((column) => column.heading)],
    rows: measures.map(({ id, number, title }) => ({
      label: withFigures.has(id) ? `${number}. ${title}` : `${number}. ${title} (ingen tal denne gang)`,
      fields: COLUMNS.map((column) =>
        textField(`noter-m${number}-${column.key}`, `Målepunkt ${number}: ${column.heading}`, column.hint),
      ),
    })),
  };
}

function textField(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}
