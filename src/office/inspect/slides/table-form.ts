import type { Element } from "../../../ooxml/xml-node.ts";
import { child, children } from "../../../ooxml/xml-tree.ts";
import type { Finding } from "../finding.ts";
import { emptyLines } from "../shared/empty-lines.ts";
import { onShape, type SlideRule } from "./slide-rule.ts";
import { slideTables } from "./table-cells.ts";
import { textOf } from "./text-paragraphs.ts";

/** P6 and P7: tables have a header row, no merged cells, and no empty rows or columns. */
export const tableForm: SlideRule = (slide) =>
  slideTables(slide).flatMap(({ shape, table }) =>
    tableFindings(table).map((words) => onShape(slide, shape, words)),
  );

function tableFindings(table: Element): readonly Pick<Finding, "code" | "values">[] {
  const cells = children(table, "a:tr").map((row) => children(row, "a:tc"));
  const merged = cells.flat().filter(isMerged).length;
  const empty = emptyLines(cells.map((row) => row.map(cellText)));
  const properties = child(table, "a:tblPr");
  const hasHeader = ["1", "true"].includes(properties?.getAttribute("firstRow") ?? "");
  return [
    ...(hasHeader ? [] : [{ code: "table/no-header" } as const]),
    ...(merged > 0 ? [{ code: "table/merged-cells", values: { count: merged } } as const] : []),
    ...(empty > 0 ? [{ code: "table/empty-line", values: { count: empty } } as const] : []),
  ];
}

function cellText(cell: Element): string {
  const body = child(cell, "a:txBody");
  return body ? textOf(body) : "";
}

/** Cells that reach over others; those they cover are not counted. */
function isMerged(cell: Element): boolean {
  return ["gridSpan", "rowSpan"].some((name) => Number(cell.getAttribute(name) ?? 1) > 1);
}
