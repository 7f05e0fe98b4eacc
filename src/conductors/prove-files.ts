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

/** A file that has passed. */
export interface ProvenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent for files that are no Office files. */
  readonly inspected?: ControlledFile;
  readonly texts: readonly string[];
}

/**
 * The release gate for what was just rendered: an Office file is opened from its bytes and inspected.
 *
 * @throws KitError "rendering" with what was found; it names places in our own files and quotes nothing
 */
export function proveFile(name: string, bytes: Uint8Array, options: GateOptions): ProvenFile {
  if (!/\.(pptx|docx)$/.test(name)) {
    const texts = [...searchedTexts(new Map([[name, bytes]])).values()].flat();
    return { name, bytes, texts };
  }
  const { diagnostics, texts } = inspectOpened(name, bytes, options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw failed(name, errors);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return { name, bytes, inspected: { name, errors: 0, warnings }, texts };
}

/** Everything that was proven, in the order of the files. */
export function allProven(files: readonly ProvenFile[]): ProvenFiles {
  return {
    inspected: files.flatMap(({ inspected }) => inspected ?? []),
    texts: new Map(files.map(({ name, texts }) => [name, texts])),
  };
}

function failed(file: string, errors: readonly Diagnostic[]): KitError {
  const values = { count: errors.length };
  return new KitError("rendering", [
    ...errors,
    { code: "kit/fails-inspection", severity: "error", place: { file }, values },
  ]);
}
