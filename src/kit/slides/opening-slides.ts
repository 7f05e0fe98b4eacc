import { danishDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import { asSentenceStart, danishCountWord, danishList } from "../../model/danish-number.ts";
import type { ChartSlide, CoverSlide, ProgrammeSlide, Slide, TextSlide } from "../../model/deck.ts";
import { hasDots, OVERVIEW_ID, overviewChart } from "../charts/relative-charts.ts";
import type { KitContext } from "../kit-context.ts";
import { timeSpan } from "../programme.ts";
import { overviewHeadline } from "../sentences/overview-sentences.ts";
import { note, overviewNotes, sourceLine, sourceTexts } from "../sentences/page-notes.ts";
import { computedRegionText } from "../sentences/reference-sentences.ts";
import { isSelection, measuresText, practicesText, shownCount } from "../sentences/shown-practices.ts";
import { minutesText, speakerNotes } from "../speaker-notes.ts";
import { readingKey } from "./reading-key.ts";

/** What stands on the wall while people find their seats. */
export function welcomeSlides(context: KitContext): readonly Slide[] {
  return [cover(context), programme(context)];
}

/** The introduction: what the meeting is about and how to read its figures. */
export function introductionSlides(context: KitContext): readonly Slide[] {
  const hasFigures = context.measured.length > 0;
  return [
    purpose(context),
    workingTogether(context),
    ...(hasFigures ? [readingKey(context), aboutFigures(context), overview(context)] : []),
    ...(context.template.measures.length === 0 ? [foundation(context)] : []),
  ];
}

function cover({ template, cluster, brand, programme: blocks }: KitContext): CoverSlide {
  const { meeting } = cluster;
  const end = blocks.at(-1)?.to ?? meeting.start;
  return {
    kind: "cover",
    id: "forside",
    title: template.title,
    subtitle: `Møde i ${cluster.name}`,
    lines: [
      `${danishDate(meeting.date)}, kl. ${clockText(meeting.start)} – ${clockText(end)}`,
      meeting.place,
      `Mødeleder: ${meeting.leader}`,
    ],
    credits: [
      ...template.credits,
      `Klyngepakke fra ${brand?.name ?? template.provider}, revideret ${danishDate(template.revised)}`,
    ],
    notes: speakerNotes({
      say: ["Velkommen. I dag ser vi på vores egne tal og finder ud af, hvad vi vil arbejde videre med."],
    }),
  };
}

function programme({ programme: blocks, cluster }: KitContext): ProgrammeSlide {
  const total = blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    kind: "programme",
    id: "program",
    title: "Program",
    headings: { time: "Klokken", title: "Punkt", description: "Det laver vi", minutes: "Varighed" },
    alt: `Program: ${blocks.map((scheduled) => `${timeSpan(scheduled)} ${scheduled.block.title}`).join("; ")}.`,
    rows: blocks.map((scheduled) => ({
      time: timeSpan(scheduled),
      title: scheduled.block.title,
      description: scheduled.block.description,
      minutes: `${scheduled.minutes} min.`,
    })),
    footnote: `I alt ${minutesText(total)}. Mødet slutter kl. ${clockText(blocks.at(-1)?.to ?? cluster.meeting.start)}.`,
    notes: speakerNotes({
      minutes: 2,
      say: ["Sådan er mødet lagt an. Jeg holder øje med tiden, så der bliver plads til planen til sidst."],
      ask: ["Er der noget, I især gerne vil nå omkring?"],
    }),
  };
}

function purpose({ template }: KitContext): TextSlide {
  return {
    kind: "text",
    id: "formaal",
    title: "Formålet med mødet",
    groups: [
      { heading: "Det vil vi", items: template.purpose },
      ...(template.facts.length > 0
        ? [
            {
              heading: "Værd at vide",
              items: template.facts.map(({ text, source }) => `${text} Kilde: ${source}.`),
            },
          ]
        : []),
    ],
    notes: speakerNotes({
      minutes: 3,
      say: ["Vi er her for at blive klogere på vores forskelle, ikke for at rangordne hinanden."],
    }),
  };
}

