import { basename } from "node:path";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";
import { yamlTree } from "../read/read-yaml.ts";
import { finding } from "../validate/finding.ts";
import { withFields } from "../write/cluster-text.ts";

/** A file of people's own as it lies there; without bytes where there is none yet. */
interface OwnFile {
  readonly path: string;
  readonly bytes?: Uint8Array | undefined;
}

/** Why fields cannot be written into a file that somebody has written by hand; nothing where they can. */
export function unfitFindings({ path, bytes }: OwnFile): readonly Diagnostic[] {
  const source = bytes && yamlTree(bytes, path);
  if (!source) return [];
  if (!source.ok) return source.diagnostics.filter(({ code }) => code !== "yaml/empty");
  const { tree } = source.value;
  const isGroup = typeof tree === "object" && tree !== null && !Array.isArray(tree);
  return isGroup ? [] : [finding("error", "field/expected-group", { file: path }, { field: basename(path) })];
}

/**
 * A file of people's own with some fields given new values; all else stays as it is written.
 *
 * @throws KitError "invalidInput" where it holds something else than fields
 */
export function fieldsInto(file: OwnFile, fields: Parameters<typeof withFields>[1]): string {
  const unfit = unfitFindings(file);
  if (hasErrors(unfit)) throw new KitError("invalidInput", unfit);
  return withFields(file.bytes && new TextDecoder().decode(file.bytes), fields);
}
