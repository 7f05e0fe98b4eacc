import type { PackageFinding } from "../model/package-finding.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import { UnsoundXml } from "../ooxml/xml-document.ts";
import { declaredTypes } from "./invariants/declared-types.ts";
import type { Invariant } from "./invariants/invariant.ts";
import { reachableOnly } from "./invariants/reachable-only.ts";
import { resolvedRelationships } from "./invariants/resolved-relationships.ts";
import { slideFrame } from "./invariants/slide-frame.ts";
import { trueMedia } from "./invariants/true-media.ts";
import { uniqueIds } from "./invariants/unique-ids.ts";

/** Rules that need a readable package: what validators against the schema alone do not see. */
const INVARIANTS: readonly Invariant[] = [
  declaredTypes,
  resolvedRelationships,
  reachableOnly,
  uniqueIds,
  trueMedia,
  slideFrame,
];

/**
 * What keeps anything else from being looked at: names that collide, and parts that are no sound XML.
 *
 * @param names the archive's directory as it stands
 */
export function unsoundParts(file: OfficePackage, names: readonly string[]): readonly PackageFinding[] {
  return [...entryFindings(names), ...malformedParts(file)];
}

/** What breaks the invariants of a package whose parts are all sound. */
export function brokenInvariants(file: OfficePackage): readonly PackageFinding[] {
  return INVARIANTS.flatMap(({ code, check }) => check(file).map((broken) => ({ code, ...broken })));
}

function finding(code: string, part: string, problem: string): PackageFinding {
  return { code, part, problem };
}

/** Names must be files, inside the package, and stay apart on systems that ignore case. */
function entryFindings(names: readonly string[]): readonly PackageFinding[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.flatMap((name, index) => {
    const isRepeated = lower.indexOf(lower[index] ?? "") !== index;
    if (isRepeated) return [finding("package/entry-names", name, "name stands twice in the archive")];
    if (name.endsWith("/"))
      return [{ ...finding("package/entry-names", name, "entry is a folder"), isUntidy: true as const }];
    const isOutside = name.startsWith("/") || name.includes("\\") || name.split("/").includes("..");
    return isOutside ? [finding("package/entry-names", name, "name leads out of the package")] : [];
  });
}

function malformedParts(file: OfficePackage): readonly PackageFinding[] {
  return file.names(/\.(xml|rels|svg)$/i).flatMap((name) => {
    try {
      if (!file.xml(name).hasDoctype) return [];
      return [finding("package/well-formed", name, "XML declares a document type")];
    } catch (cause) {
      if (cause instanceof UnsoundXml) return [finding("package/well-formed", name, cause.message)];
      throw cause;
    }
  });
}
