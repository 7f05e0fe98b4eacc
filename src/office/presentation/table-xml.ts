import type { DrawnCell, DrawnTable } from "../../model/drawn-deck.ts";
import type { Colours } from "../../model/slide-layouts.ts";
import { escapeXml } from "../../ooxml/xml-tree.ts";
import { emu, fillXml, hundredths, LANGUAGE, strokeXml } from "./drawing-xml.ts";

/** The table of a frame. Its first row says that it is a heading, so that a reading aid repeats it. */
export function tableXml(table: DrawnTable, colours?: Colours): string {
  const grid = table.columnWidths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  const rows = table.rows.map((cells, row) => {
    const written = cells.map((cell) => cellXml(cell, table, colours)).join("");
    return `<a:tr h="${emu(table.rowHeights[row] ?? 0)}">${written}</a:tr>`;
  });
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.join("")}</a:tbl>`;
}

function cellXml(
  cell: DrawnCell,
  { sizePoints, linePoints, margins }: DrawnTable,
  colours: Colours | undefined,
): string {
  const { text, weight, colour, align, vertical, fill, above, below } = cell;
  const bold = weight === "bold" ? ' b="1"' : "";
  const look = `${LANGUAGE} sz="${hundredths(sizePoints)}"${bold}`;
  const lines = text.split("\n").map((line) => {
    const run = `<a:r><a:rPr ${look}>${fillXml(colour, { colours })}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    const spacing = `<a:lnSpc><a:spcPts val="${hundredths(linePoints)}"/></a:lnSpc>`;
    const words = line === "" ? `<a:endParaRPr ${look}/>` : run;
    return `<a:p><a:pPr algn="${align === "left" ? "l" : "r"}">${spacing}</a:pPr>${words}</a:p>`;
  });
  const [side, upright] = [emu(margins.sideInches), emu(margins.verticalInches)];
  const room = `marL="${side}" marR="${side}" marT="${upright}" marB="${upright}"`;
  const borders = `${strokeXml("a:lnL", undefined)}${strokeXml("a:lnR", undefined)}${strokeXml("a:lnT", above, { colours })}${strokeXml("a:lnB", below, { colours })}`;
  const properties = `<a:tcPr ${room}${vertical === "middle" ? ' anchor="ctr"' : ""}>${borders}${fillXml(fill, { colours })}</a:tcPr>`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${lines.join("")}</a:txBody>${properties}</a:tc>`;
}
