import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Delivery } from "./deliver-kit.ts";
import { followUp } from "./follow-up.ts";
import { generateKit } from "./generate-kit.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

/** Every package that comes along, and the made-up cluster that shows it. */
export const SAMPLE_CLUSTERS: Readonly<Record<string, string>> = {
  "kiap-type2-diabetes": "nordlys",
  "midtkraft-b12": "solsikke",
  "kaps-opioider-2": "fjordlys",
  influenzavaccination: "skovlyst",
  antibiotika: "havbakke",
  "antipsykotika-demens": "maaneskin",
  benzodiazepiner: "morgendug",
  alkoholsamtalen: "enghave",
  kraeftopfoelgning: "regnbue",
};

/** Packages whose files speak otherwise when the data are open: one with every kind of sheet. */
const OPENED = ["midtkraft-b12", "alkoholsamtalen"];

export interface SampleKit extends Delivery {
  /** "nordlys", "solsikke, open", "nordlys, follow-up". */
  readonly title: string;
  /** The cluster file it was made from. */
  readonly cluster: string;
}

/** The kits a user can have from what comes along: each package, some of them open, and every follow-up there is. */
export async function buildSampleKits(): Promise<readonly SampleKit[]> {
  const kits: SampleKit[] = [];
  for (const [template, sample] of Object.entries(SAMPLE_CLUSTERS)) {
    const cluster = `samples/${sample}/klynge.yaml`;
    const [first = [], ...later] = dataOf(sample).map((path) => [path]);
    const request = sampleRequest(join(temporaryFolder(), "out"), { template, cluster, data: first });
    const closed = await generateKit(request);
    kits.push({ title: sample, cluster, ...closed });
    for (const data of later) {
      const next = { ...request, folder: closed.folder, key: closed.key.path, data, date: "2026-12-10" };
      kits.push({ title: `${sample}, follow-up`, cluster, ...(await followUp(next)) });
    }
    if (!OPENED.includes(template)) continue;
    const opened = withOpenView(cluster);
    const out = join(temporaryFolder(), "out");
    const open = await generateKit({ ...request, cluster: opened, out });
    kits.push({ title: `${sample}, open`, cluster: opened, ...open });
  }
  return kits;
}

/** Measure data of a sample in the order of their time. */
export function dataOf(sample: string): readonly string[] {
  const folder = join("samples", sample);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith("maalinger-"))
    .sort()
    .map((name) => join(folder, name));
}

/** The same cluster after it has decided to show names. */
export function withOpenView(cluster: string): string {
  const path = join(temporaryFolder(), "klynge.yaml");
  const decision =
    "view:\n  open:\n    decided: 2026-01-15\n    by: klyngen på sit møde, alle praksis i enighed";
  writeFileSync(path, readFileSync(cluster, "utf8").replace("view: closed", decision));
  return path;
}
