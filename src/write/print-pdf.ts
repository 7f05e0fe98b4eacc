import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { diskCode } from "./write-failure.ts";

/** Where LibreOffice is found: by its name, or where its installers put it on macOS and Windows. */
const PROGRAMS = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** As headings and lists for those who hear the page: what it is converted with, by what the file is. */
const CONVERSIONS = [
  { ending: ".pptx", words: taggedBy("impress_pdf_Export") },
  { ending: ".docx", words: taggedBy("writer_pdf_Export") },
];

function taggedBy(filter: string): readonly string[] {
  return ["--convert-to", `pdf:${filter}:{"UseTaggedPDF":{"type":"boolean","value":"true"}}`];
}

/** More than a kit of 35 practices takes on a slow machine, in milliseconds. */
const LONGEST = 600_000;

/**
 * Office files as PDF, by LibreOffice, in a folder that only the owner can read and that is gone afterwards. A profile
 * of its own keeps it apart from a LibreOffice that is open.
 *
 * @param files bytes by name; the last parts of the names differ
 * @returns the PDFs by name, without those that LibreOffice could not make; undefined when it is not on this machine
 */
export async function printPdfs(
  files: ReadonlyMap<string, Uint8Array>,
  programs: readonly string[] = PROGRAMS,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const home = await mkdtemp(join(tmpdir(), "klyngepakke-"));
  try {
    const from = join(home, "fra");
    const to = join(home, "til");
    await mkdir(from);
    const paths = [...files.keys()].map((name) => join(from, basename(name)));
    for (const [index, bytes] of [...files.values()].entries()) await writeFile(paths[index] ?? "", bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, "profil"))}`;
    for (const { ending, words } of CONVERSIONS) {
      const own = paths.filter((path) => path.endsWith(ending));
      const all = [profile, "--headless", "--norestore", ...words, "--outdir", to, ...own];
      if (own.length > 0 && !(await hasRun(programs, all))) return undefined;
    }
    const made = await Promise.all([...files.keys()].map((name) => pdfOf(name, to)));
    return new Map(made.flat());
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Tries one program after the other; what one has to say of files it cannot make is seen from their absence. */
async function hasRun(programs: readonly string[], words: readonly string[]): Promise<boolean> {
  for (const program of programs) {
    try {
      await promisify(execFile)(program, [...words], { timeout: LONGEST, windowsHide: true });
      return true;
    } catch (cause) {
      const isAbsent = ["ENOENT", "EACCES", "ENOTDIR"].includes(diskCode(cause) ?? "");
      if (!isAbsent) return true;
    }
  }
  return false;
}

async function pdfOf(name: string, folder: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  const withoutEnding = name.replace(/\.[^.]+$/, "");
  try {
    return [[`${withoutEnding}.pdf`, await readFile(join(folder, `${basename(withoutEnding)}.pdf`))]];
  } catch (cause) {
    if (diskCode(cause) === "ENOENT") return [];
    throw cause;
  }
}
