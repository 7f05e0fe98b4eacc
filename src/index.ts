/**
 * The program as a library: what every command does, as a function from named files to a plain result. Mistakes in
 * them come as a `KitError` with every diagnostic, or stand among the result's own diagnostics where nothing stops.
 */
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
// Before all others: it settles what text is drawn with.
import "./program.ts";
import { checkInputs } from "./conductors/check-inputs.ts";
import { type CollectOutcome, type CollectRequest, collectPlans } from "./conductors/collect-plans.ts";
import type { Delivery } from "./conductors/deliver-kit.ts";
import { type FollowUpRequest, followUp as followUpKit } from "./conductors/follow-up.ts";
import { type BuildRequest, generateKit } from "./conductors/generate-kit.ts";
import { type InspectOutcome, type InspectRequest, inspectFiles } from "./conductors/inspect-files.ts";
import { type BatchOutcome, type BatchRequest, makeBatch } from "./conductors/make-batch.ts";
import { type RenderOutcome, type RenderRequest, renderAgain } from "./conductors/render-again.ts";
import { reportYear, type YearOutcome, type YearRequest } from "./conductors/report-year.ts";
import { FONTS, PROGRAM } from "./program.ts";

export type { InputRequest } from "./conductors/load-inputs.ts";
export {
  type ClustersOutcome,
  type ClustersRequest,
  makeClusters as clusters,
} from "./conductors/make-clusters.ts";
export { describeTemplates, newTemplate, showTemplate } from "./conductors/manage-templates.ts";
export { type TallyOutcome, type TallyRequest, tally } from "./conductors/tally.ts";
export type { Cluster, Meeting, Member } from "./model/cluster.ts";
export type { DecisionStatus, Decisions } from "./model/decisions.ts";
export type { Checked, Diagnostic, Place } from "./model/diagnostic.ts";
export { EXIT_CODE, KitError } from "./model/kit-error.ts";
export type { KitManifest } from "./model/kit-manifest.ts";
export type { MeetingKit } from "./model/meeting-kit.ts";
export type { Coverage, MeasureResult, Results } from "./model/results.ts";
export type {
  Better,
  Block,
  Counted,
  Measure,
  MeasureGoal,
  PackageTemplate,
  Reference,
  Review,
} from "./model/template.ts";
export type { BatchOutcome, CollectOutcome, Delivery, InspectOutcome, RenderOutcome, YearOutcome };

/** What every command has a usual answer to, and what the program knows of itself. */
const USUAL = {
  out: "out",
  dryRun: false,
  force: false,
  fonts: FONTS,
  program: PROGRAM,
  randomIndex: (below: number) => randomInt(below),
};

/** A request in which what has a usual answer may be left out. */
type Asked<T> = Omit<T, keyof typeof USUAL> & Partial<Pick<T, keyof typeof USUAL & keyof T>>;

/** One cluster's kit from a package, its cluster file and its figures. */
export function build(request: Asked<BuildRequest>): Promise<Delivery> {
  return generateKit({ ...USUAL, ...request });
}

/** The kit of the next meeting, with what has changed since the kit in a folder. */
export function followUp(request: Asked<FollowUpRequest>): Promise<Delivery> {
  return followUpKit({ ...USUAL, ...request });
}

/** The kits of every cluster in a folder, each as `build` or `followUp` makes it, and a page that shows them. */
export function batch(
  request: Omit<Asked<BatchRequest>, "processors" | "told"> & Partial<Pick<BatchRequest, "told">>,
): Promise<BatchOutcome> {
  return makeBatch({ ...USUAL, processors: availableParallelism(), told: () => undefined, ...request });
}

/** The yearly account of all kits below a folder. */
export function report(request: Omit<YearRequest, "fonts">): Promise<YearOutcome> {
  return reportYear({ ...request, fonts: FONTS });
}

/** The files of a kit again, from its `intern/kit.json` alone. */
export function render(request: Asked<RenderRequest>): Promise<RenderOutcome> {
  const { fonts, program, force } = USUAL;
  return renderAgain({ fonts, program, force, ...request });
}

/** Everything that can be said of a package, a cluster file and figures; nothing is written. */
export const check = checkInputs;

/** Filled-in plans and notes sheets, read back into the decisions of their kit. */
export function collect(request: Asked<CollectRequest>): Promise<CollectOutcome> {
  const { fonts, force } = USUAL;
  return collectPlans({ fonts, force, ...request });
}

/** The release gate on any deck or Word document. */
export function inspect(request: Asked<InspectRequest>): Promise<InspectOutcome> {
  return inspectFiles({ fonts: FONTS, ...request });
}
