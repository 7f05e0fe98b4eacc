import { contentTypeOf } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { rootOf } from "../../ooxml/xml-tree.ts";
import type { Invariant } from "./invariant.ts";

/** First bytes of the kinds of picture Office knows; some can begin in two ways. */
const SIGNATURES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "image/png": [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  "image/jpeg": [[0xff, 0xd8, 0xff]],
  "image/gif": [[0x47, 0x49, 0x46, 0x38]],
  "image/bmp": [[0x42, 0x4d]],
  "image/webp": [[0x52, 0x49, 0x46, 0x46]],
  "image/x-emf": [[0x01, 0x00, 0x00, 0x00]],
  "image/x-wmf": [
    [0xd7, 0xcd, 0xc6, 0x9a],
    [0x01, 0x00, 0x09, 0x00],
  ],
  "image/tiff": [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
};

/** Every picture is what its name and declared type say it is. */
export const trueMedia: Invariant = {
  code: "package/true-media",
  check: (file) =>
    file
      .names(/\/media\//)
      .filter((part) => !isTrue(file, part, contentTypeOf(file, part) ?? ""))
      .map((part) => ({
        part,
        problem: `bytes are not ${contentTypeOf(file, part) ?? "of a declared type"}`,
      })),
};

function isTrue(file: OfficePackage, part: string, type: string): boolean {
  if (type === "image/svg+xml") return part.endsWith(".svg") && rootOf(file.xml(part)).localName === "svg";
  const bytes = file.bytes(part);
  const signatures = SIGNATURES[type];
  // Of sound and film there are too many kinds to know them by their first bytes.
  if (!signatures) return /^(audio|video)\//.test(type);
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
