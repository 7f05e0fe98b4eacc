import { PALETTE, type Palette } from "./palette.ts";

/** The colours a sender may choose, hex without `#`. All that carry meaning are the same for everybody. */
export interface BrandColours {
  readonly accent: string;
  readonly ornament: string;
}

/** A picture small enough to travel in the kit itself. */
export interface Logo {
  /** PNG bytes, without anything but the picture, as `lettersOf` writes them. */
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
  /** The consultant's own, in the place of the package's: it sends the material, but the package is not from it. */
  readonly isOwn?: true;
}

/** What a package has that names no brand. */
export const NEUTRAL_BRAND: Brand = { colours: { accent: PALETTE.accent, ornament: PALETTE.ornament } };

/** Every colour of the house, with those of the sender. */
export function brandPalette({ colours }: Pick<Brand, "colours">): Palette {
  return { ...PALETTE, accent: colours.accent, ornament: colours.ornament };
}

const FIRST_LETTER = "a".charCodeAt(0);

/**
 * Bytes as letters from a to p, two a byte. Other ways to write bytes have digits and slashes, in which the search for
 * numbers that must not be told would find some by chance.
 */
export function lettersOf(bytes: Uint8Array): string {
  const letter = (half: number) => String.fromCharCode(FIRST_LETTER + half);
  return Array.from(bytes, (byte) => letter(byte >> 4) + letter(byte & 15)).join("");
}

/** The bytes that `lettersOf` wrote. */
export function bytesOf(letters: string): Uint8Array {
  const half = (at: number) => letters.charCodeAt(at) - FIRST_LETTER;
  return Uint8Array.from(
    { length: letters.length / 2 },
    (_, index) => half(2 * index) * 16 + half(2 * index + 1),
  );
}
