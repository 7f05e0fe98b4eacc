import { basename, dirname, extname, join, relative, sep } from "node:path";
import { plainLogo } from "../../charts/plain-picture.ts";
import { type BrandColours, bytesOf, NEUTRAL_BRAND } from "../../model/brand.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../../model/diagnostic.ts";
import { type LocatedTree, type TreePath, valueAt } from "../../model/located-tree.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../../model/own-words.ts";
import { plainPng } from "../../read/plain-png.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { yamlTree } from "../../read/read-yaml.ts";
import { withFields } from "../../write/cluster-text.ts";
import { isInside } from "../../write/is-inside.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { removeGiven, writeGiven } from "../../write/write-given.ts";
import { brandIn, LOGO, loadBrand } from "../load-brand.ts";
import { loadCluster } from "../load-cluster.ts";
import { loadDesign, loadSheetMaster, mastersIn } from "../load-design.ts";
import { loadMaster } from "../load-master.ts";
import { openTemplate } from "../load-template.ts";
import { fieldsInto, unfitFindings } from "../own-file.ts";
import { handOn } from "./hand-on.ts";
import { type ClusterField, saveCluster, versionOf } from "./meeting-cluster.ts";
import { safeName } from "./meeting-data.ts";
import type { OpenMeeting } from "./meeting-folder.ts";

/** Files that material wears, as cluster files and senders name them. */
const LOOK_FILES = ["logo", "master", "sheetMaster"] as const;
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
  readonly files: Readonly<Partial<Record<LookFile, WornFile>>>;
  /** The logo as a PNG picture, where it can be shown. */
  readonly logo?: Uint8Array;
  /** The sender's file, where it is not the meeting's own and may serve others as well. */
  readonly sharedFrom?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A look with all it was read from. */
