/** Least contrast of text: WCAG 2.1, 1.4.3. Large text, and marks of charts (1.4.11), need less. */
export const TEXT_CONTRAST = 4.5;
export const LARGE_CONTRAST = 3;

const LARGE_POINTS = 18;
const LARGE_BOLD_POINTS = 14;

/** The contrast a text of this size must have to its background. */
export function neededContrast(sizePoints: number, isBold: boolean): number {
  return sizePoints >= (isBold ? LARGE_BOLD_POINTS : LARGE_POINTS) ? LARGE_CONTRAST : TEXT_CONTRAST;
}

/**
 * Contrast of two colours in hex, from 1 for the same to 21 for black on white: WCAG 2.1, relative luminance.
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A contrast as it is told: cut, not rounded, so that a value that falls short is never told as enough. */
export function toldContrast(value: number): number {
  return Math.floor(value * 10) / 10;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
