import { OTHER_MEASURE } from "../model/decisions.ts";
import type { KitContext } from "./kit-context.ts";
import { meetingDates } from "./meeting-dates.ts";
import { DOCUMENTS } from "./texts/documents-da.ts";
import { fill } from "./texts/fill.ts";

const { decisions: TEXT } = DOCUMENTS;

/**
 * The file that plans written by hand are copied into: nothing but comments, so that it says nothing until somebody
 * takes the marks away. What there is to choose from stands above.
 */
export function blankDecisions(context: KitContext): string {
  const { measured, cluster } = context;
  const labels = practiceLabels(context);
  const [first = "kode"] = labels;
  const [measure] = measured;
  const values = {
    practice: JSON.stringify(first),
    measure: JSON.stringify(String(measure?.measure.number ?? OTHER_MEASURE)),
    from: cluster.meeting.date,
    followUp: meetingDates(context).followUps[0]?.date ?? cluster.meeting.date,
  };
  const lines = [
    ...TEXT.head,
    "",
    labels.length > 0 ? fill(TEXT.practices, { labels: labels.join(", ") }) : TEXT.practicesOfKey,
    ...(measured.length > 0 ? [TEXT.measures] : []),
    ...measured.map(({ measure: { number, title } }) => `  ${number}. ${title}`),
    ...(measured.length > 0 ? [TEXT.other] : []),
    "",
    ...[...TEXT.report, "", ...TEXT.plan].map((line) => fill(line, values)),
  ];
  return lines
    .map((line) => `# ${line}`.trimEnd())
    .concat("")
    .join("\n");
}

/** What the kit calls its practices. */
function practiceLabels({ results }: KitContext): readonly string[] {
  const all = results.measures.flatMap(({ practices }) => practices.map(({ label }) => label));
  return [...new Set(all)].sort();
}
