import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { whenFree } from "../disk/held-file.ts";
import { NotReadable, readWhole } from "../disk/plain-file.ts";
import type { PracticeCount } from "../model/tally.ts";
import { flushFolder } from "./flush-folder.ts";
import { recoverFromKill, stagingPrefix } from "./recover-from-kill.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";

const HEADER = "niveau;ydernummer;periode;målepunkt;tæller;nævner;udtræksdato";

/** Counts as the text of a data file, as `build` reads it and Danish Excel opens it with a double click. */
export function countsText(counts: readonly PracticeCount[]): string {
  const rows = counts.map(({ practice, period, measure, numerator, denominator, extracted }) =>
    [...rowStart(practice), period, measure, numerator, denominator ?? "", extracted].join(";"),
  );
  return `\uFEFF${[HEADER, ...rows].join("\r\n")}\r\n`;
}

/**
 * Writes a practice's counts: the one thing that leaves the place where the patients' rows are. Only its owner may
 * read it, since its counts are not yet suppressed.
 *
 * It appears whole or not at all. What lies there already is replaced when it is counts of the same practice and
 * nothing else, so that neither the extract nor a file gathered from many practices is lost to a wrong name.
 */
export async function writeCounts(path: string, counts: readonly PracticeCount[]): Promise<void> {
  try {
    await recoverFromKill(path);
    if (!(await mayReplace(path, counts)))
      throw writeRefusal([writeDiagnostic(path, "extract/out-in-the-way")]);
    await mkdir(dirname(resolve(path)), { recursive: true });
    const staging = await mkdtemp(stagingPrefix(path));
    try {
      const next = join(staging, basename(path));
      await writeFile(next, countsText(counts), { flush: true, mode: 0o600 });
      await whenFree(() => rename(next, path));
      await flushFolder(dirname(resolve(path)));
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

function rowStart(practice: string): readonly string[] {
  return ["praksis", practice];
}

async function mayReplace(path: string, counts: readonly PracticeCount[]): Promise<boolean> {
  const there = await readWhole(path).catch((cause: unknown) => {
    if (cause instanceof NotReadable) return "other";
    if (diskCode(cause) === "ENOENT") return undefined;
    throw cause;
  });
  if (there === undefined) return true;
  const starts = new Set(counts.map(({ practice }) => `${rowStart(practice).join(";")};`));
  const [header, ...rows] = there.toString().replace("\uFEFF", "").split(/\r?\n/);
  return (
    header === HEADER && rows.every((row) => row === "" || [...starts].some((start) => row.startsWith(start)))
  );
}
