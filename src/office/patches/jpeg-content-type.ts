import { defaults } from "../../ooxml/content-types.ts";
import type { Patch } from "../patch.ts";

/** PptxGenJS#1462: `image/jpg` is no media type; readers that check refuse the picture. */
export const jpegContentType: Patch<unknown> = {
  name: "jpeg-content-type",
  apply: (file) => {
    for (const line of defaults(file))
      if (line.getAttribute("ContentType") === "image/jpg") line.setAttribute("ContentType", "image/jpeg");
  },
};
