import { loadInputs } from "../../conductors/load-inputs.ts";
import { computeResults } from "../../indicators/compute-results.ts";
import type { View } from "../../model/cluster.ts";
import type { Deck } from "../../model/deck.ts";
import type { FollowUp } from "../../model/follow-up.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { buildKit } from "../build-kit.ts";
import { kitContext } from "../kit-context.ts";
import type { DocumentInput } from "./kit-document.ts";

/** A package with the cluster and figures it comes with as a sample. */
const SAMPLES = {
  "kiap-type2-diabetes": "nordlys",
  "midtkraft-b12": "solsikke",
  "kaps-opioider-2": "fjordlys",
} as const;

export type SamplePackage = keyof typeof SAMPLES;
export const SAMPLE_PACKAGES = Object.keys(SAMPLES) as readonly SamplePackage[];

/** What a package's documents are built from, with codes that follow the order of the register. */
export async function sampleInput(
  template: SamplePackage,
  {
    view = { kind: "closed" } as View,
    changes = {} as Partial<PackageTemplate>,
    followUp = undefined as FollowUp | undefined,
  } = {},
): Promise<DocumentInput> {
  const folder = `samples/${SAMPLES[template]}`;
  const loaded = await loadInputs({
    template,
    cluster: `${folder}/klynge.yaml`,
    data: [`${folder}/maalinger-2026-04.csv`],
  });
  if (!loaded.template || !loaded.cluster || !loaded.counts)
    throw new Error(`the sample of ${template} has mistakes`);
  const cluster = { ...loaded.cluster, view };
  const labels = new Map(
    cluster.members.map(({ practice, name }, index) => [
      practice,
      view.kind === "open" ? name : codeOf(index),
    ]),
  );
  const changed = { ...loaded.template, ...changes };
  const results = computeResults({ template: changed, cluster, counts: loaded.counts, labels });
  const kitInput = { template: changed, cluster, results, ...(followUp ? { followUp } : {}) };
  return {
    context: kitContext(kitInput),
    deck: deckIn(buildKit({ ...kitInput, template: { ...changed, documents: ["deck"] } }).files),
  };
}

function deckIn(files: ReturnType<typeof buildKit>["files"]): Deck {
  for (const file of files) if (file.kind === "deck") return file.deck;
  throw new Error("the kit has no deck");
}

/** Codes as a cluster of any size gets them: a letter and a digit. */
const codeOf = (index: number) => `${"ABCDEFGHJKLMNPRSTUVXYZ"[index % 22]}${2 + Math.floor(index / 22)}`;

export const OPEN: View = { kind: "open", decided: "2026-03-01", decidedBy: "Klyngens møde" };

/** Every text in a value, however deep. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
