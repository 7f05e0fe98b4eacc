import type { Identities } from "../../model/cluster-identities.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { readFontMetrics } from "../../read/read-font-metrics.ts";
import { inspectFile } from "./inspect-file.ts";

const metrics = await readFontMetrics("assets/fonts");

/** Everything the gate says about a file. */
export function inspected(file: OfficePackage | Uint8Array, identities?: Identities) {
  const bytes = file instanceof Uint8Array ? file : file.close();
  return inspectFile("fil", bytes, { metrics, ...(identities ? { identities } : {}) });
}

/** The codes of what is found, each once, with its severity's first letter: `E slide/no-title`. */
export function codesIn(file: OfficePackage | Uint8Array, identities?: Identities): readonly string[] {
  const letters = { error: "E", warning: "W", notice: "I" } as const;
  const codes = inspected(file, identities).map(({ code, severity }) => `${letters[severity]} ${code}`);
  return [...new Set(codes)].sort();
}
