/** The steps of a meeting, in the order in which a person takes them. */
export const STEPS = ["pakke", "medlemmer", "tal", "kontrol", "program", "slides", "byg", "efter"] as const;
export type Step = (typeof STEPS)[number];
