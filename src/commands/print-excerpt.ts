import type { styleText } from "node:util";
import type { Diagnostic, Excerpt } from "../model/diagnostic.ts";

/** Gives a text its colour, where there are colours. */
export type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** What a user's file says must not steer the terminal. */
export function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, " ");
}

/** Lines of a terminal are short: of a longer one the stretch around the place is shown. */
const WIDEST = 96;

/**
 * The line a finding is about, and a mark under the place; nothing when it may not be shown.
 *
 *     12 │   kind: proportionn
 *        │         ^
 *
 * @param colour of the mark
 */
export function excerptLines(
  { excerpt, place }: Pick<Diagnostic, "excerpt" | "place">,
  { paint, colour }: { readonly paint: Paint; readonly colour: Parameters<Paint>[0] },
): readonly string[] {
  if (!excerpt) return [];
  const number = String(place.line ?? "");
  const margin = (label: string) => `    ${paint("dim", `${label.padStart(number.length)} │`)} `;
  const { text, column } = stretchOf(excerpt);
  const line = `${margin(number)}${plain(text)}`;
  return column === undefined
    ? [line]
    : [line, `${margin("")}${" ".repeat(column - 1)}${paint(colour, "^")}`];
}

function stretchOf(excerpt: Excerpt): Excerpt {
  const { text, column = 1 } = excerpt;
  if (text.length <= WIDEST) return excerpt;
  const start = Math.max(0, Math.min(column - WIDEST / 2, text.length - WIDEST));
  const end = start + WIDEST;
  const before = start > 0 ? "…" : "";
  const cut = `${before}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  return excerpt.column === undefined ? { text: cut } : { text: cut, column: column - start + before.length };
}
