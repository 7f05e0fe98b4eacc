import { bell, binomial, uniforms } from "./chance.mjs";
import { measureFile } from "./measure-file.mjs";

/**
 * Prescriptions per listed patient and the part of them on penicillin V. `spread` is the standard deviation between
 * practices. Every level is an assumption near the national ones of 2019.
 */
const LEVELS = {
  cluster: { prescriptions: 0.34, penicillin: 0.31 },
  region: { prescriptions: 0.33, penicillin: 0.33 },
  nation: { prescriptions: 0.35, penicillin: 0.32 },
};
const SPREAD = { prescriptions: 0.06, penicillin: 0.05 };

const LISTED = { region: 1_230_000, nation: 5_540_000 };

const FILE = { name: "maalinger-2026-04.csv", period: "2025-01-01/2025-12-31", extracted: "2026-04-15" };

/** The cluster on antibiotics: 9 practices, of which one declined. */
export function drawHavbakke(members) {
  const uniform = uniforms(20_270_210);
  const present = members.filter(({ hasAccepted }) => hasAccepted);
  const practices = present.flatMap(({ practice, listSize }) => {
    const own = (kind) => LEVELS.cluster[kind] + SPREAD[kind] * bell(uniform);
    const prescriptions = binomial(uniform, listSize, own("prescriptions"));
    const penicillin = binomial(uniform, prescriptions, own("penicillin"));
    return rowsOf({ niveau: "praksis", ydernummer: practice }, { listSize, prescriptions, penicillin });
  });
  const areas = Object.entries(LISTED).flatMap(([area, listSize]) => {
    const prescriptions = Math.round(listSize * LEVELS[area].prescriptions);
    const penicillin = Math.round(prescriptions * LEVELS[area].penicillin);
    const niveau = area === "region" ? "region" : "land";
    return rowsOf({ niveau }, { listSize, prescriptions, penicillin });
  });
  return [measureFile(FILE, [...practices, ...areas])];
}

function rowsOf(whose, { listSize, prescriptions, penicillin }) {
  return [
    { ...whose, målepunkt: "antibiotika-recepter", tæller: prescriptions, nævner: listSize },
    { ...whose, målepunkt: "penicillin-v-andel", tæller: penicillin, nævner: prescriptions },
  ];
}
