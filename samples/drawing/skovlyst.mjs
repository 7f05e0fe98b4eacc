import { bell, binomial, uniforms } from "./chance.mjs";
import { measureFile } from "./measure-file.mjs";

const SEASON = "2025-10-01/2026-01-31";
const SEASON_BEFORE = "2024-10-01/2025-01-31";

/**
 * Parts of the group that are vaccinated. `spread` is the standard deviation between practices, most of which a
 * practice has in common over all four measures. Every level is an assumption.
 */
const MEASURES = [
  { id: "influenza-65", group: "older", cluster: 0.728, region: 0.764, nation: 0.776, spread: 0.045 },
  {
    id: "influenza-65-forrige",
    group: "olderBefore",
    cluster: 0.722,
    region: 0.757,
    nation: 0.771,
    spread: 0.045,
    period: SEASON_BEFORE,
  },
  { id: "influenza-risiko", group: "chronic", cluster: 0.36, region: 0.34, nation: 0.368, spread: 0.08 },
  { id: "pneumokok-65", group: "older", cluster: 0.6, region: 0.58, nation: 0.55, spread: 0.09 },
];

const GROUPS = {
  region: { older: 264_000, olderBefore: 259_000, chronic: 119_000 },
  nation: { older: 1_206_000, olderBefore: 1_185_000, chronic: 545_000 },
};

/** Parts of a list: 65 years or more, and younger with a disease that puts them at risk. */
const OLDER = 0.18;
const CHRONIC = 0.085;

/** Part of the older that was not in the group, or not in the practice, the season before. */
const NEW_AMONG_OLDER = 0.04;

/** What the sample must show: a practice that codes so seldom that hardly anybody is found in the risk group. */
const PLANTED = { "099256 influenza-risiko": { tæller: 4, nævner: 13 } };

const FILE = { name: "maalinger-2026-04.csv", period: SEASON, extracted: "2026-04-13" };

/** The cluster on influenza vaccination: 11 practices, of which one declined. */
export function drawSkovlyst(members) {
  const uniform = uniforms(20_260_521);
  const present = members.filter(({ hasAccepted }) => hasAccepted);
  return [
    measureFile(FILE, [...present.flatMap((member) => practiceRows(uniform, member)), ...referenceRows()]),
  ];
}

function practiceRows(uniform, { practice, listSize }) {
  const older = binomial(uniform, listSize, OLDER + 0.01 * bell(uniform));
  const sizes = {
    older,
    olderBefore: older - binomial(uniform, older, NEW_AMONG_OLDER),
    chronic: binomial(uniform, listSize, CHRONIC),
  };
  const habit = bell(uniform);
  return MEASURES.map(({ id, group, cluster, spread, period = SEASON }) => {
    // Drawn whether it is needed or not, so that a planted pair moves nothing else.
    const level = cluster + spread * (0.8 * habit + 0.5 * bell(uniform));
    const vaccinated = binomial(uniform, sizes[group], level);
    return {
      niveau: "praksis",
      ydernummer: practice,
      periode: period,
      målepunkt: id,
      tæller: vaccinated,
      nævner: sizes[group],
      ...PLANTED[`${practice} ${id}`],
    };
  });
}

function referenceRows() {
  return ["region", "nation"].flatMap((area) =>
    MEASURES.map(({ id, group, [area]: level, period = SEASON }) => ({
      niveau: area === "region" ? "region" : "land",
      periode: period,
      målepunkt: id,
      tæller: Math.round(GROUPS[area][group] * level),
      nævner: GROUPS[area][group],
    })),
  );
}
