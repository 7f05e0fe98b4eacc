import { nearestAround, styleChain, type WordStyles } from "../../../ooxml/word-tree.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, children, inside } from "../../../ooxml/xml-tree.ts";
import type { Finding, Placed, Rows } from "../finding.ts";
import { isSameLanguage } from "../shared/languages.ts";
import { altTextFindings, LINK_TEXT } from "../shared/wording.ts";
import { isMarkedDecorative, relationshipId } from "../slides/slide-shape.ts";
import { atParagraph, childValue, type DocumentView, wordText } from "./document-view.ts";

/** W3: figures of the body have alternative text, new drawings and old pictures alike. */
export function figureTexts({ index, main }: DocumentView): readonly Finding[] {
  const drawings = drawingsOf(index.all(main, "wp:inline"), index.all(main, "wp:anchor"));
  const old = index.all(main, "v:imagedata").filter((picture) => !nearestAround(picture, "object"));
  return [
    ...drawings.flatMap(({ element, identity, isDecorative }) => {
      const text = identity?.getAttribute("descr") || identity?.getAttribute("title") || "";
      const name = identity?.getAttribute("name") ?? "";
      const spot = { part: main, ...(name === "" ? {} : { element: name }) };
      const isTextBox = text === "" && all(element, "w:txbxContent").length > 0;
      return isTextBox ? [] : altTextFindings(text, isDecorative).map((words) => ({ ...words, ...spot }));
    }),
    ...old.flatMap((picture) => {
      const text = picture.parentElement?.getAttribute("alt") ?? "";
      return altTextFindings(text, false).map((words) => ({ ...words, part: main }));
    }),
  ];
}

/** W4: how many figures do not stand in line with the text. */
export function floatingFigures({ index, main }: DocumentView): number {
  const floating = drawingsOf(index.all(main, "wp:anchor")).filter(({ isDecorative }) => !isDecorative);
  return floating.length + index.all(main, "w:framePr").length;
}

function drawingsOf(...elements: readonly (readonly Element[])[]) {
  return elements.flat().map((element) => {
    const identity = child(element, "wp:docPr");
    return { element, identity, isDecorative: identity !== undefined && isMarkedDecorative(identity) };
  });
}

/** A link out of the document. */
interface WordLink {
  readonly text: string;
  readonly isUnderlined: boolean;
}

/** W11: links say where they lead and are underlined. */
export const LINK: Rows<WordLink> = {
  ...LINK_TEXT,
  "link/not-visible": ({ isUnderlined }) => !isUnderlined,
};

/** The links out of the body that say something. */
export function wordLinks(view: DocumentView): readonly Placed<WordLink>[] {
  return view.index
    .all(view.main, "w:hyperlink")
    .filter((link) => relationshipId(link, "id") !== "" && wordText(link).trim() !== "")
    .map((link) => {
      const paragraph = view.paragraphs.find(({ element }) => element === link.parentElement);
      const runs = all(link, "w:r").map((run) => child(run, "w:rPr"));
      return {
        subject: { text: wordText(link), isUnderlined: runs.some((run) => isUnderlined(view.styles, run)) },
        spot: paragraph ? atParagraph(view, paragraph) : { part: view.main },
      };
    });
}

function isUnderlined(styles: WordStyles, properties: Element | undefined): boolean {
  const styled = styleChain(styles, childValue(properties, "w:rStyle"));
  const underline = [properties, ...styled.map(({ element }) => child(element, "w:rPr"))]
    .map((found) => childValue(found, "w:u"))
    .find((value) => value !== undefined);
  return underline !== undefined && underline !== "none";
}

/** A field to fill in, and the language of its document. */
interface FormField {
  readonly control: Element;
  readonly wanted: string;
}

/** W14: each field to fill in has a title, a tag and a hint; dates are in the document's language. */
export const FORM_FIELD: Rows<FormField> = {
  "document/unnamed-control": ({ control }) => {
    const properties = child(control, "w:sdtPr");
    return !childValue(properties, "w:alias")?.trim() || !childValue(properties, "w:tag")?.trim();
  },
  "document/control-without-hint": ({ control }) => {
    const content = child(control, "w:sdtContent");
    return !content || (wordText(content).trim() === "" && all(content, "w:drawing").length === 0);
  },
  "document/date-language": ({ control, wanted }) => {
    const found = childValue(inside(control, "w:sdtPr", "w:date"), "w:lid");
    return found !== undefined && wanted !== "" && !isSameLanguage(found, wanted) && { found, wanted };
  },
};

/** What holds something of Word's own making instead of an answer. */
const NO_QUESTION = [
  ...["docPartObj", "docPartList", "bibliography", "citation", "equation", "group"],
  ...["repeatingSection", "repeatingSectionItem"],
];

/** The fields of the body that ask somebody something. */
export function formFields({ index, main, properties }: DocumentView): readonly Placed<FormField>[] {
  return index
    .all(main, "w:sdt")
    .filter((control) => {
      const settings = child(control, "w:sdtPr");
      return settings && !children(settings).some(({ localName }) => NO_QUESTION.includes(localName ?? ""));
    })
    .map((control, at) => ({
      subject: { control, wanted: properties.language },
      spot: { part: main, spot: { kind: "field", number: at + 1 } },
    }));
}
