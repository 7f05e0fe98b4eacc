import { unzipSync } from "fflate";
import type { Checked, Diagnostic } from "../model/diagnostic.ts";
import { parseXml, UnsoundXml } from "../ooxml/xml-document.ts";
import type { Element } from "../ooxml/xml-node.ts";
import { attributeOf, childrenOf } from "./docx-tree.ts";
import { readBytes } from "./read-bytes.ts";

/** A filled-in sheet has some ten kilobytes, with a pasted photograph some millions; its text is small in any case. */
const MOST_MEGABYTES = 20;
const MOST_PACKED_BYTES = 1_000_000;
const MOST_BYTES = 20_000_000;

const RELATIONSHIPS = "_rels/.rels";
const USUAL_DOCUMENT = "word/document.xml";
/** Word on the web counts its documents up: `word/document2.xml`. */
const TEXT_PART = /^word\/(document|header|styles|comments|footnotes|endnotes)\d*\.xml$/;

/** The parts of a Word file that answers are read from, each its root element. */
export interface WordParts {
  readonly document: Element;
  readonly styles: readonly Element[];
  readonly headers: readonly Element[];
  /** Comments and notes at the foot of the page or the end, which people answer in as well. */
  readonly margins: readonly Element[];
}

type DocxCode = Extract<Diagnostic["code"], "collect/not-word" | "collect/old-or-locked" | "collect/damaged">;

/** Opens a Word file; pictures, macros and whatever else is in it are never unpacked. */
export async function readWordParts(path: string): Promise<Checked<WordParts>> {
  const bytes = await readBytes(path, MOST_MEGABYTES);
  if (!bytes.ok) return bytes;
  const parts = wordParts(bytes.value);
  if (typeof parts !== "string") return { ok: true, value: parts, diagnostics: [] };
  return { ok: false, diagnostics: [{ code: parts, severity: "error", place: { file: path } }] };
}

function wordParts(bytes: Uint8Array): WordParts | DocxCode {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "collect/old-or-locked";
  if (!startsWith(bytes, [0x50, 0x4b])) return "collect/not-word";
  const packed = unpack(bytes);
  const main = packed && mainDocument(packed);
  if (!packed || main === undefined) return packed ? "collect/not-word" : "collect/damaged";
  const treesOf = (pattern: RegExp) =>
    Object.entries(packed).flatMap(([name, part]) => (pattern.test(name) ? [wordTree(part)] : []));
  const document = wordTree(packed[main] ?? new Uint8Array());
  const styles = treesOf(/^word\/styles/);
  const headers = treesOf(/^word\/header/);
  const margins = treesOf(/^word\/(comments|footnotes|endnotes)/);
  if (!document || !areWhole(styles) || !areWhole(headers) || !areWhole(margins)) return "collect/damaged";
  return { document, styles, headers, margins };
}

/** The text parts by name. What a part unpacks to can be no more than it says, and that is limited. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) =>
        (name === RELATIONSHIPS || TEXT_PART.test(name)) &&
        size <= MOST_PACKED_BYTES &&
        originalSize <= MOST_BYTES,
    });
  } catch (cause) {
    // The library throws its own error, or runs over the end of what is cut short.
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}

/** Where the package says its text is. */
function mainDocument(packed: Readonly<Record<string, Uint8Array>>): string | undefined {
  const relationships = packed[RELATIONSHIPS] && wordTree(packed[RELATIONSHIPS]);
  const target = relationships
    ? childrenOf(relationships, "Relationship").find((relationship) =>
        attributeOf(relationship, "Type")?.endsWith("/officeDocument"),
      )
    : undefined;
  const name = attributeOf(target, "Target")?.replace(/^\//, "") ?? USUAL_DOCUMENT;
  return packed[name] ? name : undefined;
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
