import type { Element } from "../../ooxml/xml-node.ts";
import { elementsBelow } from "../../ooxml/xml-tree.ts";

/** Lengths that a slide's scale changes, by the element they stand on. Those inside a group are counted in its own measure. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  off: ["x", "y"],
  ext: ["cx", "cy"],
  rPr: ["sz"],
  defRPr: ["sz"],
  endParaRPr: ["sz"],
  spcPts: ["val"],
  ln: ["w"],
  bodyPr: ["lIns", "tIns", "rIns", "bIns"],
  pPr: ["marL", "indent", "defTabSz"],
  tab: ["pos"],
  outerShdw: ["blurRad", "dist"],
};

const PLACES = ["off", "ext"];

/**
 * Makes everything of a master or layout larger: some templates are made on a page of ten inches, on which type of the
 * same look has other points, and every size of ours is meant for a wider one.
 */
export function scaleSheet(root: Element, scale: number): void {
  for (const element of elementsBelow(root)) {
    const kind = /^lvl\dpPr$/.test(element.localName) ? "pPr" : element.localName;
    if (PLACES.includes(kind) && isInGroup(element)) continue;
    for (const name of LENGTHS[kind] ?? []) {
      const value = element.getAttribute(name);
      if (value !== null && /^-?\d+$/.test(value))
        element.setAttribute(name, String(scaled(Number(value), scale, name)));
    }
  }
}

/** Type keeps to whole points. */
const scaled = (value: number, scale: number, name: string): number =>
  name === "sz" ? Math.round((value * scale) / 100) * 100 : Math.round(value * scale);

/** Whether a place is one of a member of a group; the group's own is one of the slide. */
function isInGroup(element: Element): boolean {
  const groups: Element[] = [];
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.localName === "grpSp") groups.push(around);
  const isOwn = element.parentElement?.parentElement?.localName === "grpSpPr";
  return groups.length > (isOwn ? 1 : 0);
}
