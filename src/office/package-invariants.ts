import type { PackageFinding } from "../model/package-finding.ts";
import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  defaults,
  overriddenPart,
  overrides,
} from "../ooxml/content-types.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import {
  reachableParts,
  relationshipsOf,
  relationshipsPart,
  relationshipsSource,
} from "../ooxml/relationships.ts";
import { UnsoundXml } from "../ooxml/xml-document.ts";
import { elementsBelow, NAMESPACES } from "../ooxml/xml-tree.ts";
import { unsafeNames } from "../ooxml/zip-archive.ts";
import { filledCells, type Invariant, slideFrame, trueMedia, uniqueIds } from "./content-invariants.ts";
import type { ElementIndex } from "./inspect/element-index.ts";

const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/;

/** Names that look like media types and are not. */
const FALSE_TYPES = ["image/jpg"];

/** Every part has a declared type, and nothing is declared that is not there. */
const declaredTypes: Invariant = {
  code: "package/declared-types",
  check: ({ file }) => {
    if (!file.has(CONTENT_TYPES_PART))
      return [{ part: CONTENT_TYPES_PART, problem: "content types are missing" }];
    return [...undeclaredParts(file), ...idleLines(file), ...falseTypes(file)];
  },
};

function undeclaredParts(file: OfficePackage) {
  return file
    .names()
    .filter((part) => part !== CONTENT_TYPES_PART && !contentTypeOf(file, part))
    .map((part) => ({ part, problem: "part has no declared content type" }));
}

function idleLines(file: OfficePackage) {
  return overrides(file)
    .map(overriddenPart)
    .filter((part) => !file.has(part))
    .map((part) => ({ part, problem: "content type is declared for a part that does not exist" }));
}

function falseTypes(file: OfficePackage) {
  return [...defaults(file), ...overrides(file)]
    .map((line) => line.getAttribute("ContentType") ?? "")
    .filter((type) => !MEDIA_TYPE.test(type) || FALSE_TYPES.includes(type))
    .map((type) => ({ part: CONTENT_TYPES_PART, problem: `${type || "empty text"} is no media type` }));
}

const WEB_ADDRESS = /^(https?|mailto):/i;

/** Every relationship leads to a part, every mention to a relationship, and only hyperlinks lead outside. */
const resolvedRelationships: Invariant = {
  code: "package/resolved-relationships",
  check: ({ file }) =>
    file
      .names(/_rels\/[^/]*\.rels$/)
      .flatMap((part) => {
        const source = relationshipsSource(part);
        if (source !== "" && !file.has(source))
          return [{ part, problem: "relationships of a part that does not exist" }];
        return danglingTargets(file, source);
      })
      .concat(file.names(/\.xml$/).flatMap((part) => danglingMentions(file, part))),
};

function danglingTargets(file: OfficePackage, source: string) {
  return relationshipsOf(file, source).flatMap(({ id, type, target, isExternal }) => {
    const part = relationshipsPart(source);
    if (!isExternal)
      return file.has(target) ? [] : [{ part, problem: `${id} leads to ${target}, which does not exist` }];
    if (type !== "hyperlink") return [{ part, problem: `${id} (${type}) leads out of the file` }];
    return WEB_ADDRESS.test(target)
      ? []
      : [{ part, problem: `${id} is a link to something else than a web or mail address` }];
  });
}

function danglingMentions(file: OfficePackage, part: string) {
  const known = new Set(relationshipsOf(file, part).map(({ id }) => id));
  return elementsBelow(file.xml(part))
    .flatMap(({ attributes }) => attributes.filter(({ namespaceURI }) => namespaceURI === NAMESPACES.r))
    .filter(({ value }) => value !== "" && !known.has(value))
    .map(({ name, value }) => ({ part, problem: `${name} names ${value}, which no relationship has` }));
}

/** Nothing lies in the file that no reader will ever come to; that is where forgotten data hides. */
const reachableOnly: Invariant = {
  code: "package/reachable-only",
  check: ({ file }) => {
    const reachable = reachableParts(file);
    const hasBody = relationshipsOf(file, "").some(({ type }) => type === "officeDocument");
    return [
      ...(hasBody ? [] : [{ part: "_rels/.rels", problem: "no relationship to the document itself" }]),
      ...file
        .names()
        .filter((part) => !reachable.has(part))
        .map((part) => ({ part, problem: "no part refers to this one" })),
    ];
  },
};

/** Rules that need a readable package: what validators against the schema alone do not see. */
const INVARIANTS: readonly Invariant[] = [
  declaredTypes,
  resolvedRelationships,
  reachableOnly,
  uniqueIds,
  trueMedia,
  slideFrame,
  filledCells,
];

/**
 * What keeps anything else from being looked at: names that collide, and parts that are no sound XML.
 *
 * @param names the archive's directory as it stands
 */
export function unsoundParts(file: OfficePackage, names: readonly string[]): readonly PackageFinding[] {
  const entries = unsafeNames(names).map(({ name, problem }) =>
    finding("package/entry-names", name, problem),
  );
  return [...entries, ...malformedParts(file)];
}

/** What breaks the invariants of a package whose parts are all sound. */
export function brokenInvariants(index: ElementIndex): readonly PackageFinding[] {
  return INVARIANTS.flatMap(({ code, check }) => check(index).map((broken) => ({ code, ...broken })));
}

function finding(code: string, part: string, problem: string): PackageFinding {
  return { code, part, problem };
}

function malformedParts(file: OfficePackage): readonly PackageFinding[] {
  return file.names(/\.(xml|rels|svg)$/i).flatMap((name) => {
    try {
      if (!file.xml(name).hasDoctype) return [];
      return [finding("package/well-formed", name, "XML declares a document type")];
    } catch (cause) {
      if (cause instanceof UnsoundXml) return [finding("package/well-formed", name, cause.message)];
      throw cause;
    }
  });
}
