import { bell, binomial, uniforms } from "./chance.mjs";
import { measureFile } from "./measure-file.mjs";

/**
 * Patients of 65 and more with dementia per listed patient, and the part of them with a prescription. `spread` is the
 * standard deviation between practices. The shares of region and nation are near those published of 2023; all else is
 * assumed.
 */
const LEVELS = {
  cluster: { dementia: 0.009, treated: 0.2 },
  region: { dementia: 0.008, treated: 0.18 },
  nation: { dementia: 0.008, treated: 0.19 },
};
const SPREAD = { dementia: 0.002, treated: 0.05 };

const LISTED = { region: 1_230_000, nation: 5_540_000 };

const FILE = { name: "maalinger-2026-04.csv", period: "2025-01-01/2025-12-31", extracted: "2026-04-15" };

/** The cluster on antipsychotics in dementia: 12 practices with few patients each. */
export function drawMaaneskin(members) {
  const uniform = uniforms(20_270_310);
  const present = members.filter(({ hasAccepted }) => hasAccepted);
  const practices = present.flatMap(({ practice, listSize }) => {
    const own = (kind) => Math.max(0, LEVELS.cluster[kind] + SPREAD[kind] * bell(uniform));
    const dementia = binomial(uniform, listSize, own("dementia"));
    const treated = binomial(uniform, dementia, own("treated"));
    return rowsOf({ niveau: "praksis", ydernummer: practice }, { dementia, treated });
  });
  const areas = Object.entries(LISTED).flatMap(([area, listSize]) => {
    const dementia = Math.round(listSize * LEVELS[area].dementia);
    const treated = Math.round(dementia * LEVELS[area].treated);
    return rowsOf({ niveau: area === "region" ? "region" : "land" }, { dementia, treated });
  });
  return [measureFile(FILE, [...practices, ...areas])];
}

/** The same patients as a number and as a share: a bare number has no denominator. */
function rowsOf(whose, { dementia, treated }) {
  return [
    { ...whose, målepunkt: "antipsykotika-antal", tæller: treated },
    { ...whose, målepunkt: "antipsykotika-andel", tæller: treated, nævner: dementia },
  ];
}
