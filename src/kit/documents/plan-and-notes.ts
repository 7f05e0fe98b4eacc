import { addMonths, danishDate } from "../../model/calendar-date.ts";
import { OTHER_MEASURE } from "../../model/decisions.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { Choice, SheetField } from "../../model/sheet.ts";
import { CARRIED_OVER_TAG, NOTES_TAGS, PLAN_TAGS } from "../../model/sheet-tags.ts";
import { type KitContext, measuredIn, senderLine } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { type DocumentBuilder, dateField, heading, table, textField } from "./kit-document.ts";

const { plan: PLAN, notes: NOTES, common: COMMON } = DOCUMENTS;

/** Least space to write in, in centimetres: a line of handwriting below the hint, a row of boxes, four lines. */
const LEAST_CM = { line: 1.3, boxes: 0.8, notes: 2.3, closing: 3.2 } as const;

/** What looks back takes room, too; two pages still hold both it and the notes when a line less is written. */
const LEAST_AT_FOLLOW_UP_CM = { lookBack: 1.7, notes: 1.9 } as const;

/**
 * The implementation plan: one page for a practice's wall. Its tags are what the answers are read back by, and they are
 * held against it sign by sign, as those of the notes are.
 */
export const planDocument: DocumentBuilder = ({ context }) => {
  const { template, cluster, running } = context;
  const day = (months: number) => danishDate(addMonths(cluster.meeting.date, months));
  const { first, second } = template.followUpMonths;
  const dates = { first: day(first), second: day(second), sender: senderLine(context) };
  return [
    {
      suffix: "implementeringsplan",
      what: PLAN.what,
      isVerbatim: true,
      sheet: {
        title: PLAN.title,
        header: running,
        footer: fill(PLAN.footer, dates),
        lead: PLAN.lead,
        handwritten: "wall",
        blocks: [
          row(
            1,
            textField(PLAN_TAGS.practice, COMMON.practice),
            ...codeField(context),
            textField("plan-deltagere", PLAN.participants),
          ),
          ...carriedOver(context),
          ...planRows(context),
        ],
      },
    },
  ];
};

/** What is still open from the meeting before, for each practice to say where it stands; it leaves out what it did not choose. */
function carriedOver(context: KitContext): readonly DocumentBlock[] {
  const fields = openDecisions(context).map(({ measure, shortLabel }) =>
    statusField(`${CARRIED_OVER_TAG}${measure}`, shortLabel),
  );
  if (fields.length === 0) return [];
  return [
    heading(PLAN.carriedOver.heading),
    { kind: "fields", fields, height: 1, isFixed: true, leastCm: LEAST_CM.boxes },
    heading(PLAN.carriedOver.next),
  ];
}

function planRows(context: KitContext): readonly DocumentBlock[] {
  return [
    row(1, ...measureField(PLAN_TAGS.measure, PLAN.measure, context), levelField()),
    row(2, textField(PLAN_TAGS.goal, PLAN.goal)),
    row(3, textField(PLAN_TAGS.action, PLAN.action), textField(PLAN_TAGS.how, PLAN.how)),
    row(
      1,
      textField(PLAN_TAGS.who, PLAN.who),
      dateField(PLAN_TAGS.from, PLAN.from),
      textField("plan-hjaelp", PLAN.help),
    ),
    row(2, textField(PLAN_TAGS.sign, PLAN.sign)),
    row(2, textField(PLAN_TAGS.firstTest, PLAN.firstTest)),
    row(1, dateField(PLAN_TAGS.followUp, COMMON.lookAgain), textField("plan-ansvarlig", PLAN.responsible)),
  ];
}

/** Fields side by side; the row is taller where more is written. */
function row(height: number, ...fields: readonly SheetField[]): DocumentBlock {
  return { kind: "fields", fields, height, leastCm: LEAST_CM.line };
}

/**
 * In closed view the plan goes back under its code; the practice's name is for the wall and is never read. Without
 * figures there are no codes, and the key tells whose it is from the name.
 */
function codeField({ cluster, results }: KitContext): readonly SheetField[] {
  if (cluster.view.kind === "open") return [];
  const codes = results.measures.flatMap(({ practices }) => practices.map((practice) => practice.label));
  const choices = [...new Set(codes)].sort().map((code) => ({ text: code, value: code }));
  if (choices.length === 0) return [];
  return [{ kind: "choice", tag: PLAN_TAGS.code, ...PLAN.code, choices }];
}

