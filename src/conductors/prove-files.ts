import type { ControlledFile } from "../model/data-control.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FontMetrics } from "../model/font-metrics.ts";
import type { Identities } from "../model/identities.ts";
import { KitError } from "../model/kit-error.ts";
import { inspectFile } from "../office/inspect/inspect-file.ts";

/**
 * The release gate for what was just rendered: every Office file is opened from its bytes and inspected.
 *
 * @returns how many findings of each kind every file came to
 * @throws KitError "rendering" with what was found; it names places in our own files and quotes nothing
 */
export function proveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  options: { readonly metrics: FontMetrics; readonly identities: Identities },
): readonly ControlledFile[] {
  return [...files]
    .filter(([name]) => /\.(pptx|docx)$/.test(name))
    .map(([name, bytes]) => {
      const found = inspectFile(name, bytes, options);
      const errors = found.filter(({ severity }) => severity === "error");
      if (errors.length > 0) throw failed(name, errors);
      return { name, errors: 0, warnings: found.filter(({ severity }) => severity === "warning").length };
    });
}

function failed(file: string, errors: readonly Diagnostic[]): KitError {
  const values = { count: errors.length };
  return new KitError("rendering", [
    ...errors,
    { code: "kit/fails-inspection", severity: "error", place: { file }, values },
  ]);
}
