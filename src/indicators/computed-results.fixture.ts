import type { Results } from "../model/results.ts";
import { computeHeldResults, type ResultsInput } from "./compute-results.ts";

/** The results alone, where nothing is handed out that later kits are held against. */
export function computeResults(input: ResultsInput): Results {
  return computeHeldResults(input).results;
}
