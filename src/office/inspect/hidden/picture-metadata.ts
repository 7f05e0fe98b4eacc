const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** Chunks of a PNG that hold words or a camera's record. */
const PNG_RECORDS = ["tEXt", "iTXt", "zTXt", "eXIf"];

/** Segments of a JPEG that do: Exif and XMP (APP1), IPTC (APP13) and comments. */
const JPEG_RECORDS = [0xe1, 0xed, 0xfe];

/** What says no more than which program made the picture, or its colours. */
const HARMLESS = /^(Software|Source|Comment\0Created with|gamma|date:(create|modify|timestamp))\0?/i;

/**
 * The records a picture carries besides what it shows, as text; none for kinds of picture without records.
 */
export function pictureRecords(bytes: Uint8Array): readonly string[] {
  const records = startsWith(bytes, PNG)
    ? pngRecords(bytes)
    : startsWith(bytes, JPEG)
      ? jpegRecords(bytes)
      : [];
  return records
    .map((record) => Buffer.from(record).toString("latin1"))
    .filter((text) => !HARMLESS.test(text));
}

function pngRecords(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_RECORDS.includes(kind)) found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

function jpegRecords(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const kind = bytes[at + 1] ?? 0;
    // The picture itself begins here; no records follow.
    if (kind === 0xda) break;
    const length = view.getUint16(at + 2);
    if (JPEG_RECORDS.includes(kind)) found.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return found;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
