import type { RankedDotsChart } from "../../model/charts/measure-charts.ts";
import type { ChartSlide, Slide, TableSlide } from "../../model/deck.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import { faultsIn, plain } from "./danish-text.fixture.ts";
import { type MeasureFacts, measureFacts, slidesOf, tablesOf } from "./measure-facts.fixture.ts";
import type { Meeting } from "./random-meetings.fixture.ts";
import { titleSentences } from "./read-levels.fixture.ts";
import {
  isOfLevels,
  measureSlideFaults,
  smallNoteFaults,
  sourceFaults,
} from "./read-measure-slide.fixture.ts";
import { openingFaults } from "./read-opening.fixture.ts";
import { tableFaults } from "./read-tables.fixture.ts";

/** Everything untrue or unknown that a kit's deck says of the figures it was made from. */
export function deckFaults(kit: MeetingKit, meeting: Meeting): readonly string[] {
  const all = meeting.template.measures.flatMap((measure) => measureFacts(meeting, measure, kit) ?? []);
  const slides = slidesOf(kit);
  return [
    ...openingFaults({ meeting, all, kit }),
    ...all.flatMap((facts) =>
      measureFaults(facts, slides, kit).map((fault) => `${facts.measure.id}: ${fault}`),
    ),
  ];
}

function measureFaults(facts: MeasureFacts, slides: readonly Slide[], kit: MeetingKit): readonly string[] {
  const { measure } = facts;
  const slide = slides.find((one): one is ChartSlide | TableSlide => one.id === measure.id);
  const chart = kit.charts.find(
    (one): one is RankedDotsChart => one.kind === "ranked-dots" && one.id === measure.id,
  );
  if (!slide) return ["no slide"];
  const noted = slide.notes.filter((text) => / har (usikre|ingen) tal| vises ikke, fordi/.test(text));
  const small = slide.kind === "chart" && !isOfLevels(chart) ? smallNoteFaults(noted.join(" "), facts) : [];
  return [
    ...small,
    ...measureSlideFaults(slide, chart, facts),
    ...tableFaults(facts),
    ...tablesOf(kit, measure).flatMap((table) => appendixFaults(table, facts)),
  ];
}

function appendixFaults(
  { alt, footnotes, subtitle = "" }: TableSlide,
  facts: MeasureFacts,
): readonly string[] {
  const { measure, period } = facts;
  const said = plain(alt).replace(/ \(\d+ af \d+\)$/, "");
  return [
    ...faultsIn(said, titleSentences(measure), facts),
    ...(plain(subtitle) === plain(`${measure.unit}, ${period.label}`) ? [] : [`subtitle ${subtitle}`]),
    ...sourceFaults(footnotes.at(-1) ?? "", facts),
  ];
}
