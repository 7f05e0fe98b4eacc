import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { relatedParts, relationshipsOf } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children, inside, rootOf } from "../../../ooxml/xml-tree.ts";
import { type ElementIndex, isNo } from "../element-index.ts";
import { schemeOf } from "./colours.ts";
import { flattened, inheritFrom, relationshipId, type SlideShape, shapesIn } from "./slide-shape.ts";
import { type ShapeText, type TextSurroundings, textIn } from "./slide-texts.ts";
import {
  type CellText,
  type DrawnSlide,
  EMPTY_THEME,
  type LayoutView,
  type MasterView,
  type PresentationView,
  readTheme,
  type SlideView,
  slideTables,
} from "./slide-view.ts";

/** Reads a presentation, whoever made it; what does not hang together is left out and told by the package's rules. */
export function presentationView(index: ElementIndex, main: string): PresentationView {
  const { file } = index;
  const size = index.first(main, "p:sldSz");
  const layouts = new Map<string, LayoutView>();
  const layoutOf = (part: string): LayoutView | undefined => {
    const [layout] = relatedParts(file, part, "slideLayout").filter((name) => file.has(name));
    if (layout === undefined) return undefined;
    const known = layouts.get(layout) ?? layoutView(file, layout);
    layouts.set(layout, known);
    return known;
  };
  const parts = slidePartsOf(index, main);
  const general = index.first(main, "p:defaultTextStyle");
  return {
    index,
    main,
    surface: {
      x: 0,
      y: 0,
      width: Number(size?.getAttribute("cx") ?? 9_144_000),
      height: Number(size?.getAttribute("cy") ?? 6_858_000),
    },
    slides: parts.map((part, at) =>
      withTexts(drawnSlide(file, { part, number: at + 1 }, layoutOf(part)), general),
    ),
  };
}

function slidePartsOf(index: ElementIndex, main: string): readonly string[] {
  const targets = new Map(relationshipsOf(index.file, main).map(({ id, target }) => [id, target]));
  return index.all(main, "p:sldId").flatMap((slide) => {
    const part = targets.get(relationshipId(slide, "id"));
    return part !== undefined && index.file.has(part) ? [part] : [];
  });
}

function withTexts(slide: DrawnSlide, general: Element | undefined): SlideView {
  const surroundings = { master: slide.layout?.master?.root, general };
  return { ...slide, texts: shapeTexts(slide, surroundings), cells: cellTexts(slide, surroundings) };
}

function drawnSlide(
  file: OfficePackage,
  { part, number }: { readonly part: string; readonly number: number },
  layout: LayoutView | undefined,
): DrawnSlide {
  const [notes] = relatedParts(file, part, "notesSlide").filter((name) => file.has(name));
  const root = rootOf(file.xml(part));
  const sources = [layout, layout?.master].map((sheet) => sheet?.shapes ?? []);
  return {
    part,
    number,
    root,
    theme: layout?.master?.theme ?? EMPTY_THEME,
    scheme: schemeOf(root, layout),
    shapes: shapesOfSheet(root, (placeholder) => inheritFrom(placeholder, sources)),
    ...(layout ? { layout } : {}),
    ...(notes === undefined ? {} : { notes }),
    isHidden: isNo(root.getAttribute("show")),
  };
}

/** A layout with its master, for whoever looks at more than the slides. */
export function layoutView(file: OfficePackage, part: string): LayoutView {
  const [master] = relatedParts(file, part, "slideMaster").filter((name) => file.has(name));
  const known = master === undefined ? undefined : masterView(file, master);
  const root = rootOf(file.xml(part));
  const sources = [[], known?.shapes ?? []];
  return {
    part,
    root,
    shapes: shapesOfSheet(root, (placeholder) => inheritFrom(placeholder, sources)),
    ...(known ? { master: known } : {}),
  };
}

function masterView(file: OfficePackage, part: string): MasterView {
  const [theme] = relatedParts(file, part, "theme").filter((name) => file.has(name));
  const root = rootOf(file.xml(part));
  return {
    part,
    root,
    shapes: shapesOfSheet(root, () => []),
    theme: theme === undefined ? EMPTY_THEME : readTheme(file.xml(theme)),
  };
}

function shapesOfSheet(root: Element, inheritance: Parameters<typeof shapesIn>[1]): readonly SlideShape[] {
  const tree = inside(root, "p:cSld", "p:spTree");
  return tree ? shapesIn(tree, inheritance) : [];
}

/** Every shape of a slide with words of its own, the members of groups included; tables are not. */
function shapeTexts({ shapes }: DrawnSlide, surroundings: TextSurroundings): readonly ShapeText[] {
  return flattened(shapes).flatMap((shape) => {
    const body = child(shape.element, "p:txBody");
    return body && shape.text !== "" && !shape.isHidden ? [textIn(shape, body, surroundings)] : [];
  });
}

/** Table styles that colour nothing: "No Style, No Grid" and "No Style, Table Grid". */
const PLAIN_STYLES = ["{2D5ABB26-0587-4C30-8999-92F81FD0307C}", "{5940675A-B579-460E-94D1-54222C63F5DA}"];

/** Every cell of a slide's tables. */
function cellTexts(slide: DrawnSlide, surroundings: TextSurroundings): readonly CellText[] {
  return slideTables(slide).flatMap(({ shape, table }) => {
    const isPlain = hasPlainStyle(table);
    const cells = children(table, "a:tr").flatMap((row) => children(row, "a:tc"));
    return cells.flatMap((cell) => {
      const body = child(cell, "a:txBody");
      return body ? [{ ...textIn(shape, body, surroundings), cell, isPlain }] : [];
    });
  });
}

function hasPlainStyle(table: Element): boolean {
  const style = inside(table, "a:tblPr", "a:tableStyleId")?.textContent;
  return !style || PLAIN_STYLES.includes(style.trim());
}
