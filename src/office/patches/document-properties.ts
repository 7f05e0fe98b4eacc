import type { DocumentFinish } from "../../model/office-finish.ts";
import { documentPropertiesXml } from "../parts/app-properties-xml.ts";
import { corePropertiesXml } from "../parts/core-properties-xml.ts";
import type { Patch } from "../patch.ts";

/**
 * Measured in docx 9.15.2: the last editor is "Un-named", the dates are the clock's, the program is not
 * named. Both property parts are written afresh.
 */
export const documentProperties: Patch<DocumentFinish> = {
  name: "document-properties",
  apply: (file, { properties }) => {
    file.put("docProps/core.xml", corePropertiesXml(properties));
    file.put("docProps/app.xml", documentPropertiesXml());
  },
};
