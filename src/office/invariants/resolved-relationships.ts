import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf, relationshipsPart, relationshipsSource } from "../../ooxml/relationships.ts";
import { elementsBelow, NAMESPACES } from "../../ooxml/xml-tree.ts";
import type { Invariant } from "./invariant.ts";

const WEB_ADDRESS = /^(https?|mailto):/i;

/** Every relationship leads to a part, every mention to a relationship, and only hyperlinks lead outside. */
export const resolvedRelationships: Invariant = {
  code: "package/resolved-relationships",
  check: (file) =>
    file
      .names(/_rels\/[^/]*\.rels$/)
      .flatMap((part) => {
        const source = relationshipsSource(part);
        if (source !== "" && !file.has(source))
          return [{ part, problem: "relationships of a part that does not exist" }];
        return [...danglingTargets(file, source), ...repeatedIds(file, source)];
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

function repeatedIds(file: OfficePackage, source: string) {
  const ids = relationshipsOf(file, source).map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ part: relationshipsPart(source), problem: `relationship id ${id} stands twice` }));
}

function danglingMentions(file: OfficePackage, part: string) {
  const known = new Set(relationshipsOf(file, part).map(({ id }) => id));
  return elementsBelow(file.xml(part))
    .flatMap(({ attributes }) => attributes.filter(({ namespaceURI }) => namespaceURI === NAMESPACES.r))
    .filter(({ value }) => value !== "" && !known.has(value))
    .map(({ name, value }) => ({ part, problem: `${name} names ${value}, which no relationship has` }));
}
