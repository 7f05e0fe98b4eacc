import { danishDate } from "../../model/calendar-date.ts";
import type { Member } from "../../model/cluster.ts";
import type { DocumentBlock } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { daysText, meetingDates } from "../meeting-dates.ts";
import { recipientOf } from "../package-words.ts";
import { DOCUMENTS } from "../texts/documents-da.ts";
import { fill } from "../texts/fill.ts";
import {
  type DocumentBuilder,
  emptyLines,
  fieldRow,
  lineOfFields,
  list,
  section,
  table,
  textField,
  ticks,
  wordDocument,
} from "./kit-document.ts";
import {
  addressText,
  clusterFact,
  contactLine,
  durationText,
  meetingFacts,
  programmeTable,
} from "./meeting-facts.ts";
import { practicesWithFigures } from "./you-are-here-document.ts";

const {
  common: COMMON,
  programme,
  orderForm,
  callSheet,
  distributionList,
  attendanceList,
  evaluation,
} = DOCUMENTS;

/** The short programme that everybody gets: one page. */
export const programmeDocument: DocumentBuilder = ({ context }) => {
  const { template } = context;
  const title = fill(programme.title, { topic: template.title });
  return [
    wordDocument(context, { suffix: "program", what: programme.what, title, isOnePage: true }, [
      meetingFacts(
        context,
        { term: COMMON.duration, text: durationText(context) },
        { term: COMMON.questionsBefore, text: contactLine(context) },
      ),
      ...section(programme.purpose, list(template.purpose)),
      ...section(programme.plan, programmeTable(context)),
      ...section(programme.rules.heading, list(programme.rules.items)),
    ]),
  ];
};

/** What whoever receives the order must know. */
export const orderFormDocument: DocumentBuilder = ({ context }) => {
  const { title: topic, ordering, measures, provider } = context.template;
  const { deadline, noticeDays, isStated } = meetingDates(context);
  const { wishes } = orderForm;
  const recipient = recipientOf(context.template);
  const due = { recipient: recipient.name, date: danishDate(deadline), days: daysText(noticeDays) };
  const title = fill(orderForm.title, { topic });
  const lead = fill(orderForm.lead[isStated ? "stated" : "agreed"], due);
  return [
    wordDocument(context, { suffix: "bestilling", what: orderForm.what, title, lead, isOnePage: true }, [
      meetingFacts(
        context,
        clusterFact(context),
        { term: orderForm.contact, text: contactLine(context) },
        { term: COMMON.sentTo, text: addressText(recipient) },
        ...(ordering?.price ? [{ term: COMMON.price, text: ordering.price }] : []),
      ),
      ...(ordering ? [list(ordering.how)] : []),
      ...section(
        wishes.heading,
        ticks("bestilling-oensker", [...(measures.length > 0 ? wishes.figures : []), ...wishes.always]),
      ),
      ...(measures.length > 0 ? wishedDraws(ordering?.draws) : []),
      consultantField("bestilling-konsulent", provider),
      lineOfFields(
        textField("bestilling-periode", orderForm.period),
        textField("bestilling-deltagere", orderForm.participants),
      ),
      fieldRow([textField("bestilling-aftalt", orderForm.agreed)], 2),
    ]),
  ];
};

/** Which figures are wanted: of those the package offers, and others. */
function wishedDraws(draws: readonly string[] | undefined): readonly DocumentBlock[] {
  const { heading, field, more } = orderForm.draws;
  const tag = "bestilling-datatraek";
  if (!draws) return [fieldRow([textField(tag, field)])];
  return [...section(heading, ticks(tag, draws)), fieldRow([textField(tag, more)])];
}

