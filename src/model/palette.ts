/**
 * Every colour of the house, by what it means; the same colour means the same thing on every slide and sheet.
 * Chosen to keep apart for colour-blind readers and in grey print, where shape and words carry the meaning anyway.
 * Hex without `#`, as Office writes it.
 */
export const PALETTE = {
  /** Text and headings. */
  ink: "13262E",
  /** Secondary text: subtitles, axis labels, notes. */
  quiet: "55656D",
  /** Thin lines that only guide the eye. */
  guide: "DCE3E6",
  /** Table heads and calm surfaces. */
  tint: "EEF3F5",
  paper: "FFFFFF",
  /** Under a logo, whatever the paper. */
  plate: "FFFFFF",
  /** The sender's own colour: cover, dividers, title bar, headings. A brand may change it, and nothing but it and its ornament. */
  accent: "0F4C5C",
  /** Shapes on a surface of the accent. */
  ornament: "6FA3B4",
  /** The cluster's line and label. */
  cluster: "0F4C5C",
  /** A practice with enough patients. */
  practice: "1F6F8B",
  /** Its 95 % interval. */
  interval: "4E8AA0",
  /** Region and nation lines and labels. */
  reference: "55656D",
  /** Spread of the region's practices behind the marks. */
  band: "E9EFF1",
  /** Too few patients to class: hollow mark, its interval. */
  uncertain: "7C888E",
  /** Clearly above the rest of the cluster. */
  above: "B0470E",
  /** Clearly below the rest of the cluster. */
  below: "5B3F8C",
  /** Parts of a whole, dark and light in turn so that neighbours part in grey print too; the last is "the rest". */
  part1: "1F6F8B",
  part2: "A9CFDB",
  part3: "86661C",
  part4: "E6CE95",
  part5: "4C5B7A",
  part6: "C0C9E0",
  rest: "E1E5E7",
} as const;

export type ColourRole = keyof typeof PALETTE;

/** A colour for every role. */
export type Palette = Readonly<Record<ColourRole, string>>;
