import { fileURLToPath } from "node:url";
import { readFontMetrics } from "../read/read-font-metrics.ts";

/** The widths of the shipped typeface, for tests that measure with the real ones. */
export const CARLITO = await readFontMetrics(fileURLToPath(new URL("../../assets/fonts", import.meta.url)));
