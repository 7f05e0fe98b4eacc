import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";

/** A stretch of text of one look, or a line break. */
export interface TextRun {
  readonly element: Element;
  readonly properties?: Element;
  readonly text: string;
  readonly isBreak: boolean;
}

export interface TextParagraph {
  readonly element: Element;
  /** Depth in a list, from 0. */
  readonly level: number;
  readonly runs: readonly TextRun[];
  /** What the paragraph says, runs joined, breaks as blanks. */
  readonly text: string;
}

/** The paragraphs of a text body. */
export function textParagraphs(body: Element): readonly TextParagraph[] {
  return children(body, "a:p").map((element) => {
    const runs = children(element).flatMap((run) => textRun(run) ?? []);
    const properties = child(element, "a:pPr");
    return {
      element,
      level: Number(properties?.getAttribute("lvl") ?? 0) || 0,
      runs,
      text: runs.map(({ text, isBreak }) => (isBreak ? " " : text)).join(""),
    };
  });
}

/** What a text body says as one line. */
export function textOf(body: Element): string {
  return textParagraphs(body)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function textRun(element: Element): TextRun | undefined {
  const isBreak = element.localName === "br";
  if (!isBreak && element.localName !== "r" && element.localName !== "fld") return undefined;
  const properties = child(element, "a:rPr");
  return {
    element,
    ...(properties ? { properties } : {}),
    text: child(element, "a:t")?.textContent ?? "",
    isBreak,
  };
}
