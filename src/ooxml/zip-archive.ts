import { unzipSync, zipSync } from "fflate";

/** First entry of every Office file: readers that stream look for it there. */
const CONTENT_TYPES = "[Content_Types].xml";

/** Already compressed; a second pass costs time and gains nothing. */
const COMPRESSED = /\.(png|jpe?g)$/;

/**
 * The oldest time a zip can hold, 1 January 1980 00:00. A zip stores local wall-clock fields, so the date is
 * built from local fields too: then the stored bytes are the same in every time zone.
 */
const zipEpoch = () => new Date(1980, 0, 1);

/** Every file of an archive by name; entries for folders are dropped. */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  return new Map(Object.entries(entries));
}

/** The names in an archive's directory as they stand, repeated ones and folders included. */
export function listZip(bytes: Uint8Array): readonly string[] {
  return zipDirectory(bytes).map(({ name }) => name);
}

/** A line of an archive's directory: what it says of an entry, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** Unpacking never gives more than this: what is left over is cut off. */
  readonly bytes: number;
}

/** The directory of an archive; nothing is unpacked. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) =>
      entries.push({ name, packedBytes: size, bytes: originalSize }) < 0,
  });
  return entries;
}

/**
 * An archive that depends on the parts alone: content types first, the rest by name, one fixed date,
 * no extra fields and a compressor of our own choice.
 */
export function closeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort(byPackageOrder);
  const files = names.map((name) => [
    name,
    [parts.get(name) ?? new Uint8Array(), { level: COMPRESSED.test(name) ? 0 : 9 }] as const,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: zipEpoch() });
}

function byPackageOrder(one: string, other: string): number {
  if (one === CONTENT_TYPES || other === CONTENT_TYPES) return one === CONTENT_TYPES ? -1 : 1;
  return one < other ? -1 : 1;
}
