import { dirname, join } from "node:path";
import type { Brand } from "../model/brand.ts";
import type { Checked } from "../model/diagnostic.ts";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { OWN_WORDS_NAME, type OwnWords } from "../model/own-words.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validateOwnWords } from "../validate/own-words.ts";
import { loadBrand } from "./load-brand.ts";

/** What lies beside a cluster file to be put into its kits. */
export interface LoadedOwnWords {
  readonly words: OwnWords;
  readonly source: LocatedTree;
  /** Who sends the material, when it is not whoever made the package; and the file that says so. */
  readonly sender?: { readonly brand: Brand; readonly source: LocatedTree };
}

/** The own words that lie beside a cluster file, with the files they name; most clusters have none. */
export async function ownWordsBeside(cluster: string): Promise<Checked<LoadedOwnWords | undefined>> {
  const source = await readYaml(join(dirname(cluster), OWN_WORDS_NAME));
  const isAbsent = source.diagnostics.some(({ code }) => code === "file/not-found");
  if (!source.ok) return isAbsent ? { ok: true, value: undefined, diagnostics: [] } : source;
  const words = validateOwnWords(source.value);
  const sender = await loadSender(dirname(cluster), source.value);
  const diagnostics = [...words.diagnostics, ...sender.diagnostics];
  if (!words.ok || !sender.ok) return { ok: false, diagnostics };
  const value = {
    words: words.value,
    source: source.value,
    ...(sender.value ? { sender: sender.value } : {}),
  };
  return { ok: true, value, diagnostics };
}

/** The brand that `afsender` names, as packages name theirs. */
async function loadSender(folder: string, tree: LocatedTree): Promise<Checked<LoadedOwnWords["sender"]>> {
  if (valueAt(tree.tree, ["afsender"]) === undefined) return { ok: true, value: undefined, diagnostics: [] };
  const {
    tree: source,
    brand,
    diagnostics,
  } = await loadBrand({ home: { folder, shownAs: folder }, tree }, "afsender");
  if (!brand || !source) return { ok: false, diagnostics };
  return { ok: true, value: { brand: { ...brand, isOwn: true }, source }, diagnostics };
}
