import { type FontMetrics, textWidth } from "../typeset/font-metrics.ts";
import { SIDE_TYPE } from "./chart-style.ts";

/** One sample with its name in a key, in points from the panel's left edge; lines count from 0. */
export interface KeyEntry {
  readonly name: string;
  readonly line: number;
  /** Left edge of the sample. */
  readonly sampleLeft: number;
  readonly nameLeft: number;
}

const SAMPLE_WIDTH = 12;
const TO_NAME = 6;
const BETWEEN_ENTRIES = 18;

/** Sets the entries of a key one after the other, in as many lines as the width asks for. */
export function keyEntries(
  names: readonly string[],
  { left, right }: { readonly left: number; readonly right: number },
  metrics: FontMetrics,
): readonly KeyEntry[] {
  let [x, line] = [left, 0];
  return names.map((name) => {
    const width = SAMPLE_WIDTH + TO_NAME + textWidth(metrics, name, SIDE_TYPE);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const entry = { name, line, sampleLeft: x, nameLeft: x + SAMPLE_WIDTH + TO_NAME };
    x += width + BETWEEN_ENTRIES;
    return entry;
  });
}

/** How many lines the entries take. */
export function keyLines(entries: readonly KeyEntry[]): number {
  return entries.reduce((most, { line }) => Math.max(most, line + 1), 0);
}
