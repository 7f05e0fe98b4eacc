import { PALETTE, type Palette } from "./palette.ts";

/** The colours a sender may choose, hex without `#`. All that carry meaning are the same for everybody. */
export interface BrandColours {
  readonly accent: string;
  readonly ornament: string;
}

/** A picture small enough to travel in the kit itself. */
export interface Logo {
  /** PNG bytes in base64, without anything but the picture. */
  readonly png: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** What it says to those who do not see it. */
  readonly words: string;
}

/** How a sender looks: in the kit, so that its files can be rendered again from it alone. */
export interface Brand {
  readonly colours: BrandColours;
  /** The sender's full name, on the cover; the package's `provider` where there is none. */
  readonly name?: string;
  /** Last words of every sheet's footer. */
  readonly footer?: string;
  readonly logo?: Logo;
}

/** What a package has that names no brand. */
export const NEUTRAL_BRAND: Brand = { colours: { accent: PALETTE.accent, ornament: PALETTE.ornament } };

/** Every colour of the house, with those of the sender. */
export function brandPalette({ colours }: Pick<Brand, "colours">): Palette {
  return { ...PALETTE, accent: colours.accent, ornament: colours.ornament };
}
