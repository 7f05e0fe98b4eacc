import { basename, dirname, join } from "node:path";
import { type BrandColours, bytesOf, NEUTRAL_BRAND } from "../../model/brand.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type LocatedTree, type TreePath, valueAt } from "../../model/located-tree.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../../model/own-words.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { yamlTree } from "../../read/read-yaml.ts";
import { isInside } from "../../write/is-inside.ts";
import { loadBrand } from "../load-brand.ts";
import { loadCluster } from "../load-cluster.ts";
import { loadDesign, mastersIn } from "../load-design.ts";
import { openTemplate } from "../load-template.ts";
import { unfitFindings } from "../own-file.ts";
import { versionOf } from "./meeting-cluster.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/** Files that material wears, as cluster files and senders name them. */
export const LOOK_FILES = ["logo", "master", "sheetMaster"] as const;
export type LookFile = (typeof LOOK_FILES)[number];

/** What is written of a sender; blank where nothing is. */
export interface SenderWords extends BrandColours {
  readonly name: string;
  readonly footer: string;
  readonly logoWords: string;
}

/** A file that is worn, and what names it where that is not the meeting's own to change. */
interface WornFile {
  readonly path: string;
  readonly from?: string;
}

/** What a meeting's material wears, sound or not. */
export interface MeetingLook {
  /** Tells this state of the files that say so from every other. */
  readonly version: string;
  readonly words: SenderWords;
  /** The package's own colours, where no sender is named. */
  readonly usual: BrandColours;
  readonly files: Readonly<Partial<Record<LookFile, WornFile>>>;
  /** The logo as a PNG picture, where it can be shown. */
  readonly logo?: Uint8Array;
  /** The sender's file, where it is not the meeting's own and may serve others as well. */
  readonly sharedFrom?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A look with all it was read from. */
export interface OpenLook extends MeetingLook {
  /** Why the files that say so cannot be written into as they stand. */
  readonly unfit: readonly Diagnostic[];
  readonly cluster: { readonly version: string; readonly named: (field: LookFile) => string };
  readonly ownWords: { readonly path: string; readonly bytes: Uint8Array | undefined };
  /** What the own words name as the sender, and its file. */
  readonly named: string;
  readonly tree?: LocatedTree;
  /** The sender's folder, from which it names its files. */
  readonly home: string;
}

export async function openLook(meeting: OpenMeeting): Promise<OpenLook> {
  const { folder, cluster: path } = meeting;
  const [clusterBytes, wordsBytes] = [await readBytes(path, 1), await readBytes(wordsAt(folder), 1)];
  const { tree: clusterTree } = await loadCluster(clusterBytes.ok ? path : undefined);
  const words = wordsBytes.ok ? yamlTree(wordsBytes.value, wordsAt(folder)) : undefined;
  const { named, isOwn, sender } = await senderIn(folder, words?.ok ? words.value : undefined);
  const { brand: { colours: usual } = NEUTRAL_BRAND } = await openTemplate(meeting.package);
  const worn = await loadDesign({}, [clusterTree && mastersIn(clusterTree), sender?.masters]);
  const { tree, brand } = sender ?? {};
  const clusterNames = (field: LookFile) => (clusterTree ? textIn(clusterTree, [field]) : "");
  const state = [textOf(clusterBytes), textOf(wordsBytes), tree?.lines ?? []];
  const senderPath = join(folder, isOwn ? named : MEETING_FILES.sender);
  const unfit = [
    ...unfitFindings({ path, bytes: bytesIn(clusterBytes) }),
    ...unfitFindings({ path: wordsAt(folder), bytes: bytesIn(wordsBytes) }),
    ...unfitFindings({ path: senderPath, bytes: bytesIn(await readBytes(senderPath, 1)) }),
  ];
  return {
    version: versionOf(new TextEncoder().encode(JSON.stringify(state))),
    words: senderWords(tree, usual),
    files: filesWorn(folder, { clusterNames, tree, named, isOwn }),
    ...(brand?.logo ? { logo: bytesOf(brand.logo.png) } : {}),
    ...(sender && !isOwn ? { sharedFrom: named } : {}),
    diagnostics: [
      ...(words && !words.ok ? words.diagnostics.filter(({ code }) => code !== "yaml/empty") : []),
      ...(sender?.diagnostics ?? []),
      ...worn.diagnostics,
    ],
    cluster: { version: clusterBytes.ok ? versionOf(clusterBytes.value) : "", named: clusterNames },
    ownWords: { path: wordsAt(folder), bytes: bytesIn(wordsBytes) },
    unfit,
    named,
    home: dirname(join(folder, named)),
    usual,
    ...(tree ? { tree } : {}),
  };
}

/** Whom own words name as the sender, and whether that is a file of the meeting's own. */
async function senderIn(folder: string, tree: LocatedTree | undefined) {
  const named = tree ? textIn(tree, ["afsender"]) : "";
  if (!tree || named === "") return { named, isOwn: false };
  const sender = await loadBrand({ home: { folder, shownAs: folder }, tree }, "afsender");
  const isOwn = named.endsWith(".yaml") && (await isInside(join(folder, named), folder));
  return { named, isOwn, sender };
}

interface Naming {
  readonly clusterNames: (field: LookFile) => string;
  readonly tree: LocatedTree | undefined;
  readonly named: string;
  readonly isOwn: boolean;
}

/** What the cluster file names, else the sender. */
function filesWorn(folder: string, { clusterNames, tree, named, isOwn }: Naming): MeetingLook["files"] {
  const entries = LOOK_FILES.flatMap((field) => {
    const ofCluster = field === "logo" ? "" : clusterNames(field);
    if (ofCluster !== "") return [[field, { path: join(folder, ofCluster) }] as const];
    const ofSender = tree ? textIn(tree, field === "logo" ? ["logo", "file"] : [field]) : "";
    const path = join(dirname(join(folder, named)), ofSender);
    return ofSender === "" ? [] : [[field, { path, ...(isOwn ? {} : { from: named }) }] as const];
  });
  return Object.fromEntries(entries);
}

/** Where a meeting's own words lie. */
export const wordsAt = (folder: string): string => join(folder, OWN_WORDS_NAME);

type Bytes = Awaited<ReturnType<typeof readBytes>>;

export const bytesIn = (read: Bytes): Uint8Array | undefined => (read.ok ? read.value : undefined);

function textOf(read: Bytes): string {
  return read.ok ? new TextDecoder().decode(read.value) : "";
}

export function textIn({ tree }: LocatedTree, path: TreePath): string {
  const value = valueAt(tree, path);
  return typeof value === "string" ? value : "";
}

/** Where a sender's file says it. */
export const WORDS = {
  name: ["name"],
  footer: ["footer"],
  logoWords: ["logo", "words"],
  accent: ["colours", "accent"],
  ornament: ["colours", "ornament"],
} as const satisfies Record<keyof SenderWords, TreePath>;

function senderWords(tree: LocatedTree | undefined, colours: BrandColours): SenderWords {
  const at = (path: TreePath) => (tree ? textIn(tree, path) : "");
  const hex = (name: keyof BrandColours) => (at(WORDS[name]) || colours[name]).replace("#", "").toUpperCase();
  return {
    name: at(WORDS.name),
    footer: at(WORDS.footer),
    logoWords: at(WORDS.logoWords),
    accent: hex("accent"),
    ornament: hex("ornament"),
  };
}

/** Templates, one for every kind of file. */
export const MASTERS = ["master", "sheetMaster"] as const;

/** The files that are worn, wherever they lie. */
export function pathsOf({ files }: Pick<MeetingLook, "files">): readonly string[] {
  return LOOK_FILES.flatMap((field) => files[field]?.path ?? []);
}

/** What a meeting wears, by the names somebody knows it by; nothing where it wears what its package does. */
export function namesWorn({ words, files }: MeetingLook): readonly string[] {
  return [...(words.name === "" ? [] : [words.name]), ...pathsOf({ files }).map((path) => basename(path))];
}