/** What consultant and coordinator settle when they talk the package through, with room to write it down. */
export const callSheetDocument: DocumentBuilder = ({ context }) => {
  const duration = durationText(context);
  const { title: topic, provider } = context.template;
  const title = fill(callSheet.title, { topic });
  return [
    wordDocument(context, { suffix: "samtaleark", ...callSheet, title, isOnePage: true }, [
      meetingFacts(context, clusterFact(context), { term: orderForm.contact, text: contactLine(context) }),
      consultantField("samtale-konsulent", provider),
      ...callSheet.parts.flatMap(({ heading, questions, field }, part) =>
        section(
          heading,
          list(questions.map((question) => fill(question, { duration }))),
          fieldRow([textField(`samtale-${part + 1}`, field)]),
        ),
      ),
    ]),
  ];
};

/** Whom the cluster always turns to, and who is named in no file: written in by hand. */
function consultantField(id: string, provider: string): DocumentBlock {
  const { label, hint } = callSheet.consultant;
  return fieldRow([textField(id, { label: fill(label, { provider }), hint })]);
}

/**
 * Which practice gets which file: empty in closed view, since a list of practices and codes is a key, and one of
 * practices alone would tell by those who are missing who has declined. In open view names stand on it; ydernumre and
 * CVR numbers are never part of a kit.
 */
export const distributionListDocument: DocumentBuilder = ({ context }) => {
  const { what, title, rules, closed, open } = distributionList;
  const isOpen = context.cluster.view.kind === "open";
  const { lead, files, table: text } = isOpen ? open : closed;
  const lines = isOpen
    ? practicesWithFigures(context).map((name, index) => [String(index + 1), name, "", "", ""])
    : emptyLines(Math.max(1, context.results.coverage.included), text.headings.length);
  const widths = isOpen ? [1, 6, 2.7, 2.7, 2] : [1, 5, 2.7, 2.7, 2, 2];
  return [
    wordDocument(context, { suffix: "fordeling", what, title, lead }, [
      list([...files, ...rules]),
      table(text, widths, lines, { leastCm: 0.85, grows: false }),
    ]),
  ];
};

/** Of a practice whose doctors nobody has told. */
const USUAL_DOCTORS = 2;

/** Lines beyond those who are expected: staff and guests come, too. */
const SPARE_LINES = 4;
const FEWEST_LINES = 15;
/** How many the first page of the list holds, and each page after it. */
const LINES_ON_PAGE = { first: 20, next: 27 } as const;
/** Left free on the last page, where the facts above the list take a line more, and all of them in a template's wide type. */
const SLACK_LINES = 4;

/** The list PLO asks for after the meeting. */
export const attendanceListDocument: DocumentBuilder = ({ context }) => {
  const { cluster, template } = context;
  const { members, unknownMembers = 0 } = cluster;
  const told = members.reduce((sum, { doctors: own = USUAL_DOCTORS }) => sum + own, 0);
  const doctors = told + unknownMembers * USUAL_DOCTORS;
  const lines = emptyLines(wholePages(Math.max(FEWEST_LINES, doctors + SPARE_LINES)), 5);
  return [
    wordDocument(context, { suffix: "fremmoede", ...attendanceList }, [
      meetingFacts(
        context,
        clusterFact(context),
        { term: COMMON.topic, text: template.title },
        { term: attendanceList.sender, text: contactLine(context) },
      ),
      table(attendanceList.table, [1, 4.8, 4.3, 2.7, 4], lines, { leastCm: 0.9, grows: false }),
    ]),
  ];
};

/** A second sheet with three lines looks torn off: what goes beyond the first page fills the pages it takes. */
function wholePages(lines: number): number {
  const { first, next } = LINES_ON_PAGE;
  const beyond = lines - first;
  if (beyond <= 0) return lines;
  return Math.max(lines, first + next * Math.ceil(beyond / next) - SLACK_LINES);
}

const SCALE = [1, 2, 3, 4, 5] as const;

