import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, durationText, meetingFacts, programmeTable } from "./meeting-facts.ts";

/** The short programme that everybody gets: one page. */
export function programmeDocument({ context }: DocumentInput): readonly KitDocument[] {
  return [
    {
      suffix: "program",
      what: "Program",
      sheet: {
        ...runningWords(context),
        title: `Program: ${context.template.title}`,
        isOnePage: true,
        blocks: [
          meetingFacts(context, [
            { term: "Varighed", text: durationText(context) },
            { term: "Spørgsmål før mødet", text: contactLine(context) },
          ]),
          { kind: "heading", level: 2, text: "Det vil vi" },
          { kind: "list", items: context.template.purpose },
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
