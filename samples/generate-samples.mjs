/**
 * Writes the invented measure files of samples/nordlys. Everything is drawn with a fixed seed and plain
 * arithmetic, so that every run on every machine gives the same bytes.
 *
 *   node samples/generate-samples.mjs [folder to write to]
 *
 * Members come from klynge.yaml. Levels are near published Danish and Norwegian ones where those exist and
 * assumptions elsewhere; no figure here says anything about a real practice, region or country.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HOME = fileURLToPath(new URL("./nordlys/", import.meta.url));

/**
 * Shares in percent. `spread` is the standard deviation between the cluster's practices and `regionSpread`
 * that between the region's, in points; `ofPatients` is the part of the patients with type 2 diabetes that
 * the measure's denominator counts; `change` is the shared change in points until the follow-up.
 */
const MEASURES = [
  {
    id: "hba1c-over-58",
    cluster: 27,
    region: 25.4,
    nation: 24.6,
    spread: 2.2,
    regionSpread: 5,
    ofPatients: 0.88,
    change: -3,
  },
  {
    id: "ldl-uden-statin",
    cluster: 21,
    region: 20.2,
    nation: 19.8,
    spread: 2.2,
    regionSpread: 5,
    ofPatients: 0.84,
    change: -2,
  },
  {
    id: "systolisk-over-140",
    cluster: 29,
    region: 28.3,
    nation: 27.5,
    spread: 3,
    regionSpread: 8,
    ofPatients: 0.81,
    change: -3,
  },
  {
    id: "vedvarende-hoejt-hba1c",
    cluster: 14,
    region: 13.1,
    nation: 12.7,
    spread: 1.8,
    regionSpread: 4,
    ofPatients: 0.83,
    change: -2,
  },
  {
    id: "albuminuri-uden-ace-arb",
    cluster: 26,
    region: 25.1,
    nation: 24.4,
    spread: 3,
    regionSpread: 6,
    ofPatients: 0.21,
    change: -3,
  },
  {
    id: "metformin-ved-lav-egfr",
    cluster: 16,
    region: 15.2,
    nation: 14.8,
    spread: 1,
    regionSpread: 3,
    ofPatients: 0.03,
    change: -1,
  },
  {
    id: "sglt2-glp1-ved-iskaemi",
    cluster: 54,
    region: 55.8,
    nation: 56.9,
    spread: 3,
    regionSpread: 7,
    ofPatients: 0.14,
    change: 4,
  },
];

const PATIENTS = { region: 28_140, nation: 301_600 };

/** Part of the list with type 2 diabetes; the smallest list is also young, so few patients are counted. */
const PREVALENCE = { usual: 0.049, spread: 0.004, "094571": 0.029 };

/** What the samples must show, by practice and measure: a level of its own in percent, before any chance. */
const PLANTED = {
  "099047 systolisk-over-140": 52,
  "091358 hba1c-over-58": 11,
  "097624 albuminuri-uden-ace-arb": 0,
};

const FILES = [
  {
    name: "maalinger-2026-04.csv",
    period: "2025-05-01/2026-04-30",
    extracted: "2026-05-12",
    absent: "992117",
    isFollowUp: false,
    extraColumns: {},
  },
  {
    name: "maalinger-2026-11.csv",
    period: "2025-12-01/2026-11-30",
    extracted: "2026-12-08",
    absent: "098206",
    isFollowUp: true,
    // Real extracts bring columns nobody asked for; the program must say that it does not use them.
    extraColumns: { kilde: "Forløbsplaner" },
  },
];

/** Mulberry32: a small, well-known generator of numbers in [0, 1). */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nearly normal, mean 0 and standard deviation 1: a sum of twelve, because logarithms may differ by machine. */
function bell(uniform) {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += uniform();
  return sum;
}

function binomial(uniform, size, share) {
  let hits = 0;
  for (let draw = 0; draw < size; draw += 1) if (uniform() < share) hits += 1;
  return hits;
}

/** Reads number and list size of each member; klynge.yaml keeps one key a line for such readers. */
function readMembers() {
  const text = readFileSync(join(HOME, "klynge.yaml"), "utf8");
  return [...text.matchAll(/ydernummer: "(\d{6})"[\s\S]*?sikrede: (\d+)/g)].map(([, practice, listSize]) => ({
    practice,
    listSize: Number(listSize),
  }));
}

/** The level each practice would show without chance, in percent, at baseline and at follow-up. */
function drawPractice(uniform, { practice, listSize }) {
  const prevalence = PREVALENCE[practice] ?? PREVALENCE.usual + PREVALENCE.spread * bell(uniform);
  const levels = MEASURES.map(({ id, cluster, spread, change }) => {
    const before = PLANTED[`${practice} ${id}`] ?? cluster + spread * bell(uniform);
    return { before, after: Math.max(0, before + change + 1.8 * bell(uniform)) };
  });
  return { practice, patients: Math.round(listSize * prevalence), levels };
}

function practiceRows(uniform, { practice, patients, levels }, { isFollowUp }) {
  return MEASURES.map(({ id, ofPatients }, index) => {
    const denominator = binomial(uniform, patients, ofPatients);
    const level = isFollowUp ? levels[index].after : levels[index].before;
    const numerator = binomial(uniform, denominator, level / 100);
    return { niveau: "praksis", ydernummer: practice, målepunkt: id, tæller: numerator, nævner: denominator };
  });
}

/** Tenth and ninetieth percentile of practices of ordinary size: real spread and chance together. */
function percentiles(level, { regionSpread, ofPatients }) {
  const usualDenominator = 137 * ofPatients;
  const points = 1.2816 * Math.sqrt(regionSpread ** 2 + (level * (100 - level)) / usualDenominator);
  const danish = (share) => Math.max(0, share).toFixed(1).replace(".", ",");
  return { p10: danish(level - points), p90: danish(level + points) };
}

function referenceRows(uniform, { isFollowUp }) {
  return ["region", "nation"].flatMap((area) =>
    MEASURES.map((measure) => {
      const level = measure[area] + (isFollowUp ? measure.change / 4 : 0);
      const denominator = Math.round(PATIENTS[area] * (measure.ofPatients + 0.003 * bell(uniform)));
      const spread = area === "region" ? percentiles(level, measure) : {};
      const numerator = Math.round((denominator * level) / 100);
      const niveau = area === "region" ? "region" : "land";
      return { niveau, målepunkt: measure.id, tæller: numerator, nævner: denominator, ...spread };
    }),
  );
}

function csv(rows, { period, extracted, extraColumns }) {
  const fixed = { periode: period, udtræksdato: extracted, ...extraColumns };
  const columns = ["niveau", "ydernummer", "periode", "målepunkt", "tæller", "nævner", "p10", "p90"];
  const all = [...columns, "udtræksdato", ...Object.keys(extraColumns)];
  const lines = rows.map((row) => all.map((column) => ({ ...fixed, ...row })[column] ?? "").join(";"));
  return `${[all.join(";"), ...lines].join("\n")}\n`;
}

const folder = process.argv[2] ?? HOME;
const uniform = uniforms(20_260_312);
const practices = readMembers().map((member) => drawPractice(uniform, member));
mkdirSync(folder, { recursive: true });
for (const file of FILES) {
  const present = practices.filter(({ practice }) => practice !== file.absent);
  const rows = [
    ...present.flatMap((practice) => practiceRows(uniform, practice, file)),
    ...referenceRows(uniform, file),
  ];
  writeFileSync(join(folder, file.name), csv(rows, file));
}
