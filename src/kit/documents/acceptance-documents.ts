import { danishDate } from "../../model/calendar-date.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import { inSentence } from "../in-sentence.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { dateField, lineOfFields, section, textField, ticks } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, meetingFacts } from "./meeting-facts.ts";

/** Asks each practice whether its figures may be used: a no leaves no trace, and no answer counts as no. */
export function acceptanceLetter({ context }: DocumentInput): readonly KitDocument[] {
  const { template } = context;
  return [
    {
      suffix: "tilsagn",
      what: "Tilsagn",
      sheet: {
        ...runningWords(context),
        title: "Må jeres tal bruges på klyngemødet?",
        lead: `Til alle praksis i ${context.cluster.name}`,
        isOnePage: true,
        blocks: [
          meetingFacts(context, [{ term: "Emne", text: template.title }]),
          ...section("Det handler det om", { kind: "list", items: scope(context) }),
          ...section("Det sker der med svaret", { kind: "list", items: consequences(context) }),
          ...section(
            "Dataansvar",
            lineOfFields([
              textField("tilsagn-dataansvarlig", "Dataansvarlig", "Udfyldes af koordinatoren"),
              textField("tilsagn-retsgrundlag", "Retsgrundlag", "Udfyldes af koordinatoren"),
              dateField("tilsagn-slettefrist", "Slettefrist"),
            ]),
          ),
          ...answer(context),
        ],
      },
    },
  ];
}

/** The second and last time: short, with the same answer to give. */
export function acceptanceReminder({ context }: DocumentInput): readonly KitDocument[] {
  const { cluster, template } = context;
  const { deadline } = meetingDates(context);
  return [
    {
      suffix: "rykker",
      what: "Påmindelse om tilsagn",
      sheet: {
        ...runningWords(context),
        title: "Vi mangler jeres svar",
        lead: `Til praksis i ${cluster.name}, som ikke har svaret endnu`,
        isOnePage: true,
        blocks: [
          {
            kind: "paragraph",
            text: `Klyngen mødes ${danishDate(cluster.meeting.date)} om ${inSentence(template.title)}. Vi har spurgt, om jeres samlede tal må indgå, og vi har ikke hørt fra jer.`,
          },
          {
            kind: "paragraph",
            text: `Svarene skal være hos ${template.provider} senest ${danishDate(deadline)}. Bagefter kan tallene ikke komme med på dette møde.`,
          },
          { kind: "list", items: consequences(context) },
          ...answer(context),
        ],
      },
    },
  ];
}

function scope({ template, cluster }: KitContext): readonly string[] {
  return [
    `Der hentes samlede tal fra ${template.dataSource}: hvor mange patienter der tæller med, og hvor mange af dem der opfylder målepunktet.`,
    "Der hentes ingen oplysninger om den enkelte patient. Små tal skjules, så ingen kan genkendes bag dem.",
    cluster.view.kind === "closed"
      ? "På mødet vises praksis med tilfældige koder. I får kun jeres egen kode at vide."
      : "Klyngen har besluttet at vise praksis med navn på mødet.",
    "Tallene bruges på dette møde og til at følge op på det, og til intet andet.",
  ];
}

function consequences({ template }: KitContext): readonly string[] {
  return [
    `Siger I ja, sendes jeres ydernummer til ${template.provider}, og jeres samlede tal kommer med.`,
    "Siger I nej, kommer jeres tal ikke med, og det fremgår ingen steder, hvem der har sagt nej.",
    "Svarer I ikke, tæller det som et nej. I er velkomne på mødet, uanset hvad I svarer.",
    "I kan altid trække et ja tilbage. Så fjernes jeres tal næste gang, materialet bygges.",
  ];
}

function answer(context: KitContext): readonly DocumentBlock[] {
  const { answers } = meetingDates(context);
  return [
    { kind: "heading", level: 2, text: "Jeres svar" },
    {
      kind: "ticks",
      items: ticks("tilsagn-svar", [
        "Ja, vores samlede tal må bruges på mødet og til opfølgningen",
        "Nej, vores tal skal ikke med",
      ]),
    },
    lineOfFields([
      textField("tilsagn-praksis", "Praksis", "Klinikkens navn"),
      textField("tilsagn-ydernummer", "Ydernummer", "Seks cifre"),
    ]),
    lineOfFields([
      dateField("tilsagn-dato", "Dato"),
      textField("tilsagn-underskrift", "Underskrift", "Den, der tegner praksis"),
    ]),
    {
      kind: "paragraph",
      look: "strong",
      text: `Send svaret senest ${danishDate(answers)} til ${contactLine(context)}.`,
    },
  ];
}
