import type { ChangeChart } from "../model/charts/course-charts.ts";
import type { Deck } from "../model/deck.ts";
import type { FollowUp } from "../model/follow-up.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { asDrawn } from "./charts/axes.ts";
import { changeChart, trendChart } from "./charts/course-charts.ts";
import { funnelChart, funnelMeasures } from "./charts/funnel-chart.ts";
import { figureOf } from "./charts/measure-chart.ts";
import { measureGroups, partsChart } from "./charts/parts-chart.ts";
import { overviewChart } from "./charts/relative-charts.ts";
import { clusterSlug } from "./cluster-slug.ts";
import { keepUnitsEverywhere } from "./keep-units.ts";
import { isShortDeck, type KitContext, type KitInput, kitContext } from "./kit-context.ts";
import { kitFiles, pictureFiles, wordDocuments } from "./kit-files.ts";
import { kitTotals } from "./kit-totals.ts";
import { kitDefinitions } from "./measure-definition.ts";
import { ownWordsPut } from "./own-words.ts";
import { appendixSection } from "./slides/appendix-slides.ts";
import { blockSections } from "./slides/block-slides.ts";
import { comparedMeasures, courseMeasures, followUpSection } from "./slides/follow-up-slides.ts";
import { introductionSlides, welcomeSlides } from "./slides/opening-slides.ts";
import { withinMinutes } from "./speaker-notes.ts";
import { SLIDES } from "./texts/slides-da.ts";

/**
 * Template, cluster and results → the whole material of the meeting as plain data.
 *
 * Every word, order, rounding and colour role is settled here; what renders the kit decides only where things stand.
 */
export function buildKit(input: KitInput): MeetingKit {
  const { template, cluster, results, brand } = input;
  const context = kitContext(input);
  const own = input.ownWords && ownWordsPut(input.ownWords);
  const program = deckOf(context);
  const deck = own ? own.deck(program) : program;
  const documents = wordDocuments(context, deck, own?.documents);
  const charted = new Map(
    deck.sections.flatMap(({ slides }) =>
      slides.flatMap((slide) => (slide.kind === "chart" ? [[slide.chart, slide]] : [])),
    ),
  );
  const totals = kitTotals(input);
  const all = [
    overviewChart(context),
    ...context.measured.map((measured) => figureOf(measured, context)),
    ...measureGroups(context).map(partsChart),
    ...funnelMeasures(context).flatMap((measured) => funnelChart(measured) ?? []),
    ...(context.followUp ? changeCharts(context, context.followUp) : []),
    ...courseMeasures(context).map(({ measure, trend }) => trendChart(measure, trend)),
  ];
  const charts = all.filter(({ id }) => charted.has(id));
  return {
    cluster: cluster.name,
    ...(cluster.id === undefined ? {} : { clusterId: cluster.id }),
    region: cluster.region,
    topic: template.title,
    meetingDate: cluster.meeting.date,
    meeting: cluster.meeting,
    contact: cluster.contact,
    references: cluster.references,
    ...(cluster.choices ? { choices: cluster.choices } : {}),
    ...(own ? { ownWords: own.kept() } : {}),
    view: cluster.view.kind,
    ...(brand ? { brand } : {}),
    template: { id: template.id, version: template.version },
    definitions: kitDefinitions(template),
    folder: [clusterSlug(cluster), template.id, cluster.meeting.date].join("/"),
    files: [...kitFiles(context, deck, documents), ...pictureFiles(context, charted, charts)],
    charts: [
      ...charts,
      ...[...documents.values()].flatMap((group) => group.flatMap((document) => document.charts ?? [])),
    ].map(asDrawn),
    results,
    ...(totals ? { totals } : {}),
  };
}

function changeCharts(context: KitContext, followUp: FollowUp): readonly ChangeChart[] {
  return comparedMeasures(context, followUp).map(({ measure, change }) => {
    const agreed = followUp.goals.find((goal) => goal.measure === measure.id);
    return changeChart(measure, change, agreed?.value);
  });
}

function deckOf(context: KitContext): Deck {
  const { welcome, introduction } = openingInTime(context);
  return keepUnitsEverywhere({
    footer: context.running,
    sections: [
      { name: SLIDES.welcome.section, slides: welcome },
      ...(context.followUp ? [followUpSection(context, context.followUp)] : []),
      { name: SLIDES.introduction.section, slides: introduction },
      ...blockSections(context),
      ...(isShortDeck(context) ? [] : [appendixSection(context)]),
    ],
  });
}

/** The slides before and after a look back share the minutes that the programme has for the introduction. */
function openingInTime(context: KitContext) {
  const welcome = welcomeSlides(context);
  const minutes = context.programme
    .filter(({ block }) => block.kind === "introduction")
    .reduce((sum, scheduled) => sum + scheduled.minutes, 0);
  const slides = withinMinutes([...welcome, ...introductionSlides(context)], minutes);
  return { welcome: slides.slice(0, welcome.length), introduction: slides.slice(welcome.length) };
}
