import { bell, binomial, uniforms } from "./chance.mjs";
import { measureFile } from "./measure-file.mjs";

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

/** The baseline and the follow-up of the cluster on type 2 diabetes. */
export function drawNordlys(members) {
  const uniform = uniforms(20_260_312);
  const practices = members.map((member) => drawPractice(uniform, member));
  return FILES.map((file) => {
    const present = practices.filter(({ practice }) => practice !== file.absent);
    const rows = [
      ...present.flatMap((practice) => practiceRows(uniform, practice, file)),
      ...referenceRows(uniform, file),
    ];
    return measureFile(file, rows);
  });
}
