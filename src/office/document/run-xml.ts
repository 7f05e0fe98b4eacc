import type { DrawnRun } from "../../model/drawn-document.ts";
import type { Palette } from "../../model/palette.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { boxXml, fieldXml } from "./control-xml.ts";
import { pictureXml } from "./picture-xml.ts";
import type { References } from "./references.ts";
import { inStyle, lookXml, wordsXml } from "./words-xml.ts";

/** What the paragraphs of a part are written with. */
export interface PartSetting {
  readonly palette: Palette;
  readonly references: References;
  /** In twips. */
  readonly textWidth: number;
}

export function runXml(run: DrawnRun, { palette, references }: PartSetting): string {
  switch (run.kind) {
    case "text":
      return wordsXml(run.text, lookXml(run, palette));
    case "link": {
      const words = wordsXml(run.text, inStyle(run.style));
      return `<w:hyperlink r:id="${references.link(run.url)}" w:history="1">${words}</w:hyperlink>`;
    }
    case "computed":
      return `<w:fldSimple w:instr="${escapeXml(run.instruction)}">${wordsXml(run.result)}</w:fldSimple>`;
    case "field":
      return fieldXml(run, palette);
    case "box":
      return boxXml(run.tick);
    case "picture":
      return `<w:r>${pictureXml(run, references.picture(run))}</w:r>`;
    default:
      return run satisfies never;
  }
}
