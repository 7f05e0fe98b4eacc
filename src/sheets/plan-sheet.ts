import type { PlanSheet } from "../model/sheet.ts";
import { fieldCard } from "./field-card.ts";
import { TWIPS_PER_CM } from "./page-frame.ts";
import type { SheetPart } from "./sheet-part.ts";
import { ANSWERS, STYLES } from "./sheet-styles.ts";
import { titlePart } from "./title-part.ts";

/** Lowest space a hand can write one line in, below the hint. */
const LEAST_WRITING = Math.round(1.3 * TWIPS_PER_CM);
const GAP = 80;

/** The plan as one page: title, what to do, then one card a row that grows with the room the row asks for. */
export function planPages(sheet: PlanSheet): readonly (readonly SheetPart[])[] {
  const cards = sheet.rows
    .filter(({ fields }) => fields.length > 0)
    .map(({ fields, height }, index) =>
      fieldCard(fields, {
        label: STYLES.planLabel,
        answer: ANSWERS.plan,
        gap: index === 0 ? 0 : GAP,
        least: LEAST_WRITING,
        weight: height,
      }),
    );
  return [[titlePart(sheet.title, sheet.instruction), ...cards]];
}
