import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from "docx";
import { bytesOf, type Logo } from "../model/brand.ts";

const EMU_PER_CM = 360_000;
/** The library measures pictures in pixels of this many to the inch. */
const PIXELS_PER_CM = 96 / 2.54;
const TWIPS_PER_CM = 1440 / 2.54;

/** Room at the right end of the header, above the line where the text starts. */
const ROOM = { widthCm: 3.4, heightCm: 0.85 };
const FROM_TOP_CM = 0.6;
const GAP_CM = 0.4;

/** Size of the logo where it stands, in centimetres. */
function logoSize({ widthPixels, heightPixels }: Logo) {
  const scale = Math.min(ROOM.widthCm / widthPixels, ROOM.heightCm / heightPixels);
  return { width: widthPixels * scale, height: heightPixels * scale };
}

/** Width that the header's words leave to the logo, in twips. */
export function logoRoom(logo: Logo): number {
  return Math.ceil((logoSize(logo).width + GAP_CM) * TWIPS_PER_CM);
}

/** The logo at the right margin. It floats, so that the header is as high with it as without. */
export function headerLogo(logo: Logo): ImageRun {
  const { width, height } = logoSize(logo);
  return new ImageRun({
    type: "png",
    data: bytesOf(logo.png),
    transformation: {
      width: Math.round(width * PIXELS_PER_CM),
      height: Math.round(height * PIXELS_PER_CM),
    },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round(FROM_TOP_CM * EMU_PER_CM),
      },
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: "Logo", description: logo.words, title: "" },
  });
}
