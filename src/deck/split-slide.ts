import type { ProgrammeSlide, Slide, TableSlide, TextSlide } from "../model/deck.ts";
import { groupBy } from "../model/group-by.ts";

/**
 * Several slides for one whose points or rows are more than a master leaves room for at a size that can be read; none for
 * kinds that make no sense in parts.
 */
export function splitSlide(slide: Slide, count: number): readonly Slide[] {
  const parts = partsOf(slide, count);
  return parts.map((part, index) => ({ ...part, title: `${slide.title} (${index + 1} af ${count})` }));
}

function partsOf(slide: Slide, count: number): readonly Slide[] {
  switch (slide.kind) {
    case "text":
      return textParts(slide, count);
    case "table":
      return tableParts(slide, count);
    case "programme":
      return programmeParts(slide, count);
    default:
      return [];
  }
}

type Groups = TextSlide["groups"];

/** What leads in and what is shown beside the points goes with the first of them. */
function textParts(slide: TextSlide, count: number): readonly Slide[] {
  const { lead: _, picture: __, ...others } = slide;
  return groupParts(slide.groups, count).map((groups, index) => ({
    ...(index === 0 ? slide : others),
    groups,
  }));
}

/** A group a slide where that comes out even, else as many points on each; numbers count on. */
function groupParts(groups: Groups, count: number): readonly Groups[] {
  if (groups.length === count) return groups.map((group) => [group]);
  const points = groups.flatMap(({ heading, numbered = false, items }, group) => {
    const isCounted = numbered && !items.every((item) => /^\d+\. /.test(item));
    return items.map((item, index) => ({
      group,
      numbered,
      item: isCounted ? `${index + 1}. ${item}` : item,
      ...(heading === undefined || index > 0 ? {} : { heading }),
    }));
  });
  return chunks(points, count).map((part) =>
    [...groupBy(part, ({ group }) => group).values()].map((ofGroup) => ({
      ...(ofGroup[0]?.heading === undefined ? {} : { heading: ofGroup[0].heading }),
      numbered: ofGroup[0]?.numbered ?? false,
      items: ofGroup.map(({ item }) => item),
    })),
  );
}

/** What is said of the whole time stands below the last of it. */
function programmeParts(slide: ProgrammeSlide, count: number): readonly ProgrammeSlide[] {
  const own = chunks(slide.rows, count);
  return own.map((rows, index) => ({
    ...slide,
    rows,
    footnote: index < own.length - 1 ? "" : slide.footnote,
  }));
}

/** The rows that are set apart stay at the end. */
function tableParts(slide: TableSlide, count: number): readonly TableSlide[] {
  const { referenceRows = 0, rows } = slide;
  const own = chunks(rows.slice(0, rows.length - referenceRows), count);
  return own.map((part, index) =>
    index < own.length - 1
      ? { ...slide, rows: part, referenceRows: 0 }
      : { ...slide, rows: [...part, ...rows.slice(rows.length - referenceRows)] },
  );
}

/** So many parts of nearly equal length; none where there are not enough for each to have one. */
function chunks<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  if (all.length < count) return [];
  return Array.from({ length: count }, (_, index) =>
    all.slice(Math.round((index * all.length) / count), Math.round(((index + 1) * all.length) / count)),
  );
}
