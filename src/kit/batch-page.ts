import type { BatchPage, BatchRow } from "../model/batch.ts";
import { danishDate } from "../model/calendar-date.ts";
import { danishCount, danishNumber } from "../model/danish-number.ts";
import { MATERIAL_LANGUAGE } from "../model/material-language.ts";
import { BATCH } from "./texts/batch-da.ts";
import { fill } from "./texts/fill.ts";

/** "Klynge 2" before "Klynge 10". */
const BY_NAME = new Intl.Collator(MATERIAL_LANGUAGE, { numeric: true });

type KitRow = Extract<BatchRow, { readonly state: "made" | "unchanged" }>;

/** The page that shows every kit of a run: its overview, how it came about, and what needs a person's eye. */
export function batchPage(rows: readonly BatchRow[]): BatchPage {
  const kits = rows.filter((row): row is KitRow => row.state !== "failed");
  const failed = rows.length - kits.length;
  const looks = kits.filter((row) => looksOf(row).length > 0).length;
  const [one, several] = BATCH.kits;
  const lead = [
    `${danishCount(kits.length, one, several)}.`,
    looks === 0 ? "" : fill(BATCH.toLookAt, { looks: danishNumber(looks) }),
    failed === 0 ? "" : fill(BATCH.failed, { failed: danishNumber(failed) }),
  ];
  return {
    title: BATCH.title,
    lines: [lead.filter(Boolean).join(" "), BATCH.inside],
    items: [...rows].sort((a, b) => BY_NAME.compare(a.cluster, b.cluster)).map(itemOf),
  };
}

function itemOf(row: BatchRow): BatchPage["items"][number] {
  const { cluster } = row;
  if (row.state === "failed") {
    const mistakes = fill(BATCH.mistakes, { count: danishNumber(row.mistakes) });
    return { heading: cluster, about: "", state: BATCH.states.failed, looks: [mistakes] };
  }
  const { topic, meetingDate, practices, folder, picture } = row;
  return {
    heading: cluster,
    about: fill(BATCH.about, { topic, date: danishDate(meetingDate), practices: danishNumber(practices) }),
    state: `${row.isFollowUp ? BATCH.followUp : BATCH.first} ${BATCH.states[row.state]}`,
    link: { folder, words: BATCH.open },
    looks: looksOf(row),
    ...(picture ? { picture } : {}),
  };
}

/** From this share of figures on that are hidden, somebody should see whether the deck still says enough. */
const MANY_HIDDEN = 0.5;

/** What needs a person's eye. */
function looksOf({ hidden, cells, warnings, edited }: KitRow): readonly string[] {
  const share = cells === 0 ? 0 : hidden / cells;
  return [
    ...(share >= MANY_HIDDEN
      ? [fill(BATCH.looks.hidden, { hidden: danishNumber(hidden), cells: danishNumber(cells) })]
      : []),
    ...(warnings > 0 ? [fill(BATCH.looks.warnings, { count: danishNumber(warnings) })] : []),
    ...(edited.length > 0 ? [fill(BATCH.looks.edited, { files: edited.join(", ") })] : []),
  ];
}
