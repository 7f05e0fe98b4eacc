import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { AuditForm, Case, ReviewStep } from "../../model/template.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import {
  type DocumentBuilder,
  emptyLines,
  fieldRow,
  heading,
  list,
  paragraph,
  subheading,
  table,
  textField,
  wordDocument,
} from "./kit-document.ts";

const { reviewFlow: REVIEW, cases: CASES, auditForm: AUDIT } = PRACTICE_DOCUMENTS;

/** The decision flow by which a practice looks at its patients again, one by one. */
export const reviewFlowDocument: DocumentBuilder = ({ context }) => {
  const { reviewSteps = [], title } = context.template;
  if (reviewSteps.length === 0) return [];
  const lead = fill(REVIEW.lead, { topic: title });
  return [
    wordDocument(
      context,
      { suffix: "gennemgang", ...REVIEW, lead, isOnePage: true },
      reviewSteps.flatMap(stepBlocks),
    ),
  ];
};

function stepBlocks({ title, text, outcomes = [] }: ReviewStep, index: number): readonly DocumentBlock[] {
  const { caption, description, headings } = REVIEW.outcomes;
  const texts = {
    caption: fill(caption, { step: index + 1, title }),
    description: fill(description, { next: index + 2 }),
    headings,
  };
  const rows = outcomes.map(({ when, action }) => [when, action]);
  return [
    heading(`${index + 1}. ${title}`),
    paragraph(text),
    ...(rows.length > 0 ? [table(texts, [6, 10], rows)] : []),
  ];
}

/** The cases the groups may talk about, one a page, each with room to write. */
export const caseSheetDocument: DocumentBuilder = ({ context }) => {
  const { cases = [] } = context.template;
  if (cases.length === 0) return [];
  return [wordDocument(context, { suffix: "cases", ...CASES }, cases.flatMap(caseBlocks))];
};

function caseBlocks({ id, title, story, questions }: Case, index: number): readonly DocumentBlock[] {
  return [
    heading(title, { startsPage: index > 0 }),
    ...story.map((text) => paragraph(text)),
    subheading(CASES.questions),
    { kind: "list", items: questions, isNumbered: true },
    fieldRow([textField(`case-${id}-noter`, CASES.agreed)], 3),
    fieldRow([textField(`case-${id}-egen`, CASES.own)], 2),
  ];
}

/** Empty forms for looking through one's own records, one a page. They are filled in and kept in the practice. */
export const auditFormDocument: DocumentBuilder = ({ context }) => {
  const { auditForms = [] } = context.template;
  const [first] = auditForms;
  if (!first) return [];
  const isAlone = auditForms.length === 1;
  const blocks = auditForms.flatMap((form, index) => [
    ...(isAlone ? [] : [heading(form.title, { startsPage: index > 0 })]),
    ...formBlocks(form),
  ]);
  const title = isAlone ? first.title : AUDIT.several;
  return [wordDocument(context, { suffix: "audit", ...AUDIT, title }, blocks)];
};

function formBlocks({ title, instruction, columns, rows }: AuditForm): readonly DocumentBlock[] {
  const texts = {
    caption: title,
    description: columns.map(({ heading: name, hint }) => `${name}: ${hint}`).join(" · "),
    headings: [
      AUDIT.number,
      ...columns.map(({ heading: name, hint }) => (hint === "" ? name : `${name} (${asSentencePart(hint)})`)),
    ],
  };
  const weights = [1, ...columns.map(() => 15 / columns.length)];
  const lines = emptyLines(rows, weights.length);
  return [list(instruction), table(texts, weights, lines, { leastCm: 1.1, grows: true })];
}

function asSentencePart(hint: string): string {
  return hint.charAt(0).toLocaleLowerCase("da-DK") + hint.slice(1);
}
