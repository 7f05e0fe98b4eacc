import { OfficePackage } from "../../../ooxml/office-package.ts";
import { nestsTooDeep } from "../../../ooxml/xml-tree.ts";
import { guardArchive } from "../guard-archive.ts";
import { type PartText, partText } from "./part-text.ts";
import { pictureRecords } from "./picture-metadata.ts";

/** A package inside a package inside a package is not a document of anybody's. */
const DEEPEST = 3;

const PICTURE = /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i;
const XML = /\.(xml|rels|svg)$/i;

/**
 * Everything a package says, by part: XML joined over runs, the records of pictures, the parts of embedded
 * packages,
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
  if (PICTURE.test(name)) return [[name, { words: pictureRecords(bytes).join("\n"), addresses: "" }]];
  const inner = depth < DEEPEST ? openPackage(bytes) : undefined;
  if (inner)
    return [...packageTexts(inner, depth + 1)].map(([part, text]) => [`${name}!${part}`, text] as const);
  return [[name, { words: readableIn(bytes), addresses: "" }]];
}

/** The package in the bytes, when there is a safe and readable one. */
export function openPackage(bytes: Uint8Array): OfficePackage | undefined {
  if (guardArchive(bytes)) return undefined;
  try {
    const file = new OfficePackage(bytes);
    return file.names(XML).some((name) => nestsTooDeep(file.xml(name))) ? undefined : file;
  } catch {
    return undefined;
  }
}

/** Bytes of any kind as text, in the two ways programs write it. */
function readableIn(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${buffer.toString("utf8")}\n${buffer.toString("utf16le")}`;
}
