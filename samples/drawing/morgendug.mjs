import { bell, binomial, uniforms } from "./chance.mjs";
import { measureFile } from "./measure-file.mjs";

/**
 * Users of 65 and more and below, and the part of all users who are so for long. `spread` is the standard deviation
 * between practices. Every level is an assumption; long-term use is near what was published of 2017.
 */
const LEVELS = {
  cluster: { aged: 0.2, agedUsers: 0.075, youngUsers: 0.022, longTerm: 0.15 },
  region: { aged: 0.17, agedUsers: 0.07, youngUsers: 0.021, longTerm: 0.14 },
  nation: { aged: 0.2, agedUsers: 0.072, youngUsers: 0.021, longTerm: 0.15 },
};
const SPREAD = { aged: 0.03, agedUsers: 0.015, youngUsers: 0.005, longTerm: 0.03 };

const LISTED = { region: 1_790_000, nation: 5_540_000 };

const FILE = { name: "maalinger-2026-04.csv", period: "2025-01-01/2025-12-31", extracted: "2026-04-15" };

/** The cluster on benzodiazepines: 35 practices, as many as a cluster has, of which one declined. */
export function drawMorgendug(members) {
  const uniform = uniforms(20_270_224);
  const present = members.filter(({ hasAccepted }) => hasAccepted);
  const practices = present.flatMap(({ practice, listSize }) => {
    const own = (kind) => Math.max(0, LEVELS.cluster[kind] + SPREAD[kind] * bell(uniform));
    const aged = binomial(uniform, listSize, own("aged"));
    const agedUsers = binomial(uniform, aged, own("agedUsers"));
    const users = agedUsers + binomial(uniform, listSize - aged, own("youngUsers"));
    const longTerm = binomial(uniform, users, own("longTerm"));
    return rowsOf(
      { niveau: "praksis", ydernummer: practice },
      { listSize, aged, agedUsers, users, longTerm },
    );
  });
  const areas = Object.entries(LISTED).flatMap(([area, listSize]) => {
    const level = LEVELS[area];
    const aged = Math.round(listSize * level.aged);
    const agedUsers = Math.round(aged * level.agedUsers);
    const users = agedUsers + Math.round((listSize - aged) * level.youngUsers);
    const longTerm = Math.round(users * level.longTerm);
    const niveau = area === "region" ? "region" : "land";
    return rowsOf({ niveau }, { listSize, aged, agedUsers, users, longTerm });
  });
  return [measureFile(FILE, [...practices, ...areas])];
}

function rowsOf(whose, { listSize, aged, agedUsers, users, longTerm }) {
  return [
    { ...whose, målepunkt: "benzodiazepin-brugere", tæller: users, nævner: listSize },
    { ...whose, målepunkt: "benzodiazepin-langtid", tæller: longTerm, nævner: listSize },
    { ...whose, målepunkt: "benzodiazepin-aeldre", tæller: agedUsers, nævner: aged },
  ];
}
