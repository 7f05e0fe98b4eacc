import type { DrawnRow, DrawnTable } from "../../model/drawn-document.ts";
import type { ColourRole, Palette } from "../../model/palette.ts";
import { CELL_MARGIN, LINE_EIGHTHS } from "../../model/sheet-page.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import type { PartSetting } from "./run-xml.ts";

/** A table; its header is repeated on every page, and no row breaks across pages. */
export function tableXml(table: DrawnTable, setting: PartSetting): string {
  const { columnWidths, head, headAlign, rows } = table;
  const columns = columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`);
  const headLook = `<w:shd w:val="clear" w:color="auto" w:fill="${setting.palette.tint}"/><w:vAlign w:val="${headAlign}"/>`;
  const row = ({ cells, height }: DrawnRow, look: string, mark = "") => {
    const least = height === undefined ? "" : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
    const drawn = cells.map((paragraphs, column) => {
      const content = paragraphs.map((paragraph) => paragraphXml(paragraph, setting)).join("");
      return `<w:tc><w:tcPr><w:tcW w:w="${columnWidths[column] ?? 0}" w:type="dxa"/>${look}</w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${least}${mark}</w:trPr>${drawn.join("")}</w:tr>`;
  };
  return `<w:tbl>${propertiesXml(table, setting.palette)}<w:tblGrid>${columns.join("")}</w:tblGrid>
${row(head, headLook, "<w:tblHeader/>")}${rows.map((line) => row(line, "")).join("")}</w:tbl>`;
}

/** In the order of the schema (ISO 29500-1 §17.4.60). */
function propertiesXml(
  { caption, description, isWrittenIn, columnWidths }: DrawnTable,
  palette: Palette,
): string {
  const { top, bottom, side } = CELL_MARGIN;
  const margins = Object.entries({ top, left: side, bottom, right: side }).map(
    ([name, width]) => `<w:${name} w:w="${width}" w:type="dxa"/>`,
  );
  return `<w:tblPr><w:tblW w:w="${columnWidths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>
<w:tblBorders>${isWrittenIn ? writingBorders(palette) : readingBorders(palette)}</w:tblBorders>
<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join("")}</w:tblCellMar>
<w:tblLook w:firstRow="true" w:lastRow="false" w:firstColumn="false" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>
<w:tblCaption w:val="${escapeXml(caption)}"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr>`;
}

function line(side: string, colour: string, eighths = LINE_EIGHTHS): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${colour}"/>`;
}

const ALL_SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const THIN_EIGHTHS = 4;

function writingBorders({ quiet }: Palette): string {
  return ALL_SIDES.map((side) => line(side, quiet)).join("");
}

function readingBorders({ quiet, guide }: Pick<Palette, ColourRole>): string {
  return line("top", quiet) + line("bottom", quiet) + line("insideH", guide, THIN_EIGHTHS);
}
