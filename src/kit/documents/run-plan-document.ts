import { danishCountWord } from "../../model/danish-number.ts";
import { wantedDocuments } from "../../model/document-name.ts";
import type { DocumentBlock, DocumentTable, Tick } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { minutesText } from "../speaker-notes.ts";
import { arrivedFigures } from "./arrived-figures.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { contactLine, meetingFacts } from "./meeting-facts.ts";
import { rescueTable } from "./rescue-lines.ts";
import { blockTable, type SlidesByBlock, slideRange, slidesByBlock } from "./run-plan-rows.ts";

/** The leader's run plan: the meeting minute by minute, and what to do when it goes another way. */
export function runPlanDocument({ context, deck }: DocumentInput): readonly KitDocument[] {
  const { template, programme } = context;
  const slides = slidesByBlock(deck, programme);
  return [
    {
      suffix: "drejebog",
      what: "Drejebog",
      sheet: {
        ...runningWords(context),
        title: `Drejebog: ${template.title}`,
        lead: "Til mødelederen. Det meste af teksten står også i noterne under hver slide.",
        blocks: [
          meetingFacts(context, [{ term: "Spørgsmål før mødet", text: contactLine(context) }]),
          ...arrivedFigures(context),
          { kind: "heading", level: 2, text: "Før de kommer" },
          { kind: "ticks", items: preparations(context) },
          { kind: "heading", level: 2, text: "Mødet på én side" },
          overviewTable(context, slides),
          ...programme.flatMap((scheduled): DocumentBlock[] => [
            {
              kind: "heading",
              level: 2,
              text: scheduled.block.title,
              time: `${timeSpan(scheduled)} · ${minutesText(scheduled.minutes)}`,
            },
            blockTable(scheduled, slides.get(scheduled.block.id) ?? [], context),
          ]),
          { kind: "heading", level: 2, text: "Når mødet går anderledes end tænkt" },
          rescueTable(context),
          { kind: "heading", level: 2, text: "Når de er gået" },
          { kind: "ticks", items: afterwards(context) },
        ],
      },
    },
  ];
}

function preparations({ template, results, cluster }: KitContext): readonly Tick[] {
  const wanted = wantedDocuments(template.documents);
  const hasCodes = cluster.view.kind === "closed" && results.measures.length > 0;
  const { members } = results.coverage;
  return asTicks("foer", [
    "Præsentationen er åbnet på slide 1, og noterne kan ses på din egen skærm",
    "Mødenoter: ét ark til hver deltager",
    `Implementeringsplan: én til hver praksis, i alt ${danishCountWord(members)}`,
    ...(hasCodes && wanted.includes("you-are-here")
      ? ["Hver praksis har fået sit eget ark »Du er her« i en lukket kuvert eller på forhånd"]
      : []),
    "Stolene står, så tre til fire kan tale sammen; folk fra samme praksis sidder ved siden af hinanden",
    "Et ur, som alle kan se, og en tavle eller et stort papir til årsagerne",
    ...(wanted.includes("attendance-list") ? ["Deltagerlisten ligger ved døren"] : []),
  ]);
}

function afterwards({ template, measured }: KitContext): readonly Tick[] {
  const wanted = wantedDocuments(template.documents);
  return asTicks("efter", [
    "Hver praksis har sin plan med hjem, og der er taget et billede eller en kopi af den",
    "Datoen for opfølgning er skrevet ned og sendt til alle",
    ...(wanted.includes("evaluation") ? ["Evalueringerne er samlet ind"] : []),
    "Listen over emner til et andet møde er sendt til koordinatoren",
    ...(measured.length > 0 ? ["Tvivl om tallene er sendt til dem, der har trukket dem"] : []),
  ]);
}

function asTicks(group: string, texts: readonly string[]): readonly Tick[] {
  return texts.map((text, index) => ({ tag: `drejebog-${group}-${index + 1}`, text }));
}

function overviewTable({ programme }: KitContext, slides: SlidesByBlock): DocumentTable {
  return {
    kind: "table",
    caption: "Mødet på én side",
    description: "Klokkeslæt, punkt, varighed, slides og indhold",
    columns: [
      { heading: "Klokken", weight: 2.4 },
      { heading: "Punkt", weight: 4 },
      { heading: "Varighed", weight: 1.7, align: "right" },
      { heading: "Slides", weight: 1.5, align: "right" },
      { heading: "Det laver I", weight: 6 },
    ],
    rows: programme.map((scheduled) => [
      timeSpan(scheduled),
      scheduled.block.title,
      `${scheduled.minutes} min.`,
      slideRange(slides.get(scheduled.block.id) ?? []),
      scheduled.block.description,
    ]),
  };
}
