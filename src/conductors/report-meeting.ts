import { join } from "node:path";
import { meetingReport } from "../kit/documents/meeting-report-document.ts";
import type { Identities } from "../model/cluster-identities.ts";
import type { DataControl } from "../model/data-control.ts";
import type { Decisions } from "../model/decisions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { EditedChoice } from "../model/edited-texts.ts";
import type { KitManifest, ManifestFile } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { readBytes } from "../read/read-bytes.ts";
import { measuresOf } from "../validate/decisions/decisions-sheet.ts";
import { sealKit } from "../write/hand-over.ts";
import { handWorkIn } from "../write/keep-hand-work.ts";
import { writeKitFolder } from "../write/write-kit-folder.ts";
import { sealWithSheet, searchedToo } from "./control-data.ts";
import { besideEdited, settleEdits, tellingOf } from "./edited-files.ts";
import { sha256 } from "./file-identity.ts";
import { type RenderedKit, renderKit } from "./render-kit.ts";
import { earlierPlace, keptFindings, type OpenKit } from "./standing-kits.ts";

/** How a report is made and handed over. */
export interface ReportRequest {
  /** Let it take the place of one that somebody has edited. */
  readonly force: boolean;
  /** What becomes of that one otherwise. */
  readonly edited?: EditedChoice | undefined;
  readonly fonts: string;
}

/** A report that has passed the release gate. */
interface PreparedReport {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Puts it into the kit's folder, where nothing else changes but the data-control sheet and the manifest. */
  readonly write: () => Promise<readonly Diagnostic[]>;
}

/**
 * The report of a kit's meeting, from what it decided: rendered, searched and ready to be written beside the kit's other
 * files.
 *
 * @returns undefined while nothing is decided
 * @throws KitError when it names somebody, or when somebody has edited the one that lies there and has not chosen
 */
export async function prepareReport(
  opened: OpenKit,
  decisions: Decisions,
  identities: Identities,
  request: ReportRequest,
): Promise<PreparedReport | undefined> {
  const { folder } = opened;
  const { plans, cluster, report } = decisions;
  if (plans.length === 0 && !cluster && !report) return undefined;
  const record = meetingReport(opened.kit, decisions, measuresOf(opened.kit));
  const kit = { ...opened.kit, files: [...opened.kit.files.filter((file) => !isRecord(file)), record] };
  // The report that lies there, and one that was put beside an edited one.
  const isAsked = (name: string) => name.startsWith(record.name.replace(/\.docx$/, ""));
  const edits = await settleEdits(kit, folder, { ...request, isAsked }, tellingOf(kit, identities));
  const made = await renderKit({ ...kit, charts: [], files: [record] }, request.fonts, { identities });
  const rendered = besideEdited(made, edits);
  const standing = await standingFiles(opened, rendered, isAsked);
  const files = await sealed({ ...opened, kit }, { rendered, standing, identities, request });
  const path = join(folder, [...rendered.files.keys()][0] ?? record.name);
  return {
    path,
    diagnostics: edits.diagnostics,
    write: async () => {
      const { edited, foreign } = await handWorkIn(folder);
      const isOver = (name: string) => rendered.files.has(name);
      // Whatever else people have edited or put there stays as it is.
      const options = {
        force: request.force || !foreign.some(isOver),
        settled: new Set(edited),
        earlier: [...edited, ...foreign].some(isOver) ? earlierPlace(folder, kit) : undefined,
      };
      return keptFindings(folder, await writeKitFolder(folder, files, options));
    },
  };
}

/** Whether a file of a kit is the report of its meeting. */
function isRecord(file: MeetingKit["files"][number]): boolean {
  return file.kind === "document" && file.isRecord === true;
}

/** A kit as it is built anew, with the report of the meeting that the one before it in its folder has. */
export function withStandingRecord(kit: MeetingKit, standing: MeetingKit | undefined): MeetingKit {
  const records = standing?.files.filter(isRecord) ?? [];
  return records.length === 0 ? kit : { ...kit, files: [...kit.files, ...records] };
}

interface Standing {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** As the manifest has those that people have edited since. */
  readonly edited: readonly ManifestFile[];
}

/** The files of a kit that are not made anew, as they lie there. */
async function standingFiles(
  { folder, files: entries }: OpenKit,
  { files: made }: RenderedKit,
  isReport: (name: string) => boolean,
): Promise<Standing> {
  const files = new Map<string, Uint8Array>();
  const edited: ManifestFile[] = [];
  for (const entry of entries.filter(({ name }) => !made.has(name))) {
    const bytes = await readBytes(join(folder, entry.name));
    if (!bytes.ok || sha256(bytes.value) !== entry.sha256) edited.push(entry);
    else if (!isReport(entry.name)) files.set(entry.name, bytes.value);
  }
  return { files, edited };
}

interface Sealing {
  readonly rendered: RenderedKit;
  readonly standing: Standing;
  readonly identities: Identities;
  readonly request: ReportRequest;
}

/** All files under a manifest that knows of the report, and a data-control sheet that does, unless people have filled it in. */
async function sealed(
  { kit, inputs, program, control: before }: KitManifest,
  { rendered, standing, identities, request }: Sealing,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map([...standing.files, ...rendered.files]);
  const { edited } = standing;
  const control = before && controlWith(before, rendered, identities);
  const isFilledIn = edited.some(({ name }) => name.endsWith("-datakontrol.docx"));
  if (!control || isFilledIn)
    return sealKit(kit, { program, inputs, ...(control ? { control } : {}), edited }, files);
  const { fonts } = request;
  const known = { kit, inputs, program, fonts, edited, identities };
  return (await sealWithSheet({ ...rendered, files }, control, known)).files;
}

function controlWith(
  before: DataControl,
  { inspected, texts }: RenderedKit,
  identities: Identities,
): DataControl {
  const names = new Set(inspected.map(({ name }) => name));
  const { search } = before;
  const isNew = before.files.every(({ name }) => !names.has(name));
  return {
    ...before,
    files: [...before.files.filter(({ name }) => !names.has(name)), ...inspected],
    ...(search && isNew ? { search: searchedToo(search, texts, identities) } : {}),
  };
}
