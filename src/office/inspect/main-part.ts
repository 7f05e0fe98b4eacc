import { CONTENT_TYPES_PART, contentTypeOf } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relatedParts } from "../../ooxml/relationships.ts";
import { rootOf } from "../../ooxml/xml-tree.ts";

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
  if (rootOf(file.xml(part)).namespaceURI?.startsWith(STRICT)) return "office/strict-format";
  const type = contentTypeOf(file, part) ?? "";
  if (/presentationml|ms-powerpoint/.test(type)) return { kind: "presentation", part };
  return /wordprocessingml|ms-word/.test(type) ? { kind: "document", part } : "office/other-kind";
}
