import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { altTextFindings } from "../shared/alt-text.ts";
import { isMarkedDecorative } from "../slides/slide-shape.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import type { DocumentView } from "./document-view.ts";
import { hasAround } from "./document-view.ts";

/** W3: figures of the body have alternative text, new drawings and old pictures alike. */
export const figureTexts: DocumentRule = (view) => [
  ...drawingsOf(view).flatMap((drawing) => {
    const identity = child(drawing, "wp:docPr");
    const text = identity?.getAttribute("descr") || identity?.getAttribute("title") || "";
    if (isTextBox(drawing) && text === "") return [];
    const isDecorative = identity !== undefined && isMarkedDecorative(identity);
    return altTextFindings(text, isDecorative).map((words) => onFigure(view, words, identity));
  }),
  ...view.index.all(view.main, "v:imagedata").flatMap((picture) => {
    const shape = picture.parentElement;
    const text = shape?.getAttribute("alt") ?? "";
    return hasAround(picture, "object")
      ? []
      : altTextFindings(text, false).map((words) => onFigure(view, words));
  }),
];

/** W4: figures stand in line with the text. */
export const figuresInLine: DocumentRule = (view) => {
  const floating = drawingsOf(view).filter((drawing) => {
    const identity = child(drawing, "wp:docPr");
    return drawing.localName === "anchor" && !(identity && isMarkedDecorative(identity));
  });
  const frames = view.index.all(view.main, "w:framePr");
  const count = floating.length + frames.length;
  return count > 0 ? [inBody(view, { code: "document/floating", values: { count } })] : [];
};

function drawingsOf({ index, main }: DocumentView): readonly Element[] {
  return [...index.all(main, "wp:inline"), ...index.all(main, "wp:anchor")];
}

function isTextBox(drawing: Element): boolean {
  return all(drawing, "w:txbxContent").length > 0;
}

function onFigure(view: DocumentView, words: Pick<Finding, "code" | "values">, identity?: Element): Finding {
  const name = identity?.getAttribute("name") ?? "";
  return { ...inBody(view, words), ...(name === "" ? {} : { element: name }) };
}
