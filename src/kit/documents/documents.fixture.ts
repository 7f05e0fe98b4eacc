import { loadInputs } from "../../conductors/load-inputs.ts";
import { computeChange } from "../../indicators/compute-changes.ts";
import { computeResults } from "../../indicators/computed-results.fixture.ts";
import type { View } from "../../model/cluster.ts";
import type { MeasureCount } from "../../model/counts.ts";
import type { Deck } from "../../model/deck.ts";
import type { FollowUp } from "../../model/follow-up.ts";
import type { Results } from "../../model/results.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { buildKit } from "../build-kit.ts";
import { kitContext } from "../kit-context.ts";
import type { DocumentInput } from "./kit-document.ts";

/** A package with the cluster and figures it comes with as a sample. */
const SAMPLES = {
  "kiap-type2-diabetes": "nordlys",
  "midtkraft-b12": "solsikke",
  "kaps-opioider-2": "fjordlys",
  "antipsykotika-demens": "maaneskin",
} as const;

export type SamplePackage = keyof typeof SAMPLES;

/** Those that tests go through one by one; the last one is for what only bare counts have. */
export const SAMPLE_PACKAGES = (Object.keys(SAMPLES) as readonly SamplePackage[]).slice(0, 3);

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

/**
 * The same package half a year after a meeting with other figures, some of them too small to be shown: every practice
 * moved, each in its own way, and the first of them was not there.
 */
export async function sampleFollowUp(template: SamplePackage): Promise<{
  readonly followUp: FollowUp;
  readonly earlier: Results;
}> {
  const { context } = await sampleInput(template);
  const { results } = context;
  const earlier = computeEarlier(context);
  const changes = context.template.measures.flatMap((measure) => {
    const [before] = earlier.measures.filter((result) => result.measure === measure.id);
    const [now] = results.measures.filter((result) => result.measure === measure.id);
    return before && now ? [computeChange(measure, before, now)] : [];
  });
  const nothing = { chosen: [], open: [], decided: [], goals: [], trends: [] };
  return { followUp: { earlierMeeting: "2025-12-03", changes, ...nothing }, earlier };
}

/** How much of today's events each practice had before, in turn. */
const BEFORE = [1.3, 0.02, 0.7, 1, 0.5, 1.1];

function computeEarlier({ template, cluster, results }: DocumentInput["context"]): Results {
  const period = { id: "2024", label: "2024" };
  const labels = new Map(practicesIn(results).map((label, index) => [`9${index}`, label]));
  const counts = results.measures.flatMap(({ measure, practices }, at) =>
    practices.flatMap(({ label, cell }, index): MeasureCount[] => {
      const [practice] = [...labels].find(([, known]) => known === label) ?? [];
      if (cell.kind === "hidden" || practice === undefined || practice === "90") return [];
      const { denominator } = cell.counts;
      const share = BEFORE[(index + at) % BEFORE.length] ?? 1;
      const numerator = Math.min(denominator, Math.round(cell.counts.numerator * share));
      return [
        {
          level: "practice",
          practice,
          period,
          measure,
          numerator,
          denominator,
          place: { file: "før.csv" },
        },
      ];
    }),
  );
  const members = [...labels.keys()].map((practice) => ({
    practice,
    name: practice,
    doctors: 1,
    listSize: 0,
    acceptance: { kind: "accepted", date: "2025-11-01" } as const,
  }));
  return computeResults({ template, cluster: { ...cluster, members }, counts, labels });
}

function practicesIn({ measures }: Results): readonly string[] {
  return [...new Set(measures.flatMap(({ practices }) => practices.map(({ label }) => label)))].sort();
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
