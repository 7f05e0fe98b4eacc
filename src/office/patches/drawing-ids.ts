import { all } from "../../ooxml/xml-tree.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: drawings are counted across all files of one run. They are numbered per file, in
 * the order they stand.
 */
export const drawingIds: Patch<unknown> = {
  name: "drawing-ids",
  apply: (file) => {
    const drawings = file.names(/^word\/[^/]+\.xml$/).flatMap((name) => all(file.xml(name), "wp:docPr"));
    drawings.forEach((drawing, index) => {
      drawing.setAttribute("id", String(index + 1));
    });
  },
};
