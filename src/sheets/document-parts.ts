import { type Document, Packer } from "docx";

/** The half of the library's packer that makes parts; its types hide it. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler };

/**
 * The parts of a document by their names, as the library makes them.
 *
 * The library's own way on is to zip them, with the date of the clock: that fails on a machine whose clock has fallen
 * back to before 1980, and compresses what office/ opens again at once.
 */
export function documentParts(document: Document): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    [...compiler.compile(document)].map(([name, content]) => [
      name,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
}
