import { danishDate } from "../../model/calendar-date.ts";
import type { MeasureChange } from "../../model/change.ts";
import { asSentenceStart, danishCountWord } from "../../model/danish-number.ts";
import type { ChartSlide, DividerSlide, Section, Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { FollowUp } from "../../model/follow-up.ts";
import type { Measure } from "../../model/template.ts";
import { changeId } from "../change-chart.ts";
import {
  changeHeadline,
  changeReading,
  differenceText,
  practicesChange,
  regressionCaution,
  sizeCaution,
} from "../change-sentences.ts";
import type { KitContext } from "../kit-context.ts";
import { levelText } from "../level-text.ts";
import { sourceLine } from "../measure-slide.ts";
import { FOLLOW_UP_BLOCK, type ScheduledBlock, timeSpan } from "../programme.ts";
import { practicesText } from "../sentences.ts";
import { minutesText, speakerNotes } from "../speaker-notes.ts";

/** What happened since the earlier meeting: first what was decided, then what the figures show. */
export function followUpSection(context: KitContext, followUp: FollowUp): Section {
  const scheduled = context.programme.find(({ block }) => block.id === FOLLOW_UP_BLOCK.id);
  const changes = comparedMeasures(context, followUp);
  const isChosen = ({ measure }: ComparedMeasure) => followUp.chosen.includes(measure.id);
  // Without a record of what was chosen, every measure is followed up alike.
  const inFull = followUp.chosen.length > 0 ? changes.filter(isChosen) : changes;
  const inShort = changes.filter((one) => !inFull.includes(one));
  return {
    name: "Siden sidst",
    slides: [
      ...(scheduled ? [divider(scheduled, followUp)] : []),
      decided(followUp, inFull),
      ...inFull.map((one) => changeSlide(one, followUp, context)),
      ...(inShort.length > 0 ? [otherMeasures(inShort, context)] : []),
    ],
  };
}

export interface ComparedMeasure {
  readonly measure: Measure;
  readonly change: MeasureChange;
}

export function comparedMeasures(
  { template }: KitContext,
  { changes }: FollowUp,
): readonly ComparedMeasure[] {
  return template.measures.flatMap((measure) => {
    const change = changes.find((candidate) => candidate.measure === measure.id);
    return change ? [{ measure, change }] : [];
  });
}

function divider({ block, minutes, ...time }: ScheduledBlock, { earlierMeeting }: FollowUp): DividerSlide {
  return {
    kind: "divider",
    id: `skille-${block.id}`,
    title: block.title,
    time: `${timeSpan(time)} · ${minutesText(minutes)}`,
    lines: [`Sidste møde: ${danishDate(earlierMeeting)}`],
    notes: speakerNotes({
      minutes,
      say: ["Vi begynder med det, vi aftalte sidst, og hvad der er sket siden."],
    }),
  };
}

function decided(followUp: FollowUp, inFull: readonly ComparedMeasure[]): TextSlide {
  const nothing = [
    "Der er ingen planer indsamlet fra sidste møde. Fortæl hinanden, hvad I gik hjem og gjorde.",
  ];
  return {
    kind: "text",
    id: "det-besluttede-vi",
    title: "Det besluttede vi sidst",
    groups: [
      { heading: "Fra planerne", items: followUp.decided.length > 0 ? followUp.decided : nothing },
      {
        heading: "Det ser vi på nu",
        items: inFull.map(({ measure }) => `${measure.number}. ${measure.shortTitle}`),
      },
    ],
    notes: speakerNotes({
      minutes: 3,
      say: [
        "Tag en runde: hvad blev gjort, hvad er i gang, og hvad blev ikke til noget? Alle tre svar er nyttige.",
      ],
      ask: ["Hvad gjorde det let eller svært at holde fast?"],
    }),
  };
}

function changeSlide({ measure, change }: ComparedMeasure, followUp: FollowUp, context: KitContext): Slide {
  const cautions = [regressionCaution(change), sizeCaution(change), membersCaution(followUp)].filter(Boolean);
  const says = [
    `${changeHeadline(measure, change)} ${changeReading(measure, change)}`,
    practicesChange(change),
    ...cautions,
  ];
  const slide: ChartSlide = {
    kind: "chart",
    id: changeId(measure.id),
    title: changeHeadline(measure, change),
    reading: changeReading(measure, change),
    caption: `Målepunkt ${measure.number}: ${measure.title} · ændring siden sidst · ${measure.unit}`,
    chart: changeId(measure.id),
    footnotes: [
      `Anm.: ${[practicesChange(change), ...cautions].filter(Boolean).join(" ")}`,
      sourceLine(context),
    ],
    notes: speakerNotes({
      minutes: 2,
      say: says,
      ask: ["Hvad tror I ligger bag? Hvad vil I blive ved med?"],
      doubt: "De to perioder deler mange af de samme patienter, så intervallet er forsigtigt sat.",
    }),
  };
  return slide;
}

/** The cluster's level rests on other practices than last time; said whenever that is so. */
function membersCaution({ joined, left }: FollowUp): string {
  if (joined + left === 0) return "";
  const parts = [
    ...(joined > 0 ? [`${practicesText(joined)} er kommet til`] : []),
    ...(left > 0
      ? [`${left === 1 && joined > 0 ? danishCountWord(left) : practicesText(left)} er ikke med nu`]
      : []),
  ];
  return `${asSentenceStart(parts.join(", og "))}.`;
}

function otherMeasures(measures: readonly ComparedMeasure[], context: KitContext): TableSlide {
  return {
    kind: "table",
    id: "oevrige-maalepunkter",
    title: "De øvrige målepunkter: før og nu i klyngen samlet",
    columns: [
      { heading: "Målepunkt", align: "left", weight: 5 },
      { heading: "Før", align: "right", weight: 2 },
      { heading: "Nu", align: "right", weight: 2 },
      { heading: "Forskel", align: "right", weight: 3 },
      { heading: "Kan det være tilfældigt?", align: "left", weight: 4 },
    ],
    rows: measures.map(({ measure, change: { cluster } }) => {
      const title = `${measure.number}. ${measure.shortTitle}`;
      if (!cluster) return [title, "–", "–", "–", "kan ikke vises"];
      const { before, after, difference } = cluster;
      const chance = difference.side === "may-be-chance" ? "ja" : "næppe alene";
      const levels = [levelText(before, measure), levelText(after, measure)];
      return [title, ...levels, differenceText(difference.value, measure), chance];
    }),
    density: "reading",
    alt: `Før og nu for ${measures.length} målepunkter, som ikke blev valgt sidst.`,
    footnotes: [sourceLine(context)],
    notes: speakerNotes({
      minutes: 1,
      say: [
        "De målepunkter, vi ikke valgte, står her til sammenligning. De får ingen plads i dag, medmindre nogen beder om det.",
      ],
    }),
  };
}
