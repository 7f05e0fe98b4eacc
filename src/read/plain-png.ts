import { crc32 } from "node:zlib";

/** A PNG picture that holds nothing but the picture. */
export interface PlainPng {
  readonly bytes: Uint8Array;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What it takes to draw the picture. All else may tell who drew it, with what and where: PNG, section 11.3. */
const NEEDED = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

/** Length and name before the data of a chunk, its check sum behind. */
const HEAD = 8;
const CHECK_SUM = 4;

/** A header holds thirteen bytes, sizes first. */
const WHOLE_HEADER = HEAD + 13 + CHECK_SUM;

interface Chunk {
  readonly name: string;
  /** With its length, name and check sum. */
  readonly bytes: Uint8Array;
}

/** The picture without comments, places, programs and times; nothing when the bytes are no whole PNG file. */
export function plainPng(bytes: Uint8Array): PlainPng | undefined {
  const chunks = chunksOf(bytes);
  const [header] = chunks ?? [];
  const isWhole = header?.name === "IHDR" && header.bytes.length === WHOLE_HEADER;
  if (!chunks || !isWhole || chunks.at(-1)?.name !== "IEND") return undefined;
  const size = view(header.bytes);
  const kept = chunks.filter(({ name }) => NEEDED.includes(name));
  return {
    bytes: Buffer.concat([Uint8Array.from(SIGNATURE), ...kept.map((chunk) => chunk.bytes)]),
    widthPixels: size.getUint32(HEAD),
    heightPixels: size.getUint32(HEAD + 4),
  };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const chunk = chunkAt(bytes.subarray(at));
    if (!chunk) return undefined;
    chunks.push(chunk);
    at += chunk.bytes.length;
  }
  return chunks;
}

/** The chunk at the start of the bytes, when it is whole and its check sum is right. */
function chunkAt(rest: Uint8Array): Chunk | undefined {
  if (rest.length < HEAD + CHECK_SUM) return undefined;
  const end = HEAD + view(rest).getUint32(0) + CHECK_SUM;
  if (end > rest.length) return undefined;
  const bytes = rest.subarray(0, end);
  const isSound = crc32(bytes.subarray(4, -CHECK_SUM)) === view(bytes).getUint32(end - CHECK_SUM);
  return isSound ? { name: String.fromCharCode(...bytes.subarray(4, HEAD)), bytes } : undefined;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
