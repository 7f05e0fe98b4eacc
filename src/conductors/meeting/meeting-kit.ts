import { join } from "node:path";
import { type Diagnostic, errorsIn } from "../../model/diagnostic.ts";
import type { EditedChoice } from "../../model/edited-texts.ts";
import { KEYS_FOLDER, keyName } from "../../model/holdings.ts";
import { KitError } from "../../model/kit-error.ts";
import type { ManifestInput } from "../../model/kit-manifest.ts";
import { MEETING_FILES } from "../../model/meeting-folder.ts";
import { OWN_WORDS_NAME } from "../../model/own-words.ts";
import { PLAN_NAME } from "../../model/reading-plan.ts";
import type { Cell } from "../../model/results.ts";
import type { Measure } from "../../model/template.ts";
import { readBytes } from "../../read/read-bytes.ts";
import { readKitFolder } from "../../read/read-kit-folder.ts";
import { readYaml } from "../../read/read-yaml.ts";
import { checkInputs } from "../check-inputs.ts";
import type { Delivery, KitStep } from "../deliver-kit.ts";
import { baseName, sha256 } from "../file-identity.ts";
import { type FollowUpRequest, followUp, prepareNext } from "../follow-up.ts";
import { type BuildRequest, generateKit, prepareFirst } from "../generate-kit.ts";
import { takeOverTexts } from "../list-texts.ts";
import { loadCluster } from "../load-cluster.ts";
import { yamlInput } from "../load-inputs.ts";
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
  /** Whether what it was made from has changed since, so that it does not hold what the page shows. */
  readonly isOutdated: boolean;
}

/** The kit that a meeting's cluster file leads to; undefined while there is none. */
export async function standingKit(meeting: OpenMeeting): Promise<StandingKit | undefined> {
  const { out, cluster: path, package: id } = meeting;
  const { tree } = await loadCluster(path);
  const place = kitPlace(tree?.tree, id);
  if (place === undefined) return undefined;
  const folder = join(out, place);
  const manifest = await readKitFolder(folder);
  if (!manifest.ok) return undefined;
  const { kit, files, inputs } = manifest.value;
  const [slug = ""] = place.split("/");
  return {
    folder,
    files: files.map(({ name }) => name),
    practices: kit.results.coverage.members,
    ...(kit.view === "open" ? {} : { key: join(out, KEYS_FOLDER, keyName(slug, id)) }),
    isOutdated: await isChangedSince(inputs, meeting),
  };
}

/** Whether a meeting's own files are others than a kit was made from: by what they hold, as copying changes their days. */
async function isChangedSince(inputs: readonly ManifestInput[], meeting: OpenMeeting): Promise<boolean> {
  const now = await inputsIn(meeting);
  const isThere = ({ role, name }: ManifestInput, among: readonly ManifestInput[]) =>
    among.some((one) => one.role === role && one.name === name);
  // A sender may be shared by many meetings and lie elsewhere.
  const before = inputs.filter((one) => OWN_ROLES.has(one.role) && (!isSender(one) || isThere(one, now)));
  // Answers about sheets may be kept that no kit needed.
  const isNew = (one: ManifestInput) => one.role !== "plan" && !isThere(one, before);
  const isLost = ({ role, name, sha256: hash }: ManifestInput) =>
    !now.some((one) => one.role === role && one.name === name && one.sha256 === hash);
  return before.some(isLost) || now.some(isNew);
}

const OWN_ROLES: ReadonlySet<ManifestInput["role"]> = new Set(["cluster", "plan", "own-words", "data"]);

function isSender({ name }: ManifestInput): boolean {
  return name === MEETING_FILES.sender;
}

/** What a meeting's own files would stand as in the manifest of a kit. */
async function inputsIn({ folder, cluster, data }: OpenMeeting): Promise<readonly ManifestInput[]> {
  const fields = [
    ["cluster", cluster],
    ["plan", join(folder, PLAN_NAME)],
    ["own-words", join(folder, OWN_WORDS_NAME)],
    ["own-words", join(folder, MEETING_FILES.sender)],
  ] as const;
  const written = fields.map(async ([role, path]) => {
    const read = await readYaml(path);
    return yamlInput(role, read.ok ? read.value : undefined);
  });
  const given = data.map(async (path): Promise<readonly ManifestInput[]> => {
    const bytes = await readBytes(path);
    return [{ role: "data", name: baseName(path), sha256: bytes.ok ? sha256(bytes.value) : "" }];
  });
  return (await Promise.all([...written, ...given])).flat();
}
