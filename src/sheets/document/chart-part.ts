import { ImageRun, Paragraph } from "docx";
import type { SheetPart } from "../sheet-part.ts";
import type { SheetStyle } from "../sheet-styles.ts";
import type { PlacedChart } from "./document-setting.ts";

const TWIPS_PER_INCH = 1440;
/** The library measures pictures in pixels of this many to the inch. */
const PIXELS_PER_INCH = 96;

/** White below a chart, in twips; a picture in line also takes the descent of its line. */
const AFTER_CHART = 200;

/** A chart in line with the text: vector for those who can show it, its raster twin for everybody else. */
export function chartPart(id: string, chart: PlacedChart | undefined, style: SheetStyle): SheetPart {
  return {
    fixed: Math.round((chart?.size.heightInches ?? 0) * TWIPS_PER_INCH) + AFTER_CHART,
    rows: [],
    tables: [],
    build: () => {
      if (!chart) throw new RangeError(`no picture of the chart ${id}`);
      return [new Paragraph({ style: style.id, spacing: { after: 60 }, children: [picture(id, chart)] })];
    },
  };
}

function picture(id: string, { image, size, alt }: PlacedChart): ImageRun {
  const transformation = {
    width: Math.round(size.widthInches * PIXELS_PER_INCH),
    height: Math.round(size.heightInches * PIXELS_PER_INCH),
  };
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(image.svg),
    fallback: { type: "png", data: image.png },
    transformation,
    altText: { name: `Figur ${id}`, description: alt, title: "" },
  });
}
