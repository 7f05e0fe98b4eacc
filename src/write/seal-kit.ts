import { createHash } from "node:crypto";
import type { DataControl } from "../model/data-control.ts";
import {
  type KitManifest,
  MANIFEST_NAME,
  MANIFEST_SCHEMA_VERSION,
  type ManifestInput,
} from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";

/** Where a kit comes from. */
export interface KitOrigin {
  readonly program: KitManifest["program"];
  readonly inputs: readonly ManifestInput[];
  /** Absent when no data-control sheet is among the files. */
  readonly control?: DataControl;
}

/**
 * Adds the manifest to a kit's files: the kit as data, what it was made from, and the hash of every file, by which a
 * later run knows what people have edited.
 *
 * The manifest's bytes follow from its arguments alone, so the same inputs give the same file.
 */
export function sealKit(
  kit: MeetingKit,
  { program, inputs, control }: KitOrigin,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const manifest: KitManifest = {
    schemaVersion: MANIFEST_SCHEMA_VERSION,
    program,
    template: kit.template,
    inputs,
    files: Array.from(files, ([name, bytes]) => ({ name, sha256: sha256(bytes) })),
    ...(control ? { control } : {}),
    kit,
  };
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  return new Map([...files, [MANIFEST_NAME, new TextEncoder().encode(text)]]);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
