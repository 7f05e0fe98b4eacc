import type { Period } from "../../model/counts.ts";
import type { TableSlide } from "../../model/deck.ts";
import type { MeetingKit } from "../../model/meeting-kit.ts";
import type { Counts } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { numberOf, plain } from "./danish-text.fixture.ts";
import { type OwnMarking, ownMarks } from "./own-marks.fixture.ts";
import { limitsOf, sumOf } from "./own-statistics.fixture.ts";
import type { Meeting } from "./random-meetings.fixture.ts";

/** A practice as a measure's table in the appendix has it. */
export interface PracticeRow {
  readonly label: string;
  readonly value: string;
  readonly remark: string;
  /** Open view alone: "12/80", "9,1 % til 24,6 %". */
  readonly counts?: string;
  readonly interval?: string;
}

/** What the reader knows of a measure: the rows that were delivered, and which of them the page shows. */
export interface MeasureFacts {
  readonly meeting: Meeting;
  readonly measure: Measure;
  readonly isClosed: boolean;
  readonly period: Period;
  /** By label, of every practice that takes part; undefined where it delivered nothing. */
  readonly raw: ReadonlyMap<string, Counts | undefined>;
  readonly total: Counts;
  readonly rows: readonly PracticeRow[];
  /** Name, value and the rest of the rows of cluster, region and nation. */
  readonly levels: readonly (readonly string[])[];
  readonly shown: readonly PracticeRow[];
  readonly firm: readonly PracticeRow[];
  /** Practices whose figures exist and are not shown. */
  readonly withheld: readonly PracticeRow[];
  readonly delivered: number;
  readonly isLevelShown: boolean;
  readonly isJudged: boolean;
  /** In the reader's own reckoning, by label. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly marking: OwnMarking;
  /** By label what an interval is drawn from; undefined where none is. */
  readonly drawnFrom: ReadonlyMap<string, Counts | undefined>;
  /** Labels of the practices whose figures were not withheld when they were counted. */
  readonly countedAsShown: readonly string[];
}

/** All measures together: the page with every one of them, the key, and what is said of the figures. */
export interface DeckFacts {
  readonly meeting: Meeting;
  readonly all: readonly MeasureFacts[];
  readonly kit: MeetingKit;
}

export const HIDDEN = "skjult";
export const NOBODY = "ingen patienter";
export const ABSENT = "ingen data";
export const HOLLOW = "usikkert tal";
const LEVEL = /^(Klyngen samlet|Region|Hele landet)( \(praksis i filen\))?$/;

/** Undefined where nobody has delivered anything, and so nothing may be said. */
export function measureFacts(meeting: Meeting, measure: Measure, kit: MeetingKit): MeasureFacts | undefined {
  const period = periodOf(meeting, measure);
  if (!period) return undefined;
  const isClosed = meeting.cluster.view.kind === "closed";
  const raw = rawOf(meeting, measure, period);
  const table = tableRows(kit, measure);
  const total = sumOf([...raw.values()].filter((counts) => counts !== undefined));
  const listed = table.filter(([name = ""]) => !LEVEL.test(name)).map((row) => practiceRow(row, isClosed));
  // A table without practices is of a measure of which none is shown.
  const why = measure.kind !== "count" && total.denominator === 0 ? NOBODY : HIDDEN;
  const unlisted = [...raw].map(([label, counts]) => ({ label, value: "–", remark: counts ? why : ABSENT }));
  const rows = listed.length > 0 ? listed : unlisted;
  const levels = table.filter(([name = ""]) => LEVEL.test(name));
  const shown = rows.filter(({ value }) => value !== "–");
  const isLevelShown = levels.some(([name]) => name === "Klyngen samlet");
  const isJudged = measure.kind !== "count" && !measure.repeats;
  const page = { meeting, measure, raw, total, shown, isClosed, isJudged, isLevelShown };
  const drawnFrom = drawnFromIn(page, kit);
  const marking = markingOf(page);
  const remarks = new Map(
    shown.map((row) => [row.label, remarkOf(row, drawnFrom.get(row.label), { ...page, marking })]),
  );
  return {
    ...page,
    period,
    rows,
    levels,
    drawnFrom,
    marking,
    remarks,
    firm: shown.filter(({ label }) => remarks.get(label) !== HOLLOW),
    withheld: rows.filter(({ remark }) => remark === HIDDEN),
    delivered: [...raw.values()].filter(Boolean).length,
    countedAsShown: countedAsShown(measure, kit),
  };
}

function countedAsShown({ id }: Measure, { results }: MeetingKit): readonly string[] {
  const practices = results.measures.find(({ measure }) => measure === id)?.practices ?? [];
  return practices.flatMap(({ label, cell }) => (cell.kind === "shown" ? label : []));
}

