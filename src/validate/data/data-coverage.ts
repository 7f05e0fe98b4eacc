import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { DataContext } from "./data-context.ts";
import { finding } from "./data-place.ts";
import type { RowIdentity, RowReading } from "./data-row.ts";

/** Which practices, measures and levels the files say nothing about. Practices are counted, never named. */
export function checkCoverage(
  readings: readonly RowReading[],
  context: DataContext,
  place: Place,
): Diagnostic[] {
  const read = readings.filter((reading) => reading.kind === "read");
  const identities = read.flatMap(({ identity }) => identity ?? []);
  // A row that cannot be told for what it is may be the very one that would seem to be missing.
  if (identities.length < read.length) return [];
  const ofPractices = identities.filter(({ level }) => level === "practice");
  if (ofPractices.length === 0) return [finding("error", "data/no-member-rows", place)];
  return [
    ...absentPractices(ofPractices, context, place),
    ...absentMeasures(ofPractices, context, place),
    ...absentLevels(identities, context, place),
  ];
}

function absentPractices(
  rows: readonly RowIdentity[],
  { members }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  const present = practicesIn(rows);
  const accepted = (members ?? []).filter(({ acceptance }) => acceptance.kind === "accepted");
  const practices = accepted.filter(({ practice }) => !present.has(practice)).length;
  return practices > 0 ? [finding("warning", "data/practices-without-rows", place, { practices })] : [];
}

function absentMeasures(
  rows: readonly RowIdentity[],
  { measures }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  const present = practicesIn(rows).size;
  return measures.flatMap(({ id: measure, ownSearchStep }) => {
    const having = practicesIn(rows.filter((row) => row.measure === measure)).size;
    // Whether the members search is for the cluster to agree on.
    if (having === 0 && ownSearchStep !== undefined) return [];
    if (having === 0) return [finding("warning", "data/measure-without-rows", place, { measure })];
    const practices = present - having;
    const severity = ownSearchStep === undefined ? "warning" : "notice";
    return practices > 0 ? [finding(severity, "data/measure-incomplete", place, { measure, practices })] : [];
  });
}

function practicesIn(rows: readonly RowIdentity[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ practice }) => practice ?? []));
}

const LEVEL_WORDS = { region: "region", nation: "land" } as const;

function absentLevels(
  rows: readonly RowIdentity[],
  { references }: DataContext,
  place: Place,
): readonly Diagnostic[] {
  return (references ?? [])
    .filter((wanted) => rows.every(({ level }) => level !== wanted))
    .map((wanted) =>
      finding("warning", "data/reference-without-rows", place, { level: LEVEL_WORDS[wanted] }),
    );
}
