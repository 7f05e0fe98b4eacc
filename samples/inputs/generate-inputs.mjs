/**
 * Writes the corpus of data files and registers, sound and unsound, that input is tried on. Every run on every
 * machine gives the same bytes.
 *
 *   node samples/inputs/generate-inputs.mjs [folder to write to]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TEXTS } from "./texts.mjs";
import { WORKBOOKS } from "./workbooks.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries({ ...TEXTS, ...WORKBOOKS }))
  writeFileSync(join(folder, name), bytes);
