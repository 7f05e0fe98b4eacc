import { danishDate, danishTableDate } from "../../model/calendar-date.ts";
import { clockText } from "../../model/clock-time.ts";
import { asSentenceStart, danishList } from "../../model/danish-number.ts";
import type { ChartSlide, CoverSlide, ProgrammeSlide, Slide, TextSlide } from "../../model/deck.ts";
import { hasDots, OVERVIEW_ID, overviewChart } from "../charts/relative-charts.ts";
import { courseSteps } from "../course.ts";
import { meetingTime } from "../documents/meeting-facts.ts";
import type { KitContext } from "../kit-context.ts";
import { basisOf } from "../package-words.ts";
import { timeSpan } from "../programme.ts";
import { hiddenRule, includedText, shownPerMeasure } from "../sentences/coverage-sentences.ts";
import { isAnySelection, overviewHeadline } from "../sentences/overview-sentences.ts";
import { note, overviewNotes, sourceLine, sourceTexts } from "../sentences/page-notes.ts";
import { computedRegionText } from "../sentences/reference-sentences.ts";
import { isComparable, measuresText, shownCount } from "../sentences/shown-practices.ts";
import { minutesText, speakerNotes } from "../speaker-notes.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";
import { readingKey } from "./reading-key.ts";
import { asWholeSentence } from "./slide-parts.ts";

