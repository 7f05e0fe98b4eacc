import { CONTENT_TYPES_PART, contentTypeOf } from "../../ooxml/content-types.ts";
import { OFFICE_LIMITS, OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { rootOf } from "../../ooxml/xml-tree.ts";
import { listZip, UnsoundZip, type ZipFault } from "../../ooxml/zip-archive.ts";
import type { Finding } from "./finding.ts";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the stream that holds a file Office has locked with a password, as it stands in the old container. */
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

/** An Office file that was safe to open. */
export interface OpenedFile {
  readonly file: OfficePackage;
  /** The archive's directory as it stands. */
  readonly names: readonly string[];
}

/** Opens bytes of any kind, or tells why they must not or cannot be unpacked. */
export function openFile(bytes: Uint8Array): OpenedFile | Finding {
  if (OLE_HEADER.every((byte, index) => bytes[index] === byte))
    return { code: Buffer.from(bytes).includes(LOCKED) ? "office/encrypted" : "office/old-format" };
  try {
    const opened = { file: new OfficePackage(bytes), names: listZip(bytes) };
    return opened.names.length > 0 ? opened : { code: "package/readable-archive" };
  } catch (cause) {
    if (cause instanceof UnsoundZip) return refusal(cause.fault);
    throw cause;
  }
}

function refusal(fault: ZipFault): Finding {
  switch (fault.kind) {
    case "too-many-parts":
      return {
        code: "office/too-many-parts",
        values: { parts: fault.parts, most: OFFICE_LIMITS.parts },
      };
    case "too-large":
      return { code: "office/too-large-inside", values: { megabytes: fault.most / 1_000_000 } };
    case "too-tight":
      return { code: "office/packed-too-tight", values: { ratio: OFFICE_LIMITS.ratio.most } };
    default:
      return { code: "package/readable-archive" };
  }
}

/** The part everything else hangs on, and which program it belongs to. */
export interface MainPart {
  readonly kind: "presentation" | "document";
  readonly part: string;
}

const STRICT = "http://purl.oclc.org/";

/** Finds the main part, or why it cannot be inspected. */
export function mainPart(file: OfficePackage): MainPart | "office/other-kind" | "office/strict-format" {
  const [part = ""] = file.has(CONTENT_TYPES_PART) ? relatedParts(file, "", "officeDocument") : [];
  if (!file.has(part) || !/\.xml$/i.test(part)) return "office/other-kind";
  if (rootOf(file.xml(part)).namespaceURI.startsWith(STRICT)) return "office/strict-format";
  const type = contentTypeOf(file, part) ?? "";
  if (/presentationml|ms-powerpoint/.test(type)) return { kind: "presentation", part };
  return /wordprocessingml|ms-word/.test(type) ? { kind: "document", part } : "office/other-kind";
}
