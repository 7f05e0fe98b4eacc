import { KitError } from "../model/kit-error.ts";
import { MATERIAL_LANGUAGE } from "../model/office-finish.ts";
import type { Palette } from "../model/palette.ts";
import { shapeName } from "../model/shape-role.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { type ListMark, listIndentPoints, type PlacedText } from "./fit-text.ts";
import type { PptxSlide, ShapeName, ShapeOptions, TextRun } from "./pptx.ts";
import type { Box } from "./slide-layout.ts";

/** A slide being drawn, and what drawing on it needs. */
export interface Page {
  readonly slide: PptxSlide;
  /** Id of the slide in the deck. */
  readonly id: string;
  readonly metrics: FontMetrics;
  /** The house's colours with those of the sender. */
  readonly palette: Palette;
  /** Title of the file, for messages. */
  readonly file: string;
  readonly footer: string;
}

/** What measuring a slide's texts needs. */
export type Ruler = Pick<Page, "id" | "metrics" | "file">;

export const FONT_FACE = "Calibri";

/** The plan, or the one message a user can act on: which slide has too much text. */
export function mustFit<P>(ruler: Pick<Ruler, "id" | "file">, plan: P | undefined): P {
  if (plan !== undefined) return plan;
  throw new KitError("rendering", [
    {
      code: "kit/text-does-not-fit",
      severity: "error",
      place: { file: ruler.file },
      values: { slide: ruler.id },
    },
  ]);
}

export interface TextStyle {
  readonly align?: "left" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
}

// The library writes into the options it is given, so every call below hands over literals of its own.

/** Draws a text box where it was placed. */
export function drawText(page: Page, text: PlacedText, { align = "left", vertical = "top" }: TextStyle = {}) {
  const runs = text.paragraphs.map((paragraph, index): TextRun => {
    const last = index === text.paragraphs.length - 1;
    const before = index === 0 ? 0 : (paragraph.spaceBefore ?? 0) * text.sizePoints;
    return {
      text: paragraph.text,
      options: {
        fontFace: FONT_FACE,
        fontSize: text.sizePoints,
        bold: paragraph.weight === "bold",
        color: page.palette[paragraph.colour ?? "ink"],
        lang: MATERIAL_LANGUAGE,
        paraSpaceBefore: before,
        breakLine: !last,
        ...(paragraph.list && { bullet: bullet(paragraph.list, text.sizePoints) }),
      },
    };
  });
  page.slide.addText(runs, {
    ...position(text.box),
    margin: 0,
    align,
    valign: vertical,
    isTextBox: true,
    lang: MATERIAL_LANGUAGE,
    lineSpacingMultiple: text.lineSpacing ?? 1,
    objectName: text.name,
  });
}

export function drawTexts(page: Page, texts: readonly PlacedText[]) {
  for (const text of texts) drawText(page, text);
}

/** Draws a shape without words that nothing is lost by not seeing. */
export function drawDecoration(
  page: Page,
  shape: ShapeName,
  box: Box,
  { what, ...look }: Pick<ShapeOptions, "fill" | "line"> & { readonly what: string },
) {
  page.slide.addShape(shape, { ...position(box), ...look, objectName: shapeName("decoration", what) });
}

export const position = ({ x, y, width, height }: Box) => ({ x, y, w: width, h: height });

function bullet(list: ListMark, sizePoints: number) {
  const indent = listIndentPoints(list, sizePoints);
  return list.kind === "bullet"
    ? { indent }
    : { type: "number" as const, style: "arabicPeriod", numberStartAt: list.startAt, indent };
}
