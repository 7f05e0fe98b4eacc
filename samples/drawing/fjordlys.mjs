import { binomial, percentilesOf, spreadOut, uniforms } from "./chance.mjs";
import { danishDecimal, measureFile } from "./measure-file.mjs";

/**
 * Patients per 1,000 listed and year. The country's levels are near those the health authorities published for 2017-21;
 * `spread` is the standard deviation of the logarithm between practices, an assumption as are the other levels.
 */
const USERS = { id: "opioid-brugere", cluster: 78, region: 76, nation: 70, spread: 0.3 };
const LONG_TERM = { id: "opioid-langtidsbrugere", cluster: 34, region: 33, nation: 30, spread: 0.45 };

/** Patients with a depot opioid per 1,000 listed and year: an assumption. */
const DEPOT = { cluster: 27, region: 26, nation: 24, spread: 0.25 };

/** Shares of those patients by the product redeemed last, in percent, all assumptions. What is left to 100 is the rest. */
const PARTS = [
  { id: "depot-morfin", cluster: 25, region: 24, nation: 25 },
  { id: "depot-oxycodon", cluster: 21, region: 22, nation: 21 },
  { id: "depot-tramadol", cluster: 26, region: 25, nation: 24 },
  { id: "depot-plastre", cluster: 20, region: 21, nation: 21 },
];

/** Standard deviation of the logarithm of a product's weight between practices. */
const TASTE = 0.25;

const LISTED = { region: 842_000, nation: 5_870_000 };
const USUAL_LIST = 2800;

/** Part of a practice's list that is in another group or left before the last day. */
const NOT_COUNTED = 0.015;

/** What the sample must show, by practice and measure: a level or weight of its own, before any chance. */
const PLANTED = { "996285 opioid-brugere": 131, "091739 opioid-brugere": 44, "099156 depot-tramadol": 60 };

const FILE = { name: "maalinger-2026-04.csv", period: "2025-05-01/2026-04-30", extracted: "2026-05-12" };

/** What the members found in their own systems: patients on the list per 1,000 listed, and shares of those in percent. */
const OWN = {
  name: "egne-tal-2026-09.csv",
  period: "2026-03-01/2026-08-31",
  listed: 52,
  shares: [
    { id: "opioid-med-plan", cluster: 44, spread: 0.35 },
    { id: "opioid-ved-psykisk-sygdom", cluster: 22, spread: 0.3 },
    { id: "opioid-over-100-mg", cluster: 6, spread: 0.35 },
  ],
  /** Of those who could have searched, so many did, one in so many. */
  searching: { of: 3, do: 2 },
  fewest: 5,
};

/** Accepted, but nothing was delivered. */
const ABSENT = "098805";

/** The cluster on opioids: 24 practices, of which one declined and one is not in the file. */
export function drawFjordlys(members) {
  const uniform = uniforms(20_261_007);
  const present = members.filter(({ practice, hasAccepted }) => hasAccepted && practice !== ABSENT);
  return [
    measureFile(FILE, [...present.flatMap((member) => practiceRows(uniform, member)), ...referenceRows()]),
    { name: OWN.name, text: ownFile(present) },
  ];
}

/** The return sheets of the members who searched, one below the other. Small counts are not passed on. */
function ownFile(members) {
  const uniform = uniforms(20_260_916);
  const searching = members.filter((_, index) => index % OWN.searching.of < OWN.searching.do);
  const rows = searching.flatMap(({ practice, listSize }) => {
    const onList = binomial(uniform, listSize, spreadOut(uniform, OWN.listed, USERS.spread) / 1000);
    return OWN.shares.map(({ id, cluster, spread }) => {
      const count = binomial(uniform, onList, spreadOut(uniform, cluster, spread) / 100);
      const told = count > 0 && count < OWN.fewest ? `under ${OWN.fewest}` : count;
      return [practice, OWN.period, id, told, onList].join(";");
    });
  });
  return `${["ydernummer;periode;målepunkt;tæller;nævner", ...rows].join("\n")}\n`;
}

function practiceRows(uniform, { practice, listSize }) {
  const listed = listSize - binomial(uniform, listSize, NOT_COUNTED);
  const row = (målepunkt, tæller, nævner) => ({
    niveau: "praksis",
    ydernummer: practice,
    målepunkt,
    tæller,
    nævner,
  });
  const drawn = spreadOut(uniform, USERS.cluster, USERS.spread);
  const users = binomial(uniform, listed, (PLANTED[`${practice} ${USERS.id}`] ?? drawn) / 1000);
  // Long-term users are among the users, and more of them where there are more users than usual.
  const among = Math.min(0.65, spreadOut(uniform, LONG_TERM.cluster / USERS.cluster, LONG_TERM.spread / 2));
  const longTerm = binomial(uniform, users, among);
  const onDepot = Math.min(0.65, spreadOut(uniform, DEPOT.cluster / USERS.cluster, DEPOT.spread));
  const depot = binomial(uniform, users, onDepot);
  return [
    row(USERS.id, users, listed),
    row(LONG_TERM.id, longTerm, listed),
    ...shareOut(uniform, depot, weightsOf(uniform, practice)).map(({ id, hits }) => row(id, hits, depot)),
  ];
}

/** How a practice's patients fall on the products, rest included: each product's share of 1 and those before it. */
function weightsOf(uniform, practice) {
  const rest = 100 - PARTS.reduce((sum, { cluster }) => sum + cluster, 0);
  const weights = [...PARTS, { id: "rest", cluster: rest }].map(({ id, cluster }) => {
    // Drawn whether it is needed or not, so that a planted weight moves nothing else.
    const drawn = spreadOut(uniform, cluster, TASTE);
    return { id, weight: PLANTED[`${practice} ${id}`] ?? drawn };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  return weights.map(({ id, weight }) => {
    before += weight / all;
    return { id, upTo: before };
  });
}

/** One draw for each patient, so that the parts and the rest add up to the whole. */
function shareOut(uniform, size, weights) {
  const hits = new Map(weights.map(({ id }) => [id, 0]));
  for (let draw = 0; draw < size; draw += 1) {
    const point = uniform();
    const { id } = weights.find(({ upTo }) => point < upTo) ?? weights.at(-1);
    hits.set(id, hits.get(id) + 1);
  }
  return PARTS.map(({ id }) => ({ id, hits: hits.get(id) }));
}

function referenceRows() {
  return ["region", "nation"].flatMap((area) => {
    const row = (målepunkt, tæller, nævner, spread) => ({
      niveau: area === "region" ? "region" : "land",
      målepunkt,
      tæller: Math.round(tæller),
      nævner: Math.round(nævner),
      ...(area === "region" ? { p10: danishDecimal(spread.p10), p90: danishDecimal(spread.p90) } : {}),
    });
    const rates = [USERS, LONG_TERM].map(({ id, spread, [area]: level }) => {
      const usual = percentilesOf(level, spread, (USUAL_LIST * level) / 1000);
      return row(id, (LISTED[area] * level) / 1000, LISTED[area], usual);
    });
    const depot = (LISTED[area] * DEPOT[area]) / 1000;
    const shares = PARTS.map(({ id, [area]: share }) =>
      row(
        id,
        (depot * share) / 100,
        depot,
        percentilesOf(share, TASTE, (USUAL_LIST * DEPOT[area] * share) / 100_000),
      ),
    );
    return [...rates, ...shares];
  });
}