interface OpenLook extends MeetingLook {
  /** Why the files that say so cannot be written into as they stand. */
  readonly unfit: readonly Diagnostic[];
  readonly cluster: { readonly version: string; readonly named: (field: LookFile) => string };
  readonly ownWords: { readonly path: string; readonly bytes: Uint8Array | undefined };
  /** What the own words name as the sender, and its file. */
  readonly named: string;
  readonly tree?: LocatedTree;
  /** The sender's folder, from which it names its files. */
  readonly home: string;
  /** Colours where no sender is named. */
  readonly usual: BrandColours;
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

const wordsAt = (folder: string): string => join(folder, OWN_WORDS_NAME);

type Bytes = Awaited<ReturnType<typeof readBytes>>;

const bytesIn = (read: Bytes): Uint8Array | undefined => (read.ok ? read.value : undefined);

function textOf(read: Bytes): string {
  return read.ok ? new TextDecoder().decode(read.value) : "";
}

function textIn({ tree }: LocatedTree, path: TreePath): string {
  const value = valueAt(tree, path);
  return typeof value === "string" ? value : "";
}

const WORDS = {
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

/** How somebody would have it. */
export interface LookChange {
  readonly words: SenderWords;
  /** Files that are to be worn from now on. */
  readonly given: Readonly<Partial<Record<LookFile, GivenFile>>>;
  /** Files that are to be worn no more. */
  readonly dropped: readonly LookFile[];
}

/** What came of it: written, refused with all that is wrong, or not written since somebody else has written meanwhile. */
type LookOutcome =
  | { readonly kind: "saved" | "changed-meanwhile" }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** @param version the state that the change was seen beside */
export async function saveLook(
  meeting: OpenMeeting,
  change: LookChange,
  version: string,
): Promise<LookOutcome> {
  const look = await openLook(meeting);
  if (look.version !== version) return { kind: "changed-meanwhile" };
  const { given, wished } = await settledChange(look, change);
  const refusals = [
    ...(await Promise.all(given.map((one) => findingsOf(join(meeting.folder, one.name), one)))).flat(),
    ...look.unfit,
  ];
  const sender = hasErrors(look.unfit) ? undefined : await senderFile(meeting.folder, look, wished);
  const logo = given.find(({ field }) => field === "logo")?.bytes;
  if (sender) refusals.push(...(await senderFindings(sender, logo)));
  if (hasErrors(refusals)) return { kind: "refused", diagnostics: errorsIn(refusals) };
  return writeLook(meeting, look, { given, wished, sender });
}

interface SettledLook {
  readonly given: readonly Given[];
  readonly wished: Wished;
  readonly sender: SenderFile | undefined;
}

async function writeLook(
  meeting: OpenMeeting,
  look: OpenLook,
  { given, wished, sender }: SettledLook,
): Promise<LookOutcome> {
  for (const { name, bytes } of given) await writeGiven(join(meeting.folder, name), bytes);
  const fields = clusterFields(look, wished);
  const isSaved = fields.length === 0 || (await saveCluster(meeting.cluster, fields, look.cluster.version));
  if (!isSaved) return { kind: "changed-meanwhile" };
  if (sender) await writeBeside(sender.path, sender.text, sender.before);
  await nameSender(look, sender?.named ?? (hasSender(look, wished) ? look.named : undefined));
  await clearAway(meeting, look);
  return { kind: "saved" };
}

interface Given extends GivenFile {
  readonly field: LookFile;
}

/** A change with its files as they are to lie in the meeting's folder. */
async function settledChange(look: OpenLook, change: LookChange) {
  const { logo } = change.given;
  const sent = { ...change.given, ...(logo ? { logo: await smallLogo(logo) } : {}) };
  const chosen = { given: givenAs(sent, look), dropped: change.dropped, words: change.words };
  const wished = { ...chosen, given: namesOf(chosen.given) };
  const shared = look.sharedFrom !== undefined && !change.dropped.includes("logo") && sharedLogo(look);
  const isTaken = shared && !logo && changedFields(look, wished, (name) => name).length > 0;
  const given = isTaken ? givenAs({ ...sent, logo: shared }, look) : chosen.given;
  return { given, wished: { ...wished, given: namesOf(given) } };
}

/** The logo of a sender that others share comes along where a meeting gets a sender of its own. */
function sharedLogo({ files, logo }: OpenLook): GivenFile | undefined {
  return files.logo && logo ? { name: basename(files.logo.path), bytes: logo } : undefined;
}

const namesOf = (given: readonly Given[]): Names =>
  Object.fromEntries(given.map(({ field, name }) => [field, name]));
type Names = Readonly<Partial<Record<LookFile, string>>>;

/** Files under the names they get in the meeting's folder: each another, and none that of one that stays. */
function givenAs(sent: LookChange["given"], { files }: OpenLook): readonly Given[] {
  const taken = LOOK_FILES.flatMap((field) => (sent[field] ? [] : sameName(files[field]?.path ?? "")));
  return LOOK_FILES.flatMap((field) => {
    const file = sent[field];
    if (!file) return [];
    const wanted = safeName(file.name);
    let name = wanted;
    for (let number = 2; taken.includes(sameName(name)); number += 1) name = `${number}-${wanted}`;
    taken.push(sameName(name));
    return [{ field, name: `${MEETING_FILES.look}/${name}`, bytes: file.bytes }];
  });
}

/** Not every disk tells names apart that differ in case, or in how their letters are put together. */
function sameName(path: string): string {
  return basename(path).normalize("NFC").toLowerCase();
}

/** A logo as it is sent about, drawn small enough to travel in every file; as it is where it cannot be drawn. */
async function smallLogo({ name, bytes }: GivenFile): Promise<GivenFile> {
  const { most, room } = LOGO;
  const picture = plainPng(bytes);
  const isSmall = picture && Math.max(picture.widthPixels, picture.heightPixels) <= most;
  const hasRoom = isSmall && picture.bytes.length <= room * 1000;
  const png = hasRoom ? bytes : await plainLogo(bytes, room * 1000);
  return png ? { name: `${basename(name, extname(name))}.png`, bytes: png } : { name, bytes };
}

async function findingsOf(path: string, { field, bytes: given }: Given): Promise<readonly Diagnostic[]> {
  // A logo is checked with the sender it belongs to.
  if (field === "logo") return [];
  const named = { path, given };
  return (await (field === "master" ? loadMaster(named) : loadSheetMaster(named))).diagnostics;
}

const MASTERS = ["master", "sheetMaster"] as const;

/** Whether anything is left of a sender of one's own. */
function hasSender({ files, usual, tree }: OpenLook, { words, dropped, given }: Wished): boolean {
  const hasLogo = given.logo !== undefined || (files.logo !== undefined && !dropped.includes("logo"));
  const isColoured = words.accent !== usual.accent || words.ornament !== usual.ornament;
  const isDressed = MASTERS.some((field) => tree && textIn(tree, [field]) !== "" && !dropped.includes(field));
  return words.name !== "" || words.footer !== "" || hasLogo || isColoured || isDressed;
}

/** A change with its files by the names they get. */
interface Wished extends Omit<LookChange, "given"> {
  readonly given: Names;
}

/** A sender's file as it is to stand. */
interface SenderFile {
  readonly path: string;
  /** As own words name it. */
  readonly named: string;
  readonly text: string;
  readonly before: Uint8Array | undefined;
}

/** The meeting's own file of its sender, where that is to be another than it is. */
async function senderFile(folder: string, look: OpenLook, wished: Wished): Promise<SenderFile | undefined> {
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
function changedFields(
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

async function senderFindings(
  { path, text }: SenderFile,
  logo: Uint8Array | undefined,
): Promise<readonly Diagnostic[]> {
  const tree = yamlTree(new TextEncoder().encode(text), path);
  if (!tree.ok) return tree.diagnostics;
  return (await brandIn({ folder: dirname(path), tree: tree.value }, logo)).diagnostics;
}

async function nameSender({ ownWords, named }: OpenLook, value: string | undefined): Promise<void> {
  if ((value ?? "") === named) return;
  await writeBeside(ownWords.path, fieldsInto(ownWords, [{ path: ["afsender"], value }]), ownWords.bytes);
}

/** Masters stand in the cluster file, where they are known whoever sends the material. */
function clusterFields({ cluster }: OpenLook, { given, dropped }: Wished): readonly ClusterField[] {
  return MASTERS.flatMap((field) => {
    const value = given[field];
    const isGone = dropped.includes(field) && cluster.named(field) !== "";
    return value !== undefined || isGone ? [{ path: [field], value }] : [];
  });
}

/** Files that came from the page and are worn no more lie there for nobody. */
async function clearAway(meeting: OpenMeeting, before: OpenLook): Promise<void> {
  const home = join(meeting.folder, MEETING_FILES.look);
  const worn = pathsOf(await openLook(meeting)).map((path) => join(dirname(path), sameName(path)));
  for (const path of pathsOf(before))
    if (dirname(path) === home && !worn.includes(join(home, sameName(path)))) await removeGiven(path);
}

function pathsOf({ files }: Pick<MeetingLook, "files">): readonly string[] {
  return LOOK_FILES.flatMap((field) => files[field]?.path ?? []);
}

/** What a meeting wears, by the names somebody knows it by; nothing where it wears what its package does. */
export function namesWorn({ words, files }: MeetingLook): readonly string[] {
  return [...(words.name === "" ? [] : [words.name]), ...pathsOf({ files }).map((path) => basename(path))];
}

/**
 * Lets a meeting wear what another does: the files in its folder come along, and those that lie elsewhere are named as
 * they were.
 *
 * @param isNamed whether cluster file and own words say so already
 */
export async function handOnLook(from: OpenMeeting, to: string, isNamed: boolean): Promise<void> {
  const look = await openLook(from);
  const { tree, files, named, cluster } = look;
  const maps = MASTERS.flatMap((field) => {
    const { path } = files[field] ?? {};
    return path === undefined ? [] : [`${path.slice(0, path.length - extname(path).length)}.yaml`];
  });
  const others = [from.cluster, wordsAt(from.folder)];
  const paths = [...(tree ? [join(from.folder, named)] : []), ...pathsOf(look), ...maps];
  const names = paths.filter((one) => !others.includes(one)).map((path) => relative(from.folder, path));
  await handOn(from, to, names);
  if (isNamed) return;
  if (named !== "")
    await writeBeside(wordsAt(to), withFields(undefined, [{ path: ["afsender"], value: named }]), undefined);
  const path = join(to, MEETING_FILES.cluster);
  const before = await readBytes(path, 1);
  const fields = MASTERS.map((field) => ({ path: [field], value: cluster.named(field) || undefined }));
  await saveCluster(path, fields, before.ok ? versionOf(before.value) : "");
}
