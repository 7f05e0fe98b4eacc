import { contrast, neededContrast, toldContrast } from "../../../model/contrast.ts";
import { nearestAround, styleChain, type WordStyles } from "../../../ooxml/word-tree.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { all, child, inside } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import {
  atParagraph,
  attribute,
  childValue,
  type DocumentView,
  isOn,
  shading,
  type WordParagraph,
} from "./document-view.ts";

/** Size of text that nothing gives a size, in points; Word counts in halves. */
const DEFAULT_POINTS = 10;

/** A run of the body that says something, with the properties that hold for it, nearest first. */
export interface WordRun {
  readonly element: Element;
  readonly paragraph: WordParagraph;
  readonly text: string;
  readonly chain: readonly Element[];
  readonly points: number;
  readonly isBold: boolean;
  /** Undefined when nothing says which. */
  readonly language: string | undefined;
}

/** Every run of the body with words in it. */
export function wordRuns({ index, main, paragraphs, styles }: DocumentView): readonly WordRun[] {
  const byElement = new Map(paragraphs.map((paragraph) => [paragraph.element, paragraph]));
  return index.all(main, "w:r").flatMap((element) => {
    const text = child(element, "w:t")?.textContent ?? "";
    const paragraph = paragraphAround(element, byElement);
    if (text.trim() === "" || !paragraph) return [];
    const chain = runProperties(element, paragraph, styles);
    const halves = Number(firstValue(chain, "w:sz"));
    const points = halves > 0 ? halves / 2 : DEFAULT_POINTS;
    const isBold = isBoldRun(chain);
    return [{ element, paragraph, text, chain, points, isBold, language: firstValue(chain, "w:lang") }];
  });
}

/** The first value the chain gives for a property. */
function firstValue(chain: readonly Element[], name: `w:${string}`): string | undefined {
  return chain.map((properties) => childValue(properties, name)).find((value) => value !== undefined);
}

function isBoldRun(chain: readonly Element[]): boolean {
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

const PAPER = "FFFFFF";
const HEX = /^[0-9a-f]{6}$/i;

/** W13: each run against its own shading, its paragraph's, its cell's or the page; one finding a pair of colours. */
export function wordContrast(view: DocumentView, runs: readonly WordRun[]): readonly Finding[] {
  const seen = new Set<string>();
  return runs.flatMap((run) => {
    const colour = firstValue(run.chain, "w:color");
    const behind = backgroundOf(view, run);
    if (!colour || !HEX.test(colour) || behind === undefined) return [];
    const wanted = neededContrast(run.points, run.isBold);
    const found = contrast(colour, behind);
    const pair = `${colour} ${behind} ${wanted}`;
    if (found >= wanted || seen.has(pair)) return [];
    seen.add(pair);
    const values = { found: toldContrast(found), wanted };
    return [{ code: "contrast/text", values, ...atParagraph(view, run.paragraph) }];
  });
}

/** Undefined where a highlighter or a table style decides. */
function backgroundOf(view: DocumentView, { chain, element, paragraph }: WordRun): string | undefined {
  if (chain.some((properties) => child(properties, "w:highlight"))) return undefined;
  const styled = styleChain(view.styles, paragraph.style).map((style) => child(style.element, "w:pPr"));
  const cell = inside(nearestAround(element, "tc"), "w:tcPr");
  for (const properties of [...chain, paragraph.properties, ...styled, cell]) {
    const own = shading(properties);
    if (own) return own;
  }
  const table = inside(nearestAround(element, "tbl"), "w:tblPr");
  const tableStyle = styleChain(view.styles, childValue(table, "w:tblStyle"));
  if (tableStyle.some((style) => all(style.element, "w:shd").length > 0)) return undefined;
  return shading(table) ?? pageColour(view);
}

function pageColour({ index, main }: DocumentView): string {
  const background = index.first(main, "w:background");
  const colour = background && attribute(background, "color");
  return colour && HEX.test(colour) ? colour : PAPER;
}
