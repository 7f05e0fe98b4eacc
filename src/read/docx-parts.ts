import { type Checked, type Diagnostic, refused } from "../model/diagnostic.ts";
import { attributeOf, childrenOf } from "../ooxml/word-tree.ts";
import { parseXml, UnsoundXml } from "../ooxml/xml-document.ts";
import type { Element } from "../ooxml/xml-node.ts";
import { openZip, UnsoundZip, type ZipLimits } from "../ooxml/zip-archive.ts";
import { readBytes } from "./read-bytes.ts";

/** A filled-in sheet has some ten kilobytes, with a pasted photograph some millions; its text is small in any case. */
const MOST_MEGABYTES = 20;

const RELATIONSHIPS = "_rels/.rels";
const USUAL_DOCUMENT = "word/document.xml";
/** Word on the web counts its documents up: `word/document2.xml`. */
const TEXT_PART = /^(_rels\/\.rels|word\/(document|header|styles|comments|footnotes|endnotes)\d*\.xml)$/;

/** Pictures, macros and whatever else is in the file are neither judged nor unpacked. */
const LIMITS: ZipLimits = {
  parts: 10_000,
  sizes: [{ of: TEXT_PART, each: 20_000_000, all: 40_000_000 }],
  ratio: { most: 200, from: 1_000_000 },
  wanted: TEXT_PART,
};

/** The parts of a Word file that answers are read from, each its root element. */
export interface WordParts {
  readonly document: Element;
  readonly styles: readonly Element[];
  readonly headers: readonly Element[];
  /** Comments and notes at the foot of the page or the end, which people answer in as well. */
  readonly margins: readonly Element[];
}

type DocxCode = Extract<
  Diagnostic["code"],
  "collect/not-word" | "collect/scan" | "collect/old-or-locked" | "collect/damaged"
>;

/** Opens a Word file. */
export async function readWordParts(path: string): Promise<Checked<WordParts>> {
  const bytes = await readBytes(path, MOST_MEGABYTES);
  if (!bytes.ok) return bytes;
  const parts = wordParts(bytes.value);
  if (typeof parts !== "string") return { ok: true, value: parts, diagnostics: [] };
  return refused(parts, { file: path });
}

/** How PDF, JPEG, PNG and the two kinds of TIFF begin. */
const SCANS = [
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
] as const;

function wordParts(bytes: Uint8Array): WordParts | DocxCode {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "collect/old-or-locked";
  if (SCANS.some((signature) => startsWith(bytes, signature))) return "collect/scan";
  if (!startsWith(bytes, [0x50, 0x4b])) return "collect/not-word";
  const parts = unpack(bytes);
  if (typeof parts === "string") return parts;
  const main = mainDocument(parts);
  if (!main) return "collect/not-word";
  const treesOf = (pattern: RegExp) =>
    [...parts].flatMap(([name, part]) => (pattern.test(name) ? [wordTree(part)] : []));
  const document = wordTree(main);
  const styles = treesOf(/^word\/styles/);
  const headers = treesOf(/^word\/header/);
  const margins = treesOf(/^word\/(comments|footnotes|endnotes)/);
  if (!document || !areWhole(styles) || !areWhole(headers) || !areWhole(margins)) return "collect/damaged";
  return { document, styles, headers, margins };
}

/** The text parts by name. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | DocxCode {
  try {
    return openZip(bytes, LIMITS);
  } catch (cause) {
    if (!(cause instanceof UnsoundZip)) throw cause;
    return ["damaged", "overflows"].includes(cause.fault.kind) ? "collect/damaged" : "collect/not-word";
  }
}

/** The part that the package says is its text. */
function mainDocument(parts: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const relationships = wordTree(parts.get(RELATIONSHIPS) ?? new Uint8Array());
  const target = relationships
    ? childrenOf(relationships, "Relationship").find((relationship) =>
        attributeOf(relationship, "Type")?.endsWith("/officeDocument"),
      )
    : undefined;
  return parts.get(attributeOf(target, "Target")?.replace(/^\//, "") ?? USUAL_DOCUMENT);
}

/** A part as a tree; undefined when it is no well-formed XML, or not as Office writes it. */
function wordTree(bytes: Uint8Array): Element | undefined {
  try {
    const document = parseXml(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    // Office never declares a document type; entities are the way to make small XML large.
    return document.hasDoctype ? undefined : document.documentElement;
  } catch (cause) {
    // A TypeError is the decoder's word for text that is not UTF-8.
    if (cause instanceof UnsoundXml || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function areWhole(trees: readonly (Element | undefined)[]): trees is readonly Element[] {
  return trees.every((tree) => tree !== undefined);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
