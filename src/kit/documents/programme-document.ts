import { minutesText } from "../speaker-notes.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, meetingFacts, programmeTable } from "./meeting-facts.ts";

/** The short programme that everybody gets: one page. */
export function programmeDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template, programme } = context;
  const total = programme.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    {
      suffix: "program",
      what: "Program",
      sheet: {
        ...runningWords(context),
        title: `Program: ${template.title}`,
        isOnePage: true,
        blocks: [
          meetingFacts(context, [
            { term: "Varighed", text: minutesText(total) },
            { term: "Spørgsmål før mødet", text: contactLine(context) },
          ]),
          { kind: "heading", level: 2, text: "Det vil vi" },
          { kind: "list", items: template.purpose },
          { kind: "heading", level: 2, text: "Sådan er mødet lagt an" },
          programmeTable(context),
          { kind: "heading", level: 2, text: "Sådan arbejder vi" },
          {
            kind: "list",
            items: [
              "Ingen af os har facit. Forskelle er anledning til at spørge.",
              "Det, der bliver sagt, bliver i klyngen. Det, vi bliver enige om, må gerne gå videre.",
              "Hver praksis går hjem med en plan på én side.",
            ],
          },
        ],
      },
    },
  ];
}
