import { all, child } from "../../../ooxml/xml-tree.ts";
import { linkTextFindings } from "../shared/link-text.ts";
import { relationshipId } from "../slides/slide-shape.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { type DocumentView, wordText } from "./document-view.ts";
import { childValue, styleChain } from "./word-styles.ts";

/** W11: links out of the document say where they lead and are underlined. */
export const wordLinks: DocumentRule = (view) =>
  view.index
    .all(view.main, "w:hyperlink")
    .filter((link) => relationshipId(link, "id") !== "" && wordText(link).trim() !== "")
    .flatMap((link) => {
      const isVisible = all(link, "w:r").some((run) => isUnderlined(view, child(run, "w:rPr")));
      const words = [
        ...linkTextFindings(wordText(link)),
        ...(isVisible ? [] : [{ code: "link/not-visible" } as const]),
      ];
      const paragraph = view.paragraphs.find(({ element }) => element === link.parentElement);
      return words.map((found) =>
        paragraph ? inBody(view, found, "paragraph", paragraph.number) : inBody(view, found),
      );
    });

function isUnderlined({ styles }: DocumentView, properties: ReturnType<typeof child>): boolean {
  const styled = styleChain(styles, childValue(properties, "w:rStyle")).map(({ element }) =>
    child(element, "w:rPr"),
  );
  const underline = [properties, ...styled]
    .map((found) => childValue(found, "w:u"))
    .find((value) => value !== undefined);
  return underline !== undefined && underline !== "none";
}
