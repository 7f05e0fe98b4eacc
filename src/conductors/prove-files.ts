import type { ControlledFile } from "../model/data-control.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FontMetrics } from "../model/font-metrics.ts";
import type { Identities } from "../model/identities.ts";
import { KitError } from "../model/kit-error.ts";
import { type SearchedTexts, searchedTexts } from "../office/inspect/hidden/searched-texts.ts";
import { inspectOpened } from "../office/inspect/inspect-file.ts";

interface GateOptions {
  readonly metrics: FontMetrics;
  readonly identities: Identities;
}

export interface ProvenFiles {
  /** How many findings of each kind every Office file came to. */
  readonly inspected: readonly ControlledFile[];
  /** What stands in every file, so that nobody has to open it again to search it. */
  readonly texts: SearchedTexts;
}

/**
 * The release gate for what was just rendered: every Office file is opened from its bytes and inspected.
 *
 * @throws KitError "rendering" with what was found; it names places in our own files and quotes nothing
 */
export function proveFiles(files: ReadonlyMap<string, Uint8Array>, options: GateOptions): ProvenFiles {
  const isOffice = ([name]: readonly [string, Uint8Array]) => /\.(pptx|docx)$/.test(name);
  const proven = [...files].filter(isOffice).map(([name, bytes]) => proveFile(name, bytes, options));
  const others = new Map([...files].filter((file) => !isOffice(file)));
  return {
    inspected: proven.map(({ inspected }) => inspected),
    texts: new Map([
      ...proven.map(({ inspected, texts }) => [inspected.name, texts] as const),
      ...searchedTexts(others),
    ]),
  };
}

function proveFile(name: string, bytes: Uint8Array, options: GateOptions) {
  const { diagnostics, texts } = inspectOpened(name, bytes, options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw failed(name, errors);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return { inspected: { name, errors: 0, warnings }, texts };
}

function failed(file: string, errors: readonly Diagnostic[]): KitError {
  const values = { count: errors.length };
  return new KitError("rendering", [
    ...errors,
    { code: "kit/fails-inspection", severity: "error", place: { file }, values },
  ]);
}