function levelField(): SheetField {
  return oneOf(PLAN_TAGS.level, PLAN.level.label, COMMON.levels);
}

/** Asks where something stands. */
function statusField(tag: string, label: string): SheetField {
  return oneOf(tag, label, COMMON.statuses);
}

/** An empty box in a face that the sheets are set in, so that it is as tall as the words beside it. */
const BOX = "□";

/** Farther from the box of the next word than from its own. */
const APART = "\u2003";

/** A few words to choose from; on paper one of them is ticked. */
function oneOf(tag: string, label: string, words: Readonly<Record<string, string>>): SheetField {
  const hint = Object.values(words)
    .map((word) => `${BOX}\u00a0${word.replaceAll(" ", "\u00a0")}`)
    .join(`${APART} `);
  const choices = Object.entries(words).map(([value, text]) => ({ text, value }));
  return { kind: "choice", tag, label, hint, choices, isTicked: true };
}

/** The measures as a list to choose from; a package without any asks for none. */
function measureField(
  tag: string,
  texts: Pick<SheetField, "label" | "hint">,
  { template }: KitContext,
): readonly SheetField[] {
  if (template.measures.length === 0) return [];
  const choices: readonly Choice[] = [
    ...template.measures.map(({ id, number, title }) => ({ text: `${number}. ${title}`, value: id })),
    { text: COMMON.otherMeasure, value: OTHER_MEASURE },
  ];
  return [{ kind: "choice", tag, ...texts, choices }];
}

/** Something that is asked about: a measure, or what was chosen at the earlier meeting. */
interface Subject {
  /** Its place in a tag: the number, since an id may be as long as Word lets a whole tag be. */
  readonly key: string;
  /** "Målepunkt 1". */
  readonly subject: string;
  /** "1. HbA1c over 58 mmol/mol". */
  readonly label: string;
}

/** Something chosen at the earlier meeting that nobody has called done or dropped. */
interface OpenDecision extends Subject {
  /** Id of a measure, or `OTHER_MEASURE`. */
  readonly measure: string;
  /** The label for narrow places. */
  readonly shortLabel: string;
}

/** What is still open, in the template's order, what is no measure last. */
function openDecisions({ template, followUp }: KitContext): readonly OpenDecision[] {
  const open = followUp?.open ?? [];
  const agreed = COMMON.otherAgreement;
  const others: OpenDecision = {
    measure: OTHER_MEASURE,
    key: OTHER_MEASURE,
    subject: COMMON.otherMeasure,
    label: agreed,
    shortLabel: agreed,
  };
  return [
    ...template.measures
      .filter(({ id }) => open.includes(id))
      .map(({ id, number, title, shortTitle }) => ({
        measure: id,
        key: `m${number}`,
        subject: fill(NOTES.measures.measure, { number }),
        label: `${number}. ${title}`,
        shortLabel: `${number}. ${shortTitle}`,
      })),
    ...(open.includes(OTHER_MEASURE) ? [others] : []),
  ];
}

/** The notes sheet: what was seen, why it may be so, and the idea it gives, for each measure of each block. */
export const notesDocument: DocumentBuilder = ({ context }) => {
  const { template, programme, running } = context;
  return [
    {
      suffix: "moedenoter",
      what: NOTES.what,
      isVerbatim: true,
      sheet: {
        title: fill(NOTES.title, { topic: template.title }),
        header: running,
        footer: senderLine(context),
        lead: NOTES.lead,
        handwritten: "table",
        blocks: [
          { kind: "fields", fields: whoFields(context), height: 1, isFixed: true, leastCm: LEAST_CM.line },
          ...programme.flatMap(({ block, ...scheduled }, index) => {
            const head = heading(block.title, { time: timeSpan(scheduled) });
            if (block.kind === "follow-up") return lookBack(head, block.title, context);
            if (block.kind === "introduction" || block.kind === "talk") return [head, spokenNotes(index + 1)];
            if (block.kind === "dialogue") return [head, dialogueNotes(index + 1)];
            if (block.kind !== "measures") return [];
            return [head, measureNotes(block.title, block.measures, context)];
          }),
          ...closing(context),
        ],
      },
    },
  ];
};

