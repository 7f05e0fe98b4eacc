import type { EdgeBox } from "../../model/sheet-design.ts";
import type { SheetPage } from "../../model/sheet-page.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import { child, children, detach, elementOf } from "../../ooxml/xml-tree.ts";

const EMU_PER_TWIP = 635;

/** A stretch of the page from edge to edge, in twips. */
type Stretch = readonly [from: number, to: number];

/** What a place across the page is counted from. */
function across({ width, left, right }: SheetPage, from: string): Stretch {
  if (from === "page") return [0, width];
  if (from === "leftMargin" || from === "insideMargin") return [0, left];
  if (from === "rightMargin" || from === "outsideMargin") return [width - right, width];
  return [left, width - right];
}

/** What a place down the page is counted from; a paragraph of a header is about where the header begins. */
function down(page: SheetPage, from: string, isFooter: boolean): Stretch {
  const { height, top, bottom, header } = page;
  if (from === "page") return [0, height];
  if (from === "topMargin" || from === "insideMargin") return [0, top];
  if (from === "bottomMargin" || from === "outsideMargin") return [height - bottom, height];
  if (from === "margin") return [top, height - bottom];
  return isFooter ? [height - bottom, height] : [header, top];
}

function startOf(position: Element | undefined, [from, to]: Stretch, size: number): number {
  const offset = child(position ?? elementOf("<wp:p/>"), "wp:posOffset")?.textContent;
  if (offset !== undefined) return from + Number(offset) / EMU_PER_TWIP;
  const align = child(position ?? elementOf("<wp:p/>"), "wp:align")?.textContent ?? "";
  if (/^(right|bottom|outside)$/.test(align)) return to - size;
  return align === "center" ? (from + to - size) / 2 : from;
}

/** So much of a page from its edges is what stands at them; what reaches further in stands where the text is. */
const EDGE = 1 / 3;

/**
 * Fixes a floating picture where it is seen on the page, in front of nothing and pushing nothing: margins that are
 * made wider for it would move it else.
 *
 * @returns where it stands; none when that is amid the text, and then it is gone
 */
export function placeDrawing(anchor: Element, page: SheetPage): EdgeBox | undefined {
  const extent = child(anchor, "wp:extent");
  const [width, height] = ["cx", "cy"].map((side) => Number(extent?.getAttribute(side) ?? 0) / EMU_PER_TWIP);
  const [horizontal, vertical] = [child(anchor, "wp:positionH"), child(anchor, "wp:positionV")];
  const isFooter = anchor.parentElement !== null && rootNameOf(anchor) === "ftr";
  const size = { width: width ?? 0, height: height ?? 0 };
  const x = startOf(
    horizontal,
    across(page, horizontal?.getAttribute("relativeFrom") ?? "column"),
    size.width,
  );
  const y = startOf(
    vertical,
    down(page, vertical?.getAttribute("relativeFrom") ?? "paragraph", isFooter),
    size.height,
  );
  const left = Math.round(Math.max(0, Math.min(x, page.width - size.width)));
  const top = Math.round(Math.max(0, Math.min(y, page.height - size.height)));
  const box = { left, top, right: left + size.width, bottom: top + size.height };
  const isBesideText = box.right <= page.left || box.left >= page.width - page.right;
  const isAtEdge = box.bottom <= page.height * EDGE || box.top >= page.height * (1 - EDGE);
  if (!isAtEdge && !isBesideText) {
    const holder = anchor.parentElement;
    if (holder) detach(holder);
    return undefined;
  }
  fix(anchor, { left, top });
  return box;
}

function rootNameOf(element: Element): string {
  let root = element;
  while (root.parentElement) root = root.parentElement;
  return root.localName;
}

function fix(anchor: Element, { left, top }: Pick<EdgeBox, "left" | "top">): void {
  for (const found of children(anchor)) if (/^(position|wrap)/.test(found.localName)) detach(found);
  const place = (name: string, twips: number) =>
    elementOf(
      `<wp:${name} relativeFrom="page"><wp:posOffset>${Math.round(twips * EMU_PER_TWIP)}</wp:posOffset></wp:${name}>`,
    );
  const extent = child(anchor, "wp:extent") ?? null;
  anchor.insertBefore(place("positionH", left), extent);
  anchor.insertBefore(place("positionV", top), extent);
  anchor.insertBefore(elementOf("<wp:wrapNone/>"), child(anchor, "wp:docPr") ?? null);
  anchor.setAttribute("simplePos", "0");
}
