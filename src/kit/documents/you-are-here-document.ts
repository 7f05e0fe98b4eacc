import type { PositionChart } from "../../model/charts/relative-charts.ts";
import { asSentenceStart, danishList, danishNumber } from "../../model/danish-number.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { Standing } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { fileSlug } from "../file-slug.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { sourceLine } from "../measure-slide.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { changeCautions, changeFinding } from "./own-change.ts";
import { toldDifference } from "./own-difference.ts";
import { ownTable } from "./own-table.ts";
import { cellOf, positionChart } from "./position-chart.ts";
import { refuseOtherCodes } from "./refuse-other-codes.ts";

/** One sheet a practice, for its eyes only: its own figures, and how far they are from the cluster's. */
export function youAreHereDocuments({ context }: DocumentInput): readonly KitDocument[] {
  const labels = delivered(context);
  const names = ownNames(labels);
  const everyone = context.measured.flatMap(({ result }) =>
    result.practices.map((practice) => practice.label),
  );
  return labels.map((label, index) => {
    const document = ownDocument(names[index] ?? "", label, context);
    if (context.cluster.view.kind === "closed") refuseOtherCodes(document, label, everyone);
    return document;
  });
}

/** Practices that have delivered something; who has not gets no sheet of empty lines. */
function delivered({ measured }: KitContext): readonly string[] {
  const labels = measured.flatMap(({ result }) =>
    result.practices
      .filter(({ cell }) => cell.kind === "shown" || cell.reason !== "no-data")
      .map(({ label }) => label),
  );
  return [...new Set(labels)].sort();
}

/** Signs from the end of a long name, which tell it from others that begin alike. */
const END_OF_NAME = 36;

/** What the files are called: by code, or by name; where the beginning is not enough, by its end, at last by number. */
function ownNames(labels: readonly string[]): readonly string[] {
  const begins = labels.map(fileSlug);
  const isShared = (name: string, names: readonly string[]) =>
    names.indexOf(name) !== names.lastIndexOf(name);
  const told = begins.map((name, index) =>
    isShared(name, begins) ? fileSlug((labels[index] ?? "").slice(-END_OF_NAME)) : name,
  );
  return told.map((name, index) => (isShared(name, told) ? `${name}-${index + 1}` : name));
}

/** Measures that a page has room for in type that can be read; more of them take as many pages as they need. */
const MOST_ON_ONE_PAGE = 8;
const MOST_WITH_QUESTIONS = 6;

function ownDocument(name: string, label: string, context: KitContext): KitDocument {
  const isClosed = context.cluster.view.kind === "closed";
  const chart = positionChart(`du-er-her-${name}`, label, context);
  return {
    suffix: `du-er-her-${name}`,
    what: isClosed ? `Du er her, kode ${label}` : `Du er her, ${label}`,
    isPersonal: true,
    charts: [chart],
    sheet: {
      ...runningWords(context),
      title: isClosed ? `Du er her: kode ${label}` : `Du er her: ${label}`,
      lead: isClosed
        ? "Arket er kun til jer. Koden er jeres egen, og ingen andre får den at vide af os."
        : "Jeres tal sammen med de andre praksis i klyngen.",
      isOnePage: context.measured.length <= MOST_ON_ONE_PAGE,
      blocks: [
        { kind: "paragraph", look: "strong", text: findings(label, context) },
        { kind: "chart", chart: chart.id },
        { kind: "paragraph", look: "quiet", text: howToRead(chart, context) },
        ownTable(label, context),
        ...cautions(label, context),
        ...inPatients(label, context),
        ...questions(context),
        {
          kind: "fields",
          height: 1,
          fields: [
            {
              kind: "text",
              tag: "her-spoergsmaal",
              label: "Det vil vi tage op på mødet",
              hint: "Ét målepunkt og ét spørgsmål",
            },
          ],
        },
        { kind: "paragraph", look: "quiet", text: sourceLine(context) },
      ],
    },
  };
}

const QUESTIONS = [
  "Hvilket tal undrer jer mest?",
  "Hvad kan det skyldes: fejl i data, jeres patienter eller det, I gør?",
  "Hvad vil I gerne høre de andre om?",
];

const FOLLOW_UP_QUESTIONS = [
  "Hvad gjorde I af det, I gik hjem med, og kan det ses her?",
  "Hvad kan ændringen ellers skyldes: fejl i data eller jeres patienter?",
  "Hvad vil I gerne høre de andre om?",
];

/** Something to think of before the meeting, where the figures leave room for it. */
function questions({ measured, followUp }: KitContext): readonly DocumentBlock[] {
  if (measured.length > MOST_WITH_QUESTIONS) return [];
  return [
    { kind: "heading", level: 2, text: "Tænk over det før mødet" },
    { kind: "list", items: followUp ? FOLLOW_UP_QUESTIONS : QUESTIONS },
  ];
}

