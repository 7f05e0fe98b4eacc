import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_SCHEMA_VERSION } from "../model/kit-manifest.ts";
import type { KitTotals } from "../model/kit-totals.ts";
import type { MeasureResult } from "../model/results.ts";

/** What a test says of a kit; the rest is usual. */
export interface KeptKit {
  readonly cluster: string;
  readonly clusterId?: string;
  readonly region?: string;
  readonly template?: string;
  readonly topic?: string;
  readonly date: string;
  /** `[practices, doctors, listed]` of the accepted; none for a kit from before they were counted. */
  readonly counts?: readonly [number, number, number];
  readonly category?: KitTotals["category"];
  /** Days of the meetings before. */
  readonly history?: readonly string[];
  readonly measures?: readonly MeasureResult[];
  readonly definitions?: Readonly<Record<string, string>>;
}

/** Writes a kit below an output folder as far as an account looks at it. */
export function keepKit(out: string, kept: KeptKit): string {
  const { cluster, clusterId, region = "Region Midtjylland", template = "kiap-type2-diabetes", date } = kept;
  const { topic = "Type 2-diabetes", counts, category = "sygdom", history } = kept;
  const { measures = [], definitions = {} } = kept;
  const slug = (clusterId ?? cluster).toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const [practices, doctors, listed] = counts ?? [0, 0, 0];
  const isFollowUp = history !== undefined;
  const kit = {
    cluster,
    region,
    topic,
    meetingDate: date,
    meeting: {},
    contact: {},
    references: [],
    definitions,
    ...(clusterId ? { clusterId } : {}),
    view: "closed",
    template: { id: template, version: "1.0.0" },
    files: [],
    charts: [],
    folder: `${slug}/${template}/${date}`,
    results: { measures, coverage: {} },
    ...(counts
      ? { totals: { topic: template, category, isFollowUp, accepted: { practices, doctors, listed } } }
      : {}),
    ...(history
      ? { history: history.map((meetingDate) => ({ meetingDate, definitions: {}, measures: [] })) }
      : {}),
  };
  const manifest = {
    schemaVersion: MANIFEST_SCHEMA_VERSION,
    program: { name: "klyngepakke", version: "0.1.0" },
    template: kit.template,
    inputs: [],
    files: [],
    kit,
  };
  const folder = join(out, kit.folder);
  mkdirSync(join(folder, "intern"), { recursive: true });
  writeFileSync(join(folder, "intern", "kit.json"), JSON.stringify(manifest));
  return folder;
}