/** One minute before they go: five statements and two lines. */
export const evaluationDocument: DocumentBuilder = ({ context }) => {
  const { first, withFigures, withoutFigures, last, open } = evaluation;
  const statements = [first, ...(context.measured.length > 0 ? withFigures : withoutFigures), ...last];
  const rows = statements.map((statement, index) => [
    statement,
    ...SCALE.map((step) => ({
      ticks: [{ tag: `evaluering-${index + 1}-${step}`, text: String(step) }],
    })),
  ]);
  return [
    wordDocument(context, { suffix: "evaluering", ...evaluation, isOnePage: true }, [
      table(evaluation.table, [8, ...SCALE.map(() => 1.7)], rows, { leastCm: 1.2, grows: false }),
      ...section(
        open.heading,
        fieldRow([textField("evaluering-bedst", open.best)], 2),
        fieldRow([textField("evaluering-aendre", open.change)], 2),
        fieldRow([textField("evaluering-emne", open.topic)], 1),
      ),
    ]),
  ];
};

const { groupList: TEXT } = DOCUMENTS;

/** People a group holds on the form to be filled in, and groups it has room for. */
const SEATS = 4;
const FEWEST_GROUPS = 4;
const MOST_GROUPS = 18;

/** A practice with this many doctors or more is a group of its own. */
const GROUP = 3;

/**
 * Who sits with whom. In open view practices stand by name; in closed view the form is empty, since a plan by names and
 * sizes in a handed-out file would say who is who.
 */
export const groupListDocument: DocumentBuilder = ({ context }) => {
  const { view, members } = context.cluster;
  const isClosed = view.kind === "closed";
  return [
    // Names take the room they take; the empty form is one page.
    wordDocument(context, { suffix: "gruppeliste", ...TEXT, ...(isClosed ? { isOnePage: true } : {}) }, [
      ...section(TEXT.rules.heading, list(TEXT.rules.items)),
      isClosed ? emptyGroups(context) : namedGroups(members),
    ]),
  ];
};

/** Those who have accepted; a practice that has not is named nowhere, and has its seats among the others. */
function namedGroups(members: readonly Member[]): DocumentBlock {
  const named = members.filter(({ acceptance }) => acceptance.kind === "accepted");
  const groups = [...seatGroups(named), [TEXT.others]];
  const rows = groups.map((names, index) => [String(index + 1), names, ""]);
  return table(TEXT.named, [1.6, 9, 5], rows, { leastCm: 0.7, grows: false });
}

function emptyGroups({ results }: KitContext): DocumentBlock {
  const { members } = results.coverage;
  const groups = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, Math.ceil((members * 2) / SEATS)));
  const weights = [1.4, ...Array.from({ length: SEATS }, () => 3.6)];
  return table(TEXT.empty, weights, emptyLines(groups, weights.length), { leastCm: 1, grows: true });
}

/**
 * Practices that sit together, by name: each larger practice alone, practices of two doctors in pairs, and those of one
 * in pairs, the odd one in a group of three. The order is that of the names, so it follows no figure.
 *
 * @internal exported for its tests
 */
export function seatGroups(
  members: readonly Pick<Member, "name" | "doctors">[],
): readonly (readonly string[])[] {
  const byName = [...members].sort((a, b) => a.name.localeCompare(b.name, "da"));
  const named = (fits: (doctors: number) => boolean) =>
    byName.filter(({ doctors = 1 }) => fits(doctors)).map(({ name }) => name);
  return [
    ...named((doctors) => doctors >= GROUP).map((name) => [name]),
    ...inPairs(named((doctors) => doctors === 2)),
    ...inPairs(named((doctors) => doctors < 2)),
  ];
}

/** Two and two; a last one alone joins the pair before. */
function inPairs(names: readonly string[]): readonly (readonly string[])[] {
  const pairs: string[][] = [];
  for (const [index, name] of names.entries()) {
    const isLastAlone = index === names.length - 1 && index % 2 === 0;
    const open = pairs.at(-1);
    if (open && (index % 2 === 1 || isLastAlone)) open.push(name);
    else pairs.push([name]);
  }
  return pairs;
}