function periodOf({ counts, cluster }: Meeting, measure: Measure): Period | undefined {
  const accepted = cluster.members.filter(({ acceptance }) => acceptance.kind === "accepted");
  const rows = counts.filter(
    (row) => row.measure === measure.id && accepted.some(({ practice }) => practice === row.practice),
  );
  return rows.map(({ period }) => period).sort((a, b) => ((a.to ?? "") > (b.to ?? "") ? -1 : 1))[0];
}

function rawOf({ counts, cluster, labels }: Meeting, measure: Measure, period: Period) {
  const accepted = cluster.members.filter(({ acceptance }) => acceptance.kind === "accepted");
  return new Map(
    accepted.map(({ practice }) => [
      labels.get(practice) ?? "",
      counts.find(
        (row) =>
          row.level === "practice" &&
          row.practice === practice &&
          row.measure === measure.id &&
          row.period.id === period.id,
      ),
    ]),
  );
}

export function slidesOf(kit: MeetingKit) {
  return kit.files.flatMap((file) =>
    file.kind === "deck" ? file.deck.sections.flatMap(({ slides }) => slides) : [],
  );
}

export function tablesOf(kit: MeetingKit, measure: Measure): readonly TableSlide[] {
  const name = new RegExp(`^tabel-${measure.id}(-\\d+)?$`);
  return slidesOf(kit).flatMap((slide) => (slide.kind === "table" && name.test(slide.id) ? slide : []));
}

function tableRows(kit: MeetingKit, measure: Measure): readonly (readonly string[])[] {
  return tablesOf(kit, measure).flatMap(({ rows }) => rows.map((row) => row.map(plain)));
}

function practiceRow(cells: readonly string[], isClosed: boolean): PracticeRow {
  const [label = "", value = "", ...rest] = cells;
  if (isClosed) return { label, value, remark: rest[0] ?? "" };
  const [counts = "", interval = "", remark = ""] = rest;
  return { label, value, remark, counts, interval };
}

type Page = Pick<
  MeasureFacts,
  "meeting" | "measure" | "raw" | "total" | "shown" | "isClosed" | "isJudged" | "isLevelShown"
>;

const SERIES = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** In closed view the value that is printed and the round number of the class; else the practice's own counts. */
function drawnFromIn(
  { meeting, measure, raw, shown, isClosed }: Page,
  { results }: MeetingKit,
): ReadonlyMap<string, Counts | undefined> {
  if (!isClosed) return new Map(shown.map(({ label }) => [label, raw.get(label)]));
  const classes = results.sizeClasses ?? {};
  const least = measure.kind === "proportion" ? meeting.template.smallNumbers.minimumDenominator : 1;
  return new Map(
    shown.map(({ label, value }) => {
      const mates = Object.keys(classes).filter((other) => classes[other] === classes[label]);
      if (shown.filter((row) => mates.includes(row.label)).length < 3) return [label, undefined];
      const sizes = mates.flatMap((mate) => raw.get(mate)?.denominator ?? []).filter((size) => size >= least);
      const size = roundDown(Math.min(...sizes));
      const whole = measure.kind === "proportion" ? 100 : (measure.base ?? 1);
      const events = (numberOf(value) / whole) * size;
      return [label, { numerator: events > 0 ? Math.max(0.5, events) : 0, denominator: size }];
    }),
  );
}

function roundDown(size: number): number {
  const power = 10 ** (String(Math.floor(size)).length - 1);
  return power * Math.max(...SERIES.filter((one) => one * power <= size + 1e-9));
}

function markingOf({ meeting, measure, raw, total, shown, isJudged, isLevelShown }: Page): OwnMarking {
  if (!isJudged || !isLevelShown) return { standings: new Map(), isSpread: false };
  const rules = meeting.template.smallNumbers;
  const firm = shown.flatMap(({ label }): [string, Counts][] => {
    const counts = raw.get(label);
    return counts && isEnough(counts, measure, rules) ? [[label, counts]] : [];
  });
  return ownMarks(new Map(firm), total, measure);
}

function isEnough(counts: Counts, measure: Measure, rules: Meeting["template"]["smallNumbers"]): boolean {
  if (measure.kind !== "proportion") return counts.numerator >= rules.firmEvents;
  const { lower, upper } = limitsOf(counts, measure);
  return counts.denominator >= rules.firmDenominator && upper - lower <= rules.firmWidthPoints;
}

function remarkOf(
  { label }: PracticeRow,
  drawn: Counts | undefined,
  { meeting, measure, isClosed, marking }: Page & { readonly marking: OwnMarking },
): string {
  const rules = meeting.template.smallNumbers;
  if (!drawn || !isEnough(isClosed ? drawn : drawn, measure, rules)) return HOLLOW;
  if (isClosed && measure.kind === "proportion") {
    const { lower, upper } = limitsOf(drawn, measure);
    const width = Math.ceil(10 * upper - 1e-7) / 10 - Math.floor(10 * lower + 1e-7) / 10;
    if (width > rules.firmWidthPoints + 1e-9) return HOLLOW;
  }
  const standing = marking.standings.get(label);
  if (standing === "above") return "klart over";
  return standing === "below" ? "klart under" : "";
}
