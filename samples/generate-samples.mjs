/**
 * Writes the invented measure files of the samples. Everything is drawn with fixed seeds and plain arithmetic, so that
 * every run on every machine gives the same bytes.
 *
 *   node samples/generate-samples.mjs                      every sample, where it lies
 *   node samples/generate-samples.mjs FOLDER [SAMPLE]      one of them into a folder, nordlys unless another is named
 *
 * Members come from each sample's klynge.yaml. Levels are near published Danish and Norwegian ones where those exist
 * and assumptions elsewhere; no figure here says anything about a real practice, region or country.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawFjordlys } from "./drawing/fjordlys.mjs";
import { drawHavbakke } from "./drawing/havbakke.mjs";
import { drawMaaneskin } from "./drawing/maaneskin.mjs";
import { drawMorgendug } from "./drawing/morgendug.mjs";
import { drawNordlys } from "./drawing/nordlys.mjs";
import { drawSkovlyst } from "./drawing/skovlyst.mjs";
import { drawSolsikke } from "./drawing/solsikke.mjs";

const DRAWINGS = {
  nordlys: drawNordlys,
  solsikke: drawSolsikke,
  fjordlys: drawFjordlys,
  skovlyst: drawSkovlyst,
  havbakke: drawHavbakke,
  maaneskin: drawMaaneskin,
  morgendug: drawMorgendug,
};

/** Reads number, list size and answer of each member; klynge.yaml keeps one key a line for such readers. */
function readMembers(home) {
  const text = readFileSync(join(home, "klynge.yaml"), "utf8");
  const members = text.matchAll(/ydernummer: "(\d{6})"[\s\S]*?sikrede: (\d+)\n +(accepted|declined):/g);
  return [...members].map(([, practice, listSize, answer]) => ({
    practice,
    listSize: Number(listSize),
    hasAccepted: answer === "accepted",
  }));
}

function writeSample(sample, folder) {
  mkdirSync(folder, { recursive: true });
  const members = readMembers(homeOf(sample));
  for (const { name, text } of DRAWINGS[sample](members)) writeFileSync(join(folder, name), text);
}

function homeOf(sample) {
  return fileURLToPath(new URL(`./${sample}/`, import.meta.url));
}

const [folder, sample = "nordlys"] = process.argv.slice(2);
if (folder === undefined) {
  for (const each of Object.keys(DRAWINGS)) writeSample(each, homeOf(each));
} else {
  writeSample(sample, folder);
}
