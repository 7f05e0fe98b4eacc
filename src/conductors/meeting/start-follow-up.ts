import { join } from "node:path";
import { addMonths } from "../../model/calendar-date.ts";
import { EARLIER_FOLDER } from "../../model/follow-up.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../../model/own-words.ts";
import { PLAN_NAME } from "../../model/reading-plan.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { findKits } from "../../read/find-kits.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { readYaml } from "../../read/read-yaml.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { loadCluster } from "../load-cluster.ts";
import { picturesIn } from "../load-own-words.ts";
import { fieldsInto } from "../own-file.ts";
import { handOn } from "./hand-on.ts";
import { handOnLook } from "./hand-on-look.ts";
import { type Desk, kitPlace, kitsOf, makeMeeting, meetingsIn, type OpenMeeting } from "./meeting-folder.ts";

/** What a meeting's folder hands on to the next, besides its look: how sheets are read, and what somebody has written. */
const HANDED_ON = [PLAN_NAME, OWN_WORDS_NAME];

/**
 * Makes the folder of the meeting that follows up a kit, with its cluster on the first day the package proposes.
 *
 * @param place where the kit lies below the folder of kits
 * @returns the new meeting's id; undefined where no kit lies there
 */
export async function startFollowUp(
  desk: Desk,
  place: string,
  packages: readonly PackageTemplate[],
): Promise<string | undefined> {
  const { kits } = await findKits(kitsOf(desk));
  const found = kits.find((one) => one.place === place && !place.startsWith(`${EARLIER_FOLDER}/`));
  if (!found) return undefined;
  const { kit } = found;
  const meetings = await meetingsIn(desk);
  const before = await meetingOf(meetings, place);
  const id = await makeMeeting(desk, `${kit.cluster} opfølgning`, {
    package: kit.template.id,
    follows: place,
  });
  const months = packages.find((one) => one.id === kit.template.id)?.followUpMonths.first ?? 0;
  const date = { path: ["meeting", "date"], value: addMonths(kit.meetingDate, months) };
  const folder = join(desk.folder, id);
  const bytes = before && (await bytesOf(before.cluster));
  const told = [
    { path: ["klynge"], value: kit.cluster },
    ...(kit.clusterId === undefined ? [] : [{ path: ["id"], value: kit.clusterId }]),
    { path: ["region"], value: kit.region },
    { path: ["contact"], value: kit.contact },
    { path: ["view"], value: "closed" },
  ];
  // A course is over when its meeting is followed up.
  const fields = [...(bytes === undefined ? told : [{ path: ["course"], value: undefined }]), date];
  const path = join(folder, MEETING_FILES.cluster);
  await writeBeside(path, fieldsInto({ path: before?.cluster ?? path, bytes }, fields), undefined);
  if (before) {
    await handOn(before, folder, [...HANDED_ON, ...(await picturesNamed(before))]);
    await handOnLook(before, folder, true);
  }
  return id;
}

/** Pictures of slides of one's own, as the own words name them. */
async function picturesNamed({ folder }: OpenMeeting): Promise<readonly string[]> {
  const words = await readYaml(join(folder, OWN_WORDS_NAME));
  return words.ok ? picturesIn(words.value) : [];
}

async function meetingOf(meetings: readonly OpenMeeting[], place: string): Promise<OpenMeeting | undefined> {
  for (const meeting of meetings) {
    const { tree } = await loadCluster(meeting.cluster);
    if (kitPlace(tree?.tree, meeting.package) === place) return meeting;
  }
  return undefined;
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const bytes = await readBytes(path, 1);
  return bytes.ok ? bytes.value : undefined;
}
