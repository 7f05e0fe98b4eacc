import type { DrawnDeck, DrawnPicture, DrawnShape, DrawnSlide } from "../../model/drawn-deck.ts";
import { layoutIn } from "../../model/slide-design.ts";
import type { SlideLayout } from "../../model/slide-layouts.ts";
import { short, svgElement } from "../../ooxml/svg.ts";
import type { FontMetrics } from "../../typeset/font-metrics.ts";
import { metricsIn } from "../settle-design.ts";
import { hexOf, markPicture } from "./mark-picture.ts";
import { tablePicture } from "./table-picture.ts";
import { groundPicture, paletteOn } from "./taken-ground.ts";
import { inPoints, type Pen } from "./text-lines.ts";
import { textPicture } from "./text-picture.ts";

/** What a slide's picture is drawn with besides the slide itself. */
type PictureLook = Pick<DrawnDeck, "design" | "palette"> & { readonly metrics: FontMetrics };

/**
 * A slide as a picture in lines for a screen, from the same plain data as the file: the same boxes, and words broken by
 * the widths that everything was laid out with. It carries no identifiers, styles or addresses, so that any number of
 * pictures stand on one page.
 *
 * Of a master that somebody has brought its places, plain colours and typeface are drawn, and none of its pictures.
 */
export function slidePicture(slide: DrawnSlide, { design, palette, metrics }: PictureLook): string {
  const layout = layoutIn(design, slide.layout);
  const look = layout.taken?.look;
  const pen: Pen = { palette: { ...palette, ...look?.colours }, metrics: metricsIn(metrics, design) };
  const { width, height } = inPoints(design.slide);
  const said = slide.shapes.flatMap((shape) => ("alt" in shape ? shape.alt : []));
  const plain = { width: "100%", height: "100%", fill: hexOf(layout.background, pen) };
  const penIn = (shape: DrawnShape): Pen =>
    look && shape.kind === "text" ? { ...pen, palette: paletteOn(pen.palette, look, shape.box) } : pen;
  const typeface = look ? `${look.typeface.replaceAll(/['"]/g, "")}, Calibri` : "Calibri";
  const drawn = [
    ...layout.marks.map((mark) => markPicture(mark, pen)),
    ...slide.shapes.map((shape) => shapePicture(shape, layout, penIn(shape))),
  ];
  const head = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: "img",
    "aria-label": [slide.title, ...said].map(asSentence).join(" "),
    "font-family": typeface,
  };
  const ground = look ? groundPicture(look) : svgElement("rect", plain);
  return svgElement("svg", head, ground + drawn.join(""));
}

function asSentence(text: string): string {
  return text.replace(/[.]?$/, ".");
}

function shapePicture(shape: DrawnShape, layout: SlideLayout, pen: Pen): string {
  switch (shape.kind) {
    case "text":
      return textPicture(shape, layout.places[shape.name], pen);
    case "table":
      return tablePicture(shape, pen);
    case "picture":
      return picturePicture(shape);
    case "mark":
      return markPicture(shape, pen);
    case "chart":
      throw new Error(`the chart ${shape.name} is drawn by Office alone`);
    default:
      return shape satisfies never;
  }
}

/** A chart in its own lines, anything else as the bytes it is. */
function picturePicture({ svg, box, type, bytes }: DrawnPicture): string {
  const place = inPoints(box);
  if (svg !== undefined) {
    const [, viewBox, drawn] = /^<svg[^>]*? viewBox="([^"]*)"[^>]*>(.*)<\/svg>$/s.exec(svg) ?? [];
    return svgElement("svg", { ...place, viewBox, "aria-hidden": "true" }, drawn);
  }
  const href = `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;
  return svgElement("image", { ...place, href });
}
