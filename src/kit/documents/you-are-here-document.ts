import { danishList, danishNumber } from "../../model/danish-number.ts";
import type { DocumentBlock, DocumentTable } from "../../model/document-sheet.ts";
import type { Measure } from "../../model/template.ts";
import { fileSlug } from "../file-slug.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { shortLevelName } from "../level-names.ts";
import { levelText } from "../level-text.ts";
import { HIDDEN_TEXT } from "../measure-chart.ts";
import { sourceLine } from "../measure-slide.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { differenceText, toldDifference } from "./own-difference.ts";
import { cellOf, ownText, positionChart } from "./position-chart.ts";
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
      isOnePage: true,
      blocks: [
        { kind: "paragraph", look: "strong", text: finding(label, context) },
        { kind: "chart", chart: chart.id },
        { kind: "paragraph", look: "quiet", text: howToRead(isClosed) },
        ownTable(label, context),
        ...inPatients(label, context),
        { kind: "heading", level: 2, text: "Tænk over det før mødet" },
        {
          kind: "list",
          items: [
            "Hvilket tal undrer jer mest?",
            "Hvad kan det skyldes: fejl i data, jeres patienter eller det, I gør?",
            "Hvad vil I gerne høre de andre om?",
          ],
        },
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

/** What can be said of one practice without over-reading: only what stands clearly apart. */
function finding(label: string, { measured }: KitContext): string {
  const shown = measured.filter((one) => cellOf(one, label).kind === "shown");
  if (shown.length === 0) return "Jeres tal er for små til at blive vist. Se på klyngen samlet.";
  const apart = shown.filter((one) => isApart(one, label));
  if (apart.length === 0) return "I skiller jer ikke klart ud fra resten af klyngen på noget målepunkt.";
  const numbers = danishList(apart.map(({ measure }) => String(measure.number)));
  return `I skiller jer klart ud fra resten af klyngen på målepunkt ${numbers}. De øvrige forskelle kan være tilfældige.`;
}

function isApart(measured: MeasuredMeasure, label: string): boolean {
  const cell = cellOf(measured, label);
  return cell.kind === "shown" && (cell.standing === "above" || cell.standing === "below");
}

function howToRead(isClosed: boolean): string {
  const own = isClosed ? "Stort mærke med koden: jer." : "Stort mærke: jer.";
  return `${own} Små grå prikker: de andre praksis. Den fulde streg er klyngen samlet, og alt er målt i forhold til den. Ruder og firkanter er klart over og klart under resten af klyngen; en hul cirkel betyder få patienter.`;
}

function ownTable(label: string, context: KitContext): DocumentTable {
  const { measured, cluster, template } = context;
  const levels = cluster.references.filter((level) =>
    measured.some(({ result }) => result.references.some((reference) => reference.level === level)),
  );
  return {
    kind: "table",
    caption: "Jeres tal",
    description: "Eget tal, klyngen samlet, forskellen i personer, og om den kan være tilfældig",
    columns: [
      { heading: "Målepunkt", weight: 4.4 },
      { heading: "Jer", weight: 1.4, align: "right" },
      { heading: "Klyngen", weight: 1.6, align: "right" },
      ...levels.map((level) => ({
        heading: shortLevelName(level, measured),
        weight: 1.4,
        align: "right" as const,
      })),
      { heading: "Forskel til klyngen", weight: 2.8, align: "right" },
      { heading: "Kan det være tilfældigt?", weight: 3.8 },
    ],
    rows: measured.map(({ measure, result }) => {
      const cell = cellOf({ measure, result }, label);
      const view = cluster.view.kind;
      return [
        `${measure.number}. ${measure.shortTitle}`,
        ownText({ measure, result }, label),
        result.cluster ? levelText(result.cluster, measure) : "–",
        ...levels.map((level) => {
          const reference = result.references.find((candidate) => candidate.level === level);
          return reference ? levelText(reference, measure) : "–";
        }),
        differenceText(cell, result.cluster, { measure, view, smallNumbers: template.smallNumbers }),
        chanceWords({ measure, result }, label),
      ];
    }),
  };
}

function chanceWords(measured: MeasuredMeasure, label: string): string {
  const cell = cellOf(measured, label);
  if (cell.kind === "hidden") return `vises ikke: ${HIDDEN_TEXT[cell.reason].remark}`;
  switch (cell.standing) {
    case "above":
      return "næppe alene: klart over";
    case "below":
      return "næppe alene: klart under";
    case "within":
      return "ja";
    case "unclassed":
      return "kan ikke vurderes";
    default:
      return cell.standing satisfies never;
  }
}

/** Round numbers, so that the example says nothing about this practice. */
const EXAMPLE_PATIENTS = 200;
const EXAMPLE_LISTED = 2000;

/** In closed view the sheet cannot know how many patients there are, but the practice can. */
function inPatients(label: string, { measured, cluster }: KitContext): readonly DocumentBlock[] {
  if (cluster.view.kind === "open") return [];
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
