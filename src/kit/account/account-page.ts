import type { Account, AccountPage, AccountSection, AccountTable, Activities } from "../../model/account.ts";
import { danishDate } from "../../model/calendar-date.ts";
import { danishCount, danishList, danishNumber, danishPercent } from "../../model/danish-number.ts";
import { niceAxis } from "../charts/axes.ts";
import { ACCOUNT } from "../texts/account-da.ts";
import { fill } from "../texts/fill.ts";

/** The account in words and tables, as it stands on screen, in a spreadsheet and in print. */
export function accountPage(account: Account, activities: Activities): AccountPage {
  const { from, to } = account.span;
  return {
    title: ACCOUNT.title,
    lead: fill(ACCOUNT.span, { from: danishDate(from), to: danishDate(to) }),
    sections: [
      {
        heading: ACCOUNT.deliveries.heading,
        sentences: [deliveriesText(account), ...medicineText(account)],
        tables: [],
      },
      topicsSection(account),
      followUpSection(account),
      ...ownSections(activities),
    ],
  };
}

function deliveriesText(account: Account): string {
  const { span, deliveries } = account;
  return fill(ACCOUNT.deliveries.text, {
    from: danishDate(span.from),
    to: danishDate(span.to),
    kits: kitsText(deliveries),
    clusters: clustersText(account),
  });
}

function clustersText({ clusters, clustersInRegion: all, regions }: Account): string {
  const { ofRegion, ofAll } = ACCOUNT.deliveries;
  if (all === undefined) return danishCount(clusters, "klynge", "klynger");
  return fill(regions.length > 1 ? ofAll : ofRegion, { clusters, all });
}

/** Nothing where no package says what it is about. */
function medicineText({ deliveries, medicine: { about, of } }: Account): readonly string[] {
  if (of === 0) return [];
  const { known, medicine, noMedicine } = ACCOUNT.deliveries;
  const kits = of === deliveries ? kitsText(of) : fill(known, { kits: kitsText(of) });
  if (about === 0) return [fill(noMedicine, { kits })];
  return [fill(medicine, { about: danishNumber(about), kits, share: danishPercent((100 * about) / of) })];
}

function kitsText(count: number): string {
  return danishCount(count, "mødepakke", "mødepakker");
}

function topicsSection(account: Account): AccountSection {
  const { topics } = account;
  const { heading, title, description, headings, figure, part, alt } = ACCOUNT.topics;
  const rows = topics.map(({ topic, clusters, practices, doctors, listed }) => {
    return [topic, clusters, practices, doctors ?? ACCOUNT.topics.none, listed ?? ACCOUNT.topics.none];
  });
  const told = topics.map(({ topic, clusters }) => `${topic} ${danishNumber(clusters)}`).join(", ");
  return {
    heading,
    sentences: [],
    tables: [{ title, description, headings, rows, note: topicsNote(account), source: ACCOUNT.kits }],
    figure: {
      title: figure,
      source: ACCOUNT.kits,
      chart: {
        kind: "parts",
        id: "emner",
        alt: fill(alt, { rows: told }),
        parts: [part],
        rows: topics.map(({ topic, clusters }) => ({
          ...({ kind: "parts", label: topic, remark: "", valueText: danishNumber(clusters) } as const),
          parts: [{ value: clusters, label: "" }],
        })),
        references: [],
        axis: wholeAxis(Math.max(...topics.map(({ clusters }) => clusters))),
      },
    },
  };
}

/** Nobody counts half a cluster. */
function wholeAxis(highest: number) {
  const axis = niceAxis([0, Math.max(highest, 2)], { kind: "count" });
  const whole = axis.ticks.filter(({ value }) => Number.isInteger(value));
  return { ...axis, ticks: whole.map(({ value }) => ({ value, label: danishNumber(value) })) };
}

function topicsNote({ topics, isOncePerPractice }: Account): string {
  const { who, once, practiceOnce, practiceTwice, sums, few, uncounted } = ACCOUNT.topics.note;
  const isAnyFew = topics.some(({ doctors }) => doctors === undefined);
  const without = topics.reduce((sum, topic) => sum + topic.uncounted, 0);
  const clusters = danishCount(without, "klynge", "klynger");
  return [
    ...[who, once, isOncePerPractice ? practiceOnce : practiceTwice],
    ...(topics.length > 1 ? [sums] : []),
    ...(isAnyFew ? [few] : []),
    ...(without > 0 ? [fill(uncounted, { clusters })] : []),
  ].join(" ");
}

function followUpSection({ followUps, deliveries, followedUp }: Account): AccountSection {
  const { heading, made, noneMade, due, became, title, description, headings, note } = ACCOUNT.followUps;
  const kits = kitsText(deliveries);
  const sum = (count: "meetings" | keyof typeof became) =>
    followedUp.reduce((total, row) => total + row[count], 0);
  const parts = (["made", "open", "none"] as const)
    .map((count) => ({ words: became[count], count: sum(count) }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => fill(words, { count: danishNumber(count) }));
  const meetings = danishCount(sum("meetings"), "møde", "møder");
  const rows = followedUp.map((row) => [row.topic, row.meetings, row.made, row.open, row.none]);
  const isAny = rows.length > 0;
  return {
    heading,
    sentences: [
      followUps > 0 ? fill(made, { followUps, kits }) : fill(noneMade, { kits }),
      ...(isAny ? [fill(due, { meetings, parts: danishList(parts) })] : []),
    ],
    tables: isAny ? [{ title, description, headings, rows, note, source: ACCOUNT.kits }] : [],
  };
}

/** What the unit has kept by hand, each with a table where there is any. */
function ownSections({ courses, visits, audits }: Activities): readonly AccountSection[] {
  const parts = [
    [ACCOUNT.courses, courses.map(({ name, held, participants }) => [name, held, participants])],
    [ACCOUNT.visits, visits.map(({ name, held }) => [name, held])],
    [ACCOUNT.audits, audits.map(({ name, held, participants }) => [name, held, participants])],
  ] as const;
  return parts.flatMap(([{ heading, ...words }, rows]): readonly AccountSection[] => {
    const table: AccountTable = { ...words, rows, note: "", source: ACCOUNT.records };
    return rows.length > 0 ? [{ heading, sentences: [], tables: [table] }] : [];
  });
}
