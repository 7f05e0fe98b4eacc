import { crc32, inflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** First entry of every Office file: readers that stream look for it there. */
const CONTENT_TYPES = "[Content_Types].xml";

/** Already compressed; a second pass costs time and gains nothing. */
const COMPRESSED = /\.(png|jpe?g|xlsx)$/;

const STORED = 0;
const DEFLATED = 8;

/** What an archive may hold at most. Sizes are judged as they are announced, before anything is unpacked. */
export interface ZipLimits {
  readonly parts: number;
  /** Bytes that the parts of a kind unpack to: each for itself, and all together. */
  readonly sizes: readonly { readonly of: RegExp; readonly each: number; readonly all: number }[];
  /** How many times smaller a part may be packed, once it is larger than `from`; of those the sizes speak of. */
  readonly ratio: { readonly most: number; readonly from: number };
  /** What is unpacked; everything when left out. */
  readonly wanted?: RegExp;
}

/** Why an archive is not opened. `overflows` is a part that turns out to be larger than it said. */
export type ZipFault =
  | { readonly kind: "damaged" | "locked" | "too-tight" | "overflows" }
  | { readonly kind: "too-many-parts"; readonly parts: number }
  | { readonly kind: "too-large"; readonly most: number };

/** An archive that cannot be opened, or must not be. */
export class UnsoundZip extends Error {
  override readonly name = "UnsoundZip";
  readonly fault: ZipFault;

  constructor(fault: ZipFault, cause?: unknown) {
    super(`archive is not opened: ${fault.kind}`, { cause });
    this.fault = fault;
  }
}

/**
 * The one way any archive comes in: every file of it by name, folders dropped, in the order of the directory.
 *
 * @throws UnsoundZip for what is built to choke or mislead, and for what is damaged
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> {
  const entries = directoryOf(bytes);
  judge(entries, limits);
  const { wanted = /(?<!\/)$/ } = limits;
  return new Map(entries.filter(({ name }) => wanted.test(name)).map((entry) => [entry.name, unpack(entry)]));
}

/** The names in an archive's directory as they stand, repeated ones and folders included. */
export function listZip(bytes: Uint8Array): readonly string[] {
  return directoryOf(bytes).map(({ name }) => name);
}

/** Names that would lead out of a folder they are unpacked in. Nothing is unpacked to disk; they are a bad sign. */
const OUTSIDE = /^[/\\]|^[a-z]:|\\|(^|\/)\.\.(\/|$)|\p{Cc}/iu;

/** What readers could understand differently: names that collide, also where case is ignored, or lead outside. */
export function unsafeNames(
  names: readonly string[],
): readonly { readonly name: string; readonly problem: string }[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const isRepeated = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    if (isRepeated) return [{ name, problem: "name stands twice in the archive" }];
    return OUTSIDE.test(name) ? [{ name, problem: "name leads out of the package" }] : [];
  });
}

function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = readZipDirectory(bytes);
  if (!entries) throw new UnsoundZip({ kind: "damaged" });
  return entries;
}

function judge(entries: readonly ZipEntry[], { parts, sizes, ratio }: ZipLimits): void {
  if (entries.length > parts) throw new UnsoundZip({ kind: "too-many-parts", parts: entries.length });
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UnsoundZip({ kind: "locked" });
  for (const { of, each, all } of sizes) {
    const judged = entries.filter(({ name }) => of.test(name));
    const sum = judged.reduce((total, { size }) => total + size, 0);
    if (sum > all) throw new UnsoundZip({ kind: "too-large", most: all });
    if (judged.some(({ size }) => size > each)) throw new UnsoundZip({ kind: "too-large", most: each });
    if (judged.some(({ size, packedSize }) => size > ratio.from && size > ratio.most * packedSize))
      throw new UnsoundZip({ kind: "too-tight" });
  }
}

/** No part may turn out to be larger than it said, or other than it was when it was packed. */
function unpack({ packed, method, size, checksum }: ZipEntry): Uint8Array {
  if (!packed || (method !== STORED && method !== DEFLATED)) throw new UnsoundZip({ kind: "damaged" });
  const part = method === STORED ? packed : inflate(packed, size);
  if (part.length !== size || crc32(part) !== checksum) throw new UnsoundZip({ kind: "damaged" });
  return part;
}

/** Stops where more comes out than was announced. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return new Uint8Array(part.buffer, part.byteOffset, part.length);
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause)) throw cause;
    throw new UnsoundZip({ kind: cause.code === "ERR_BUFFER_TOO_LARGE" ? "overflows" : "damaged" }, cause);
  }
}

/**
 * The oldest time a zip can hold, 1 January 1980 00:00. A zip stores local wall-clock fields, so the date is
 * built from local fields too: then the stored bytes are the same in every time zone.
 */
const zipEpoch = () => new Date(1980, 0, 1);

/**
 * An archive that depends on the parts alone: content types first, the rest by name, one fixed date,
 * no extra fields and a compressor of our own choice.
 *
 * @param isStored whether nothing is compressed, for an archive that is read again at once
 */
export function closeZip(parts: ReadonlyMap<string, Uint8Array>, isStored = false): Uint8Array<ArrayBuffer> {
  const names = [...parts.keys()].sort(byPackageOrder);
  const files = names.map((name) => [
    name,
    [parts.get(name) ?? new Uint8Array(), { level: isStored || COMPRESSED.test(name) ? 0 : 9 }] as const,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: zipEpoch() });
}

function byPackageOrder(one: string, other: string): number {
  if (one === CONTENT_TYPES || other === CONTENT_TYPES) return one === CONTENT_TYPES ? -1 : 1;
  return one < other ? -1 : 1;
}
