import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  defaults,
  extensionOf,
  overriddenPart,
  overrides,
} from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import type { Element } from "../../ooxml/xml-node.ts";
import type { Invariant } from "./invariant.ts";

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/;

/** Names that look like media types and are not. */
const FALSE_TYPES = ["image/jpg"];

/** Every part has a declared type, and nothing is declared that is not there. */
export const declaredTypes: Invariant = {
  code: "package/declared-types",
  check: (file) => {
    if (!file.has(CONTENT_TYPES_PART))
      return [{ part: CONTENT_TYPES_PART, problem: "content types are missing" }];
    return [...undeclaredParts(file), ...idleLines(file), ...falseTypes(file), ...repeatedLines(file)];
  },
};

function undeclaredParts(file: OfficePackage) {
  return file
    .names()
    .filter((part) => part !== CONTENT_TYPES_PART && !contentTypeOf(file, part))
    .map((part) => ({ part, problem: "part has no declared content type" }));
}

function idleLines(file: OfficePackage) {
  const absent = overrides(file)
    .map(overriddenPart)
    .filter((part) => !file.has(part))
    .map((part) => ({ part, problem: "content type is declared for a part that does not exist" }));
  const endings = new Set(file.names().map(extensionOf));
  const unused = defaults(file)
    .map((line) => (line.getAttribute("Extension") ?? "").toLowerCase())
    .filter((ending) => !endings.has(ending))
    .map((ending) => ({
      part: CONTENT_TYPES_PART,
      problem: `no part ends in .${ending}`,
      isUntidy: true as const,
    }));
  return [...absent, ...unused];
}

function falseTypes(file: OfficePackage) {
  return [...defaults(file), ...overrides(file)]
    .map((line) => line.getAttribute("ContentType") ?? "")
    .filter((type) => !MEDIA_TYPE.test(type) || FALSE_TYPES.includes(type))
    .map((type) => ({ part: CONTENT_TYPES_PART, problem: `${type || "empty text"} is no media type` }));
}

function repeatedLines(file: OfficePackage) {
  const keys = [...defaults(file), ...overrides(file)].map(keyOf);
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => ({ part: CONTENT_TYPES_PART, problem: `${key} is declared twice` }));
}

function keyOf(line: Element): string {
  return (line.getAttribute("PartName") ?? line.getAttribute("Extension") ?? "").toLowerCase();
}
