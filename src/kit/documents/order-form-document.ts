import { danishDate } from "../../model/calendar-date.ts";
import { danishCount } from "../../model/danish-number.ts";
import { meetingDates } from "../meeting-dates.ts";
import { fieldRow, lineOfFields, section, textField, ticks } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, durationText, meetingFacts } from "./meeting-facts.ts";

/** What the provider must know, and what the two agree on when they talk. */
export function orderFormDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template, cluster } = context;
  const { deadline, noticeDays } = meetingDates(context);
  const { ordering } = template;
  return [
    {
      suffix: "bestilling",
      what: "Bestilling",
      sheet: {
        ...runningWords(context),
        title: `Bestilling: ${template.title}`,
        lead: `Sendes til ${template.provider} senest ${danishDate(deadline)}, ${danishCount(noticeDays, "dag", "dage")} før mødet.`,
        isOnePage: true,
        blocks: [
          meetingFacts(context, [
            { term: "Klynge", text: `${cluster.name}, ${cluster.region}` },
            { term: "Kontaktperson", text: contactLine(context) },
            ...(ordering?.price ? [{ term: "Pris", text: ordering.price }] : []),
          ]),
          ...(ordering ? [{ kind: "list" as const, items: ordering.how }] : []),
          ...section("Vi ønsker", {
            kind: "ticks",
            items: ticks("bestilling-oensker", wishes(template.measures.length > 0)),
          }),
          ...section("Samtalen med konsulenten", {
            kind: "list",
            items: [
              "Hvad vil klyngen gerne blive klogere på, og hvad har I prøvet før?",
              `Passer længden (${durationText(context)}), eller skal blokke kortes eller lægges til?`,
              "Åbne eller lukkede data? Hvornår har klyngen besluttet det, og hvem gjorde?",
              "Koder skjuler navne, ikke forskelle: en praksis, der ligger langt fra de andre, kan blive gættet, og et skjult tal tyder på få patienter.",
              "Hvem leder mødet, og har vedkommende gjort det før?",
              "Hvem henter tallene, for hvilken periode, og hvornår er de her?",
            ],
          }),
          lineOfFields([
            textField(
              "bestilling-periode",
              "Ønsket periode for tallene",
              "For eksempel de seneste 12 måneder",
            ),
            textField("bestilling-deltagere", "Antal deltagere, læger og personale", "Cirka"),
          ]),
          fieldRow([textField("bestilling-aftalt", "Det er aftalt", "Dato, hvem og hvad")], 2),
        ],
      },
    },
  ];
}

function wishes(hasFigures: boolean): readonly string[] {
  return [
    ...(hasFigures
      ? [
          "Lukkede data: praksis vises med tilfældige koder",
          "Åbne data: praksis vises med navn efter klyngens egen beslutning",
          "Medlemmerne laver også deres egne søgninger før mødet",
        ]
      : []),
    "En oplægsholder, som udbyderen finder",
    "En oplægsholder, som vi selv finder",
    "Et nyt udtræk til opfølgningen",
  ];
}
