import type { PackageFinding } from "../model/package-finding.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { listZip } from "../ooxml/zip-archive.ts";
import { ElementIndex } from "./inspect/element-index.ts";
import { brokenInvariants, unsoundParts } from "./package-invariants.ts";

/**
 * Checks finished bytes for everything a package must hold to, whoever made it, and returns what breaks it.
 * An empty list is the only good answer. Nothing is changed.
 */
export function packageFindings(bytes: Uint8Array): readonly PackageFinding[] {
  const file = open(bytes);
  if (!file) return [{ code: "package/readable-archive", part: "", problem: "not a readable zip archive" }];
  const broken = unsoundParts(file, listZip(bytes));
  return broken.length > 0 ? broken : brokenInvariants(new ElementIndex(file));
}

function open(bytes: Uint8Array): OfficePackage | undefined {
  try {
    return new OfficePackage(bytes);
  } catch {
    return undefined;
  }
}