/** Where the practice stands, and at a follow-up how it has moved. */
function findings(label: string, context: KitContext): string {
  return [finding(label, context), changeFinding(label, context)].filter(Boolean).join(" ");
}

function cautions(label: string, context: KitContext): readonly DocumentBlock[] {
  const text = changeCautions(label, context);
  return text === "" ? [] : [{ kind: "paragraph", look: "quiet", text }];
}

/** What can be said of one practice without over-reading: only what stands clearly apart. */
function finding(label: string, { measured }: KitContext): string {
  const shown = measured.filter((one) => cellOf(one, label).kind === "shown");
  if (shown.length === 0)
    return "Jeres tal vises ikke, fordi de er små eller ville røbe andres små tal. Se på klyngen samlet.";
  const judged = shown.filter((one) => standingOf(one, label) !== "unclassed");
  if (judged.length === 0) return "Det kan ikke vurderes sikkert, om jeres tal skiller sig ud.";
  const apart = judged.filter((one) => standingOf(one, label) !== "within");
  if (apart.length === 0) return "I skiller jer ikke klart ud fra resten af klyngen på noget målepunkt.";
  const numbers = danishList(apart.map(({ measure }) => String(measure.number)));
  const rest = apart.length < judged.length ? " På de øvrige skiller I jer ikke klart ud." : "";
  return `I skiller jer klart ud fra resten af klyngen på målepunkt ${numbers}.${rest}`;
}

function standingOf(measured: MeasuredMeasure, label: string): Standing {
  const cell = cellOf(measured, label);
  return cell.kind === "shown" ? cell.standing : "unclassed";
}

/** Only what this practice's chart has is explained. */
function howToRead({ rows }: PositionChart, { cluster }: KitContext): string {
  const marks = new Set(rows.map(({ own }) => own?.mark));
  const shapes = [
    ...(marks.has("above") ? ["rude: klart over resten af klyngen"] : []),
    ...(marks.has("below") ? ["firkant: klart under resten af klyngen"] : []),
    ...(marks.has("uncertain") ? ["hul cirkel: usikkert tal"] : []),
  ];
  const isAnyOwn = rows.some(({ own }) => own !== undefined);
  const own = cluster.view.kind === "closed" ? "Stort mærke med koden: jer." : "Stort mærke: jer.";
  return [
    isAnyOwn ? own : "",
    rows.some(({ before }) => before !== undefined) ? "Kort lodret streg: jer sidst." : "",
    rows.some(({ others }) => others.length > 0) ? "Små grå prikker: de andre praksis." : "",
    "Fuld streg: klyngen samlet, som alt er målt i forhold til.",
    shapes.length > 0 ? `${asSentenceStart(shapes.join("; "))}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Round numbers, so that the example says nothing about this practice. */
const EXAMPLE_PATIENTS = 200;
const EXAMPLE_LISTED = 2000;

/** In closed view the sheet cannot know how many patients there are, but the practice can. */
function inPatients(label: string, { measured, cluster, followUp }: KitContext): readonly DocumentBlock[] {
  // At a follow-up the page is the change's; the example was there the first time.
  if (cluster.view.kind === "open" || followUp) return [];
  const largest = (kind: Measure["kind"]) =>
    measured
      .filter(({ measure }) => measure.kind === kind)
      .map(({ measure, result }) => ({
        base: measure.base ?? 1,
        size: toldDifference(cellOf({ measure, result }, label), result.cluster, measure),
      }))
      .sort((a, b) => b.size - a.size)[0];
  const [share, rate] = [largest("proportion"), largest("rate")];
  if (share && share.size > 0) {
    const patients = (share.size * EXAMPLE_PATIENTS) / 100;
    return [
      {
        kind: "paragraph",
        text: `Hvor mange af jeres egne patienter er det? Gang med jeres antal, og del med 100. Eksempel: ${share.size} af 100 er det samme som ${patients} patienter, når man har ${EXAMPLE_PATIENTS}.`,
      },
    ];
  }
  if (!rate || rate.size === 0) return [];
  const base = danishNumber(rate.base);
  const count = danishNumber(Math.round((rate.size * EXAMPLE_LISTED) / rate.base));
  return [
    {
      kind: "paragraph",
      text: `Hvor meget er det hos jer? Gang med jeres antal sikrede, og del med ${base}. Eksempel: ${danishNumber(rate.size, 1)} pr. ${base} er det samme som ${count}, når man har ${danishNumber(EXAMPLE_LISTED)} sikrede.`,
    },
  ];
}
