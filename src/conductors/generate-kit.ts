import { join } from "node:path";
import { assignCodes } from "../indicators/assign-codes.ts";
import { acceptedPractices, computeResults } from "../indicators/compute-results.ts";
import { buildKit } from "../kit/build-kit.ts";
import { fileSlug } from "../kit/file-slug.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import type { KitManifest } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readKey } from "../read/read-key.ts";
import { validateKey } from "../validate/key-codes.ts";
import { sealKit } from "../write/seal-kit.ts";
import { writeKey } from "../write/write-key.ts";
import { writeKitFolder } from "../write/write-kit-folder.ts";
import { type InputRequest, loadInputs } from "./load-inputs.ts";
import { renderKit } from "./render-kit.ts";

export interface BuildRequest extends InputRequest {
  readonly cluster: string;
  /** Folder that kits are written below. */
  readonly out: string;
  /** Key file; absent means `<out>/noegler/<klynge>-<template>.csv`. */
  readonly key?: string;
  /** Overrides the cluster file towards closed; open always needs the file's recorded decision. */
  readonly view?: "closed" | "open";
  readonly dryRun: boolean;
  readonly force: boolean;
  /** Draws a whole number from 0 to below its argument; only new codes use it. */
  readonly randomIndex: (below: number) => number;
  /** Folder of the shipped typeface. */
  readonly fonts: string;
  /** Name and version of the program, for the manifest. */
  readonly program: KitManifest["program"];
}

export interface BuildOutcome {
  /** The kit's folder, below the output folder. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly key: { readonly path: string; readonly created: boolean };
  readonly kit: MeetingKit;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The main job: one cluster's kit, from files to files.
 *
 * @throws KitError "invalidInput" with every mistake of every file; then nothing has been written
 */
export async function generateKit(request: BuildRequest): Promise<BuildOutcome> {
  const { template, cluster: described, counts, inputs, diagnostics } = await loadInputs(request);
  const keyPath = request.key ?? defaultKey(request.out, described?.name ?? "", template?.id ?? "");
  const known = await loadKey(keyPath);
  const findings = [...diagnostics, ...known.diagnostics, ...viewFindings(request, described)];
  if (!template || !described || !counts || !known.codes || hasErrors(findings)) {
    throw new KitError("invalidInput", findings);
  }
  const cluster = withView(described, request.view);
  const codes = assignCodes([...acceptedPractices(cluster)], known.codes, request.randomIndex);
  const results = computeResults({ template, cluster, counts, labels: labelsOf(cluster, codes) });
  const kit = buildKit(template, cluster, results);
  const folder = join(request.out, kit.folder);
  const rendered = await renderKit(kit, request.fonts);
  const files = sealKit(kit, { program: request.program, inputs }, rendered);
  if (!request.dryRun) {
    if (codes.size !== known.codes.size) {
      await writeKey(keyPath, codes, {
        kitFolder: folder,
        ...(known.bytes ? { replaces: known.bytes } : {}),
      });
    }
    await writeKitFolder(folder, files, { force: request.force });
  }
  return {
    folder,
    files: [...files].map(([name, bytes]) => ({ name, bytes: bytes.length })),
    key: { path: keyPath, created: known.bytes === undefined },
    kit,
    diagnostics: findings,
  };
}

function defaultKey(out: string, cluster: string, template: string): string {
  return join(out, "noegler", `${fileSlug(cluster)}-${template}.csv`);
}

/** The codes in use, with the bytes they were read from, so that nobody else's change to the file is overwritten. */
async function loadKey(path: string) {
  const table = await readKey(path);
  const codes = table.ok ? validateKey(table.value) : table;
  const bytes = table.ok && table.value ? await readBytes(path) : undefined;
  return {
    diagnostics: codes.ok ? [...table.diagnostics, ...codes.diagnostics] : codes.diagnostics,
    ...(codes.ok ? { codes: codes.value } : {}),
    ...(bytes?.ok ? { bytes: bytes.value } : {}),
  };
}

/** Opening the data is the cluster's own decision, recorded in its file; the command line cannot make it. */
function viewFindings(
  { view, cluster }: BuildRequest,
  described: Cluster | undefined,
): readonly Diagnostic[] {
  if (view !== "open" || !described || described.view.kind === "open") return [];
  return [{ code: "kit/open-needs-decision", severity: "error", place: { file: cluster } }];
}

function withView(cluster: Cluster, view: BuildRequest["view"]): Cluster {
  return view === "closed" ? { ...cluster, view: { kind: "closed" } } : cluster;
}

function labelsOf(
  { members, view }: Cluster,
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (view.kind === "closed") return codes;
  return new Map(members.map(({ practice, name }) => [practice, name]));
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
