import type { OfficePackage } from "../../../ooxml/office-package.ts";
import { parseXml, UnsoundXml } from "../../../ooxml/xml-document.ts";
import { CharacterData, type Document, type Element, type Node, XMLNS } from "../../../ooxml/xml-node.ts";
import { isElement } from "../../../ooxml/xml-tree.ts";
import { openFile } from "../open-file.ts";

/** A package inside a package inside a package is not a document of anybody's. */
const DEEPEST = 3;

const PICTURE = /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i;
const XML = /\.(xml|rels|svg)$/i;

/**
 * Everything a package says, by part: XML joined over runs, the records of pictures, the parts of embedded packages,
 * and what can be read in any other bytes.
 */
export function packageTexts(file: OfficePackage, depth = 1): ReadonlyMap<string, PartText> {
  return new Map(file.names().flatMap((name) => textsOfPart(file, name, depth)));
}

function textsOfPart(
  file: OfficePackage,
  name: string,
  depth: number,
): readonly (readonly [string, PartText])[] {
  if (XML.test(name)) return [[name, partText(file.xml(name))]];
  const bytes = file.bytes(name);
  if (PICTURE.test(name)) return [[name, pictureText(bytes)]];
  const inner = depth < DEEPEST ? openPackage(bytes) : undefined;
  if (inner)
    return [...packageTexts(inner, depth + 1)].map(([part, text]) => [`${name}!${part}`, text] as const);
  return [[name, { words: readableIn(bytes), addresses: "" }]];
}

/** A file that is no package: what a picture shows or carries besides, any other bytes as text. */
export function textOfFile(name: string, bytes: Uint8Array): PartText {
  if (PICTURE.test(name)) return pictureText(bytes);
  const text = new TextDecoder().decode(bytes);
  return name.endsWith(".svg") ? partText(parseXml(text)) : { words: text, addresses: "" };
}

function pictureText(bytes: Uint8Array): PartText {
  return { words: pictureRecords(bytes).join("\n"), addresses: "" };
}

/** The package in the bytes, when there is a safe and readable one. */
export function openPackage(bytes: Uint8Array): OfficePackage | undefined {
  const opened = openFile(bytes);
  if ("code" in opened) return undefined;
  try {
    // What is no sound XML is found here, where it can still be read as any other bytes.
    for (const name of opened.file.names(XML)) opened.file.xml(name);
    return opened.file;
  } catch (cause) {
    if (cause instanceof UnsoundXml) return undefined;
    throw cause;
  }
}

/** Bytes of any kind as text, in the two ways programs write it. */
function readableIn(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${buffer.toString("utf8")}\n${buffer.toString("utf16le")}`;
}

/** What a part says to whoever looks into it. */
export interface PartText {
  /** Its words: text joined over runs, a line a paragraph, and the attributes that hold words. */
  readonly words: string;
  /** Where it points: addresses of relationships and whatever looks like a path. */
  readonly addresses: string;
}

/** Elements inside a line of text: a number may be split over them. */
const INLINE = new Set([
  ...["r", "t", "fld", "hyperlink", "smartTag", "ins", "del", "delText", "moveFrom", "moveTo", "instrText"],
  ...["sdt", "sdtContent", "customXml", "dir", "bdo", "tspan", "rPr", "rPh", "proofErr", "solidFill"],
  ...["bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"],
]);

/** Attributes that hold words, in the many vocabularies of Office. */
const WORDS = new Set([
  ...["descr", "title", "name", "alt", "tooltip", "displayText", "value", "author", "initials", "userId"],
  ...["string", "text", "caption", "aria-label"],
]);

/** Elements whose `val` holds words. */
const WORD_VALUES = new Set([
  ...["alias", "tag", "tblCaption", "tblDescription", "docPart", "default", "helpText", "statusText"],
  ...["listEntry", "name", "attachedSchema"],
]);

const PATH_SIGNS = /\\|file:|\/(Users|home)\//;

/** Reads a part's words and addresses in one walk, comments and hidden text included. */
function partText(document: Document): PartText {
  const words: string[] = [];
  const addresses: string[] = [];
  gather(document, { words, addresses });
  return { words: words.join(""), addresses: addresses.join("\n") };
}

interface Gathered {
  readonly words: string[];
  readonly addresses: string[];
}

function gather(parent: Node, found: Gathered): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node instanceof CharacterData && node.kind !== "instruction") found.words.push(node.data);
      continue;
    }
    const name = node.localName ?? "";
    if (name === "tab" || name === "br" || name === "noBreakHyphen")
      found.words.push(name === "tab" ? "\t" : " ");
    gatherAttributes(node, name, found);
    gather(node, found);
    if (!INLINE.has(name)) found.words.push("\n");
  }
}

function gatherAttributes({ attributes }: Element, name: string, found: Gathered): void {
  for (const { localName, namespaceURI, value } of attributes) {
    if (namespaceURI === XMLNS) continue;
    const isWords = WORDS.has(localName) || (localName === "val" && WORD_VALUES.has(name));
    if (isWords) found.words.push("\n", value, "\n");
    if (localName === "Target" || PATH_SIGNS.test(value)) found.addresses.push(value);
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** Chunks of a PNG that hold words or a camera's record. */
const PNG_RECORDS = ["tEXt", "iTXt", "zTXt", "eXIf"];

/** Segments of a JPEG that do: Exif and XMP (APP1), IPTC (APP13) and comments. */
const JPEG_RECORDS = [0xe1, 0xed, 0xfe];

/** What says no more than which program made the picture, or its colours. */
const HARMLESS = /^(Software|Source|Comment\0Created with|gamma|date:(create|modify|timestamp))\0?/i;

/** The records a picture carries besides what it shows, as text; none for kinds of picture without records. */
export function pictureRecords(bytes: Uint8Array): readonly string[] {
  return recordsIn(bytes)
    .map(({ from, to }) => Buffer.from(bytes.subarray(from, to)).toString("latin1"))
    .filter((text) => !HARMLESS.test(text));
}

/** A picture without them: what it shows is the same to the last point. */
export function withoutRecords(bytes: Uint8Array): Uint8Array {
  if (pictureRecords(bytes).length === 0) return bytes;
  let at = 0;
  const kept = recordsIn(bytes).map(({ start, end }) => {
    const before = bytes.subarray(at, start);
    at = end;
    return before;
  });
  return new Uint8Array(Buffer.concat([...kept, bytes.subarray(at)]));
}

/** Where a record says something, and what of the file it takes up. */
interface PictureRecord {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function recordsIn(bytes: Uint8Array): readonly PictureRecord[] {
  if (startsWith(bytes, PNG)) return pngRecords(bytes);
  return startsWith(bytes, JPEG) ? jpegRecords(bytes) : [];
}

function pngRecords(bytes: Uint8Array): readonly PictureRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: PictureRecord[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_RECORDS.includes(kind))
      found.push({ from: at + 8, to: at + 8 + length, start: at, end: at + length + 12 });
    at += length + 12;
  }
  return found;
}

function jpegRecords(bytes: Uint8Array): readonly PictureRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: PictureRecord[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const kind = bytes[at + 1] ?? 0;
    // The picture itself begins here; no records follow.
    if (kind === 0xda) break;
    const length = view.getUint16(at + 2);
    if (JPEG_RECORDS.includes(kind))
      found.push({ from: at + 4, to: at + 2 + length, start: at, end: at + 2 + length });
    at += 2 + length;
  }
  return found;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
