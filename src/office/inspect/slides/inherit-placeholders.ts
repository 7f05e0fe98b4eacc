import type { Placeholder, SlideShape } from "./slide-shape.ts";

/** Placeholders of a master that layouts' other kinds stand in for. */
const MASTER_TYPES: Readonly<Record<string, string>> = {
  ctrTitle: "title",
  subTitle: "body",
  obj: "body",
  chart: "body",
  tbl: "body",
  clipArt: "body",
  dgm: "body",
  media: "body",
  pic: "body",
};

/** What stands at the foot of a slide; a layout has at most one of each, whatever index it gives it. */
export const FOOT: readonly string[] = ["dt", "ftr", "sldNum"];

/**
 * The shapes a placeholder takes place and look from: the one of the same index in its layout, and the one of
 * the
 * same kind in the master (ISO 29500-1 §19.3.1.36).
 *
 * @param sources shapes of the layout and of the master
 */
export function inheritFrom(
  { type, index }: Placeholder,
  [layout = [], master = []]: readonly (readonly SlideShape[])[],
): readonly SlideShape[] {
  const nearest =
    placeholders(layout).find(({ placeholder }) =>
      isTitle(type)
        ? isTitle(placeholder?.type)
        : placeholder?.index === index && !isTitle(placeholder?.type),
    ) ??
    (FOOT.includes(type)
      ? placeholders(layout).find(({ placeholder }) => placeholder?.type === type)
      : undefined);
  const kind = nearest?.placeholder?.type ?? type;
  const wanted = MASTER_TYPES[kind] ?? kind;
  const farthest = placeholders(master).find(({ placeholder }) => placeholder?.type === wanted);
  return [nearest, farthest].filter((shape) => shape !== undefined);
}

/** Whether a placeholder is a slide's title, on whichever layout. */
export function isTitle(type: string | undefined): boolean {
  return type === "title" || type === "ctrTitle";
}

function placeholders(shapes: readonly SlideShape[]): readonly SlideShape[] {
  return shapes.filter(({ placeholder }) => placeholder !== undefined);
}
