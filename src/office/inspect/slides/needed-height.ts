import type { Element } from "../../../ooxml/xml-node.ts";
import { child } from "../../../ooxml/xml-tree.ts";
import { EMU_PER_POINT } from "./box.ts";
import { measuredLines, type Ruler } from "./measured-lines.ts";
import type { ShapeText, StyledRun } from "./slide-view.ts";
import type { TextParagraph } from "./text-paragraphs.ts";
import type { TextSources } from "./text-sources.ts";
import { attributeIn, childIn, paragraphChain, runChain } from "./text-style.ts";

/** Height a text needs at least, and that of its last line, in points. */
export interface NeededHeight {
  readonly height: number;
  readonly lastLine: number;
}

/**
 * Height of a text in a box of a width, measured; undefined when it cannot be measured for sure.
 *
 * Everything is taken at its least, so that what is found too high is too high in every program.
 */
export function neededHeight(
  { paragraphs, sources }: Pick<ShapeText, "paragraphs" | "sources">,
  widthPoints: number,
  ruler: Ruler,
): NeededHeight | undefined {
  let height = 0;
  let lastLine = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const chain = paragraphChain(sources, paragraph);
    const lines = measuredLines(runsOf(paragraph, sources), widthPoints - indentPoints(chain), ruler);
    if (!lines) return undefined;
    const spaced = lines.map((line) => spacedLine(chain, line));
    lastLine = spaced.at(-1) ?? 0;
    height += sum(spaced);
    if (index > 0) height += spacing(chain, "a:spcBef", lines[0] ?? 0);
    if (index < paragraphs.length - 1) height += spacing(chain, "a:spcAft", lines[0] ?? 0);
  }
  return { height, lastLine };
}

/** The runs of a paragraph; an empty one is as high as its end mark. */
function runsOf(paragraph: TextParagraph, sources: TextSources): readonly StyledRun[] {
  const end = child(paragraph.element, "a:endParaRPr");
  const mark = { element: paragraph.element, text: "", isBreak: false };
  const runs =
    paragraph.runs.length > 0 ? paragraph.runs : [{ ...mark, ...(end ? { properties: end } : {}) }];
  return runs.map((run) => ({ run, chain: runChain(sources, paragraph, run) }));
}

function indentPoints(chain: readonly Element[]): number {
  return (Number(attributeIn(chain, "marL")) || 0) / EMU_PER_POINT;
}

function spacedLine(chain: readonly Element[], line: number): number {
  const spacingOf = childIn(chain, "a:lnSpc");
  return spacingOf ? (lengthIn(spacingOf, line) ?? line) : line;
}

function spacing(chain: readonly Element[], name: "a:spcBef" | "a:spcAft", line: number): number {
  const found = childIn(chain, name);
  return found ? (lengthIn(found, line) ?? 0) : 0;
}

/** A spacing as a share of a line or in points (ISO 29500-1 §21.1.2.2.11-12). */
function lengthIn(holder: Element, line: number): number | undefined {
  const share = child(holder, "a:spcPct")?.getAttribute("val");
  if (share) return (line * Number.parseFloat(share)) / (share.endsWith("%") ? 100 : 100_000);
  const points = child(holder, "a:spcPts")?.getAttribute("val");
  return points ? Number(points) / 100 : undefined;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