function workingTogether({ template }: KitContext): TextSlide {
  return {
    kind: "text",
    id: "saadan-arbejder-vi",
    title: "Sådan arbejder vi i dag",
    lead: "Ingen sidder med det rigtige svar. Forskelle er anledning til at spørge.",
    groups: [
      {
        items: [
          "Noter på mødearket, hvad I ser, hvorfor det kan være sådan, og hvilken idé det giver.",
          "Tal først sammen i grupper, derefter samlet.",
          "Sidst fylder hver praksis sin plan ud, så den er klar, når I går hjem.",
        ],
      },
    ],
    ...(template.status === "under-revision"
      ? { footnote: "Vejledningen bag pakken er under revision. Tjek den gældende udgave." }
      : {}),
    notes: speakerNotes({
      minutes: 4,
      say: ["Del mødearket ud nu. Det er jeres eget, og I får brug for det, når planen skal skrives."],
      ask: ["Sidder I sammen med nogen fra egen praksis? Solopraksis finder en makker."],
    }),
  };
}

/** What a meeting without figures builds on, and what that cannot tell. */
function foundation({ template }: KitContext): TextSlide {
  return {
    kind: "text",
    id: "grundlag",
    title: "Det bygger vi på",
    lead: `${template.dataSource}.`,
    groups: [{ items: template.cautions }],
    notes: speakerNotes({
      minutes: 2,
      say: ["Det, vi har med, er et sted at begynde samtalen. Det kan ikke bruges til at sammenligne os."],
    }),
  };
}

/** Nought is no small group: a true 0 % is shown. Whose number it is, only where it is not of those who are counted. */
function hiddenRule({ template, measured }: KitContext): string {
  const { disclosureLimit } = template.smallNumbers;
  const ofOthers = measured.filter(({ measure }) => measure.sensitive === "complement");
  const numbers = danishList(ofOthers.map(({ measure }) => String(measure.number)));
  const except = ofOthers.length > 0 ? ` På målepunkt ${numbers} gælder det dem, der ikke er talt med.` : "";
  return `Antal fra 1 til ${disclosureLimit - 1} vises ikke.${except}`;
}

function aboutFigures(context: KitContext): TextSlide {
  const { template, results, measured, cluster } = context;
  const { included, notIncluded } = results.coverage;
  const periods = [...new Set(measured.map(({ result }) => result.period.label))];
  return {
    kind: "text",
    id: "om-tallene",
    title: "Om tallene",
    groups: [
      {
        heading: "Hvad tallene bygger på",
        items: [
          ...sourceTexts(
            context,
            measured.map(({ measure }) => measure),
          ).map((source) => `Kilde: ${source}.`),
          `${periods.length === 1 ? "Periode" : "Perioder"}: ${danishList(periods)}.`,
          `${asSentenceStart(practicesText(included))} indgår${notIncluded > 0 ? `, ${danishCountWord(notIncluded)} gør ikke` : ""}.`,
          ...(cluster.view.kind === "closed" ? ["Praksis vises med tilfældige koder."] : []),
          ...[computedRegionText(measured)].filter(Boolean),
          hiddenRule(context),
        ],
      },
      { heading: "Hvad forskelle kan skyldes", items: template.cautions },
    ],
    notes: speakerNotes({
      minutes: 3,
      say: [
        "Tallene er et sted at begynde samtalen. De siger ikke i sig selv noget om kvaliteten i den enkelte praksis.",
      ],
      ask: ["Er der noget ved tallene, I undrer jer over, før vi går videre?"],
      doubt: "Skriv tvivlen ned på mødearket. Vi tager den med til dem, der har trukket tallene.",
    }),
  };
}

function overview(context: KitContext): ChartSlide {
  const { measured, template } = context;
  const shown = Math.max(...measured.map(({ result }) => shownCount(result)));
  const practices =
    shown === 0 ? "ingen praksis kan vises for sig" : `op til ${practicesText(shown)} pr. målepunkt`;
  const kinds = measured.map(({ measure }) => measure.kind);
  const notes = overviewNotes(
    overviewChart(context),
    { kinds, smallNumbers: template.smallNumbers, view: context.cluster.view.kind },
    {
      isAnyHidden: measured.some(({ result }) => isSelection(result)),
      isAnyWithoutDots: measured.some(({ result }) => shownCount(result) > 0 && !hasDots(result)),
    },
  );
  return {
    kind: "chart",
    id: OVERVIEW_ID,
    title: overviewHeadline(context),
    reading: "Hver prik er en praksis, målt i forhold til klyngen samlet.",
    caption: `${asSentenceStart(measuresText(measured.length))} på én side · ${practices}`,
    chart: OVERVIEW_ID,
    footnotes: [note(notes), sourceLine(context)].filter(Boolean),
    notes: speakerNotes({
      minutes: 3,
      say: ["Her er alle målepunkter på én side. Vi går i dybden med hvert målepunkt om lidt."],
      ask: ["Hvilket målepunkt er I mest nysgerrige på?"],
    }),
  };
}
