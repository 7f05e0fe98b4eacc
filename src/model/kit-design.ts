import type { SheetDesign } from "./sheet-design.ts";
import type { SlideDesign } from "./slide-design.ts";

/** What a kit's files wear that is not the house's own look. */
export interface KitDesign {
  readonly deck?: SlideDesign;
  readonly sheets?: SheetDesign;
}
