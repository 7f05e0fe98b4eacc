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
  /** 0 stored, 8 deflated; anything else is not used in workbooks. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localAt: number;
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
  const view = viewOf(bytes);
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

/**
 * The packed bytes of an entry.
 *
 * @returns undefined when they do not lie within the archive under the name the directory gives them
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { localAt, packedSize, name } = entry;
  const view = viewOf(bytes);
  if (localAt + LOCAL_LENGTH > bytes.length || view.getUint32(localAt, true) !== LOCAL_RECORD)
    return undefined;
  const nameLength = view.getUint16(localAt + 26, true);
  const start = localAt + LOCAL_LENGTH;
  const dataAt = start + nameLength + view.getUint16(localAt + 28, true);
  const isWhole = dataAt + packedSize <= bytes.length;
  return isWhole && textAt(bytes, start, nameLength) === name
    ? bytes.subarray(dataAt, dataAt + packedSize)
    : undefined;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  return {
    name: textAt(bytes, at + ENTRY_LENGTH, view.getUint16(at + 28, true)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
  };
}

/** Names of parts in Office packages are ASCII; others are told apart byte by byte, which is all that is needed. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString("latin1");
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
