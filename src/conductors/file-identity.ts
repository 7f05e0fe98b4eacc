import { createHash } from "node:crypto";
import { lettersOf } from "../model/brand.ts";

/** Only the name: a path could name a person. */
export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** In hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What something written is known again by: letters alone, among which no number can be found. */
export function markOf(value: unknown): string {
  const hash = sha256(Buffer.from(JSON.stringify(value)));
  return lettersOf(Buffer.from(hash, "hex").subarray(0, 6));
}
