import { type ZipEntry, zipDirectory } from "../../ooxml/zip-archive.ts";
import type { Finding } from "./finding.ts";

/** Far above any deck of a meeting. XML grows manyfold as a tree, so it has a limit of its own. */
const MOST_PARTS = 10_000;
const MOST_MEGABYTES = 300;
const MOST_XML_MEGABYTES = 40;
const MEGABYTE = 1_000_000;

/** XML packs some ten to forty times; long runs of one byte pack a thousand times. */
const MOST_RATIO = 200;

/** Small parts may pack as tight as they like. */
const RATIO_FROM_BYTES = 1_000_000;

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Name of the stream that holds a file Office has locked with a password, as it stands in the old container.
 */
const LOCKED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Why a file must not or cannot be unpacked; undefined when nothing speaks against it. Nothing is unpacked.
 */
export function guardArchive(bytes: Uint8Array): Finding | undefined {
  if (OLE_HEADER.every((byte, index) => bytes[index] === byte))
    return {
      code: Buffer.from(bytes).includes(Buffer.from(LOCKED)) ? "office/encrypted" : "office/old-format",
    };
  const entries = directoryOf(bytes);
  return entries && entries.length > 0 ? guardEntries(entries) : { code: "package/readable-archive" };
}

function guardEntries(entries: readonly ZipEntry[]): Finding | undefined {
  if (entries.length > MOST_PARTS)
    return { code: "office/too-many-parts", values: { parts: entries.length, most: MOST_PARTS } };
  const xml = entries.filter(({ name }) => /\.(xml|rels|svg|vml)$/i.test(name));
  if (bytesOf(xml) > MOST_XML_MEGABYTES * MEGABYTE)
    return { code: "office/too-large-inside", values: { megabytes: MOST_XML_MEGABYTES } };
  if (bytesOf(entries) > MOST_MEGABYTES * MEGABYTE)
    return { code: "office/too-large-inside", values: { megabytes: MOST_MEGABYTES } };
  if (entries.some(isPackedTooTight))
    return { code: "office/packed-too-tight", values: { ratio: MOST_RATIO } };
  return entries.some(isTooSmallForItself) ? { code: "package/readable-archive" } : undefined;
}

function isPackedTooTight({ bytes, packedBytes }: ZipEntry): boolean {
  return bytes > RATIO_FROM_BYTES && bytes > packedBytes * MOST_RATIO;
}

/** Packing never adds more than a few bytes a block, so a directory that says so lies about the size. */
function isTooSmallForItself({ bytes, packedBytes }: ZipEntry): boolean {
  return packedBytes > bytes * 1.01 + 64;
}

function bytesOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

function directoryOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return zipDirectory(bytes);
  } catch {
    return undefined;
  }
}
