import { OTHER_MEASURE } from "../model/decisions.ts";
import type { NotesBlock, NotesSheet, SheetField } from "../model/sheet.ts";
import { NOTES_TAGS } from "../model/sheet-tags.ts";
import { statusField } from "./decision-status.ts";
import { type KitContext, measuredIn } from "./kit-context.ts";
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
    footer: context.template.provider,
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

/** What is still open from last time, each with where it stands; nothing when no plan was collected. */
function lookBackBlocks(heading: string, time: string, context: KitContext): readonly NotesBlock[] {
  const rows = openDecisions(context).map(({ name, label, field }) => ({
    label,
    fields: [
      statusField(`noter-${field}-status`, `${name}: Hvor langt er vi?`),
      textField(`noter-${field}-gjort`, `${name}: Hvad gjorde vi?`, "Det, der blev ændret"),
      textField(`noter-${field}-nu`, `${name}: Hvad nu?`, "Fortsæt, ret til eller stop"),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    { heading, time, columns: ["Målepunkt", "Hvor langt er vi?", "Hvad gjorde vi?", "Hvad nu?"], rows },
  ];
}

function openDecisions({ template, followUp }: KitContext) {
  const open = followUp?.open ?? [];
  return [
    ...template.measures
      .filter(({ id }) => open.includes(id))
      .map(({ number, title }) => ({
        name: `Målepunkt ${number}`,
        label: `${number}. ${title}`,
        field: fieldOf(number),
      })),
    ...(open.includes(OTHER_MEASURE)
      ? [{ name: "Andet", label: "Andet, vi aftalte", field: OTHER_MEASURE }]
      : []),
  ];
}

/** A measure in a tag: by its number, since an id may be as long as Word lets a whole tag be. */
function fieldOf(number: number): string {
  return `m${number}`;
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
        textField(
          `noter-${fieldOf(number)}-${column.key}`,
          `Målepunkt ${number}: ${column.heading}`,
          column.hint,
        ),
      ),
    })),
  };
}

function textField(tag: string, label: string, hint: string): SheetField {
  return { kind: "text", tag, label, hint };
}
