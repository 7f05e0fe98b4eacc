import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf, relationshipsSource } from "../../ooxml/relationships.ts";
import { elementsBelow, NAMESPACES } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: hyperlinks get random relationship ids. Those of every part are numbered afresh in the order
 * of the file, and each mention of them follows.
 */
export const relationshipIds: Patch<unknown> = {
  name: "relationship-ids",
  apply: (file) => {
    for (const name of file.names(/_rels\/[^/]+\.rels$/)) renumber(file, relationshipsSource(name));
  },
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
