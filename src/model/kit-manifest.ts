import type { DataControl } from "./data-control.ts";
import type { EditedChoice } from "./edited-texts.ts";
import type { MeetingKit } from "./meeting-kit.ts";

/**
 * Raised when an older program could misread the manifest. Kits of every earlier version stay readable: whoever raises
 * it adds the step from the version before to `read/read-kit-folder.ts`, and a kit of that version to
 * `acceptance/earlier-kits/`.
 */
export const MANIFEST_SCHEMA_VERSION = 3;

/** Where the manifest lies inside a kit folder. */
export const MANIFEST_NAME = "intern/kit.json";

/** An input as it was when the kit was built. Its name is the bare file name: a path could name a person. */
export interface ManifestInput {
  readonly role:
    | "template"
    | "cluster"
    | "register"
    | "data"
    | "own-words"
    | "plan"
    | "master"
    | "master-map"
    | "sheet-master";
  readonly name: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** A file of the kit as the program wrote it; a different hash on disk means that someone has edited it since. */
export interface ManifestFile {
  /** Name inside the kit folder, with forward slashes. */
  readonly name: string;
  readonly sha256: string;
  /** Somebody has edited it and chosen so; the hash is of the file that was edited. Every later build does the same. */
  readonly edited?: EditedChoice;
}

/** What `intern/kit.json` holds: the whole meeting kit, and what it came from and became. */
export interface KitManifest {
  readonly schemaVersion: typeof MANIFEST_SCHEMA_VERSION;
  readonly program: { readonly name: string; readonly version: string };
  readonly template: { readonly id: string; readonly version: string };
  readonly inputs: readonly ManifestInput[];
  /** Every file of the kit but the manifest itself. */
  readonly files: readonly ManifestFile[];
  /** Absent in kits made before there was a data-control sheet, which are rendered without one. */
  readonly control?: DataControl;
  readonly kit: MeetingKit;
}

const NAME_PART = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** Whether a name stays inside the kit folder and suits every file system: plain ASCII parts between slashes. */
export function isKitFileName(name: string): boolean {
  return name.split("/").every((part) => NAME_PART.test(part));
}
