import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { HeldMeasure } from "../indicators/hold-measure.ts";
import { type Identities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EditedChoice } from "../model/edited-texts.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { KitError } from "../model/kit-error.ts";
import type { KitManifest, ManifestInput } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import type { ClusterMemory } from "../model/memory.ts";
import type { PracticeKey } from "../model/practice-key.ts";
import type { Counts } from "../model/results.ts";
import { filesNaming, type OthersNames } from "../office/inspect/hidden/search-others.ts";
import type { SearchedTexts } from "../office/inspect/hidden/search-texts.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { finding } from "../validate/finding.ts";
import { clearBesideKey, writeKey, writeMemory } from "../write/write-key.ts";
import { writeKitFolder } from "../write/write-kit-folder.ts";
import type { LoadedKey } from "./cluster-key.ts";
import {
  type LoadedMemory,
  memoryEffect,
  memoryFindings,
  rememberedKit,
  withBuild,
} from "./cluster-memory.ts";
import { type ControlRequest, sealWithControl, tellableInputs } from "./control-data.ts";
import { besideEdited, settleEdits, tellingOf } from "./edited-files.ts";
import { longerSheets } from "./longer-sheets.ts";
import { withPdfs } from "./print-kit.ts";
import { renderKit } from "./render-kit.ts";
import { withStandingRecord } from "./report-meeting.ts";
import { earlierPlace, keptFindings, standingFindings } from "./standing-kits.ts";

/** How a kit is handed over; the same for every command that makes one. */
export interface DeliveryRequest {
  /** Folder that kits are written below. */
  readonly out: string;
  readonly dryRun: boolean;
  /** Overwrite files somebody has edited. */
  readonly force: boolean;
  /** What becomes of them otherwise. */
  readonly edited?: EditedChoice | undefined;
  /** Folder of the shipped typeface. */
  readonly fonts: string;
  /** Name and version of the program, for the manifest. */
  readonly program: KitManifest["program"];
  /** Deck and sheets as PDF too, where LibreOffice is on the machine. */
  readonly pdf?: boolean | undefined;
  /** Whom it may not name either: all that is known of the other clusters of a run. */
  readonly others?: OthersNames;
  /** Told what a kit takes the place of, before anything is written: there is still time to stop. */
  readonly announce?: (findings: readonly Diagnostic[]) => void;
  /** Told how far the work has come. */
  readonly told?: (step: KitStep) => void;
}

/** What is done one after the other when a kit is made. */
export const KIT_STEPS = ["read", "word", "draw", "control", "write"] as const;
export type KitStep = (typeof KIT_STEPS)[number];

export interface Delivery {
  /** The kit's folder, below the output folder. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly key: { readonly path: string; readonly created: boolean };
  readonly kit: MeetingKit;
  readonly diagnostics: readonly Diagnostic[];
}

export interface KitToDeliver {
  readonly kit: MeetingKit;
  readonly inputs: readonly ManifestInput[];
  readonly key: PracticeKey & { readonly known: LoadedKey };
  /** What the cluster has published, and what this kit adds to it. */
  readonly remembering: LoadedMemory & {
    readonly memory: ClusterMemory;
    readonly held: readonly HeldMeasure[];
    readonly practices: ReadonlySet<string>;
  };
  readonly diagnostics: readonly Diagnostic[];
  /** What the deck wears; the house's own look when left out. */
  readonly design: KitDesign;
  /** Whom the kit may not name, besides the ydernumre of its key. */
  readonly identities?: Identities;
  readonly template: ControlRequest["template"];
  /** Doubts about the figures that the cluster file confirms to be right. */
  readonly confirmed: ControlRequest["confirmed"];
  readonly ofShares: ControlRequest["ofShares"];
  /** Counts that the kit may not show. */
  readonly hiddenCounts: readonly Counts[];
}

/** Renders, controls, seals and writes a kit, its key first: a kit whose codes no key explains is worth nothing. */
export async function deliverKit(
  { kit: built, key, remembering, diagnostics, design, identities = NO_IDENTITIES, ...known }: KitToDeliver,
  request: DeliveryRequest,
): Promise<Delivery> {
  const folder = join(request.out, built.folder);
  const before = await readKitFolder(folder);
  const kit = withStandingRecord(built, before.ok ? before.value.kit : undefined);
  const unnamed = { ...identities, practices: [...identities.practices, ...key.codes.keys()] };
  const { program, fonts } = request;
  const standing = await standingFindings(kit, folder);
  const { memory, held, practices } = remembering;
  const build = rememberedKit(kit, held);
  const edits = await settleEdits(kit, folder, { ...request, design }, tellingOf(kit, unnamed));
  request.told?.("draw");
  const own = besideEdited(await renderKit(kit, fonts, { identities: unnamed, design }), edits);
  refuseOthers(own.texts, request.others);
  const { rendered, diagnostics: unprinted } = await withPdfs(own, request);
  const inputs = tellableInputs(known.inputs, unnamed);
  request.told?.("control");
  const { files, diagnostics: looks } = await sealWithControl(rendered, {
    ...known,
    kit,
    inputs,
    program,
    fonts,
    identities: unnamed,
    memory: memoryEffect(memory, build, held),
    edited: edits.kept,
  });
  const { path, bytes: replaces } = key.known;
  let kept: string | undefined;
  if (!request.dryRun) {
    request.told?.("write");
    request.announce?.(standing);
    if (isKnown(key)) await clearBesideKey(path);
    else await writeKey(path, key, { kitFolder: folder, ...(replaces ? { replaces } : {}) });
    // Before the kit is seen: what is handed out must be remembered.
    const beforeSwap = () =>
      writeMemory(remembering.path, withBuild(memory, build, practices), remembering.bytes);
    const earlier = earlierPlace(folder, kit);
    const { force } = request;
    kept = await writeKitFolder(folder, files, { force, settled: edits.settled, earlier, beforeSwap });
  }
  return {
    folder,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    key: { path, created: replaces === undefined },
    kit,
    diagnostics: [
      ...diagnostics,
      ...memoryFindings(held, build, { file: remembering.path }),
      ...[...looks, ...unprinted],
      ...(await longerSheets(kit, design, fonts)),
      ...standing,
      ...edits.diagnostics,
      ...keptFindings(folder, kept),
    ],
  };
}

/** @throws KitError "rendering" when a file names another cluster or one of its practices; it is not told which */
function refuseOthers(texts: SearchedTexts, others: OthersNames | undefined): void {
  const found = others ? filesNaming(texts, others) : [];
  if (found.length === 0) return;
  throw new KitError(
    "rendering",
    found.map((file) => finding("error", "batch/names-others", { file })),
  );
}

/** Whether the key as it lies there says all that it is to say: it only ever grows. */
function isKnown({ codes, formerly, names, known: { key } }: KitToDeliver["key"]): boolean {
  return isDeepStrictEqual([key?.codes, key?.formerly, key?.names], [codes, formerly, names]);
}
