import type { Diagnostic } from "../model/diagnostic.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { placeCharts } from "../sheets/chart-part.ts";
import { documentLayout } from "../sheets/document-layout.ts";
import { finding } from "../validate/finding.ts";
import type { RenderableKit } from "./kit-deck.ts";

const BLANK = { svg: "", png: new Uint8Array() };

/** Sheets that a template makes longer than they are in the house's own margins and type; none without a template. */
export async function longerSheets(
  { files, charts }: RenderableKit,
  { sheets: design }: KitDesign,
  fonts: string,
): Promise<readonly Diagnostic[]> {
  if (!design) return [];
  const metrics = await readFontMetrics(fonts);
  const images = new Map(charts.map(({ id }) => [id, BLANK]));
  return files.flatMap((file) => {
    if (file.kind !== "document") return [];
    const { document: sheet, name } = file;
    const pagesIn = (measures: Parameters<typeof documentLayout>[2]) => {
      const page = measures.design?.page;
      return documentLayout(
        sheet,
        placeCharts(sheet, charts, { images, ...(page ? { page } : {}) }),
        measures,
      ).pages;
    };
    const [pages, usual] = [pagesIn({ metrics, design }), pagesIn({ metrics })];
    const values = { sheet: sheet.title, pages, usual };
    return pages > usual ? [finding("warning", "letterhead/longer", { file: name }, values)] : [];
  });
}
