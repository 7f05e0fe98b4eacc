import { basename, dirname, extname, join } from "node:path";
import { plainLogo } from "../../charts/plain-picture.ts";
import { type Diagnostic, errorsIn, hasErrors } from "../../model/diagnostic.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { plainPng } from "../../read/plain-png.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { removeGiven, writeGiven } from "../../write/write-given.ts";
import { LOGO } from "../load-brand.ts";
import { loadSheetMaster } from "../load-design.ts";
import { loadMaster } from "../load-master.ts";
import {
  changedFields,
  hasSender,
  type LookChange,
  nameSender,
  type SenderFile,
  senderFile,
  senderFindings,
  type Wished,
} from "./look-sender.ts";
import { type ClusterField, saveCluster } from "./meeting-cluster.ts";
import { safeName } from "./meeting-data.ts";
import type { OpenMeeting } from "./meeting-folder.ts";
import { LOOK_FILES, type LookFile, MASTERS, type OpenLook, openLook, pathsOf } from "./meeting-look.ts";

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
  const chosen = givenAs(sent, look);
  const shared = sharedLogo(look, { ...change, given: namesOf(chosen) });
  const given = shared ? givenAs({ ...sent, logo: shared }, look) : chosen;
  return { given, wished: { ...change, given: namesOf(given) } };
}

/** The logo of a sender that others share comes along where a meeting gets a sender of its own. */
function sharedLogo(look: OpenLook, wished: Wished): GivenFile | undefined {
  const { sharedFrom, files, logo } = look;
  const isOther = wished.given.logo !== undefined || wished.dropped.includes("logo");
  if (sharedFrom === undefined || isOther || !files.logo || !logo) return undefined;
  const isParted = changedFields(look, wished, (name) => name).length > 0;
  return isParted ? { name: basename(files.logo.path), bytes: logo } : undefined;
}

const namesOf = (given: readonly Given[]): Wished["given"] =>
  Object.fromEntries(given.map(({ field, name }) => [field, name]));

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
