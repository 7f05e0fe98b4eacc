import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EARLIER_FOLDER } from "../model/follow-up.ts";
import { needed, refusal } from "../model/kit-error.ts";
import type { KitManifest } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { isDecided, isKeptEarlier, kitFolderOf } from "../read/find-kits.ts";
import { readKitFolder } from "../read/read-kit-folder.ts";
import { readStandingKits } from "../read/read-standing-kits.ts";
import { compareStanding } from "../validate/compare-standing.ts";
import { finding } from "../validate/finding.ts";

/** A kit as its folder tells it, which may be named by a folder or a file in it as well. */
export interface OpenKit extends KitManifest {
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws KitError "invalidInput" when the folder holds no kit that can be read */
export async function openKit(named: string): Promise<OpenKit> {
  const folder = kitFolderOf(named);
  const manifest = await readKitFolder(folder);
  return { ...needed(manifest), folder, diagnostics: manifest.diagnostics };
}

/** What a kit means for those that lie there: the one it takes the place of, and those its date leaves behind. */
export async function standingFindings(kit: MeetingKit, folder: string): Promise<readonly Diagnostic[]> {
  const standing = await readKitFolder(folder);
  const replaced = standing.ok ? compareStanding(standing.value.kit, kit, folder) : [];
  const left: string[] = [];
  for (const beside of await readStandingKits(dirname(folder))) {
    const name = basename(beside.folder);
    const isLeft = name !== basename(folder) && !follows(kit, beside.kit) && !follows(beside.kit, kit);
    if (isLeft && !(await isDecided(beside.folder))) left.push(name);
  }
  if (left.length === 0) return replaced;
  const folders = left.join(", ");
  return [...replaced, finding("notice", "kit/left-behind", { file: dirname(folder) }, { folders })];
}

function follows({ history = [] }: MeetingKit, { meetingDate }: MeetingKit): boolean {
  return history.some((before) => before.meetingDate === meetingDate);
}

/** Path that a kit is kept under when another takes its place: below the output folder it lies in, or beside it. */
export function earlierPlace(folder: string, kit: MeetingKit): string {
  const out = join(folder, "..", "..", "..");
  const isInPlace = relative(resolve(out), resolve(folder)).split(sep).join("/") === kit.folder;
  return join(isInPlace ? out : dirname(folder), EARLIER_FOLDER, kit.folder);
}

/** Says where the kit is that was replaced. */
export function keptFindings(folder: string, kept: string | undefined): readonly Diagnostic[] {
  return kept === undefined ? [] : [finding("notice", "kit/earlier-kept", { file: folder }, { kept })];
}

/**
 * A kit that another has taken the place of is read when it is named, but stays as it is.
 *
 * @throws KitError "invalidInput" for such a folder
 */
export function refuseKept(folder: string): void {
  if (isKeptEarlier(folder)) throw refusal("kit/kept-copy", folder);
}

/**
 * A kit is rendered into its own folder, a copy of it or a folder of its own, never into one of another kit.
 *
 * @throws KitError "invalidInput" for any other folder
 */
export async function refuseOtherKit(folder: string, kit: MeetingKit): Promise<void> {
  refuseKept(folder);
  const there = await readKitFolder(folder);
  if (there.ok && there.value.kit.folder !== kit.folder) throw refusal("kit/another-kit", folder);
}

/** A kit lies three folders below the output folder (cluster, template, meeting date), a replaced one a folder deeper. */
export function outOf(folder: string): string {
  return join(resolve(folder), "..", "..", "..", ...(isKeptEarlier(folder) ? [".."] : []));
}
