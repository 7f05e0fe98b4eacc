import { type FontMetrics, textWidth, type Weight } from "../model/font-metrics.ts";

export interface Typeset {
  readonly size: number;
  readonly weight: Weight;
}

/** The text itself when it fits in `width` points, else its beginning and an ellipsis. */
export function shortenText(metrics: FontMetrics, text: string, width: number, type: Typeset): string {
  const measure = (candidate: string) => textWidth(metrics, candidate, type.size, type.weight);
  if (measure(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shortened = `${characters.join("").replace(/[\s.,&–-]+$/, "")}…`;
    if (measure(shortened) <= width) return shortened;
  }
  return "";
}
