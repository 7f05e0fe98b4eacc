import { danishDate } from "../model/calendar-date.ts";
import type { Deck } from "../model/deck.ts";
import type { DocumentProperties, KitFile, MeetingKit } from "../model/meeting-kit.ts";
import { changeChart } from "./change-chart.ts";
import { fileSlug } from "./file-slug.ts";
import { funnelChart, funnelMeasures } from "./funnel-chart.ts";
import { keepUnitsEverywhere } from "./keep-units.ts";
import { type KitContext, type KitInput, kitContext } from "./kit-context.ts";
import { measureChart } from "./measure-chart.ts";
import { kitDefinitions } from "./measure-definition.ts";
import { notesSheet } from "./notes-sheet.ts";
import { overviewChart } from "./overview-chart.ts";
import { measureGroups, partsChart } from "./parts-chart.ts";
import { planSheet } from "./plan-sheet.ts";
import { appendixSection } from "./slides/appendix-slides.ts";
import { blockSections } from "./slides/block-slides.ts";
import { comparedMeasures, followUpSection } from "./slides/follow-up-slides.ts";
import { introductionSlides, welcomeSlides } from "./slides/opening-slides.ts";

/**
 * Template, cluster and results → the whole material of the meeting as plain data.
 *
 * Every word, order, rounding and colour role is settled here; what renders the kit decides only where things stand.
 */
export function buildKit(input: KitInput): MeetingKit {
  const { template, cluster, results } = input;
  const context = kitContext(input);
  const clusterSlug = fileSlug(cluster.name);
  const charted = new Set(
    deckOf(context).sections.flatMap(({ slides }) =>
      slides.flatMap((slide) => (slide.kind === "chart" ? slide.chart : [])),
    ),
  );
  const charts = [
    overviewChart(context),
    ...context.measured.map(({ measure, result }) => measureChart(measure, result, cluster.view.kind)),
    ...measureGroups(context).map(partsChart),
    ...funnelMeasures(context).flatMap((measured) => funnelChart(measured) ?? []),
    ...(context.followUp ? comparedMeasures(context, context.followUp) : []).map(({ measure, change }) =>
      changeChart(measure, change),
    ),
  ];
  return {
    cluster: cluster.name,
    region: cluster.region,
    topic: template.title,
    meetingDate: cluster.meeting.date,
    meeting: cluster.meeting,
    contact: cluster.contact,
    references: cluster.references,
    view: cluster.view.kind,
    template: { id: template.id, version: template.version },
    definitions: kitDefinitions(template),
    folder: [clusterSlug, template.id, cluster.meeting.date].join("/"),
    files: kitFiles(context, clusterSlug),
    charts: charts.filter(({ id }) => charted.has(id)),
    results,
  };
}

function deckOf(context: KitContext): Deck {
  return keepUnitsEverywhere({
    footer: context.running,
    sections: [
      { name: "Velkomst", slides: welcomeSlides(context) },
      ...(context.followUp ? [followUpSection(context, context.followUp)] : []),
      { name: "Introduktion", slides: introductionSlides(context) },
      ...blockSections(context),
      appendixSection(context),
    ],
  });
}

function kitFiles(context: KitContext, clusterSlug: string): readonly KitFile[] {
  const name = (kind: string, extension: string) =>
    `${clusterSlug}-${context.template.topic}-${kind}.${extension}`;
  return [
    {
      kind: "deck",
      name: name("praesentation", "pptx"),
      properties: properties(context, "Præsentation"),
      deck: deckOf(context),
    },
    {
      kind: "sheet",
      name: name("moedenoter", "docx"),
      properties: properties(context, "Mødenoter"),
      sheet: notesSheet(context),
    },
    {
      kind: "sheet",
      name: name("implementeringsplan", "docx"),
      properties: properties(context, "Implementeringsplan"),
      sheet: planSheet(context),
    },
  ];
}

function properties({ template, cluster }: KitContext, what: string): DocumentProperties {
  return {
    title: `${what}: ${template.title}, ${cluster.name}`,
    subject: `Klyngemøde ${danishDate(cluster.meeting.date)}`,
    author: template.provider,
    date: cluster.meeting.date,
  };
}
