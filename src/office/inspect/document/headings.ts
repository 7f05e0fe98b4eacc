import type { Finding } from "../finding.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import type { WordParagraph } from "./document-view.ts";
import { styleChain } from "./word-styles.ts";

type Words = Pick<Finding, "code" | "values">;

/** W1: headings exist, begin at level 1, skip no level and say something. */
export const headingLevels: DocumentRule = (view) => {
  const headings = view.paragraphs.filter(({ level }) => level !== undefined);
  if (headings.every(({ text }) => text.trim() === ""))
    return [inBody(view, { code: "document/no-headings" })];
  let previous = 0;
  return headings.flatMap((heading) => {
    const words = headingFindings(heading, previous);
    if (heading.text.trim() !== "") previous = heading.level ?? previous;
    return words.map((found) => inBody(view, found, "paragraph", heading.number));
  });
};

/** W2: headings use the styles Word itself knows, or ones based on them. */
export const headingStyles: DocumentRule = (view) => {
  const seen = new Set<string | undefined>();
  return view.paragraphs.flatMap(({ level, style, number }) => {
    const isKnown = styleChain(view.styles, style).some(({ name }) => /^heading [1-9]$/i.test(name));
    if (level === undefined || isKnown || seen.has(style)) return [];
    seen.add(style);
    return [inBody(view, { code: "document/own-heading-style" }, "paragraph", number)];
  });
};

function headingFindings({ text, level = 1 }: WordParagraph, previous: number): readonly Words[] {
  if (text.trim() === "") return [{ code: "document/empty-heading" }];
  if (previous === 0 && level !== 1) return [{ code: "document/first-heading-level", values: { level } }];
  const isSkipping = previous > 0 && level > previous + 1;
  const values = { level, previous, next: previous + 1 };
  return isSkipping ? [{ code: "document/skipped-heading-level", values }] : [];
}
