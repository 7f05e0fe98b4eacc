import { danishDate } from "../../model/calendar-date.ts";
import { asSentenceStart, danishCountWord, danishNumber } from "../../model/danish-number.ts";
import type { DocumentBlock, DocumentTable, Words } from "../../model/document-sheet.ts";
import type { Limit, Measure, Reference } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates, monthsText } from "../meeting-dates.ts";
import {
  basisOf,
  figuresTask,
  goalPromptText,
  printedAddress,
  recipientOf,
  supportersOf,
} from "../package-words.ts";
import { goalText } from "../sentences/level-text.ts";
import { isComparable } from "../sentences/shown-practices.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import { PRACTICE_DOCUMENTS } from "../texts/practice-documents-da.ts";
import { type DocumentBuilder, heading, paragraph, subheading, table, wordDocument } from "./kit-document.ts";
import {
  addressText,
  durationText,
  meetingTime,
  programmeTable,
  reachLine,
  reachText,
} from "./meeting-facts.ts";

const { booklet: TEXT } = PRACTICE_DOCUMENTS;
const { common: COMMON } = DOCUMENTS;

/** The package as a booklet in six chapters, to be read before the meeting and looked up in afterwards. */
export const bookletDocument: DocumentBuilder = ({ context }) => {
  const { template, cluster } = context;
  const lead = fill(TEXT.lead, { provider: template.provider, cluster: cluster.name });
  return [
    wordDocument(context, { suffix: "haefte", what: TEXT.what, title: template.title, lead }, [
      worthKnowing(context),
      { kind: "contents", heading: TEXT.contents },
      ...purpose(context),
      ...recommendations(context),
      heading(TEXT.programme),
      programmeTable(context),
      ...course(context),
      ...reflections(context),
      ...implementation(context),
      ...references(context),
    ]),
  ];
};

/** A list under its heading; neither, where there is nothing to list. */
function listed(text: string, items: readonly Words[]): readonly DocumentBlock[] {
  return items.length > 0 ? [subheading(text), ...points(items)] : [];
}

function points(items: readonly Words[], isNumbered = false): readonly DocumentBlock[] {
  return items.length > 0 ? [{ kind: "list", items, isNumbered }] : [];
}

function materialText({ template }: KitContext): string {
  const known = TEXT.worthKnowing;
  const hasForms = (template.auditForms ?? []).length > 0;
  const forms = hasForms ? known.forms : "";
  return fill(known.materialText[basisOf(template)], { forms });
}

/** The front page's frame: what it is, how long it takes, where the figures come from, whom to ask. */
function worthKnowing(context: KitContext): DocumentBlock {
  const { contact, credits, ordering, status, dataSource, provider, providerRevised } = context.template;
  const known = TEXT.worthKnowing;
  return {
    kind: "facts",
    heading: known.heading,
    items: [
      { term: known.meeting, text: `${meetingTime(context)}. ${context.cluster.meeting.place}` },
      { term: COMMON.duration, text: fill(known.durationText, { duration: durationText(context) }) },
      { term: known.dataSource, text: dataSource },
      { term: known.material, text: materialText(context) },
      { term: known.support, text: reachText(contact) === "" ? addressText(contact) : reachLine(contact) },
      ...(ordering ? [{ term: known.ordering, text: addressText(recipientOf(context.template)) }] : []),
      ...(ordering?.price ? [{ term: COMMON.price, text: ordering.price }] : []),
      ...(providerRevised
        ? [
            {
              term: known.revised,
              text: fill(known.revisedText, { provider, date: danishDate(providerRevised) }),
            },
          ]
        : []),
      ...(status === "under-revision" ? [{ term: known.note, text: COMMON.underRevision }] : []),
      ...(credits.length > 0 ? [{ term: known.credits, text: credits.join(" ") }] : []),
    ],
  };
}

function purpose({ template }: KitContext): readonly DocumentBlock[] {
  const facts = template.facts.map((fact) => fill(TEXT.purpose.fact, fact));
  return [
    heading(TEXT.purpose.heading),
    ...points(template.purpose),
    ...listed(TEXT.purpose.facts, facts),
    ...listed(TEXT.purpose.cautions, template.cautions),
  ];
}

function recommendations({ template: { measures } }: KitContext): readonly DocumentBlock[] {
  const { heading: text, withoutMeasures, noMeasures } = TEXT.recommendations;
  if (measures.length === 0) return [heading(withoutMeasures), paragraph(noMeasures)];
  return [heading(text), ...measures.flatMap(measureCard)];
}

/** What happens before, during and after the meeting, and how notes and plan are used. */
function course(context: KitContext): readonly DocumentBlock[] {
  const { template } = context;
  const { before, during, after, notes, plan } = TEXT.course;
  const { ordering, measures } = template;
  // A cluster's own package is ordered from nobody.
  const own = [before.own, ...(measures.length > 0 ? [`${figuresTask(context)}.`] : [])];
  const rows = [
    [before.when, ordering ? [...ordering.how, ...(ordering.before ?? [])] : own],
    [during.when, [during.items[basisOf(template)], ...during.planning]],
    [after.when, [...after.items, ...(ordering?.after ?? [])]],
    ...[notes, plan].map(({ when, items }) => [when, items]),
  ];
  return [subheading(TEXT.course.caption), table(TEXT.course, [3, 13], rows)];
}

