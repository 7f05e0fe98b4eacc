import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { relatedParts, relationshipsOf } from "../../../ooxml/relationships.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, rootOf } from "../../../ooxml/xml-tree.ts";
import { ElementIndex } from "../element-index.ts";
import { inheritFrom } from "./inherit-placeholders.ts";
import { shapeTexts } from "./shape-texts.ts";
import { relationshipId, type SlideShape, shapesIn } from "./slide-shape.ts";
import type { DrawnSlide, LayoutView, MasterView, PresentationView, SlideView } from "./slide-view.ts";
import { cellTexts } from "./table-cells.ts";
import { EMPTY_THEME, readTheme } from "./theme.ts";

/**
 * Reads a presentation, whoever made it; what does not hang together is left out and told by the package's
 * rules.
 */
export function presentationView(file: OfficePackage, main: string): PresentationView {
  const index = new ElementIndex(file);
  const size = index.first(main, "p:sldSz");
  const layouts = new Map<string, LayoutView>();
  const layoutOf = (part: string): LayoutView | undefined => {
    const [layout] = relatedParts(file, part, "slideLayout").filter((name) => file.has(name));
    if (layout === undefined) return undefined;
    const known = layouts.get(layout) ?? layoutView(file, layout);
    layouts.set(layout, known);
    return known;
  };
  const parts = slidePartsOf(file, index, main);
  const general = index.first(main, "p:defaultTextStyle");
  return {
    file,
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

function slidePartsOf(file: OfficePackage, index: ElementIndex, main: string): readonly string[] {
  const targets = new Map(relationshipsOf(file, main).map(({ id, target }) => [id, target]));
  return index.all(main, "p:sldId").flatMap((slide) => {
    const part = targets.get(relationshipId(slide, "id"));
    return part !== undefined && file.has(part) ? [part] : [];
  });
}

function withTexts(slide: DrawnSlide, general: Element | undefined): SlideView {
  return { ...slide, texts: shapeTexts(slide, general), cells: cellTexts(slide, general) };
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
    shapes: shapesOfSheet(root, (placeholder) => inheritFrom(placeholder, sources)),
    ...(layout ? { layout } : {}),
    ...(notes === undefined ? {} : { notes }),
    isHidden: ["0", "false"].includes(root.getAttribute("show") ?? ""),
  };
}

function layoutView(file: OfficePackage, part: string): LayoutView {
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
  const content = child(root, "p:cSld");
  const tree = content && child(content, "p:spTree");
  return tree ? shapesIn(tree, inheritance) : [];
}
