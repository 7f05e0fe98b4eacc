import { describe, expect, it } from "vitest";
import { loadInputs } from "../conductors/load-inputs.ts";
import { SAMPLE_CLUSTERS } from "../conductors/sample-kits.fixture.ts";
import { computeResults } from "../indicators/computed-results.fixture.ts";
import { buildKit } from "../kit/build-kit.ts";
import type { TreePath } from "../model/located-tree.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { PackageTemplate } from "../model/template.ts";
import { textsIn } from "../validate/term-rules.ts";

/** Names, choices, days and conditions steer the program; all else is written to be read by somebody. */
const STEERING = new Set([
  ...[
    "id",
    "topic",
    "brand",
    "kind",
    "status",
    "better",
    "level",
    "operator",
    "documents",
    "measures",
    "cases",
  ],
  ...[
    "partOf",
    "ownSearchStep",
    "of",
    "revised",
    "providerRevised",
    "category",
    "reviewed",
    "nextReview",
    "lastChecked",
    "people",
  ],
  // Printed where the extract is made, by `tally`.
  ...["patientFields", "condition"],
]);

function isSteering(path: TreePath): boolean {
  return path.some((step) => STEERING.has(String(step)));
}

/** Signs the kit changes on the way: blanks that keep a unit with its number, the first letter, the full stop. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").toLowerCase().replace(/[.]$/, "");
}

async function inputOf(id: string) {
  const folder = `samples/${SAMPLE_CLUSTERS[id]}`;
  const data = id === "alkoholsamtalen" ? [] : [`${folder}/maalinger-2026-04.csv`];
  const loaded = await loadInputs({ template: id, cluster: `${folder}/klynge.yaml`, data });
  const { template, cluster, counts = [] } = loaded;
  if (!template || !cluster) throw new Error(`the sample of ${id} has mistakes`);
  const labels = new Map(cluster.members.map(({ practice }, index) => [practice, `K${index}`]));
  return { template, cluster, results: computeResults({ template, cluster, counts, labels }) };
}

/** What a template says that no file of its kit holds, neither deck nor sheet, chart nor speaker's notes. */
function unseen(template: PackageTemplate, { files, charts }: Pick<MeetingKit, "files" | "charts">) {
  const shown = textsIn([files, charts])
    .map(({ text }) => plain(text))
    .join("\n");
  // A text with blanks is cut where they are.
  const isShown = (text: string) => text.split(/[{}]/).every((piece) => shown.includes(plain(piece)));
  return textsIn(template)
    .filter(({ path, text }) => !isSteering(path) && !isShown(text))
    .map(({ path, text }) => `${path.join(".")}: ${text}`);
}

describe.each(Object.keys(SAMPLE_CLUSTERS))("the package %s", (id) => {
  it("says nothing that nobody gets to see", async () => {
    const input = await inputOf(id);
    expect(unseen(input.template, buildKit(input))).toEqual([]);
  });
});

it("tells a text that is in no file", async () => {
  const input = await inputOf("kiap-type2-diabetes");
  const kit = buildKit(input);
  const changed = { ...input.template, purpose: ["Det her står ingen steder."] };
  expect(unseen(changed, kit)).toEqual(["purpose.0: Det her står ingen steder."]);
});