function reflections({ template }: KitContext): readonly DocumentBlock[] {
  const { measures, cases = [] } = template;
  return [
    heading(TEXT.reflections.heading),
    paragraph(TEXT.reflections.lead),
    ...measures.flatMap(({ number, shortTitle, questions }) => [
      subheading(fill(TEXT.reflections.measure, { number, title: shortTitle })),
      ...points(questions),
    ]),
    ...template.blocks.flatMap((block) =>
      block.kind === "dialogue" || block.kind === "measures"
        ? listed(block.title, block.questions ?? [])
        : [],
    ),
    ...listed(
      TEXT.reflections.cases,
      cases.map(({ title }) => fill(TEXT.reflections.caseTitle, { title })),
    ),
  ];
}

function implementation(context: KitContext): readonly DocumentBlock[] {
  const { goals = [], measures, blocks } = context.template;
  const text = TEXT.implementation;
  const dates = meetingDates(context)
    .followUps.map(({ months, date }) =>
      fill(text.followUp, { date: danishDate(date), months: monthsText(months) }),
    )
    .join(text.orFollowUp);
  const again =
    measures.length > 0
      ? [fill(text.figuresAgain, { dates }), text.halfYear]
      : [fill(text.topicAgain, { dates })];
  const levels = new Set(goals.map(({ level }) => level)).size;
  const goalsText =
    levels === 1 ? text.goals.one : fill(text.goals.more, { levels: danishCountWord(levels) });
  const withActions = measures.filter(({ suggestedActions }) => suggestedActions.length > 0);
  return [
    heading(text.heading),
    paragraph([text.plan, ...again].join(" ")),
    ...blocks.flatMap((block) =>
      block.kind === "implementation" ? [subheading(text.questions), ...points(block.questions)] : [],
    ),
    ...listed(goalsText, goals.map(goalPromptText)),
    ...(withActions.length > 0 ? [subheading(text.actions)] : []),
    ...withActions.flatMap(({ number, shortTitle, suggestedActions }) => [
      paragraph(`${number}. ${shortTitle}`, "strong"),
      ...points(suggestedActions),
    ]),
    ...supportTable(context),
  ];
}

/** Who can help in this cluster's region; nothing when the package names nobody. */
function supportTable(context: KitContext): readonly DocumentBlock[] {
  const { support } = TEXT.implementation;
  const rows = supportersOf(context).map(({ who, helpsWith, reach }) => [who, helpsWith, reach]);
  return rows.length > 0 ? [subheading(support.caption), table(support, [4, 8, 4], rows)] : [];
}

function references({ template }: KitContext): readonly DocumentBlock[] {
  const { contact } = template;
  const text = TEXT.references;
  const reach = [contact.phone ? fill(text.phone, { phone: contact.phone }) : "", contact.email ?? ""];
  return [
    heading(text.heading),
    ...points(template.references.map(referenceWords), true),
    ...listed(text.contact, [[contact.name, ...contact.lines].join(", "), ...reach.filter(Boolean)]),
  ];
}

/** The address is printed too: a link helps nobody on paper. */
function referenceWords({ text, url, lastChecked }: Reference): Words {
  const { at, seen } = TEXT.references;
  const found = url ? fill(at, { text, address: printedAddress(url) }) : text;
  const words = lastChecked ? fill(seen, { text: found, date: danishDate(lastChecked) }) : found;
  return url ? { text: words, url } : words;
}

const { card: CARD } = PRACTICE_DOCUMENTS.booklet;

/**
 * A measure with all that is known of it: why and what is recommended, and apart from it who is counted and what may be
 * wrong, so that the pages they are kept together on are filled.
 */
function measureCard(measure: Measure): readonly DocumentTable[] {
  const { number, title } = measure;
  const card = (words: { caption: string; description: string }, heading: string, rows: CardRows) =>
    table(
      {
        caption: fill(words.caption, { number, title }),
        description: words.description,
        headings: [fill(CARD.measure, { number }), heading],
      },
      [3, 13],
      rows,
    );
  const why: CardRows = [
    [CARD.why, measure.whyItMatters],
    [CARD.known, measure.known],
    [CARD.recommended, measure.recommended],
  ];
  return [card(CARD, title, why), card(CARD.counted, CARD.counted.heading, countedRows(measure))];
}

type CardRows = DocumentTable["rows"];

function countedRows(measure: Measure): CardRows {
  const { numerator, denominator, unit, limits, goal, review } = measure;
  const more = [...measure.remarks, ...measure.errorSources];
  // Who has seen to the contents stands in the template's own words: a date alone would promise a review there may not
  // have been.
  const reviewed = {
    checkers: asSentenceStart(review.checkedBy),
    reviewed: danishDate(review.reviewed),
    next: danishDate(review.nextReview),
  };
  return [
    [CARD.numerator, `${asSentenceStart(numerator.words)}.`],
    [CARD.denominator, `${asSentenceStart(denominator.words)}.`],
    [
      CARD.shownAs,
      `${asSentenceStart(unit)}. ${isComparable(measure) ? CARD.better[measure.better] : CARD.notCompared}`,
    ],
    ...(limits.length > 0 ? [[CARD.limits, limits.map(limitText)]] : []),
    ...(goal ? [[CARD.goal, sourced(goalText(goal, measure), goal.source)]] : []),
    ...(more.length > 0 ? [[CARD.remarks, more]] : []),
    [CARD.authors, `${asSentenceStart(review.authoredBy)}.`],
    [CARD.checkers, fill(CARD.reviewed, reviewed)],
  ];
}

const sourced = (text: string, source: string): string => fill(CARD.sourced, { text, source });

function limitText({ name, operator, value, unit, guideline }: Limit): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return sourced(`${asSentenceStart(name)} ${operator} ${danishNumber(value, decimals)} ${unit}`, guideline);
}
