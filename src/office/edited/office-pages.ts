import { NOTES_PLACE, type OfficePage, type PlacedText } from "../../model/edited-texts.ts";
import { shapeName } from "../../model/shape-role.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { nearestAround } from "../../ooxml/word-tree.ts";
import { child, inside, rootOf } from "../../ooxml/xml-tree.ts";
import { childValue, documentView, type WordParagraph } from "../inspect/document/document-view.ts";
import { ElementIndex } from "../inspect/element-index.ts";
import { mainPart, openFile } from "../inspect/open-file.ts";
import { presentationView } from "../inspect/slides/presentation-view.ts";
import { flattened, isTitle, type SlideShape, shapesIn } from "../inspect/slides/slide-shape.ts";
import { textIn } from "../inspect/slides/slide-texts.ts";
import type { SlideView } from "../inspect/slides/slide-view.ts";

/** Programs write these themselves. */
const AUTOMATIC: readonly (string | undefined)[] = ["sldNum", "dt"];

/**
 * What the slides of a presentation, or a document, say and how they are laid out, whoever saved them last.
 *
 * @returns undefined for a file that cannot be opened or is neither
 */
export function officePages(bytes: Uint8Array): readonly OfficePage[] | undefined {
  const opened = openFile(bytes);
  const main = "code" in opened ? "" : mainPart(opened.file);
  if ("code" in opened || typeof main === "string") return undefined;
  const index = new ElementIndex(opened.file);
  return main.kind === "presentation"
    ? presentationView(index, main.part).slides.map((slide) => slidePage(opened.file, slide))
    : [documentPage(index, main.part)];
}

function slidePage(file: OfficePackage, slide: SlideView): OfficePage {
  const { texts, cells, notes } = slide;
  const said = [...texts, ...cells]
    .filter(({ shape }) => !AUTOMATIC.includes(shape.placeholder?.type))
    .flatMap(({ shape, paragraphs }) => paragraphs.map(({ text }) => placed(nameOf(shape), text)));
  const spoken = notes === undefined ? [] : notesTexts(file, notes);
  return {
    texts: [...said, ...spoken].filter(({ text }) => text !== ""),
    looks: flattened(slide.shapes).flatMap(lookOf),
  };
}

/** What stands in for a layout's title and foot is told by that: programs give it names of their own. */
function nameOf({ placeholder, name }: SlideShape): string {
  if (isTitle(placeholder?.type)) return shapeName("title");
  return placeholder?.type === "ftr" ? shapeName("footer") : name;
}

function notesTexts(file: OfficePackage, part: string): readonly PlacedText[] {
  const tree = inside(rootOf(file.xml(part)), "p:cSld", "p:spTree");
  return (tree ? shapesIn(tree, () => []) : [])
    .filter(({ placeholder }) => placeholder?.type === "body")
    .flatMap((shape) => {
      const body = child(shape.element, "p:txBody");
      return body ? textIn(shape, body).paragraphs.map(({ text }) => placed(NOTES_PLACE, text)) : [];
    });
}

function placed(place: string, text: string): PlacedText {
  return { shape: place, place, text: plainText(text) };
}

/** Programs write blanks and places to cut a word as they like. */
function plainText(text: string): string {
  return text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim().normalize("NFC");
}

/** Heights and widths of text boxes follow the words, and are left out. */
function lookOf({ kind, box, element, isHidden }: SlideShape): OfficePage["looks"] {
  const isText = kind === "text";
  if (isHidden || kind === "group" || (isText && !child(element, "p:txBody"))) return [];
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return [{ kind, lengths: isText ? [x, y] : [x, y, width, height] }];
}

function documentPage(index: ElementIndex, main: string): OfficePage {
  const { paragraphs, styles } = documentView(index, main);
  let heading = "";
  const texts = paragraphs.flatMap((paragraph): PlacedText[] => {
    const text = plainText(paragraph.text);
    const name = styles.byId.get(paragraph.style ?? "")?.name ?? "";
    if (text === "" || /^toc/i.test(name)) return [];
    const place = fieldTitle(paragraph) ?? (paragraph.level === undefined ? heading : text);
    if (paragraph.level !== undefined) heading = text;
    return [{ shape: "", place, text }];
  });
  return { texts, looks: index.all(main, "w:drawing").map(() => ({ kind: "picture", lengths: [] })) };
}

function fieldTitle({ element }: WordParagraph): string | undefined {
  const field = nearestAround(element, "sdt");
  return childValue(inside(field, "w:sdtPr"), "w:alias");
}
