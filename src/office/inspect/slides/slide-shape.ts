import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, children, first, inside, NAMESPACES } from "../../../ooxml/xml-tree.ts";
import { isYes } from "../element-index.ts";
import { type Box, type Frame, frameOf, type Placement, placeIn, placementOf } from "./box.ts";

type ShapeKind = "text" | "picture" | "frame" | "connector" | "group" | "ink";

export interface Placeholder {
  /** `title`, `body`, `ftr` …; `obj` when the file does not say. */
  readonly type: string;
  readonly index: string;
}

/** A shape of a slide, layout or master, with what it inherits from the placeholders it stands in. */
export interface SlideShape {
  readonly element: Element;
  readonly kind: ShapeKind;
  /** The element with id, name and alternative text. */
  readonly identity?: Element;
  readonly name: string;
  readonly placeholder?: Placeholder;
  /** Shapes of layout and master that stand in the same place, nearest first. */
  readonly inherited: readonly SlideShape[];
  /** Where it stands; absent when the file does not say or turns it. */
  readonly box?: Box;
  readonly isDecorative: boolean;
  readonly isHidden: boolean;
  /** The shapes of a group. */
  readonly members: readonly SlideShape[];
  /** What the shape itself says as one line. */
  readonly text: string;
}

/** Finds the shapes a placeholder inherits from, nearest first. */
export type Inheritance = (placeholder: Placeholder) => readonly SlideShape[];

const KINDS: Readonly<Record<string, ShapeKind>> = {
  sp: "text",
  pic: "picture",
  graphicFrame: "frame",
  cxnSp: "connector",
  grpSp: "group",
  contentPart: "ink",
};

/** The shapes of a tree or group in reading order. Of shapes given in two forms, the new one is read. */
export function shapesIn(tree: Element, inheritance: Inheritance, frame?: Frame): readonly SlideShape[] {
  return children(tree).flatMap((element) => {
    if (element.localName === "AlternateContent") {
      const choice = children(element, "mc:Choice")[0];
      return choice ? shapesIn(choice, inheritance, frame) : [];
    }
    const kind = KINDS[element.localName ?? ""];
    return kind ? [slideShape(element, kind, inheritance, frame)] : [];
  });
}

/** Shapes with the members of their groups, each group before its members. */
export function flattened(shapes: readonly SlideShape[]): readonly SlideShape[] {
  return shapes.flatMap((shape) => [shape, ...flattened(shape.members)]);
}

function slideShape(
  element: Element,
  kind: ShapeKind,
  inheritance: Inheritance,
  frame: Frame | undefined,
): SlideShape {
  const header = children(element).find(({ localName }) => /^nv\w*Pr$/.test(localName ?? ""));
  const identity = header && child(header, "p:cNvPr");
  const placeholder = header && placeholderOf(header);
  const inherited = placeholder ? inheritance(placeholder) : [];
  const placement = placementOf(element);
  const box = placement ? boxOf(placement, frame) : inherited.find((shape) => shape.box)?.box;
  const body = child(element, "p:txBody");
  return {
    element,
    kind,
    ...(identity ? { identity } : {}),
    name: identity?.getAttribute("name") ?? "",
    ...(placeholder ? { placeholder } : {}),
    inherited,
    ...(box ? { box } : {}),
    isDecorative: identity !== undefined && isMarkedDecorative(identity),
    isHidden: isYes(identity?.getAttribute("hidden")),
    members: kind === "group" ? shapesIn(element, inheritance, frameOf(element, frame)) : [],
    text: body ? textOf(body) : "",
  };
}

/** What a shape says: runs joined as they stand, paragraphs by a space. */
export function textOf(shape: Element): string {
  const paragraphs = all(shape, "a:p").map((paragraph) =>
    children(paragraph)
      .map((run) => (run.localName === "br" ? " " : (child(run, "a:t")?.textContent ?? "")))
      .join(""),
  );
  return paragraphs.join(" ").replaceAll(/\s+/g, " ").trim();
}

function boxOf({ box, isTurned }: Placement, frame: Frame | undefined): Box | undefined {
  return isTurned || frame === "unknown" ? undefined : placeIn(box, frame);
}

function placeholderOf(header: Element): Placeholder | undefined {
  const mark = inside(header, "p:nvPr", "p:ph");
  return mark && { type: mark.getAttribute("type") ?? "obj", index: mark.getAttribute("idx") ?? "0" };
}

/** Decoration is marked in an extension of the identity (`adec:decorative`, 2017). */
export function isMarkedDecorative(identity: Element): boolean {
  const mark = first(identity, "adec:decorative");
  return mark !== undefined && isYes(mark.getAttribute("val"));
}

/** Id of a relationship an element names: `r:embed`, `r:id` and the like. */
export function relationshipId(element: Element, attribute: string): string {
  return element.getAttributeNS(NAMESPACES.r, attribute) ?? "";
}

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
 * The shapes a placeholder takes place and look from: the one of the same index in its layout, and the one of the
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
