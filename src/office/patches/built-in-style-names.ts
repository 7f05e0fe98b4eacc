import type { Patch } from "../patch.ts";
import { all, NAMESPACES } from "../xml-tree.ts";

/**
 * Measured in docx 9.15.2: headings are named `Heading 1`. Word's built-in name is `heading 1`; only under that name
 * every reader shows it in the user's language and lists it for navigation.
 */
export const builtInStyleNames: Patch<unknown> = {
  name: "built-in-style-names",
  apply: (file) => {
    for (const name of all(file.xml("word/styles.xml"), "w:name")) {
      const value = name.getAttributeNS(NAMESPACES.w, "val") ?? "";
      if (/^Heading [1-9]$/.test(value)) name.setAttributeNS(NAMESPACES.w, "w:val", value.toLowerCase());
    }
  },
};
