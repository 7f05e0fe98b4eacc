import type { Element, Node } from "@xmldom/xmldom";
import { elementsIn } from "./docx-tree.ts";

/** Text that was moved away, and the second copy of a drawing for programs that cannot show the first. */
const LEFT_OUT = new Set(["moveFrom", "Fallback"]);

/** Blanks of every width, and signs that cannot be seen and no Office file can hold. */
const UNSEEN = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** What a reader sees of a part of a document: its lines, trimmed, without the empty ones. Deleted text is not in it. */
export function shownText(node: Node, without?: Element): string {
  return gather(node, without)
    .split("\n")
    .map((line) => line.replaceAll(UNSEEN, " ").trim())
    .filter((line) => line !== "")
    .join("\n")
    .normalize("NFC");
}

function gather(node: Node, without: Element | undefined): string {
  let text = "";
  let last = "";
  for (const element of elementsIn(node)) {
    const name = element.localName ?? "";
    if (element === without || LEFT_OUT.has(name)) continue;
    text += last === "t" && name === "t" ? `\n${signsOf(element, without)}` : signsOf(element, without);
    last = name;
  }
  return text;
}

/** LibreOffice 7.4 saves a line break in a text control as two texts of one run, which Word never does. */
function signsOf(element: Element, without: Element | undefined): string {
  switch (element.localName) {
    case "t":
      // A line end in the XML is a blank to Word, and parsers make one of U+2028 as well.
      return (element.textContent ?? "").replaceAll("\n", " ");
    case "tab":
    case "ptab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "p":
      return `${gather(element, without)}\n`;
    default:
      return gather(element, without);
  }
}
