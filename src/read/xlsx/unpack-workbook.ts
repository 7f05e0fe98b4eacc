import { crc32, inflateRawSync } from "node:zlib";
import type { DiagnosticCode } from "../../messages/wording.ts";
import { packedBytes, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Workbooks of counts hold some tens of parts of some hundred kilobytes; the limits leave room for a whole region. */
const MOST_BYTES = 10_000_000;
const MOST_PARTS = 500;
const LARGEST_PART = 50_000_000;
const LARGEST_SUM = 100_000_000;
/** XML of cells packs some ten to forty times; only text made to be unpacked goes beyond this. */
const HIGHEST_RATIO = 200;
/** Below this size a part may pack as well as it likes. */
const SMALL_PART = 100_000;

const STORED = 0;
const DEFLATED = 8;

/** Parts a table can come from; pictures, charts, comments, macros and links are never unpacked. */
const OF_TABLES =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/([^/]+|_rels\/[^/]+|worksheets\/[^/]+|persons\/[^/]+))$/i;
const MARKUP = /\.(xml|rels)$/i;
const WORKBOOK = /^xl\/workbook[^/]*\.xml$/i;
const BINARY_WORKBOOK = /^xl\/workbook[^/]*\.bin$/i;

/** For messages. */
export const GUARD_LIMITS = { megabytes: MOST_BYTES / 1_000_000, parts: MOST_PARTS };

type WorkbookCode = Extract<DiagnosticCode, `xlsx/${string}` | "table/workbook">;

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly code: WorkbookCode };

/**
 * Guard before any reader of workbooks: unpacks the parts that tables come from, and refuses what is built to choke
 * or mislead. Sizes are judged as they are announced, and no part may then turn out to be larger than it said.
 */
export function unpackWorkbook(bytes: Uint8Array): Unpacked {
  if (bytes.length > MOST_BYTES) return refuse("xlsx/too-large");
  const entries = readZipDirectory(bytes);
  if (!entries) return refuse("xlsx/damaged");
  const announced = judgeDirectory(entries);
  if (announced) return refuse(announced);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ name }) => OF_TABLES.test(name) && MARKUP.test(name))) {
    const part = unpackPart(bytes, entry);
    if (!(part instanceof Uint8Array)) return refuse(part);
    if (declaresEntities(part)) return refuse("xlsx/declares-entities");
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

/** What the directory alone gives away. */
function judgeDirectory(entries: readonly ZipEntry[]): WorkbookCode | undefined {
  if (entries.length > MOST_PARTS) return "xlsx/too-many-parts";
  if (entries.some(({ isEncrypted }) => isEncrypted)) return "xlsx/locked-or-old";
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.some(isOutside) || new Set(names).size < names.length) return "xlsx/unsafe-parts";
  const sum = entries.reduce((bytes, { size }) => bytes + size, 0);
  if (sum > LARGEST_SUM || entries.some(isBloated)) return "xlsx/unpacks-too-large";
  if (names.some((name) => BINARY_WORKBOOK.test(name)) || !names.some((name) => WORKBOOK.test(name))) {
    return "table/workbook";
  }
  return undefined;
}

/** Names that would lead out of a folder they are unpacked in. Nothing is unpacked to disk; they are a bad sign. */
function isOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|(^|\/)\.\.(\/|$)|\p{Cc}/u.test(name);
}

function isBloated({ size, packedSize }: ZipEntry): boolean {
  return size > LARGEST_PART || (size > SMALL_PART && size > HIGHEST_RATIO * packedSize);
}

function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | WorkbookCode {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return "xlsx/damaged";
  const part = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (!(part instanceof Uint8Array)) return part;
  const isWhole = part.length === entry.size && crc32(part) === entry.checksum;
  return isWhole ? part : "xlsx/damaged";
}

/** Stops where more comes out than was announced. */
function inflate(packed: Uint8Array, size: number): Uint8Array | WorkbookCode {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause)) throw cause;
    return cause.code === "ERR_BUFFER_TOO_LARGE" ? "xlsx/unpacks-too-large" : "xlsx/damaged";
  }
}

/** Office never declares a document type; entities are the way to make small XML large or to fetch other files. */
function declaresEntities(part: Uint8Array): boolean {
  const text = Buffer.from(part.buffer, part.byteOffset, part.length);
  for (let at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 2)) {
    if (!/^<!(--|\[CDATA\[)/.test(text.toString("latin1", at, at + 9))) return true;
  }
  return false;
}

function refuse(code: WorkbookCode): Unpacked {
  return { ok: false, code };
}
