import type { PackageFinding } from "../../model/package-finding.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";

/** One thing that must hold in every package; reads, never changes. */
export interface Invariant {
  readonly code: string;
  readonly check: (file: OfficePackage) => readonly Omit<PackageFinding, "code">[];
}
