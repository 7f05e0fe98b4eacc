import type { PlanSheet, SheetField } from "../model/sheet.ts";
import { FIELDS_ABREAST, inEvenRuns } from "./even-runs.ts";
import { fieldCard } from "./field-card.ts";
import { headingPart } from "./heading-part.ts";
import { PAGE_SPACE, TWIPS_PER_CM } from "./page-frame.ts";
import { paginate } from "./paginate.ts";
import { leastHeight, type SheetPart, together } from "./sheet-part.ts";
import { ANSWERS, STYLES } from "./sheet-styles.ts";
import { titlePart } from "./title-part.ts";

/** Lowest space a hand can write one line in, below the hint; a ring around a word takes less. */
const LEAST_WRITING = Math.round(1.3 * TWIPS_PER_CM);
const LEAST_RING = Math.round(0.8 * TWIPS_PER_CM);
const GAP = 80;

/**
 * The plan as one page: title, what to do, then one card a row that grows with the room the row asks for. Only where
 * very much is still open from the meeting before does that get a page of its own, before the plan.
 */
export function planPages(sheet: PlanSheet): readonly (readonly SheetPart[])[] {
  const { carriedOver } = sheet;
  const title = titlePart(sheet.title, sheet.instruction);
  const rows = sheet.rows.filter(({ fields }) => fields.length > 0);
  if (!carriedOver) return [[title, ...rows.map((row, index) => planCard(row, index === 0 ? 0 : GAP))]];
  const [who, ...others] = rows;
  const opening = together([
    title,
    ...(who ? [planCard(who, 0)] : []),
    headingPart({ heading: carriedOver.heading, time: "" }),
  ]);
  const rings = inEvenRuns(carriedOver.fields, FIELDS_ABREAST).map((fields, index) =>
    ringCard(fields, index === 0 ? 0 : GAP),
  );
  const plan = [
    headingPart({ heading: carriedOver.nextHeading, time: "" }),
    ...others.map((row, index) => planCard(row, index === 0 ? 0 : GAP)),
  ];
  const lookingBack = together([opening, ...rings]);
  const parts = leastHeight(lookingBack) <= PAGE_SPACE ? [lookingBack] : [opening, ...rings];
  return paginate([...parts, together(plan)], PAGE_SPACE);
}

function planCard({ fields, height }: PlanSheet["rows"][number], gap: number): SheetPart {
  const { planLabel: label } = STYLES;
  return fieldCard(fields, { label, answer: ANSWERS.plan, gap, least: LEAST_WRITING, weight: height });
}

function ringCard(fields: readonly SheetField[], gap: number): SheetPart {
  const { notesLabel: label } = STYLES;
  return fieldCard(fields, { label, answer: ANSWERS.notes, gap, least: LEAST_RING, weight: 0 });
}
