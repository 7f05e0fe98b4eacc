/** The fixed Danish words of the slides. */
export const SLIDES = {
  appendix: { section: "Bilag" },
} as const;
