/**
 * The program as a library: the same conductors the command line calls, and the types of what they take and give.
 * Whoever renders a kit sets `FONTCONFIG_FILE` to `assets/fonts/fonts.conf` before the first call, as the command line does.
 */
export { checkInputs } from "./conductors/check-inputs.ts";
export type { Delivery, DeliveryRequest } from "./conductors/deliver-kit.ts";
export { type FollowUpRequest, followUp } from "./conductors/follow-up.ts";
export { type BuildRequest, generateKit } from "./conductors/generate-kit.ts";
export type { InputRequest } from "./conductors/load-inputs.ts";
export { type RenderRequest, renderAgain } from "./conductors/render-again.ts";
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
