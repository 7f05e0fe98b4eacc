import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import type { DocumentView, WordParagraph } from "./document-view.ts";
import { attribute, childValue, isOn, styleChain, type WordStyles } from "./word-styles.ts";

/** Size of text that nothing gives a size, in points. */
const DEFAULT_POINTS = 10;

/** A run of the body that says something, with the properties that hold for it, nearest first. */
export interface WordRun {
  readonly element: Element;
  readonly paragraph: WordParagraph;
  readonly text: string;
  readonly chain: readonly Element[];
}

/** Every run of the body with words in it. */
export function wordRuns({ index, main, paragraphs, styles }: DocumentView): readonly WordRun[] {
  const byElement = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph]));
  return index.all(main, "w:r").flatMap((element) => {
    const text = child(element, "w:t")?.textContent ?? "";
    const paragraph = paragraphAround(element, byElement);
    if (text.trim() === "" || !paragraph) return [];
    return [{ element, paragraph, text, chain: runProperties(element, paragraph, styles) }];
  });
}

/** The first value the chain gives for a property. */
export function firstValue(chain: readonly Element[], name: `w:${string}`): string | undefined {
  return chain.map((properties) => childValue(properties, name)).find((value) => value !== undefined);
}

/** Size in points; Word counts in halves. */
export function runPoints(chain: readonly Element[]): number {
  const halves = Number(firstValue(chain, "w:sz"));
  return halves > 0 ? halves / 2 : DEFAULT_POINTS;
}

export function isBoldRun(chain: readonly Element[]): boolean {
  const mark = chain.map((properties) => child(properties, "w:b")).find((found) => found !== undefined);
  return mark !== undefined && isOn(attribute(mark, "val") ?? "1");
}

function runProperties(run: Element, { style }: WordParagraph, styles: WordStyles): readonly Element[] {
  const own = child(run, "w:rPr");
  const chains = [...styleChain(styles, childValue(own, "w:rStyle")), ...styleChain(styles, style)];
  const inherited = chains.map(({ element }) => child(element, "w:rPr"));
  return [own, ...inherited, styles.defaults].filter((found) => found !== undefined);
}

function paragraphAround(
  run: Element,
  byElement: ReadonlyMap<Element, WordParagraph>,
): WordParagraph | undefined {
  for (let around = run.parentElement; around; around = around.parentElement) {
    const found = byElement.get(around);
    if (found) return found;
  }
  return undefined;
}
