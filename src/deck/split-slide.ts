import type { Slide, TextSlide } from "../model/deck.ts";

/**
 * Two slides for one whose points are more than a master leaves room for at a size that can be read; nothing for kinds
 * that make no sense in halves.
 */
export function splitSlide(slide: Slide): readonly [Slide, Slide] | undefined {
  if (slide.kind !== "text") return undefined;
  const halves = halvesOf(slide.groups);
  if (!halves) return undefined;
  const { lead: _, picture: __, ...second } = slide;
  const title = (half: number) => `${slide.title} (${half} af 2)`;
  return [
    { ...slide, title: title(1), groups: halves[0] },
    { ...second, title: title(2), groups: halves[1] },
  ];
}

type Groups = TextSlide["groups"];

/** Between groups, else between the points of the only one. */
function halvesOf(groups: Groups): readonly [Groups, Groups] | undefined {
  const [only, ...others] = groups;
  if (!only) return undefined;
  if (others.length > 0) {
    const middle = Math.ceil(groups.length / 2);
    return [groups.slice(0, middle), groups.slice(middle)];
  }
  const { items, numbered } = only;
  if (items.length < 2) return undefined;
  // The second half counts on.
  const isCounted = numbered && !items.every((item) => /^\d+\. /.test(item));
  const counted = isCounted ? items.map((item, index) => `${index + 1}. ${item}`) : items;
  const middle = Math.ceil(items.length / 2);
  return [[{ ...only, items: counted.slice(0, middle) }], [{ ...only, items: counted.slice(middle) }]];
}
