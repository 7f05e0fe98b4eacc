import { join } from "node:path";
import { type Diagnostic, errorsIn } from "../../model/diagnostic.ts";
import type { EditedChoice } from "../../model/edited-texts.ts";
import { KEYS_FOLDER, keyName } from "../../model/holdings.ts";
import { KitError } from "../../model/kit-error.ts";
import type { Cell } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { readKitFolder } from "../../read/read-kit-folder.ts";
import { checkInputs } from "../check-inputs.ts";
import type { Delivery, KitStep } from "../deliver-kit.ts";
import { type FollowUpRequest, followUp, prepareNext } from "../follow-up.ts";
import { type BuildRequest, generateKit, prepareFirst } from "../generate-kit.ts";
import { takeOverTexts } from "../list-texts.ts";
import { loadCluster } from "../load-cluster.ts";
import { makeKit, wordKit } from "../make-kit.ts";
import { type Desk, kitPlace, type OpenMeeting } from "./meeting-folder.ts";

/** A practice of the cluster, and its cell of every measure. */
export interface ControlRow {
  readonly practice: string;
  readonly name: string;
  readonly answer: "accepted" | "declined" | "unanswered";
  readonly cells: readonly (Cell | undefined)[];
}

/** What a kit of the meeting would be made of. */
export interface MeetingControl {
  readonly measures: readonly Pick<Measure, "id" | "number" | "title" | "shortTitle" | "kind">[];
  /** None while something stands in the way. */
  readonly rows: readonly ControlRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that can be said of a meeting's files before its kit is made; nothing is written but how they are read. */
export async function controlMeeting(desk: Desk, meeting: OpenMeeting): Promise<MeetingControl> {
  const { package: template, cluster, data } = meeting;
  const checked = await checkInputs({ template, cluster, data });
  try {
    const { prepared, request } = await prepareMeeting(desk, meeting);
    const { kit, key, diagnostics } = await wordKit(prepared, request);
    const { measures } = prepared.template;
    const cellOf = (label: string) =>
      measures.map(({ id }) =>
        kit.results.measures
          .find(({ measure }) => measure === id)
          ?.practices.find((practice) => practice.label === label),
      );
    const rows = prepared.cluster.members.map(({ practice, name, acceptance }): ControlRow => {
      const label = kit.view === "open" ? name : (key.codes.get(practice) ?? "");
      const cells = cellOf(label).map((found) => found?.cell);
      return { practice, name, answer: acceptance.kind, cells };
    });
    return { measures, rows, diagnostics };
  } catch (cause) {
    if (!(cause instanceof KitError)) throw cause;
    return {
      measures: [],
      rows: [],
      diagnostics: errorsIn(cause.diagnostics).length > 0 ? cause.diagnostics : checked,
    };
  }
}

/** Everything a meeting's kit is made from; nothing of it is written. */
export async function prepareMeeting(desk: Desk, meeting: OpenMeeting) {
  const request = { ...requestOf(desk, meeting), dryRun: true };
  const prepared = "folder" in request ? await prepareNext(request) : await prepareFirst(request);
  return { prepared, request };
}

/** Makes a kit and writes nothing: what is done a second time in one process takes half as long. */
export async function rehearseMeeting(desk: Desk, meeting: OpenMeeting): Promise<void> {
  const { prepared, request } = await prepareMeeting(desk, meeting);
  await makeKit(prepared, { ...request, force: true });
}

/** How a kit is made from the page. */
export interface MakeMeeting {
  /** Whether the texts that somebody has edited are first carried over into the own words. */
  readonly isTakenOver: boolean;
  /** What becomes of files that somebody has edited. */
  readonly edited?: EditedChoice | undefined;
  readonly force: boolean;
  readonly told: (step: KitStep) => void;
}

/** Makes the kit of a meeting: the first one of its cluster and package, or the one that follows up another. */
export async function makeMeetingKit(
  desk: Desk,
  meeting: OpenMeeting,
  { isTakenOver, ...how }: MakeMeeting,
): Promise<Delivery> {
  const standing = isTakenOver ? await standingKit(meeting) : undefined;
  const { cluster } = meeting;
  if (standing) await takeOverTexts({ folder: standing.folder, fonts: desk.fonts, cluster });
  const request = { ...requestOf(desk, meeting), ...how };
  return "folder" in request ? followUp(request) : generateKit(request);
}

function requestOf(desk: Desk, meeting: OpenMeeting): FollowUpRequest | BuildRequest {
  const { package: template, cluster, data, out, follows } = meeting;
  const { fonts, program, randomIndex } = desk;
  const request = {
    template,
    cluster,
    data,
    out,
    fonts,
    program,
    randomIndex,
    dryRun: false,
    force: false,
  };
  return follows === undefined ? request : { ...request, folder: join(out, follows) };
}

/** The kit of a meeting as it lies there. */
export interface StandingKit {
  readonly folder: string;
  readonly files: readonly string[];
  /** Practices of the cluster that its figures hold. */
  readonly practices: number;
  /** Where its key is; absent in open view. */
  readonly key?: string;
}

/** The kit that a meeting's cluster file leads to; undefined while there is none. */
export async function standingKit({
  out,
  cluster: path,
  package: id,
}: OpenMeeting): Promise<StandingKit | undefined> {
  const { tree } = await loadCluster(path);
  const place = kitPlace(tree?.tree, id);
  if (place === undefined) return undefined;
  const folder = join(out, place);
  const manifest = await readKitFolder(folder);
  if (!manifest.ok) return undefined;
  const { kit, files } = manifest.value;
  const [slug = ""] = place.split("/");
  return {
    folder,
    files: files.map(({ name }) => name),
    practices: kit.results.coverage.members,
    ...(kit.view === "open" ? {} : { key: join(out, KEYS_FOLDER, keyName(slug, id)) }),
  };
}
