import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { luckOf } from "./truth/random-counts.fixture.ts";

/** What of the package is measured, with the share that an invented region lies about. */
const SHARES = {
  "hba1c-over-58": 0.25,
  "ldl-uden-statin": 0.2,
  "systolisk-over-140": 0.28,
  "vedvarende-hoejt-hba1c": 0.13,
  "albuminuri-uden-ace-arb": 0.26,
  "metformin-ved-lav-egfr": 0.15,
  "sglt2-glp1-ved-iskaemi": 0.55,
} as const;

const PERIOD = "2025-07-01/2026-06-30";
const FIRST_YDERNUMMER = 200_000;
/** As in the field: 5 to 20 practices, 12 to 13 as the mean. */
const practicesIn = (luck: () => number) => 5 + Math.floor(16 * luck());

/**
 * Writes an invented region into a folder: a cluster file each in `klynger/`, the figures of all in `tal.csv`.
 *
 * @param sizes practices of each cluster; a number of clusters of usual sizes when it is a number
 */
export function writeRegion(folder: string, sizes: number | readonly number[]): void {
  const luck = luckOf(16);
  const clusters = typeof sizes === "number" ? Array.from({ length: sizes }, () => practicesIn(luck)) : sizes;
  mkdirSync(join(folder, "klynger"));
  const rows = ["klynge;ydernummer;periode;målepunkt;tæller;nævner;niveau"];
  let practices = 0;
  for (const [at, size] of clusters.entries()) {
    const klynge = `Prøveklynge ${at + 1}`;
    const members = Array.from({ length: size }, () => {
      practices += 1;
      return { ydernummer: FIRST_YDERNUMMER + 7 * practices, sikrede: Math.round(1500 + 6000 * luck()) };
    });
    writeFileSync(join(folder, "klynger", `klynge-${at + 1}.yaml`), clusterText(klynge, members));
    for (const member of members) rows.push(...rowsOf(klynge, member, luck));
  }
  for (const [measure, share] of Object.entries(SHARES))
    for (const level of ["region", "land"])
      rows.push(`;;${PERIOD};${measure};${Math.round(50_000 * share)};50000;${level}`);
  writeFileSync(join(folder, "tal.csv"), `${rows.join("\n")}\n`);
}

interface Member {
  readonly ydernummer: number;
  readonly sikrede: number;
}

function clusterText(klynge: string, members: readonly Member[]): string {
  const listed = members.map(
    ({ ydernummer, sikrede }) =>
      `  - {ydernummer: "${ydernummer}", name: Praksis ${ydernummer}, doctors: 2, sikrede: ${sikrede}, accepted: 2026-08-01}`,
  );
  return `klynge: ${klynge}
region: Region Midtjylland
meeting: {date: 2026-10-14, start: "16:30", place: Sundhedshuset, leader: Lederen}
contact: {name: Kvalitetsenheden, lines: [Kvalitetsenheden for almen praksis]}
view: closed
references: [region, nation]
members:
${listed.join("\n")}
`;
}

function rowsOf(klynge: string, { ydernummer, sikrede }: Member, luck: () => number): readonly string[] {
  return Object.entries(SHARES).map(([measure, share]) => {
    const denominator = Math.round(sikrede * 0.05);
    const numerator = Math.round(denominator * share * (0.7 + 0.6 * luck()));
    return `${klynge};${ydernummer};${PERIOD};${measure};${numerator};${denominator};praksis`;
  });
}
