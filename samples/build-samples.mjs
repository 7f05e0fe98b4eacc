/**
 * Builds the kit of every package with its sample cluster, and one follow-up with the plans of the meeting before, and
 * says what to open first.
 *
 *   node samples/build-samples.mjs [--lang en]
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SAMPLES = [
  ["kiap-type2-diabetes", "nordlys", ["maalinger-2026-04.csv"]],
  ["kaps-opioider-2", "fjordlys", ["maalinger-2026-04.csv", "egne-tal-2026-09.csv"]],
  ["midtkraft-b12", "solsikke", ["maalinger-2026-04.csv"]],
  ["antibiotika", "havbakke", ["maalinger-2026-04.csv"]],
  ["antipsykotika-demens", "maaneskin", ["maalinger-2026-04.csv"]],
  ["benzodiazepiner", "morgendug", ["maalinger-2026-04.csv"]],
  ["influenzavaccination", "skovlyst", ["maalinger-2026-04.csv"]],
  ["alkoholsamtalen", "enghave", []],
  ["kraeftopfoelgning", "regnbue", []],
];

/** The second meeting of the first sample. */
const LATER = { data: "maalinger-2026-11.csv", answers: "out/nordlys-svar" };

const HOME = fileURLToPath(new URL("..", import.meta.url));
const CLI = join(HOME, "dist/cli.js");

/** The material is Danish, and so is who reads this, unless asked otherwise. */
const LANGUAGE = process.argv.includes("en") ? "en" : "da";

const WORDS = {
  da: {
    made: "Ni opdigtede klyngers mødepakker er bygget, og én opfølgning. Åbn først præsentationen:",
    later: "Opfølgningen et halvt år efter:",
    others: "De andre klynger:",
    next: "Med jeres egne tal: docs/kom-i-gang.md",
    notBuilt: "Programmet er ikke bygget endnu. Kør først: npm run build",
  },
  en: {
    made: "The kits of nine made-up clusters are built, and one follow-up. Open the deck first:",
    later: "The follow-up half a year later:",
    others: "The other clusters:",
    next: "With your own numbers: docs/kom-i-gang.md (in Danish)",
    notBuilt: "The program is not built yet. Run first: npm run build",
  },
}[LANGUAGE];

if (!existsSync(CLI)) {
  console.error(WORDS.notBuilt);
  process.exit(1);
}

/** Runs a script; what it told is only shown when it fails, and then nothing goes on. */
function run(...words) {
  const child = spawn(process.execPath, words, { cwd: HOME });
  const said = { out: "", told: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.told += text));
  return new Promise((done) =>
    child.on("close", (code) => {
      if (code === 0) return done(said.out);
      process.stderr.write(`${said.told || said.out}\n`);
      process.exit(code ?? 1);
    }),
  );
}

/** The key comes along with the sample; what has been shown belongs with what is built. */
function kept(cluster) {
  return ["--key", `samples/${cluster}/noegle.csv`, "--memory", `out/${cluster}-hukommelse.json`];
}

async function build([template, cluster, data]) {
  const files = data.map((name) => `samples/${cluster}/${name}`);
  const given = [
    "--cluster",
    `samples/${cluster}/klynge.yaml`,
    ...(files.length > 0 ? ["--data", ...files] : []),
  ];
  // A package without figures shows no codes, so its sample has no key.
  const keys =
    files.length > 0 ? kept(cluster) : ["--key", `out/${cluster}-noegle.csv`, ...kept(cluster).slice(2)];
  return JSON.parse(await run(CLI, "build", template, ...given, ...keys, "--lang", LANGUAGE, "--json"));
}

async function followUp({ folder }) {
  await run("samples/fill-in-plans.mjs", folder, LATER.answers);
  await run(CLI, "collect", folder, LATER.answers, "--lang", LANGUAGE);
  const data = ["--data", `samples/nordlys/${LATER.data}`, ...kept("nordlys")];
  return JSON.parse(await run(CLI, "follow-up", folder, ...data, "--lang", LANGUAGE, "--json"));
}

/** One after another in as many rows as there are processors. */
async function inRows(jobs, rows) {
  const results = [];
  const left = jobs.entries();
  await Promise.all(
    Array.from({ length: rows }, async () => {
      for (const [index, job] of left) results[index] = await job();
    }),
  );
  return results;
}

/** A path as it can be typed or clicked from where one stands. */
const shown = (path) => relative(process.cwd(), resolve(HOME, path));

const first = SAMPLES[0];
const kits = await inRows(
  [
    async () => {
      const kit = await build(first);
      return { ...kit, later: await followUp(kit) };
    },
    ...SAMPLES.slice(1).map((sample) => () => build(sample)),
  ],
  availableParallelism(),
);
const [{ later, ...nordlys }, ...others] = kits;
const deckOf = ({ folder, files }) => join(folder, files.find(({ name }) => name.endsWith(".pptx")).name);
console.log(
  `${WORDS.made}\n  ${shown(deckOf(nordlys))}\n${WORDS.later}\n  ${shown(deckOf(later))}\n${WORDS.others}`,
);
for (let at = 0; at < others.length; at += 3)
  console.log(
    `  ${others
      .slice(at, at + 3)
      .map(({ folder }) => shown(join(folder, "../..")))
      .join("  ")}`,
  );
console.log(WORDS.next);
