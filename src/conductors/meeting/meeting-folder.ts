import { basename, join } from "node:path";
import { clusterSlug } from "../../kit/cluster-slug.ts";
import { fileSlug } from "../../kit/file-slug.ts";
import type { CalendarDate } from "../../model/calendar-date.ts";
import type { KitManifest } from "../../model/kit-manifest.ts";
import { type LocatedTree, valueAt } from "../../model/located-tree.ts";
import { KITS_FOLDER, MEETING_FILES, type MeetingRecord } from "../../model/meeting-folder.ts";
import { readDate } from "../../model/read-date.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { filesIn, foldersIn } from "../../read/list-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { listTemplates } from "../../read/read-template.ts";
import { meetingRecordText, readMeetingRecord } from "../../validate/meeting-record.ts";
import { writeBeside } from "../../write/write-beside.ts";
import { openTemplate } from "../load-template.ts";

/** What a person works on: one folder with her meetings in it. What the program knows of itself stands beside it. */
export interface Desk {
  readonly folder: string;
  readonly today: CalendarDate;
  readonly fonts: string;
  readonly program: KitManifest["program"];
  readonly randomIndex: (below: number) => number;
}

/** A meeting's folder, with the paths of everything in it. */
export interface OpenMeeting extends MeetingRecord {
  readonly id: string;
  readonly folder: string;
  /** The folder of kits. */
  readonly out: string;
  /** Its cluster file, there or not. */
  readonly cluster: string;
  readonly data: readonly string[];
  readonly plans: readonly string[];
}

/** Where the kits of a desk lie. */
export function kitsOf({ folder }: Pick<Desk, "folder">): string {
  return join(folder, KITS_FOLDER);
}

/** The meetings of a folder, by name. */
export async function meetingsIn(desk: Pick<Desk, "folder">): Promise<readonly OpenMeeting[]> {
  const names = (await foldersIn(desk.folder)).filter((name) => name !== KITS_FOLDER);
  const opened = await Promise.all(names.map((name) => openedIn(desk, name)));
  return opened.filter((meeting) => meeting !== undefined);
}

/** One meeting, by the name of a folder that is there; whatever else is asked for is none. */
export async function openMeeting(desk: Pick<Desk, "folder">, id: string): Promise<OpenMeeting | undefined> {
  return (await foldersIn(desk.folder)).includes(id) ? openedIn(desk, id) : undefined;
}

async function openedIn(desk: Pick<Desk, "folder">, id: string): Promise<OpenMeeting | undefined> {
  const folder = join(desk.folder, id);
  const bytes = await readBytes(join(folder, MEETING_FILES.record), 1);
  const record = bytes.ok ? readMeetingRecord(new TextDecoder().decode(bytes.value)) : undefined;
  if (!record) return undefined;
  const [data, plans] = [join(folder, MEETING_FILES.data), join(folder, MEETING_FILES.plans)];
  return {
    ...record,
    id,
    folder,
    out: kitsOf(desk),
    cluster: join(folder, MEETING_FILES.cluster),
    data: (await filesIn(data)).map((name) => join(data, name)),
    plans: (await filesIn(plans)).map((name) => join(plans, name)),
  };
}

/** Makes the folder of a new meeting, called after its cluster and, where there are several, with a number. */
export async function makeMeeting(
  desk: Pick<Desk, "folder">,
  name: string,
  record: MeetingRecord,
): Promise<string> {
  const taken = new Set([...(await foldersIn(desk.folder)), KITS_FOLDER]);
  const slug = fileSlug(name);
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  await writeBeside(join(desk.folder, id, MEETING_FILES.record), meetingRecordText(record), undefined);
  return id;
}

/** Chooses another package for a meeting. */
export async function changePackage({ folder, ...record }: OpenMeeting, id: string): Promise<void> {
  const path = join(folder, MEETING_FILES.record);
  const before = await readBytes(path, 1);
  const follows = record.follows === undefined ? {} : { follows: record.follows };
  await writeBeside(
    path,
    meetingRecordText({ package: id, ...follows }),
    before.ok ? before.value : undefined,
  );
}

/** Where the kit of a cluster file lies below the folder of kits, as far as the file says it. */
export function kitPlace(tree: LocatedTree["tree"], template: string): string | undefined {
  const [name, id, date] = [["klynge"], ["id"], ["meeting", "date"]].map((path) => valueAt(tree, path));
  const day = typeof date === "string" ? readDate(date) : undefined;
  if (typeof name !== "string" || day === undefined) return undefined;
  const slug = clusterSlug({ name, ...(typeof id === "string" ? { id } : {}) });
  return `${slug}/${template}/${day}`;
}

/** The packages that come along, sound ones only. */
export async function comingAlong(): Promise<readonly PackageTemplate[]> {
  const opened = await Promise.all((await listTemplates()).map((id) => openTemplate(id)));
  return opened.map(({ template }) => template);
}

/** A file of a meeting as people know it. */
export function shownFile(path: string): string {
  return basename(path);
}