/** What stands on the wall while people find their seats. */
export function welcomeSlides(context: KitContext): readonly Slide[] {
  return [cover(context), ...courseSlides(context), programme(context)];
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

function cover(context: KitContext): CoverSlide {
  const { template, cluster } = context;
  const { cover: text } = SLIDES;
  return {
    kind: "cover",
    id: "forside",
    title: template.title,
    subtitle: fill(text.subtitle, { cluster: cluster.name }),
    lines: [
      meetingTime(context),
      cluster.meeting.place,
      fill(text.leader, { leader: cluster.meeting.leader }),
    ],
    credits: [...template.credits, ...senderText(context), providerText(context)],
    notes: speakerNotes({ say: context.measured.length > 0 ? text.say : text.sayWithoutFigures }),
  };
}

/** Who has made the material ready, where it is not whoever the package is from. */
function senderText({ brand }: KitContext): readonly string[] {
  return brand?.isOwn && brand.name !== undefined ? [fill(SLIDES.cover.sender, { sender: brand.name })] : [];
}

/** Whose package it is and how old: the provider's own revision, where it states one, and the template's. */
function providerText({ template, brand }: KitContext): string {
  const { provider: text } = SLIDES.cover;
  const { provider: usual, providerRevised, revised } = template;
  const values = { provider: (brand?.isOwn ? undefined : brand?.name) ?? usual, date: danishDate(revised) };
  return providerRevised
    ? fill(text.dated, { ...values, providerDate: danishDate(providerRevised) })
    : fill(text.undated, values);
}

function programme({ programme: blocks, cluster }: KitContext): ProgrammeSlide {
  const { programme: text } = SLIDES;
  const total = minutesText(blocks.reduce((sum, { minutes }) => sum + minutes, 0));
  const end = clockText(blocks.at(-1)?.to ?? cluster.meeting.start);
  const names = blocks.map((scheduled) => `${timeSpan(scheduled)} ${scheduled.block.title}`).join("; ");
  return {
    kind: "programme",
    id: "program",
    title: text.title,
    headings: text.headings,
    alt: asWholeSentence(fill(text.alt, { blocks: names })),
    rows: blocks.map(({ block, minutes, ...time }) => ({
      time: timeSpan(time),
      title: block.title,
      description: block.description,
      minutes: fill(text.length, { minutes }),
    })),
    footnote: fill(text.footnote, { total, end }),
    notes: speakerNotes({ minutes: 2, say: text.say, ask: text.ask }),
  };
}

/** Where the meeting lies in its course; nothing where it is the only one. */
function courseSlides(context: KitContext): readonly ProgrammeSlide[] {
  const { course: text } = SLIDES;
  const steps = courseSteps(context);
  if (steps.length === 0) return [];
  const names = steps.map(({ step, date }) => `${danishDate(date)} ${step.title}`).join("; ");
  const asked = steps.find(({ step }) => step.kind === "meeting");
  return [
    {
      kind: "programme",
      id: "forloeb",
      title: text.title,
      headings: text.headings,
      alt: asWholeSentence(fill(text.alt, { steps: names })),
      rows: steps.map(({ step, date, clock }) => ({
        time: danishTableDate(date),
        title: step.title,
        description: step.purpose,
        minutes: clock ? fill(text.clock, { time: clockText(clock.from) }) : text.ownWork,
      })),
      footnote: fill(text.footnote, { title: asked?.step.title ?? "" }),
      notes: speakerNotes({ minutes: 1, say: text.say, ask: text.ask }),
    },
  ];
}

function purpose({ template }: KitContext): TextSlide {
  const { purpose: text } = SLIDES;
  const facts = template.facts.map((fact) => fill(text.fact, fact));
  return {
    kind: "text",
    id: "formaal",
    title: text.title,
    groups: [
      { heading: text.purpose, items: template.purpose },
      ...(facts.length > 0 ? [{ heading: text.facts, items: facts }] : []),
    ],
    notes: speakerNotes({ minutes: 3, ...text }),
  };
}

function workingTogether({ template }: KitContext): TextSlide {
  const { title, lead, write, items, ...spoken } = SLIDES.workingTogether;
  const isRevised = template.status === "under-revision";
  return {
    kind: "text",
    id: "saadan-arbejder-vi",
    title,
    lead,
    groups: [{ items: [write[basisOf(template)], ...items] }],
    ...(isRevised ? { footnote: DOCUMENTS.common.underRevision } : {}),
    notes: speakerNotes({ minutes: 4, ...spoken }),
  };
}

/** What a meeting without figures builds on, and what that cannot tell. */
function foundation({ template }: KitContext): TextSlide {
  const { title, lead, say } = SLIDES.foundation;
  return {
    kind: "text",
    id: "grundlag",
    title,
    lead: fill(lead, { source: template.dataSource }),
    groups: [{ items: template.cautions }],
    notes: speakerNotes({ minutes: 2, say }),
  };
}

function aboutFigures(context: KitContext): TextSlide {
  const { template, measured, cluster } = context;
  const { aboutFigures: text, common } = SLIDES;
  const periods = [...new Set(measured.map(({ result }) => result.period.label))];
  const measures = measured.map(({ measure }) => measure);
  const basis = [
    ...sourceTexts(context, measures).map((source) => fill(common.source, { source })),
    fill(periods.length === 1 ? text.period : text.periods, { periods: danishList(periods) }),
    includedText(context),
    cluster.view.kind === "closed" ? text.closed : "",
    computedRegionText(measured),
    hiddenRule(context),
  ];
  return {
    kind: "text",
    id: "om-tallene",
    title: text.title,
    groups: [
      { heading: text.basis, items: basis.filter(Boolean) },
      { heading: text.cautions, items: template.cautions },
    ],
    notes: speakerNotes({ minutes: 3, ...text }),
  };
}

function overview(context: KitContext): ChartSlide {
  const { measured, template, cluster } = context;
  const { overview: text } = SLIDES;
  const kinds = measured.map(({ measure }) => measure.kind).filter((kind) => isComparable({ kind }));
  const notes = overviewNotes(
    overviewChart(context),
    { kinds, smallNumbers: template.smallNumbers, view: cluster.view.kind },
    {
      isAnyHidden: isAnySelection(measured),
      isAnyWithoutDots: measured.some(
        (one) => isComparable(one.measure) && shownCount(one.result) > 0 && !hasDots(one),
      ),
      isAnyCount: measured.some(({ measure }) => !isComparable(measure)),
    },
  );
  return {
    kind: "chart",
    id: OVERVIEW_ID,
    title: overviewHeadline(context),
    reading: text.reading,
    caption: `${asSentenceStart(measuresText(measured.length))} på én side · ${shownPerMeasure(context)}`,
    chart: OVERVIEW_ID,
    footnotes: [note(notes), sourceLine(context)].filter(Boolean),
    notes: speakerNotes({ minutes: 3, ...text }),
  };
}
