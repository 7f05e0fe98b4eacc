import {
  CONTENT_TYPES_PART,
  defaults,
  extensionOf,
  overriddenPart,
  overrides,
} from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import {
  reachableParts,
  relationshipsOf,
  relationshipsPart,
  relationshipsSource,
} from "../../ooxml/relationships.ts";
import { detach, elementsBelow, NAMESPACES } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

const RELATIONSHIPS = /_rels\/[^/]*\.rels$/;

/**
 * Measured in docx 9.15.2: parts nobody refers to and relationship parts without a line
 * are left in the file. They go.
 */
export const unreachableParts: Patch<unknown> = (file) => {
  for (const name of file.names(RELATIONSHIPS)) {
    const source = relationshipsSource(name);
    if (relationshipsOf(file, source).length === 0) file.remove(relationshipsPart(source));
  }
  const reachable = reachableParts(file);
  for (const name of file.names()) if (!reachable.has(name)) file.remove(name);
};

/**
 * Measured in docx 9.15.2: hyperlinks get random relationship ids. Those of every part are numbered afresh in the order
 * of the file, and each mention of them follows.
 */
export const relationshipIds: Patch<unknown> = (file) => {
  for (const name of file.names(/_rels\/[^/]+\.rels$/)) renumber(file, relationshipsSource(name));
};

function renumber(file: OfficePackage, source: string): void {
  const relationships = relationshipsOf(file, source);
  const renamed = new Map(relationships.map(({ id }, index) => [id, `rId${index + 1}`]));
  for (const { id, element } of relationships) element.setAttribute("Id", renamed.get(id) ?? id);
  if (!file.has(source)) return;
  for (const element of elementsBelow(file.xml(source)))
    for (const attribute of element.attributes)
      if (attribute.namespaceURI === NAMESPACES.r)
        attribute.value = renamed.get(attribute.value) ?? attribute.value;
}

/**
 * Measured in docx 9.15.2: parts and kinds of files are declared that are not in the package. Only what exists is
 * declared.
 */
export const phantomContentTypes: Patch<unknown> = (file) => {
  for (const line of overrides(file)) if (!file.has(overriddenPart(line))) detach(line);
  const declared = new Set(overrides(file).map(overriddenPart));
  const general = file.names().filter((name) => name !== CONTENT_TYPES_PART && !declared.has(name));
  const endings = new Set(general.map(extensionOf));
  for (const line of defaults(file))
    if (!endings.has((line.getAttribute("Extension") ?? "").toLowerCase())) detach(line);
};
