import { crc32 } from "node:zlib";

/** Neither date nor time: the archive is read again at once. */
const NO_DATE = 0x21_0000;
const VERSION = 20;

/**
 * Packs parts again without compression. What a reader of workbooks gets to see is then exactly what the guard has
 * looked at, and nothing that the two could understand differently.
 *
 * @param parts bytes by name; names are ASCII
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const label = Buffer.from(name, "latin1");
    const described = description(bytes, label.length);
    const local = Buffer.concat([uint32(0x04034b50), uint16(VERSION), described, label]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(VERSION),
        uint16(VERSION),
        described,
        Buffer.alloc(10),
        uint32(offset),
        label,
      ]),
    );
    files.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = [uint16(0), uint16(0), uint16(parts.size), uint16(parts.size)];
  const end = [uint32(0x06054b50), ...counts, uint32(size), uint32(offset), uint16(0)];
  return joined([...files, ...directory, ...end]);
}

/** Into memory of its own, which can be handed to a thread: small buffers share theirs. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The fields that the header of a file and its line in the directory share. */
function description(bytes: Uint8Array, nameLength: number): Uint8Array {
  return Buffer.concat([
    uint16(0),
    uint16(0),
    uint32(NO_DATE),
    uint32(crc32(bytes)),
    uint32(bytes.length),
    uint32(bytes.length),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Uint8Array {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
