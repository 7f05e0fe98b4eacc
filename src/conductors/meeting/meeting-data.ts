import { join } from "node:path";
import { DATA_COLUMNS } from "../../model/columns.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { type GivenFile, MEETING_FILES } from "../../model/meeting-folder.ts";
import { gridsIn, openTableFile } from "../../read/read-table.ts";
import { patientsIn } from "../../validate/data/patient-file.ts";
import { finding } from "../../validate/finding.ts";
import { removeGiven, writeGiven } from "../../write/write-given.ts";
import { type OpenMeeting, shownFile } from "./meeting-folder.ts";

export interface GivenOutcome {
  /** Names of the files that lie in the meeting's folder now. */
  readonly kept: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts files with figures into a meeting's folder; one that holds patients is nowhere written down. */
export async function addData({ folder }: OpenMeeting, files: readonly GivenFile[]): Promise<GivenOutcome> {
  const kept: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const given of files) {
    const name = safeName(given.name);
    const found = await refusalsOf({ ...given, name });
    diagnostics.push(...found);
    if (hasErrors(found)) continue;
    await writeGiven(join(folder, MEETING_FILES.data, name), given.bytes);
    kept.push(name);
  }
  return { kept, diagnostics };
}

/** Takes a file of figures out of the meeting's folder; one that does not lie there is none. */
export async function removeData({ data }: OpenMeeting, name: string): Promise<void> {
  for (const path of data.filter((one) => shownFile(one) === name)) await removeGiven(path);
}

async function refusalsOf({ name, bytes }: GivenFile): Promise<readonly Diagnostic[]> {
  if (bytes.length === 0) return [finding("error", "table/empty", { file: name })];
  const opened = await openTableFile(name, bytes);
  const grids = opened.ok ? gridsIn(opened.value, DATA_COLUMNS) : opened;
  if (!grids.ok) return grids.diagnostics;
  return grids.value.flatMap(patientsIn);
}

/** Longer names do not open on every system: some count signs, and some the bytes of UTF-8, of which a sign has up to four. */
const LONGEST_NAME = 60;

/** What Windows takes for a device, whatever follows behind a dot. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)\s*(\.|$)/i;

/**
 * The name of a file that somebody has handed over, as it may stand on this disk and can be read by people: no folder,
 * no device, no hidden file, and no sign that is not seen.
 */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replaceAll(/\p{Cf}|\p{Cs}/gu, "").replaceAll(/[\p{Cc}<>:"|?*]/gu, "-");
  const [, stem = "", ending = ""] = /^(.*?)(\.[^.]*)?$/.exec(trimmed(plain)) ?? [];
  const kept = trimmed([...stem].slice(0, LONGEST_NAME).join(""));
  const isNone = kept === "" || DEVICE.test(kept);
  return `${isNone ? "fil" : kept}${trimmedEnd([...ending].slice(0, 10).join(""))}`;
}

function trimmed(text: string): string {
  return trimmedEnd(text.replace(/^[.~$\s]+/, ""));
}

/** Windows drops dots and blanks at the end of a name. */
function trimmedEnd(text: string): string {
  return text.replace(/[.\s]+$/, "");
}
