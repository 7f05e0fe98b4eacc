import { binomial, percentilesOf, spreadOut, uniforms } from "./chance.mjs";
import { danishDecimal, measureFile } from "./measure-file.mjs";

/**
 * Events per 1,000 listed patients and year. `spread` is the standard deviation of the logarithm between practices.
 * Tablets and injections in the region are near MidtKraft's 18,000 and 7,000 patients; the rest are assumptions.
 */
const MEASURES = [
  { id: "b12-analyser", cluster: 112, region: 108, nation: 103, spread: 0.3 },
  { id: "b12-udredninger", cluster: 9, region: 9.6, nation: 9.1, spread: 0.45 },
  { id: "b12-tabletter", cluster: 13.8, region: 13.3, nation: 14.1, spread: 0.45 },
  { id: "b12-injektioner", cluster: 5.6, region: 5.2, nation: 5.5, spread: 0.45 },
];

const LISTED = { region: 1_336_000, nation: 5_870_000 };

/** Patients listed with a practice of ordinary size. */
const USUAL_LIST = 2800;

/** Part of a practice's list that is in another group or left before the last day. */
const NOT_COUNTED = 0.015;

/** What the sample must show, by practice and measure: a level of its own, before any chance. */
const PLANTED = {
  "097185 b12-analyser": 41,
  "993867 b12-analyser": 176,
  "093412 b12-injektioner": 14,
  "098942 b12-udredninger": 2,
};

const FILE = { name: "maalinger-2026-04.csv", period: "2025-05-01/2026-04-30", extracted: "2026-05-12" };

/** Accepted, but nothing was delivered. */
const ABSENT = "092790";

/** The cluster on vitamin B12 deficiency: 17 practices, of which one declined and one is not in the file. */
export function drawSolsikke(members) {
  const uniform = uniforms(20_260_903);
  const present = members.filter(({ practice, hasAccepted }) => hasAccepted && practice !== ABSENT);
  return [
    measureFile(FILE, [...present.flatMap((member) => practiceRows(uniform, member)), ...referenceRows()]),
  ];
}

function practiceRows(uniform, { practice, listSize }) {
  const listed = listSize - binomial(uniform, listSize, NOT_COUNTED);
  return MEASURES.map(({ id, cluster, spread }) => {
    // Drawn whether it is needed or not, so that a planted level moves nothing else.
    const drawn = spreadOut(uniform, cluster, spread);
    const level = PLANTED[`${practice} ${id}`] ?? drawn;
    const events = binomial(uniform, listed, level / 1000);
    return { niveau: "praksis", ydernummer: practice, målepunkt: id, tæller: events, nævner: listed };
  });
}

function referenceRows() {
  return ["region", "nation"].flatMap((area) =>
    MEASURES.map(({ id, spread, [area]: level }) => {
      const { p10, p90 } = percentilesOf(level, spread, (USUAL_LIST * level) / 1000);
      return {
        niveau: area === "region" ? "region" : "land",
        målepunkt: id,
        tæller: Math.round((LISTED[area] * level) / 1000),
        nævner: LISTED[area],
        ...(area === "region" ? { p10: danishDecimal(p10), p90: danishDecimal(p90) } : {}),
      };
    }),
  );
}
