import { contrast, neededContrast, toldContrast } from "../../../model/contrast.ts";
import type { Element } from "../../../ooxml/xml-node.ts";
import { child, inside, type QName } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { colourBehind, colourIn, colourUnder } from "./colours.ts";
import type { ShapeText } from "./slide-texts.ts";
import { type CellText, onShape, type Scheme, type SlideView } from "./slide-view.ts";

/**
 * P10 for text: each run against what lies behind it. Where a picture, a gradient or a table style of PowerPoint's
 * own is in play, the colour cannot be told from the file and nothing is said.
 */
export function textContrast(slide: SlideView): readonly Finding[] {
  return [
    ...slide.texts.flatMap((text) => {
      const behind = colourBehind(slide, text.shape);
      return behind === undefined ? [] : faintest(slide, text, behind);
    }),
    ...firstOfEach(slide.cells.flatMap((cell) => cellFindings(slide, cell))),
  ];
}

function cellFindings(slide: SlideView, cell: CellText): readonly Finding[] {
  const behind = cellBackground(slide, cell);
  if (behind === undefined) return [];
  // What a run does not say itself comes from the table's style, unless that one leaves colours alone.
  const runs = cell.runs.filter(({ properties }) => cell.isPlain || inside(properties, "a:solidFill"));
  return faintest(slide, { ...cell, runs }, behind);
}

function cellBackground(slide: SlideView, { cell, shape, isPlain }: CellText): string | undefined {
  const fill = inside(cell, "a:tcPr", "a:solidFill");
  if (fill) return colourIn(fill, slide.scheme);
  const isClear = isPlain || inside(cell, "a:tcPr", "a:noFill");
  return isClear ? colourUnder(slide, shape) : undefined;
}

/** The run that falls shortest of what its size needs. */
function faintest(slide: SlideView, text: ShapeText, behind: string): readonly Finding[] {
  const short = text.runs.flatMap(({ chain, points, isBold }) => {
    const colour = textColour(chain, slide.scheme);
    const wanted = neededContrast(points, isBold);
    const found = colour === undefined ? wanted : contrast(colour, behind);
    return found < wanted ? [{ found, wanted }] : [];
  });
  const [worst] = [...short].sort((one, other) => one.found / one.wanted - other.found / other.wanted);
  if (!worst) return [];
  const values = { found: toldContrast(worst.found), wanted: worst.wanted };
  return [{ code: "contrast/text", values, ...onShape(slide, text.shape) }];
}

/** The run's colour in hex; undefined when it cannot be told for sure. */
function textColour(chain: readonly Element[], scheme: Scheme): string | undefined {
  for (const properties of chain) {
    if (properties.localName === "fontRef") {
      if (properties.firstChild) return colourIn(properties, scheme);
      continue;
    }
    const solid = child(properties, "a:solidFill");
    if (solid) return colourIn(solid, scheme);
    if (OTHER_FILLS.some((name) => child(properties, name))) return undefined;
  }
  return scheme("tx1");
}

const OTHER_FILLS: readonly QName[] = ["a:gradFill", "a:pattFill", "a:blipFill", "a:grpFill", "a:noFill"];

/** One finding a table is enough. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ element }, index) => findings.findIndex((finding) => finding.element === element) === index,
  );
}
