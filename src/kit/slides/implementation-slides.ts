import { danishDate } from "../../model/calendar-date.ts";
import { danishList } from "../../model/danish-number.ts";
import type { Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Block } from "../../model/template.ts";
import { isShortDeck, type KitContext } from "../kit-context.ts";
import { meetingDates, monthsText } from "../meeting-dates.ts";
import { goalPromptText, supportersOf } from "../package-words.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { columns, inPages } from "./slide-parts.ts";

type ImplementationBlock = Extract<Block, { kind: "implementation" }>;

const { implementation: TEXT, appendix } = SLIDES;

/** From talk to plan: choosing, planning, and the day the cluster looks again. */
export function implementationSlides(block: ImplementationBlock, context: KitContext): readonly Slide[] {
  return [choosing(block, context), planning(context), ...support(context), followUp(context)];
}

function choosing({ questions }: ImplementationBlock, { measured }: KitContext): TextSlide {
  const { choosing: text } = TEXT;
  const measures = measured.map(({ measure }) => `${measure.number}. ${measure.shortTitle}`);
  return {
    kind: "text",
    id: "vaelg",
    title: text.title,
    groups: [
      ...(measures.length > 0 ? [{ heading: text.measures, items: measures }] : []),
      { heading: text.questions, items: questions },
    ],
    notes: speakerNotes({
      minutes: 8,
      say: measures.length > 0 ? text.say : text.sayWithoutFigures,
      ask: text.ask,
    }),
  };
}

/** Whose goals a slide has room for beside the plan's own questions: one of each level. */
const GOALS_ON_SLIDE = 4;

function planning(context: KitContext): TextSlide {
  const { template } = context;
  const { planning: text } = TEXT;
  const prompts = (template.goals ?? []).map(goalPromptText);
  const hasGoals = prompts.length > 0;
  return {
    kind: "text",
    id: "plan",
    title: text.title,
    lead: text.lead,
    groups: [
      { ...(hasGoals ? { heading: text.heading } : {}), numbered: true, items: text.items },
      ...(hasGoals ? [{ heading: text.goals, items: prompts.slice(0, GOALS_ON_SLIDE) }] : []),
    ],
    notes: speakerNotes({
      minutes: 10,
      say: [...text.say, template.measures.length > 0 && !isShortDeck(context) ? text.sayOfActions : ""],
      ask: [...text.ask, ...prompts.slice(GOALS_ON_SLIDE)],
    }),
  };
}

/** Rows in type that is read from the back row. */
const READABLE_HELPERS = 3;

/** Who can help at home, while everybody still has the plan in hand. */
function support(context: KitContext): readonly TableSlide[] {
  const { support: text } = TEXT;
  const helpers = supportersOf(context);
  if (helpers.length === 0) return [];
  return [
    {
      kind: "table",
      id: "hjaelp",
      title: text.title,
      columns: columns(text.headings, [4, 6, 4]),
      rows: helpers.map(({ who, helpsWith, reach }) => [who, helpsWith, reach]),
      density: helpers.length > READABLE_HELPERS ? "dense" : "reading",
      alt: fill(text.alt, { names: helpers.map(({ who }) => who).join("; ") }),
      footnotes: [],
      notes: speakerNotes({ minutes: 1, ...text }),
    },
  ];
}

function followUp(context: KitContext): TextSlide {
  const { cluster, measured } = context;
  const { followUp: text } = TEXT;
  const hasFigures = measured.length > 0;
  const dates = meetingDates(context).followUps.map(({ months, date }) =>
    fill(text.date, { date: danishDate(date), months: monthsText(months) }),
  );
  const contact = [cluster.contact.name, cluster.contact.email ?? ""].filter(Boolean).join(", ");
  return {
    kind: "text",
    id: "opfoelgning",
    title: hasFigures ? text.title.figures : text.title.plans,
    lead: text.lead,
    groups: [
      { heading: text.dates, items: dates },
      { heading: text.heading, items: [...(hasFigures ? text.figures : []), text.plans] },
    ],
    footnote: fill(text.footnote, { contact }),
    notes: speakerNotes({ minutes: 5, ask: text.ask, say: hasFigures ? text.say : [] }),
  };
}

/** Measures whose suggestions a slide holds in type that can still be read on a wall. */
const MEASURES_PER_SLIDE = 3;

/** What a practice could do, measure by measure: looked up while the plans are being written. */
export function actionTables({ template }: KitContext): readonly TableSlide[] {
  const { actions: text } = appendix;
  return inPages(template.measures, MEASURES_PER_SLIDE).map((onPage, page): TableSlide => {
    const numbers = danishList(onPage.map(({ number }) => String(number)));
    return {
      kind: "table",
      id: `forslag-${page + 1}`,
      title: fill(text.title, { numbers }),
      columns: columns(text.headings, [2, 5]),
      rows: onPage.flatMap(({ number, shortTitle, suggestedActions }) =>
        suggestedActions.map((action, index) => [index === 0 ? `${number}. ${shortTitle}` : "", action]),
      ),
      density: "dense",
      alt: fill(text.alt, { numbers }),
      footnotes: [],
      notes: speakerNotes(text),
    };
  });
}
