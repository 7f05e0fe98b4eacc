/**
 * Fills in the sheets of the sample's kit as its participants could have done in Word, so that `collect` has something
 * to read.
 *
 *   node samples/fill-in-plans.mjs KIT-FOLDER FOLDER
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { fillAsWord } from "./filling/fill-as-word.mjs";

const ANSWERS = new URL("./nordlys/planer-2026-06.yaml", import.meta.url);

const [kitFolder, folder] = process.argv.slice(2);
if (kitFolder === undefined || folder === undefined) {
  process.stderr.write("fill-in-plans: name the kit's folder and the folder for the filled-in sheets\n");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const { ark, fil, svar } of parse(readFileSync(ANSWERS, "utf8"))) {
  const blank = readdirSync(kitFolder).find((name) => name.endsWith(`-${ark}.docx`));
  if (blank === undefined) throw new Error(`${kitFolder} has no ${ark}`);
  writeFileSync(join(folder, fil), fillAsWord(readFileSync(join(kitFolder, blank)), svar));
  process.stdout.write(`${join(folder, fil)}\n`);
}
