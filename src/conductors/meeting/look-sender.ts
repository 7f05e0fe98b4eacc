import { dirname, join, relative, sep } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { valueAt } from "../../model/located-tree.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { yamlTree } from "../../read/read-yaml.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { brandIn } from "../load-brand.ts";
import { fieldsInto } from "../own-file.ts";
import type { ClusterField } from "./meeting-cluster.ts";
import {
  bytesIn,
  type LookFile,
  MASTERS,
  type OpenLook,
  type SenderWords,
  textIn,
  WORDS,
} from "./meeting-look.ts";

/** How somebody would have it. */
export interface LookChange {
  readonly words: SenderWords;
  /** Files that are to be worn from now on. */
  readonly given: Readonly<Partial<Record<LookFile, GivenFile>>>;
  /** Files that are to be worn no more. */
  readonly dropped: readonly LookFile[];
}

/** A change with its files by the names they get. */
export interface Wished extends Omit<LookChange, "given"> {
  readonly given: Readonly<Partial<Record<LookFile, string>>>;
}

/** Whether anything is left of a sender of one's own. */
export function hasSender({ files, usual, tree }: OpenLook, { words, dropped, given }: Wished): boolean {
  const hasLogo = given.logo !== undefined || (files.logo !== undefined && !dropped.includes("logo"));
  const isColoured = words.accent !== usual.accent || words.ornament !== usual.ornament;
  const isDressed = MASTERS.some((field) => tree && textIn(tree, [field]) !== "" && !dropped.includes(field));
  return words.name !== "" || words.footer !== "" || hasLogo || isColoured || isDressed;
}

/** A sender's file as it is to stand. */
export interface SenderFile {
  readonly path: string;
  /** As own words name it. */
  readonly named: string;
  readonly text: string;
  readonly before: Uint8Array | undefined;
}

/** The meeting's own file of its sender, where that is to be another than it is. */
export async function senderFile(
  folder: string,
  look: OpenLook,
  wished: Wished,
): Promise<SenderFile | undefined> {
  if (!hasSender(look, wished)) return undefined;
  const isOwn = look.tree !== undefined && look.sharedFrom === undefined;
  const named = isOwn ? look.named : MEETING_FILES.sender;
  const path = join(folder, named);
  const fromHere = (other: string) => relative(dirname(path), other).split(sep).join("/");
  const changed = changedFields(look, wished, (name) => fromHere(join(folder, name)));
  if (changed.length === 0 && look.tree) return undefined;
  const fields = isOwn ? changed : [...wholeSender(look, fromHere), ...changed];
  const before = bytesIn(await readBytes(path, 1));
  return { path, named, before, text: fieldsInto({ path, bytes: before }, fields) };
}

/** What somebody has changed of a sender. */
export function changedFields(
  { words: before, files, tree }: OpenLook,
  { words, given, dropped }: Wished,
  pathOf: (name: string) => string,
): readonly ClusterField[] {
  const isPictured = given.logo !== undefined || (files.logo !== undefined && !dropped.includes("logo"));
  const names = (Object.keys(WORDS) as (keyof SenderWords)[]).filter((name) =>
    name === "logoWords" ? isPictured : true,
  );
  return [
    ...names
      .filter((name) => words[name] !== before[name])
      .map((name) => ({ path: WORDS[name], value: words[name] || undefined })),
    ...(given.logo === undefined ? [] : [{ path: ["logo", "file"], value: pathOf(given.logo) }]),
    ...dropped
      .filter((field) => given[field] === undefined && tree && valueAt(tree.tree, [field]) !== undefined)
      .map((field) => ({ path: [field], value: undefined })),
  ];
}

/** A sender that has no file of the meeting's own yet, as it is known now. */
function wholeSender({ words, tree, home, files }: OpenLook, fromHere: (path: string) => string) {
  const { name, footer, accent, ornament, logoWords } = words;
  const masters = MASTERS.map((field) => {
    const named = tree ? textIn(tree, [field]) : "";
    return { path: [field], value: named === "" ? undefined : fromHere(join(home, named)) };
  });
  return [
    { path: ["name"], value: name || undefined },
    { path: ["colours"], value: { accent, ornament } },
    { path: ["logo"], value: files.logo ? { words: logoWords } : undefined },
    { path: ["contact"], value: tree && valueAt(tree.tree, ["contact"]) },
    ...masters,
    { path: ["footer"], value: footer || undefined },
  ];
}

export async function senderFindings(
  { path, text }: SenderFile,
  logo: Uint8Array | undefined,
): Promise<readonly Diagnostic[]> {
  const tree = yamlTree(new TextEncoder().encode(text), path);
  if (!tree.ok) return tree.diagnostics;
  return (await brandIn({ folder: dirname(path), tree: tree.value }, logo)).diagnostics;
}

export async function nameSender({ ownWords, named }: OpenLook, value: string | undefined): Promise<void> {
  if ((value ?? "") === named) return;
  await writeBeside(ownWords.path, fieldsInto(ownWords, [{ path: ["afsender"], value }]), ownWords.bytes);
}
