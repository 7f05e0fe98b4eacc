import type { DiagnosticCode } from "../../messages/wording.ts";
import {
  listZip,
  openZip,
  UnsoundZip,
  unsafeNames,
  type ZipFault,
  type ZipLimits,
} from "../../ooxml/zip-archive.ts";

const MOST_BYTES = 10_000_000;

/**
 * Workbooks of counts hold some tens of parts of some hundred kilobytes; the limits leave room for a whole region. XML
 * of cells packs some ten to forty times. Parts a table cannot come from, pictures, charts, comments, macros and links,
 * are judged too, and never unpacked.
 */
const LIMITS: ZipLimits = {
  parts: 500,
  sizes: [{ of: /^/, each: 50_000_000, all: 100_000_000 }],
  ratio: { most: 200, from: 100_000 },
  wanted:
    /^(\[content_types\]\.xml|_rels\/\.rels|xl\/([^/]+|_rels\/[^/]+|worksheets\/[^/]+|persons\/[^/]+)(?<=\.(xml|rels)))$/i,
};

const WORKBOOK = /^xl\/workbook[^/]*\.xml$/i;
const BINARY_WORKBOOK = /^xl\/workbook[^/]*\.bin$/i;

/** For messages. */
export const GUARD_LIMITS = { megabytes: MOST_BYTES / 1_000_000, parts: LIMITS.parts };

type WorkbookCode = Extract<DiagnosticCode, `xlsx/${string}` | "table/workbook">;

const CODES: Readonly<Record<ZipFault["kind"], WorkbookCode>> = {
  damaged: "xlsx/damaged",
  locked: "xlsx/locked-or-old",
  "too-many-parts": "xlsx/too-many-parts",
  "too-large": "xlsx/unpacks-too-large",
  "too-tight": "xlsx/unpacks-too-large",
  overflows: "xlsx/unpacks-too-large",
};

/**
 * Guard before any reader of workbooks: unpacks the parts that tables come from, and refuses what is built to choke
 * or mislead.
 */
export function unpackWorkbook(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | WorkbookCode {
  if (bytes.length > MOST_BYTES) return "xlsx/too-large";
  try {
    const names = listZip(bytes);
    const parts = openZip(bytes, LIMITS);
    if (unsafeNames(names).length > 0) return "xlsx/unsafe-parts";
    const isOther =
      !names.some((name) => WORKBOOK.test(name)) || names.some((name) => BINARY_WORKBOOK.test(name));
    if (isOther) return "table/workbook";
    return [...parts.values()].some(declaresEntities) ? "xlsx/declares-entities" : parts;
  } catch (cause) {
    if (cause instanceof UnsoundZip) return CODES[cause.fault.kind];
    throw cause;
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
