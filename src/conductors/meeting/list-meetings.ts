import { join } from "node:path";
import { clusterSlug } from "../../kit/cluster-slug.ts";
import { addMonths, type CalendarDate } from "../../model/calendar-date.ts";
import { DECISIONS_NAME } from "../../model/decisions.ts";
import { EARLIER_FOLDER } from "../../model/follow-up.ts";
import { homeOf, KEYS_FOLDER, keyName } from "../../model/holdings.ts";
import { valueAt } from "../../model/located-tree.ts";
import type { PackageTemplate } from "../../model/template.ts";
import { findKits, type KitInBrief } from "../../read/find-kits.ts";
import { namesIn } from "../../read/list-folder.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { loadCluster } from "../load-cluster.ts";
import { type Desk, kitPlace, kitsOf, meetingsIn, type OpenMeeting } from "./meeting-folder.ts";

type MeetingState = "draft" | "built" | "plans-read" | "follow-up-due" | "followed-up";

/** A meeting, or a kit that the command line has made, as the list shows it. */
export interface MeetingCard {
  /** Absent for a kit that has no folder of a meeting. */
  readonly id?: string;
  readonly cluster: string;
  readonly date: CalendarDate | undefined;
  readonly package: string;
  readonly state: MeetingState;
  readonly isFollowUp: boolean;
  /** Place of its kit below the folder of kits; absent while there is none. */
  readonly kit?: string;
  /** Whether the key of its codes is where builds keep it; absent where it needs none. */
  readonly hasKey?: boolean;
}

/** Every meeting and every kit of a folder, the latest meeting first. */
export async function listMeetings(
  desk: Desk,
  packages: readonly PackageTemplate[],
): Promise<readonly MeetingCard[]> {
  const out = kitsOf(desk);
  const found = await findKits(out);
  const kits = found.kits.filter(({ place }) => !place.startsWith(`${EARLIER_FOLDER}/`));
  const states = await Promise.all(kits.map((kit) => stateOf(kit, kits, { desk, packages })));
  const keys = await namesIn(join(out, KEYS_FOLDER));
  const kitCards = kits.map((found, index): MeetingCard => {
    const { place, kit } = found;
    const isOpen = kit.view === "open";
    return {
      cluster: kit.cluster,
      date: kit.meetingDate,
      package: kit.template.id,
      kit: place,
      state: states[index] ?? "built",
      isFollowUp: (kit.history ?? []).length > 0,
      ...(isOpen ? {} : { hasKey: keys.includes(keyOf(found)) }),
    };
  });
  const cards = await Promise.all((await meetingsIn(desk)).map((meeting) => cardOf(meeting, kitCards)));
  const shown = new Set(cards.map(({ kit }) => kit));
  return [...cards, ...kitCards.filter(({ kit }) => !shown.has(kit))].toSorted((a, b) =>
    (b.date ?? "9").localeCompare(a.date ?? "9"),
  );
}

async function cardOf(meeting: OpenMeeting, kits: readonly MeetingCard[]): Promise<MeetingCard> {
  const { tree } = await loadCluster(meeting.cluster);
  const place = kitPlace(tree?.tree, meeting.package);
  const kit = kits.find((card) => card.kit === place);
  const [name, date] = [["klynge"], ["meeting", "date"]].map((path) => valueAt(tree?.tree, path));
  return {
    id: meeting.id,
    cluster: typeof name === "string" ? name : meeting.id,
    date: typeof date === "string" ? date : undefined,
    package: meeting.package,
    state: kit?.state ?? "draft",
    isFollowUp: meeting.follows !== undefined,
    ...(kit?.kit === undefined ? {} : { kit: kit.kit }),
    ...(kit?.hasKey === undefined ? {} : { hasKey: kit.hasKey }),
  };
}

function keyOf(found: KitInBrief): string {
  const { kit } = found;
  const named = { name: kit.cluster, ...(kit.clusterId === undefined ? {} : { id: kit.clusterId }) };
  return keyName(clusterSlug(named), homeOf(found).template);
}

/** How far a kit has come on its way from being built to being followed up. */
async function stateOf(
  { place, kit }: KitInBrief,
  all: readonly KitInBrief[],
  { desk, packages }: { readonly desk: Desk; readonly packages: readonly PackageTemplate[] },
): Promise<MeetingState> {
  const home = place.slice(0, place.lastIndexOf("/"));
  const isFollowed = all.some(
    (other) =>
      other.place.startsWith(`${home}/`) &&
      (other.kit.history ?? []).some(({ meetingDate }) => meetingDate === kit.meetingDate),
  );
  if (isFollowed) return "followed-up";
  const months = packages.find(({ id }) => id === kit.template.id)?.followUpMonths.first;
  if (months !== undefined && desk.today >= addMonths(kit.meetingDate, months)) return "follow-up-due";
  const decisions = await readBytes(join(kitsOf(desk), place, DECISIONS_NAME), 1);
  const isDecided = decisions.ok && /^\s*[^#\s]/m.test(new TextDecoder().decode(decisions.value));
  return isDecided ? "plans-read" : "built";
}
