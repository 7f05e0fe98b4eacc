import type { FontMetrics } from "../model/font-metrics.ts";
import type { Identities } from "../model/identities.ts";
import { KitError } from "../model/kit-error.ts";
import { inspectFile } from "../office/inspect/inspect-file.ts";

/**
 * The release gate for what was just rendered: every Office file is opened from its bytes and inspected.
 *
 * @throws KitError "rendering" with what was found; it names places in our own files and quotes nothing
 */
export function proveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  options: { readonly metrics: FontMetrics; readonly identities: Identities },
): void {
  for (const [name, bytes] of files) {
    if (!/\.(pptx|docx)$/.test(name)) continue;
    const errors = inspectFile(name, bytes, options).filter(({ severity }) => severity === "error");
    if (errors.length === 0) continue;
    const values = { count: errors.length };
    throw new KitError("rendering", [
      ...errors,
      { code: "kit/fails-inspection", severity: "error", place: { file: name }, values },
    ]);
  }
}
