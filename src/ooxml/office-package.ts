import { parseXml, serializeXml } from "./xml-document.ts";
import type { Document } from "./xml-node.ts";
import { closeZip, openZip, type ZipLimits } from "./zip-archive.ts";

const MEGABYTE = 1_000_000;

/**
 * Far above any file of a meeting. XML grows manyfold as a tree, so it has a limit of its own; it packs some ten to
 * forty times, and long runs of one byte a thousand times.
 */
export const OFFICE_LIMITS: ZipLimits = {
  parts: 10_000,
  sizes: [
    { of: /\.(xml|rels|svg|vml)$/i, each: 40 * MEGABYTE, all: 40 * MEGABYTE },
    { of: /^/, each: 300 * MEGABYTE, all: 300 * MEGABYTE },
  ],
  ratio: { most: 200, from: MEGABYTE },
};

/**
 * An Office file as named parts (`ppt/slides/slide1.xml`, no leading slash).
 *
 * The one thing in this stage that changes in place: a part is parsed the first time somebody asks for its XML,
 * everybody works on that same tree, and it is written out once when the package is closed.
 */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array | Document>;

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(openZip(bytes, OFFICE_LIMITS));
  }

  /** Names of all parts, sorted, so that nobody depends on the order of the archive. */
  names(pattern = /^/): readonly string[] {
    return [...this.#parts.keys()].filter((name) => pattern.test(name)).sort();
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** The live tree of an XML part: what is changed in it is what will be written. */
  xml(name: string): Document {
    const part = this.#part(name);
    if (!(part instanceof Uint8Array)) return part;
    const document = parseXml(new TextDecoder().decode(part));
    this.#parts.set(name, document);
    return document;
  }

  bytes(name: string): Uint8Array {
    const part = this.#part(name);
    return part instanceof Uint8Array ? part : new TextEncoder().encode(serializeXml(part));
  }

  /** Adds or replaces a part; text is parsed, so that a malformed one fails here and not in Office. */
  put(name: string, content: Uint8Array | string): void {
    this.#parts.set(name, typeof content === "string" ? parseXml(content) : content);
  }

  remove(name: string): void {
    this.#parts.delete(name);
  }

  close(): Uint8Array {
    return closeZip(new Map(this.names().map((name) => [name, this.bytes(name)])));
  }

  #part(name: string): Uint8Array | Document {
    const part = this.#parts.get(name);
    if (!part) throw new Error(`office package has no part ${name}`);
    return part;
  }
}
