import type { Element } from "../../../ooxml/xml-node.ts";
import { child, elementsBelow } from "../../../ooxml/xml-tree.ts";
import { type DocumentRule, inBody } from "./document-rule.ts";
import { hasAround, nearestAround, shading, wordText } from "./document-view.ts";

/**
 * A mark that stands for a word: ticks, crosses, lamps, stars. A box to tick is a place to write, not an
 * answer.
 */
const SIGN_ALONE =
  /^(?:[✓✔✗✘✕✖●○◉■▲▼◆★☆⬤⚫⚪☺☹❌✅❗⚠]|[\u{1F534}-\u{1F7EB}]|[\u{1F600}-\u{1F64F}]|\ufe0f)+$/u;

/** W20: a cell that answers does so in words, not by a sign or a colour alone. */
export const statusWords: DocumentRule = (view) => {
  const cells = view.index.all(view.main, "w:tc").filter((cell) => !hasAround(cell, "sdt"));
  const silent = cells.filter((cell) => {
    const text = wordText(cell).trim();
    return text === "" ? isColouredAlone(cell) : SIGN_ALONE.test(text) && !holdsField(cell);
  });
  const { length: count } = silent;
  return count > 0 ? [inBody(view, { code: "document/sign-alone", values: { count } })] : [];
};

/** An empty cell of another colour than the rest of its row, which is not white or grey. */
function isColouredAlone(cell: Element): boolean {
  const own = shading(child(cell, "w:tcPr"));
  const row = nearestAround(cell, "tr");
  if (!own || !row || isGrey(own) || holdsField(cell)) return false;
  const others = elementsBelow(row)
    .filter(({ localName }) => localName === "tc")
    .filter((other) => other !== cell)
    .map((other) => shading(child(other, "w:tcPr")));
  return others.length > 0 && others.every((other) => other !== own);
}

function holdsField(cell: Element): boolean {
  return elementsBelow(cell).some(({ localName }) => ["sdt", "drawing", "fldChar"].includes(localName ?? ""));
}

function isGrey(hex: string): boolean {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels) < 24;
}
