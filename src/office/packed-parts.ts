import { CONTENT_TYPES_PART, contentTypesXml } from "../ooxml/content-types.ts";
import { type RelationshipLine, relationshipsPart, relationshipsXml } from "../ooxml/relationships.ts";
import { XML_DECLARATION } from "../ooxml/xml-document.ts";
import { closeZip } from "../ooxml/zip-archive.ts";

/** A part of the file: its name, what is in it, and what it refers to. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its content type; pictures are told by their ending. */
  readonly type?: string;
  readonly refersTo?: readonly RelationshipLine[];
}

const CORE_PART = "docProps/core.xml";
const APP_PART = "docProps/app.xml";

/** The parts of a file with what they refer to and what they are, packed; the same parts give the same bytes. */
export function packedParts(main: string, parts: readonly Part[]): Uint8Array {
  const root = [
    { type: "officeDocument", target: main },
    { type: "metadata/core-properties", target: CORE_PART },
    { type: "extended-properties", target: APP_PART },
  ];
  const files = new Map<string, string | Uint8Array>(parts.map(({ name, content }) => [name, content]));
  for (const { name, refersTo = [] } of [{ name: "", refersTo: root }, ...parts])
    if (refersTo.length > 0) files.set(relationshipsPart(name), relationshipsXml(name, refersTo));
  files.set(CONTENT_TYPES_PART, contentTypesXml(parts));
  const encoder = new TextEncoder();
  return closeZip(
    new Map(
      [...files].map(([name, content]) => [
        name,
        typeof content === "string" ? encoder.encode(XML_DECLARATION + content) : content,
      ]),
    ),
  );
}

/** What a file says about itself, in its two parts. */
export function propertyParts(core: string, app: string): readonly Part[] {
  return [
    {
      name: CORE_PART,
      content: core,
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    },
    {
      name: APP_PART,
      content: app,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    },
  ];
}
