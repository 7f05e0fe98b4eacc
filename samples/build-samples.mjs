/**
 * Builds the kit of every sample cluster that has figures, side by side, and says what to open first.
 *
 *   node samples/build-samples.mjs [--lang en]
 */
import { spawn } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLES = [
  ["kiap-type2-diabetes", "nordlys", ["maalinger-2026-04.csv"]],
  ["midtkraft-b12", "solsikke", ["maalinger-2026-04.csv"]],
  ["kaps-opioider-2", "fjordlys", ["maalinger-2026-04.csv", "egne-tal-2026-09.csv"]],
];

const HOME = fileURLToPath(new URL("..", import.meta.url));

/** The material is Danish, and so is who reads this, unless asked otherwise. */
const LANGUAGE = process.argv.includes("en") ? "en" : "da";

const WORDS = {
  da: {
    made: "Tre opdigtede klyngers mødepakker er bygget.",
    first: "Åbn først præsentationen:",
    others: "Og se, hvad der ellers følger med:",
    files: "filer",
    next: "Med jeres egne tal: docs/kom-i-gang.md",
  },
  en: {
    made: "The kits of three made-up clusters are built.",
    first: "Open the deck first:",
    others: "And see what else there is:",
    files: "files",
    next: "With your own numbers: docs/kom-i-gang.md (in Danish)",
  },
}[LANGUAGE];

/** One build; what it told is only shown when there is no kit. */
function build([template, cluster, data]) {
  const folder = `samples/${cluster}`;
  const files = ["--cluster", `${folder}/klynge.yaml`, "--data", ...data.map((name) => `${folder}/${name}`)];
  // The key comes along with the sample; what has been shown belongs with what is built.
  const kept = ["--key", `${folder}/noegle.csv`, "--memory", `out/${cluster}-hukommelse.json`];
  const words = [join(HOME, "dist/cli.js"), "build", template, ...files, ...kept, "--lang", LANGUAGE];
  const child = spawn(process.execPath, [...words, "--json"], { cwd: HOME });
  const said = { out: "", told: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.told += text));
  return new Promise((done) => child.on("close", (code) => done({ ...said, code: code ?? 1 })));
}

/** A path as it can be typed or clicked from where one stands. */
const shown = (path) => relative(process.cwd(), resolve(HOME, path));

const builds = await Promise.all(SAMPLES.map(build));
const failed = builds.filter(({ code }) => code !== 0);
for (const { out, told, code } of failed) {
  process.stderr.write(`${told || out}\n`);
  process.exitCode ||= code;
}
if (failed.length === 0) {
  const kits = builds.map(({ out }) => JSON.parse(out));
  const [first] = kits;
  const deck = first.files.find(({ name }) => name.endsWith(".pptx"));
  console.log(`${WORDS.made}\n${WORDS.first}\n  ${shown(join(first.folder, deck.name))}\n${WORDS.others}`);
  for (const { folder, files } of kits) console.log(`  ${shown(folder)}  (${files.length} ${WORDS.files})`);
  console.log(WORDS.next);
}
