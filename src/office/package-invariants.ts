import type { PackageFinding } from "../model/package-finding.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import { UnsoundXml } from "../ooxml/xml-document.ts";
import { unsafeNames } from "../ooxml/zip-archive.ts";
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
  const entries = unsafeNames(names).map(({ name, problem }) =>
    finding("package/entry-names", name, problem),
  );
  return [...entries, ...malformedParts(file)];
}

/** What breaks the invariants of a package whose parts are all sound. */
export function brokenInvariants(file: OfficePackage): readonly PackageFinding[] {
  return INVARIANTS.flatMap(({ code, check }) => check(file).map((broken) => ({ code, ...broken })));
}

function finding(code: string, part: string, problem: string): PackageFinding {
  return { code, part, problem };
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
