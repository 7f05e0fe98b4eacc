import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { InspectCode } from "../../model/inspect-rules.ts";

/** What a rule found, before it is known under which name the user gave the file. */
export interface Finding extends Pick<Place, "spot" | "element"> {
  readonly code: InspectCode;
  /** Part of the package; absent when it concerns the whole file. */
  readonly part?: string;
  readonly values?: NonNullable<Diagnostic["values"]>;
}
