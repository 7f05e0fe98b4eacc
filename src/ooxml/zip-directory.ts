const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The end record may be followed by a comment of this length at most. */
const LONGEST_COMMENT = 0xffff;

/** One packed file as the directory at the end of the archive announces it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; no Office program uses anything else. */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
  /** Undefined when they do not lie within the archive, under the name the directory gives them. */
  readonly packed: Uint8Array | undefined;
}

/**
 * Reads the directory of a zip archive without unpacking anything.
 *
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16. Zip64 is left out: no file small enough to be read here
 * needs it.
 *
 * @returns undefined when the bytes are no whole archive
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_RECORD) return undefined;
    entries.push(readEntry(bytes, view, at));
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  const packedSize = view.getUint32(at + 20, true);
  const isUtf8 = (flags & 0x0800) !== 0;
  return {
    name: Buffer.from(name).toString(isUtf8 ? "utf8" : "latin1"),
    isEncrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packedSize,
    packed: packedBytes(bytes, view, { name, size: packedSize, localAt: view.getUint32(at + 42, true) }),
  };
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  { name, size, localAt }: { readonly name: Uint8Array; readonly size: number; readonly localAt: number },
): Uint8Array | undefined {
  if (localAt + LOCAL_LENGTH > bytes.length || view.getUint32(localAt, true) !== LOCAL_RECORD)
    return undefined;
  const nameAt = localAt + LOCAL_LENGTH;
  const dataAt = nameAt + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  const isNamed = Buffer.from(name).equals(
    bytes.subarray(nameAt, nameAt + view.getUint16(localAt + 26, true)),
  );
  return isNamed && dataAt + size <= bytes.length ? bytes.subarray(dataAt, dataAt + size) : undefined;
}
