import { CONTENT_TYPES_PART } from "./content-types.ts";
import type { OfficePackage } from "./office-package.ts";
import { relationshipsOf, relationshipsPart } from "./relationships.ts";

/**
 * Every part that can be come by from the package's own relationships, those relationships and the types
 * included.
 */
export function reachableParts(file: OfficePackage): ReadonlySet<string> {
  const found = new Set([CONTENT_TYPES_PART]);
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    if (file.has(relationshipsPart(source))) found.add(relationshipsPart(source));
    for (const { target, isExternal } of relationshipsOf(file, source))
      if (!isExternal && !found.has(target) && file.has(target)) {
        found.add(target);
        open.push(target);
      }
  }
  return found;
}
