import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { levelLineNames } from "../level-names.ts";
import { levelText } from "../level-text.ts";
import { sourceLine } from "../measure-slide.ts";
import { timeSpan } from "../programme.ts";
import { practicesText } from "../sentences.ts";
import { minutesText } from "../speaker-notes.ts";
import { lineOfFields, section, textField } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, meetingFacts, programmeTable } from "./meeting-facts.ts";

/** Letter to whoever teaches at the meeting. It speaks of the cluster as a whole and of no practice, in any view. */
export function expertBriefDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template } = context;
  return [
    {
      suffix: "ekspertbrev",
      what: "Brev til oplægsholderen",
      sheet: {
        ...runningWords(context),
        title: "Til dig, der holder oplæg",
        lead: `Tak, fordi du kommer. Her er det, du skal bruge for at ramme ${context.cluster.name}.`,
        blocks: [
          meetingFacts(context, [
            { term: "Emne", text: template.title },
            {
              term: "Hvem lytter",
              text: `Læger og personale fra ${practicesText(context.results.coverage.members)}`,
            },
            { term: "Kontakt", text: contactLine(context) },
          ]),
          ...yourPart(context),
          ...section("Sådan hjælper du bedst", { kind: "list", items: advice(context) }),
          ...figures(context),
          ...section("Hele mødet", programmeTable(context)),
          ...section(
            "Aftaler",
            lineOfFields([
              textField("ekspert-honorar", "Honorar og transport", template.ordering?.price ?? "Aftales"),
              textField("ekspert-udstyr", "Udstyr", "Egen computer, klyngens projektor"),
              textField("ekspert-slides", "Egne slides sendes til", "Navn og dato"),
            ]),
          ),
        ],
      },
    },
  ];
}

function yourPart({ programme }: KitContext): readonly DocumentBlock[] {
  const talks = programme.flatMap(({ block, minutes, ...time }) =>
    block.kind === "talk"
      ? [
          {
            kind: "heading" as const,
            level: 2 as const,
            text: block.title,
            time: `${timeSpan(time)} · ${minutesText(minutes)}`,
          },
          { kind: "list" as const, items: block.points },
        ]
      : [],
  );
  if (talks.length > 0) return talks;
  return section("Din del af mødet", {
    kind: "paragraph",
    text: "Du er med som fagperson i grupperne og i opsamlingen. Der er ikke lagt et oplæg ind i programmet.",
  });
}

function advice({ measured, cluster }: KitContext): readonly string[] {
  return [
    "Begynd i hverdagen i almen praksis, og hold dig til det, deltagerne selv kan ændre.",
    "Svar på spørgsmålet bag tallene: Hvad ville du se efter først?",
    "Sæt ikke praksis over eller under hinanden. Forskelle kan skyldes patienterne, praksis eller tilfældigheder.",
    ...(measured.length > 0
      ? [
          cluster.view.kind === "closed"
            ? "Du får præsentationen med koder. Send den ikke videre, og slet den efter mødet."
            : "Du får ikke præsentationen, for den viser praksis med navn. Bed om en udgave med koder, hvis du har brug for den.",
        ]
      : []),
  ];
}

function figures(context: KitContext): readonly DocumentBlock[] {
  const { measured } = context;
  if (measured.length === 0) return [];
  const levels = levelLineNames(measured);
  return section(
    "Klyngen i tal",
    {
      kind: "table",
      caption: "Klyngen i tal",
      description: "Hvert målepunkt for klyngen samlet ved siden af det, der er til sammenligning",
      columns: [
        { heading: "Målepunkt", weight: 7 },
        { heading: "Klyngen samlet", weight: 2.6, align: "right" },
        ...levels.map(({ label }) => ({ heading: label, weight: 2.2, align: "right" as const })),
        { heading: "Periode", weight: 4.5 },
      ],
      rows: measured.map(({ measure, result }) => [
        `${measure.number}. ${measure.title}`,
        result.cluster ? levelText(result.cluster, measure) : "–",
        ...levels.map(({ role }) => {
          const reference = result.references.find(({ level }) => level === role);
          return reference ? levelText(reference, measure) : "–";
        }),
        result.period.label,
      ]),
    },
    { kind: "paragraph", look: "quiet", text: sourceLine(context) },
  );
}
