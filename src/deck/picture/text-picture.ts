import type { DrawnParagraph, DrawnText } from "../../model/drawn-deck.ts";
import { BODY_STYLE, type Place, type TextStyle } from "../../model/slide-layouts.ts";
import { LINE_HEIGHT } from "../../typeset/font-metrics.ts";
import { inPoints, type LineLook, lineSvg, linesAt, type Pen } from "./text-lines.ts";

interface SetParagraph {
  readonly above: number;
  readonly indent: number;
  readonly mark: string;
  readonly look: LineLook;
  readonly lines: readonly string[];
}

/** The words of a shape where the package stage and Office show them. */
export function textPicture(text: DrawnText, place: Place | undefined, pen: Pen): string {
  const { x, y, width, height } = inPoints(text.box);
  const { style: placed = BODY_STYLE, kind } = place ?? {};
  const isFoot = kind === "ftr" || kind === "sldNum";
  const style = isFoot ? placed : { ...placed, sizePoints: text.sizePoints };
  const pitch = style.sizePoints * (pen.metrics.lineHeight ?? LINE_HEIGHT) * text.lineSpacing;
  const set = text.paragraphs.map((paragraph, index) => {
    const shown = place?.isCapitals ? { ...paragraph, text: paragraph.text.toUpperCase() } : paragraph;
    return setParagraph(shown, { mark: markOf(text.paragraphs, index), style, width }, pen);
  });
  const needed = set.reduce((sum, { above, lines }) => sum + above + lines.length * pitch, 0);
  let bottom = y + { top: 0, middle: (height - needed) / 2, bottom: height - needed }[style.anchor];
  const drawn = set.flatMap(({ above, indent, mark, look, lines }) => {
    bottom += above;
    const left = x + indent;
    const at = { left, centre: left + (width - indent) / 2, right: x + width }[look.align];
    return lines.flatMap((line, index) => {
      bottom += pitch;
      const words = line === "" ? [] : [lineSvg(line, { x: at, bottom }, look, pen)];
      return index === 0 && mark !== "" ? [lineSvg(mark, { x, bottom }, look, pen), ...words] : words;
    });
  });
  return kind === "sldNum" ? drawn.join("").replace(">", NUMBER_MARK) : drawn.join("");
}

/** Ends the tag of the text that says which slide it is: one that comes to stand elsewhere need not be drawn anew. */
const NUMBER_MARK = ' data-nr="">';

/** A slide's picture as it is where another number of slides stand before it. */
export function withNumber(picture: string, number: number): string {
  return picture.replace(NUMBERED, `$1${number}`);
}

const NUMBERED = new RegExp(`(${NUMBER_MARK})\\d+`);

interface Setting {
  readonly mark: string;
  readonly style: TextStyle;
  readonly width: number;
}

function setParagraph(paragraph: DrawnParagraph, { mark, style, width }: Setting, pen: Pen): SetParagraph {
  const { text, weight, colour, list, spaceBeforePoints: above } = paragraph;
  const look = { sizePoints: style.sizePoints, weight, colour, align: style.align };
  const indent = list?.indentPoints ?? 0;
  return { above, indent, mark, look, lines: linesAt(text, width - indent, look, pen) };
}

/** The sign before a point; numbers count on from where their run starts. */
function markOf(paragraphs: readonly DrawnParagraph[], index: number): string {
  const { list } = paragraphs[index] ?? {};
  if (!list) return "";
  if (list.kind === "bullet") return "•";
  const isOfRun = ({ list: other }: DrawnParagraph) =>
    other?.kind === "number" && other.startAt === list.startAt;
  const first = paragraphs.findLastIndex((one, at) => at < index && !isOfRun(one)) + 1;
  return `${list.startAt + index - first}.`;
}
