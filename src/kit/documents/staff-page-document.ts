import { danishDate } from "../../model/calendar-date.ts";
import { asSentenceStart } from "../../model/danish-number.ts";
import type { DocumentTable } from "../../model/document-sheet.ts";
import { inSentence } from "../in-sentence.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { fieldRow, textField } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";

/** Five minutes at the clinic's own staff meeting: what was decided, who does what, and what is tried first. */
export function staffPageDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template } = context;
  return [
    {
      suffix: "personale",
      what: "Til personalemødet",
      sheet: {
        ...runningWords(context),
        title: "Fem minutter på personalemødet",
        lead: `Til den, der fortæller klinikken om mødet i ${context.cluster.name}. Tag planen med.`,
        isOnePage: true,
        blocks: [
          script(context),
          fieldRow(
            [
              textField("personale-plan", "Det har vi valgt, og derfor", "Fra planens øverste felter"),
              textField("personale-maal", "Sådan ser vi, at det lykkes", "Fra planens mål"),
            ],
            2,
          ),
          { kind: "heading", level: 2, text: "Hvem gør hvad fra nu af?" },
          {
            kind: "table",
            caption: "Hvem gør hvad?",
            description: "Rolle, opgave, fra hvornår og hvem der kan spørges",
            columns: [
              { heading: "Rolle", weight: 3 },
              { heading: "Opgave", weight: 7 },
              { heading: "Fra hvornår", weight: 2.5 },
              { heading: "Spørg", weight: 2.5 },
            ],
            rows: ["Læge", "Sygeplejerske", "Sekretær", "Andre"].map((role) => [role, "", "", ""]),
            writing: { leastCm: 1.2, grows: true },
          },
          fieldRow(
            [
              textField("personale-proeve", "Første lille prøve i næste uge", "Én patient, én dag"),
              textField(
                "personale-spoergsmaal",
                "Det vil personalet have ændret eller svaret på",
                "Skriv det her, og tag det op igen",
              ),
            ],
            2,
          ),
          {
            kind: "paragraph",
            look: "quiet",
            text: `Emne: ${asSentenceStart(template.title)}. Spørgsmål til pakken: ${template.contact.name}${template.contact.email ? `, ${template.contact.email}` : ""}.`,
          },
        ],
      },
    },
  ];
}

function script(context: KitContext): DocumentTable {
  const { template, measured } = context;
  const [followUp] = meetingDates(context).followUps;
  const again = measured.length > 0 ? "ser på tallene igen" : "tager det op igen";
  const seen =
    measured.length > 0
      ? "Tallene viste os noget om vores egen praksis. De siger ikke, hvem der er dygtig. Her er det, vi hæftede os ved."
      : "Vi hørte, hvordan andre praksis gør, og vi så på vores egne forløb. Her er det, vi hæftede os ved.";
  const why = template.purpose[0] ?? template.title;
  return {
    kind: "table",
    caption: "Fem minutter",
    description: "Hvor lang tid der er, hvad der siges, og hvad der spørges om",
    columns: [
      { heading: "Minut", weight: 1.4 },
      { heading: "Sig", weight: 8 },
      { heading: "Spørg", weight: 5 },
    ],
    rows: [
      [
        "1.",
        `Vi har været til klyngemøde om ${inSentence(template.title)}. ${why}`,
        "Hvor møder I det i hverdagen?",
      ],
      ["2.", seen, "Kan I genkende det?"],
      [
        "3.–4.",
        "Det her vil vi ændre, og sådan gør vi. Læs planen op.",
        "Hvad kan gå i vejen? Hvem gør allerede noget af det?",
      ],
      [
        "5.",
        `Vi prøver med én patient i næste uge.${followUp ? ` Klyngen ${again} omkring ${danishDate(followUp.date)}.` : ""}`,
        "Hvem tager den første, og hvornår taler vi om det igen?",
      ],
    ],
  };
}
