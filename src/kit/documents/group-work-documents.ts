import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { Case, ReviewStep } from "../../model/template.ts";
import { fieldRow, textField } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";

/** The decision flow by which a practice looks at its patients again, one by one. */
export function reviewFlowDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { reviewSteps = [], title } = context.template;
  if (reviewSteps.length === 0) return [];
  return [
    {
      suffix: "gennemgang",
      what: "Gennemgang af patienter",
      sheet: {
        ...runningWords(context),
        title: "Gennemgang af jeres patienter",
        lead: `${title}: trin for trin, fra listen til beslutningen.`,
        isOnePage: true,
        blocks: reviewSteps.flatMap(stepBlocks),
      },
    },
  ];
}

function stepBlocks({ title, text, outcomes = [] }: ReviewStep, index: number): readonly DocumentBlock[] {
  const next = `Gå til trin ${index + 2}.`;
  return [
    { kind: "heading", level: 2, text: `${index + 1}. ${title}` },
    { kind: "paragraph", text },
    ...(outcomes.length > 0
      ? [
          {
            kind: "table" as const,
            caption: `Trin ${index + 1}: ${title}`,
            description: `Hvad der gøres, alt efter svaret. Uden andet svar: ${next}`,
            columns: [
              { heading: "Hvis", weight: 6 },
              { heading: "Så", weight: 10 },
            ],
            rows: outcomes.map(({ when, action }) => [when, action]),
          },
        ]
      : []),
  ];
}

/** The cases the groups may talk about, one a page, each with room to write. */
export function caseSheetDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { cases = [] } = context.template;
  if (cases.length === 0) return [];
  return [
    {
      suffix: "cases",
      what: "Cases til grupperne",
      sheet: {
        ...runningWords(context),
        title: "Cases til grupperne",
        lead: "Alle personer og forløb er opdigtede. Én side til hver gruppe.",
        blocks: cases.flatMap((one, index) => caseBlocks(one, index)),
      },
    },
  ];
}

function caseBlocks({ id, title, story, questions }: Case, index: number): readonly DocumentBlock[] {
  return [
    { kind: "heading", level: 2, text: title, startsPage: index > 0 },
    ...story.map((text): DocumentBlock => ({ kind: "paragraph", text })),
    { kind: "heading", level: 3, text: "Tal sammen om" },
    { kind: "list", items: questions, isNumbered: true },
    fieldRow([textField(`case-${id}-noter`, "Det blev vi enige om", "Hovedpunkter")], 3),
    fieldRow([textField(`case-${id}-egen`, "Det vil vi se efter hjemme hos os", "Én ting")], 2),
  ];
}

function asSentencePart(hint: string): string {
  return hint.charAt(0).toLocaleLowerCase("da-DK") + hint.slice(1);
}

/** An empty form for looking through one's own records. It is filled in and kept in the practice. */
export function auditFormDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { auditForm } = context.template;
  if (!auditForm) return [];
  const { title, instruction, columns, rows } = auditForm;
  return [
    {
      suffix: "audit",
      what: "Skema til gennemgang af egne forløb",
      sheet: {
        ...runningWords(context),
        title,
        lead: "Skemaet bliver i klinikken. Skriv hverken navn eller CPR-nummer.",
        blocks: [
          { kind: "list", items: instruction },
          {
            kind: "table",
            caption: title,
            description: columns.map(({ heading, hint }) => `${heading}: ${hint}`).join(" · "),
            columns: [
              { heading: "Nr.", weight: 1 },
              ...columns.map(({ heading, hint }) => ({
                heading: hint === "" ? heading : `${heading} (${asSentencePart(hint)})`,
                weight: 15 / columns.length,
              })),
            ],
            rows: Array.from({ length: rows }, (_, row) => [String(row + 1), ...columns.map(() => "")]),
            writing: { leastCm: 1.1, grows: true },
          },
        ],
      },
    },
  ];
}
