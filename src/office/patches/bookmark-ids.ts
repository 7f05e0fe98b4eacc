import type { Element } from "../../ooxml/xml-node.ts";
import { all, NAMESPACES, rootOf } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: bookmarks are counted across all files of one run. They are numbered per file,
 * each end with its start.
 */
export const bookmarkIds: Patch<unknown> = {
  name: "bookmark-ids",
  apply: (file) => {
    let last = 0;
    for (const name of file.names(/^word\/[^/]+\.xml$/)) {
      const renamed = new Map<string, string>();
      for (const start of all(rootOf(file.xml(name)), "w:bookmarkStart")) {
        last += 1;
        renamed.set(idOf(start), String(last));
      }
      for (const mark of [...all(file.xml(name), "w:bookmarkStart"), ...all(file.xml(name), "w:bookmarkEnd")])
        mark.setAttributeNS(NAMESPACES.w, "w:id", renamed.get(idOf(mark)) ?? idOf(mark));
    }
  },
};

function idOf(mark: Element): string {
  return mark.getAttributeNS(NAMESPACES.w, "id") ?? "";
}
