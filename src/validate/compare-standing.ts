import type { Period } from "../model/counts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";

type Finding = Omit<Diagnostic, "place" | "severity">;

/**
 * In what a new kit is not the one that stands in its place with other words: its practices, its periods or its
 * package. Each may be meant, and each may be last time's file by mistake.
 *
 * @param file the folder they stand in
 */
export function compareStanding(standing: MeetingKit, kit: MeetingKit, file: string): readonly Diagnostic[] {
  const found = [practiceFinding(standing, kit), periodFinding(standing, kit), packageFinding(standing, kit)];
  return found.flatMap((one) => (one ? { ...one, severity: "warning", place: { file } } : []));
}

/** Codes and names cannot be held against each other; how many practices there are can. */
function practiceFinding(standing: MeetingKit, kit: MeetingKit): Finding | undefined {
  const isNamedAlike = standing.view === kit.view;
  const [before, after] = [standing, kit].map(({ results }) => {
    const { members, included } = results.coverage;
    const labels = results.measures.flatMap(({ practices }) => practices.map(({ label }) => label));
    return JSON.stringify([members, included, isNamedAlike ? [...new Set(labels)].sort() : []]);
  });
  return before === after ? undefined : { code: "kit/replaces-practices" };
}

function periodFinding(standing: MeetingKit, kit: MeetingKit): Finding | undefined {
  for (const { measure, period } of kit.results.measures) {
    const before = standing.results.measures.find((one) => one.measure === measure)?.period;
    if (before && timeOf(before) !== timeOf(period))
      return { code: "kit/replaces-period", values: { before: before.label, after: period.label } };
  }
  return undefined;
}

/** The same days are the same period, however they are written. */
function timeOf({ id, from, to }: Period): string {
  return from !== undefined && to !== undefined ? `${from}/${to}` : id;
}

function packageFinding(
  { template: before }: MeetingKit,
  { template: after }: MeetingKit,
): Finding | undefined {
  if (before.version === after.version) return undefined;
  return { code: "kit/replaces-package", values: { before: before.version, after: after.version } };
}
