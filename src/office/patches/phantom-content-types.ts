import {
  CONTENT_TYPES_PART,
  defaults,
  extensionOf,
  overriddenPart,
  overrides,
} from "../../ooxml/content-types.ts";
import { detach } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * PptxGenJS#1444, #1458: a slide master is declared for every slide though there is one, and both libraries declare
 * kinds of files that are not in the package. Only what exists is declared.
 */
export const phantomContentTypes: Patch<unknown> = {
  name: "phantom-content-types",
  apply: (file) => {
    for (const line of overrides(file)) if (!file.has(overriddenPart(line))) detach(line);
    const declared = new Set(overrides(file).map(overriddenPart));
    const general = file.names().filter((name) => name !== CONTENT_TYPES_PART && !declared.has(name));
    const endings = new Set(general.map(extensionOf));
    for (const line of defaults(file))
      if (!endings.has((line.getAttribute("Extension") ?? "").toLowerCase())) detach(line);
  },
};
