import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

/** A file in a zip as an unpacking program sees it. */
export interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Mode bits, as Unix writes them. */
  readonly mode: number;
  /** Day and time of day, as the archive packs them. */
  readonly date: number;
}

/** Every file of an archive with what the program's own reader of Office files has no use for: modes and dates. */
export function filesInZip(archive: Buffer): readonly Zipped[] {
  const files: Zipped[] = [];
  const end = archive.lastIndexOf("PK\x05\x06");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files.push({
      name: archive.toString("utf8", at + 46, nameEnd),
      bytes: inflateRawSync(archive.subarray(from, from + archive.readUInt32LE(at + 20))),
      mode: archive.readUInt16LE(at + 40),
      date: archive.readUInt32LE(at + 12),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** Unpacks as a file manager does, programs runnable. */
export function unpackInto(folder: string, files: readonly Zipped[]): void {
  for (const { name, bytes, mode } of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { mode: mode & 0o777 });
  }
}
