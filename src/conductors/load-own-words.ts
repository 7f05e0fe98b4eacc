import { dirname, join } from "node:path";
import { plainPicture } from "../charts/plain-picture.ts";
import { type Brand, lettersOf } from "../model/brand.ts";
import { type Checked, type Diagnostic, hasErrors, refused } from "../model/diagnostic.ts";
import { type LocatedTree, placeIn, type TreePath, valueAt } from "../model/located-tree.ts";
import { OWN_WORDS_NAME, type OwnPicture, type OwnSlide, type OwnWords } from "../model/own-words.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validateOwnWords } from "../validate/own-words.ts";
import { loadBrand } from "./load-brand.ts";
import type { NamedMasters } from "./load-design.ts";

/** What lies beside a cluster file to be put into its kits. */
export interface LoadedOwnWords {
  readonly words: OwnWords;
  readonly source: LocatedTree;
  /** Who sends the material, when it is not whoever made the package; and the file that says so. */
  readonly sender?: {
    readonly brand: Brand;
    readonly source: LocatedTree;
    readonly masters?: NamedMasters;
  };
}

/** The own words that lie beside a cluster file, with the files they name; most clusters have none. */
export async function ownWordsBeside(cluster: string): Promise<Checked<LoadedOwnWords | undefined>> {
  return ownWordsIn(await readYaml(join(dirname(cluster), OWN_WORDS_NAME)), dirname(cluster));
}

/** Files that are named and not written yet, by their paths. */
export type UnwrittenFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The own words of a file that is read already; one that everything was taken out of has none.
 *
 * @param folder what it names lies there
 */
export async function ownWordsIn(
  source: Checked<LocatedTree>,
  folder: string,
  unwritten: UnwrittenFiles = new Map(),
): Promise<Checked<LoadedOwnWords | undefined>> {
  if (source.ok) return loadWords(source.value, folder, unwritten);
  const isNone = source.diagnostics.some(({ code }) => code === "file/not-found" || code === "yaml/empty");
  return isNone ? { ok: true, value: undefined, diagnostics: [] } : source;
}

async function loadWords(
  source: LocatedTree,
  folder: string,
  unwritten: UnwrittenFiles,
): Promise<Checked<LoadedOwnWords>> {
  const words = validateOwnWords(source);
  const sender = await loadSender(folder, source);
  const pictured = words.ok ? await withPictures(words.value, source, { folder, unwritten }) : words;
  const told = words.ok ? words.diagnostics : [];
  const diagnostics = [...told, ...pictured.diagnostics, ...sender.diagnostics];
  if (!pictured.ok || !sender.ok) return { ok: false, diagnostics };
  const value = { words: pictured.value, source, ...(sender.value ? { sender: sender.value } : {}) };
  return { ok: true, value, diagnostics };
}

/** The brand that `afsender` names, as packages name theirs. */
async function loadSender(folder: string, tree: LocatedTree): Promise<Checked<LoadedOwnWords["sender"]>> {
  if (valueAt(tree.tree, ["afsender"]) === undefined) return { ok: true, value: undefined, diagnostics: [] };
  const {
    tree: source,
    brand,
    masters,
    diagnostics,
  } = await loadBrand({ home: { folder, shownAs: folder }, tree }, "afsender");
  if (!brand || !source) return { ok: false, diagnostics };
  return {
    ok: true,
    value: { brand: { ...brand, isOwn: true }, source, ...(masters ? { masters } : {}) },
    diagnostics,
  };
}

/** A photograph from a telephone is a few megabytes. */
const MOST_MEGABYTES = 25;

/** Where the files lie that own words name. */
interface NamedFiles {
  readonly folder: string;
  readonly unwritten: UnwrittenFiles;
}

/** The words with the pictures that their slides name. */
async function withPictures(
  words: OwnWords,
  source: LocatedTree,
  files: NamedFiles,
): Promise<Checked<OwnWords>> {
  const add: OwnSlide[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, slide] of words.add.entries()) {
    const picture = await loadPicture(files, source, index);
    diagnostics.push(...picture.diagnostics);
    add.push(picture.ok && picture.value ? { ...slide, picture: picture.value } : slide);
  }
  return hasErrors(diagnostics)
    ? { ok: false, diagnostics }
    : { ok: true, value: { ...words, add }, diagnostics };
}

/** The pictures that a file of own words names, sound or not, by their paths from it. */
export function picturesIn({ tree }: Pick<LocatedTree, "tree">): readonly string[] {
  const slides = valueAt(tree, ["nye"]);
  return (Array.isArray(slides) ? slides : []).flatMap((_, index) => {
    const name = valueAt(tree, fieldOfPicture(index));
    return typeof name === "string" ? [name] : [];
  });
}

function fieldOfPicture(index: number): TreePath {
  return ["nye", index, "billede"];
}

/** The picture of one slide, by its place in the list; most have none. */
async function loadPicture(
  { folder, unwritten }: NamedFiles,
  source: LocatedTree,
  index: number,
): Promise<Checked<OwnPicture | undefined>> {
  const field = fieldOfPicture(index);
  const name = valueAt(source.tree, field);
  if (typeof name !== "string") return { ok: true, value: undefined, diagnostics: [] };
  const place = placeIn(source, field);
  const path = join(folder, name);
  const given = unwritten.get(path);
  const file = given ? { ok: true as const, value: given } : await readBytes(path, MOST_MEGABYTES);
  if (!file.ok) return { ok: false, diagnostics: file.diagnostics.map((each) => ({ ...each, place })) };
  const picture = await plainPicture(file.value);
  if (!picture) return refused("words/no-picture", place);
  const words = String(valueAt(source.tree, ["nye", index, "alternativ-tekst"]));
  return { ok: true, value: { ...picture, bytes: lettersOf(picture.bytes), words }, diagnostics: [] };
}