function whoFields(context: KitContext): readonly SheetField[] {
  return [
    textField("noter-navn", NOTES.name),
    textField(NOTES_TAGS.practice, NOTES.practice),
    ...(codeField(context).length > 0 ? [textField("noter-kode", NOTES.code)] : []),
  ];
}

/**
 * Room for what is said before figures are shown.
 *
 * @param place of the block in the programme, since its id may be as long as Word lets a whole tag be
 */
function spokenNotes(place: number): DocumentBlock {
  const fields = [textField(`noter-gennemgang-${place}`, NOTES.spoken)];
  return { kind: "fields", fields, height: 1, leastCm: LEAST_CM.notes };
}

/** Room for what is heard and thought of where groups talk without figures; `place` as above. */
function dialogueNotes(place: number): DocumentBlock {
  const fields = [
    textField(`noter-samtale-${place}`, NOTES.heard),
    textField(`noter-samtale-${place}-ide`, NOTES.measures.idea),
  ];
  return { kind: "fields", fields, height: 1, leastCm: LEAST_CM.notes };
}

function closing(context: KitContext): readonly DocumentBlock[] {
  const { closing: text } = NOTES;
  const scheduled = context.programme.find(({ block }) => block.kind === "implementation");
  return [
    heading(scheduled?.block.title ?? text.heading, { time: scheduled ? timeSpan(scheduled) : "" }),
    {
      kind: "fields",
      height: 1.3,
      leastCm: LEAST_CM.closing,
      fields: [
        textField("noter-vigtigst", text.mostImportant),
        textField("noter-lettest", text.easiest),
        ...measureField(NOTES_TAGS.measures, text.measure, context),
        textField(NOTES_TAGS.text, text.together),
        dateField(NOTES_TAGS.followUp, COMMON.lookAgain),
      ],
    },
  ];
}

/** What is still open from last time, each with where it stands; nothing when all of it is done or dropped. */
function lookBack(head: DocumentBlock, caption: string, context: KitContext): readonly DocumentBlock[] {
  const { unknown, status, did, now } = NOTES.sinceLast;
  const wasCollected = (context.followUp?.decided.length ?? 0) > 0;
  const open = wasCollected ? openDecisions(context) : [{ key: "sidst", ...unknown }];
  if (open.length === 0) return [];
  return [head, notesTable(caption, { status, gjort: did, nu: now }, open, LEAST_AT_FOLLOW_UP_CM.lookBack)];
}

function measureNotes(caption: string, ids: readonly string[], context: KitContext): DocumentTable {
  const { measure, withoutFigures, saw, why, idea } = NOTES.measures;
  const withFigures = new Set(measuredIn(ids, context).map((measured) => measured.measure.id));
  const subjects = context.template.measures
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, title }): Subject => {
      const label = `${number}. ${title}`;
      return {
        key: `m${number}`,
        subject: fill(measure, { number }),
        label: withFigures.has(id) ? label : fill(withoutFigures, { measure: label }),
      };
    });
  const { notes } = context.followUp ? LEAST_AT_FOLLOW_UP_CM : LEAST_CM;
  return notesTable(caption, { set: saw, hvorfor: why, ide: idea }, subjects, notes);
}

/** A question to each subject; one without a hint asks where the subject stands. */
interface Question {
  readonly label: string;
  readonly hint?: string;
}

/** A row a subject, a column a question; the questions by their places in a tag. */
function notesTable(
  caption: string,
  questions: Readonly<Record<string, Question>>,
  subjects: readonly Subject[],
  leastCm: number,
): DocumentTable {
  const headings = [PLAN.measure.label, ...Object.values(questions).map(({ label }) => label)];
  const rows = subjects.map(({ key, subject, label }) => [
    label,
    ...Object.entries(questions).map(([name, { label: question, hint }]) => {
      const tag = `noter-${key}-${name}`;
      const asked = fill(NOTES.question, { subject, question });
      return { field: hint === undefined ? statusField(tag, asked) : textField(tag, { label: asked, hint }) };
    }),
  ]);
  // The column that names the measures is narrower than those that are written in.
  const widths = headings.map((_, column) => (column === 0 ? 0.85 : 1));
  const texts = { caption, description: headings.join(" · "), headings };
  return table(texts, widths, rows, { leastCm, grows: true });
}
