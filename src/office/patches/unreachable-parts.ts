import {
  reachableParts,
  relationshipsOf,
  relationshipsPart,
  relationshipsSource,
} from "../../ooxml/relationships.ts";
import type { Patch } from "../patch.ts";

const RELATIONSHIPS = /_rels\/[^/]*\.rels$/;

/**
 * Measured in docx 9.15.2 and pptxgenjs 4.0.1: parts nobody refers to and relationship parts without a line
 * are left in the file. They go.
 */
export const unreachableParts: Patch<unknown> = {
  name: "unreachable-parts",
  apply: (file) => {
    for (const name of file.names(RELATIONSHIPS)) {
      const source = relationshipsSource(name);
      if (relationshipsOf(file, source).length === 0) file.remove(relationshipsPart(source));
    }
    const reachable = reachableParts(file);
    for (const name of file.names()) if (!reachable.has(name)) file.remove(name);
  },
};
