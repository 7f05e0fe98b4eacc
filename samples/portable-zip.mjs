import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first day an archive can tell, at midnight. */
const DATE = 0x21;

/** Names are UTF-8. */
const UTF8 = 0x800;

/** Made on Unix, so that the mode bits are read. */
const MADE_BY = (3 << 8) | 20;

/**
 * An archive of whole files, in the order of their names: the same files give the same bytes, and what is run may be run
 * wherever it is unpacked. The writer of Office files in `src/ooxml/` knows no modes, which none of them needs.
 *
 * @param files name, bytes, and whether it is a program
 */
export function zipOf(files) {
  const entries = files.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(entryOf);
  let at = 0;
  const directory = entries.map((entry) => {
    const record = directoryRecord(entry, at);
    at += entry.local.length + entry.packed.length;
    return record;
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries.flatMap(({ local, packed }) => [local, packed]), ...directory, end]);
}

function entryOf({ name, bytes, isRun }) {
  const packed = deflateRawSync(bytes);
  const path = Buffer.from(name);
  // What both headers of a file say, from the version that is needed to the length of its name.
  const told = Buffer.alloc(26);
  told.writeUInt16LE(20, 0);
  told.writeUInt16LE(UTF8, 2);
  told.writeUInt16LE(8, 4);
  told.writeUInt16LE(DATE, 8);
  told.writeUInt32LE(crc32(bytes), 10);
  told.writeUInt32LE(packed.length, 14);
  told.writeUInt32LE(bytes.length, 18);
  told.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), told, path]);
  return { local, packed, told, path, mode: isRun ? 0o100755 : 0o100644 };
}

function directoryRecord({ told, path, mode }, at) {
  const head = Buffer.alloc(6);
  head.write("PK\x01\x02", "latin1");
  head.writeUInt16LE(MADE_BY, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(mode * 0x10000, 6);
  tail.writeUInt32LE(at, 10);
  return Buffer.concat([head, told, tail, path]);
}
