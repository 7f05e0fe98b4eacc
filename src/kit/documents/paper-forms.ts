import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { fieldRow, section, textField } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, meetingFacts } from "./meeting-facts.ts";

/** Of a practice whose doctors nobody has told. */
const USUAL_DOCTORS = 2;

/** Lines beyond those who are expected: staff and guests come, too. */
const SPARE_LINES = 4;
const FEWEST_LINES = 15;

/** Which practice gets which file: empty, since a list of practices and codes is a key and never part of a kit. */
export function distributionListDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { included } = context.results.coverage;
  return [
    {
      suffix: "fordeling",
      what: "Fordelingsliste",
      sheet: {
        ...runningWords(context),
        title: "Fordelingsliste",
        lead: "Til koordinatoren. Når listen er udfyldt, viser den, hvem der har hvilken kode.",
        blocks: [
          {
            kind: "list",
            items: [
              "Send hver fil for sig med Digital Post (e-Boks) til praksis' CVR-nummer, eller med sikker mail.",
              "Har flere ydernumre samme CVR-nummer, så send én fil for hvert ydernummer.",
              "Gem den udfyldte liste et andet sted end materialet, og slet den, når opfølgningen er holdt.",
            ],
          },
          {
            kind: "table",
            caption: "Fordelingsliste",
            description: "Nummer, praksis, ydernummer, CVR-nummer, filens kode og dato for afsendelse",
            columns: [
              { heading: "Nr.", weight: 1 },
              { heading: "Praksis", weight: 5 },
              { heading: "Ydernummer", weight: 2.7 },
              { heading: "CVR-nummer", weight: 2.7 },
              { heading: "Fil", weight: 2 },
              { heading: "Sendt", weight: 2 },
            ],
            rows: emptyLines(Math.max(1, included), 6),
            writing: { leastCm: 0.85, grows: false },
          },
        ],
      },
    },
  ];
}

/** The list PLO asks for after the meeting. */
export function attendanceListDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { cluster, template } = context;
  const doctors = cluster.members.reduce((sum, { doctors: own = USUAL_DOCTORS }) => sum + own, 0);
  return [
    {
      suffix: "fremmoede",
      what: "Deltagerliste",
      sheet: {
        ...runningWords(context),
        title: "Deltagerliste til PLO",
        lead: "Skriv jer på, når I kommer. Koordinatoren sender listen ind efter mødet.",
        blocks: [
          meetingFacts(context, [
            { term: "Klynge", text: `${cluster.name}, ${cluster.region}` },
            { term: "Emne", text: template.title },
            { term: "Indsendes af", text: contactLine(context) },
          ]),
          {
            kind: "table",
            caption: "Deltagere",
            description: "Nummer, navn, praksis, ydernummer og underskrift",
            columns: [
              { heading: "Nr.", weight: 1 },
              { heading: "Navn", weight: 4.8 },
              { heading: "Praksis", weight: 4.3 },
              { heading: "Ydernummer", weight: 2.7 },
              { heading: "Underskrift", weight: 4 },
            ],
            rows: emptyLines(Math.max(FEWEST_LINES, doctors + SPARE_LINES), 5),
            writing: { leastCm: 0.9, grows: false },
          },
        ],
      },
    },
  ];
}

/** Numbered lines to write on. */
function emptyLines(count: number, columns: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, line) => [
    String(line + 1),
    ...Array.from({ length: columns - 1 }, () => ""),
  ]);
}

const SCALE = [1, 2, 3, 4, 5] as const;

/** One minute before they go: five statements and two lines. */
export function evaluationDocument({ context }: DocumentInput): readonly KitDocument[] {
  return [
    {
      suffix: "evaluering",
      what: "Evaluering",
      sheet: {
        ...runningWords(context),
        title: "Ét minut om mødet",
        lead: "Sæt et kryds i hver linje. 1 er helt uenig, 5 er helt enig. Arket er uden navn.",
        isOnePage: true,
        blocks: [
          {
            kind: "table",
            caption: "Evaluering",
            description: "Fem udsagn, hver med fem felter fra helt uenig til helt enig",
            columns: [
              { heading: "Udsagn", weight: 8 },
              ...SCALE.map((step) => ({ heading: scaleHeading(step), weight: 1.7 })),
            ],
            rows: statements(context).map((statement, index) => [
              statement,
              ...SCALE.map((step) => ({
                ticks: [{ tag: `evaluering-${index + 1}-${step}`, text: String(step) }],
              })),
            ]),
            writing: { leastCm: 1.2, grows: false },
          },
          ...openQuestions(),
        ],
      },
    },
  ];
}

function scaleHeading(step: (typeof SCALE)[number]): string {
  return step === 1 ? "Helt uenig" : step === 5 ? "Helt enig" : String(step);
}

function statements({ measured }: KitContext): readonly string[] {
  return [
    "Mødet var tiden værd.",
    ...(measured.length > 0
      ? ["Tallene var til at forstå.", "Tallene gav mig noget at tænke over i min egen praksis."]
      : ["Emnet gav mig noget at tænke over i min egen praksis."]),
    "Der var plads til, at alle kunne sige noget.",
    "Jeg ved, hvad vi vil ændre, og hvad det første skridt er.",
  ];
}

function openQuestions(): readonly DocumentBlock[] {
  return section(
    "Med få ord",
    fieldRow([textField("evaluering-bedst", "Det, jeg tager med hjem", "Én ting")], 2),
    fieldRow([textField("evaluering-aendre", "Det, vi skal gøre anderledes næste gang", "Én ting")], 2),
    fieldRow([textField("evaluering-emne", "Et emne til et senere møde", "Forslag")], 1),
  );
}
