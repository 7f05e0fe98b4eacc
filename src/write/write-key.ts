import type { PracticeKey } from "../model/practice-key.ts";
import { isInside } from "./is-inside.ts";
import { recoverFromKill } from "./recover-from-kill.ts";
import { diskCode, writeDiagnostic, writeFailure, writeRefusal } from "./write-failure.ts";
import { isWrittenPrivately } from "./write-private-file.ts";

export interface KeyOptions {
  /** The kit's folder, which is handed out and must never hold the key. */
  readonly kitFolder: string;
  /** The key file as this run read it; absent when there was none. */
  readonly replaces?: Uint8Array;
}

/**
 * Writes the key between practices and codes: the one file that can name the practices of a closed kit.
 *
 * Only its owner may read it. It appears whole or not at all, and a key that somebody else has made or changed since
 * this run read it is never overwritten: a kit whose codes no key explains is worth nothing. Write the key first,
 * then the kit.
 */
export async function writeKey(
  path: string,
  key: PracticeKey,
  { kitFolder, replaces }: KeyOptions,
): Promise<void> {
  try {
    if (await isInside(path, kitFolder)) throw writeRefusal([writeDiagnostic(path, "kit/key-inside-kit")]);
    const isWritten = await isWrittenPrivately({
      path,
      bytes: keyBytes(key),
      ...(replaces ? { replaces } : {}),
    });
    if (!isWritten) throw writeRefusal([writeDiagnostic(path, "kit/key-changed")]);
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

/**
 * Takes away what a killed run left of a key beside it, which names practices; for runs that write no key themselves.
 * What the disk will not let go of stays for the next run.
 */
export async function clearBesideKey(path: string): Promise<void> {
  try {
    await recoverFromKill(path);
  } catch (cause) {
    if (diskCode(cause) === undefined) throw cause;
  }
}

/**
 * Danish Excel opens it with a double click: byte-order mark, semicolons, CRLF. Sorted, so that equal keys are equal
 * files. The column of given-up numbers is there when there are any.
 */
function keyBytes({ codes, formerly }: PracticeKey): Uint8Array {
  const rows = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines =
    formerly.size === 0
      ? ["ydernummer;kode", ...rows.map((row) => row.join(";"))]
      : [
          "ydernummer;kode;tidligere",
          ...rows.map(([practice, code]) =>
            [practice, code, (formerly.get(practice) ?? []).join(" ")].join(";"),
          ),
        ];
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}
