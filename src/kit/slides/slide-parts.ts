import type { TableColumn } from "../../model/deck.ts";
import { fill } from "../texts/fill.ts";
import { SLIDES } from "../texts/slides-da.ts";

/** A column of words. */
export function left(heading: string, weight: number): TableColumn {
  return { heading, align: "left", weight };
}

/** A column of numbers. */
export function right(heading: string, weight: number): TableColumn {
  return { heading, align: "right", weight };
}

/** Columns of words, each as wide as its weight. */
export function columns(headings: readonly string[], weights: readonly number[]): readonly TableColumn[] {
  return headings.map((heading, index) => left(heading, weights[index] ?? 1));
}

/** One line of the programme, or several, as they are said aloud: a question keeps its mark. */
export function asWholeSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Things in the order they have, as many a page as it holds. */
export function inPages<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / most);
  const firstOf = (page: number) => Math.ceil((page * items.length) / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(firstOf(page), firstOf(page + 1)));
}

/** " (1 af 2)" after a title; nothing where there is one page. */
export function partText(page: number, pages: number): string {
  return pages > 1 ? fill(SLIDES.common.part, { page: page + 1, pages }) : "";
}
