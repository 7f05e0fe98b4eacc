import { renderCharts } from "../charts/render-charts.ts";
import { renderDeck } from "../deck/render-deck.ts";
import { CHART_AREAS } from "../deck/slide-layout.ts";
import { NEUTRAL_BRAND } from "../model/brand.ts";
import type { Chart, ChartImage, ChartSize } from "../model/chart.ts";
import type { FontMetrics } from "../model/font-metrics.ts";
import { type Identities, NO_IDENTITIES } from "../model/identities.ts";
import type { KitFile, MeetingKit } from "../model/meeting-kit.ts";
import { finishDocument } from "../office/finish-document.ts";
import { finishPresentation } from "../office/finish-presentation.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { describeTables } from "../sheets/describe-tables.ts";
import { documentChartSize, placeCharts } from "../sheets/document/document-charts.ts";
import { describeDocumentTables, renderDocument } from "../sheets/document/render-document.ts";
import { renderSheet } from "../sheets/render-sheet.ts";
import { type ProvenFiles, proveFiles } from "./prove-files.ts";

export interface RenderedKit extends ProvenFiles {
  /** Finished bytes by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Renders every file of a kit from the kit alone: charts, then deck and sheets, then the package stage. What was
 * rendered is opened again and has to pass the release gate, so no command can hand over a file that does not.
 *
 * @param fonts folder with the shipped fonts
 * @param identities whom nothing in the files may name; known only where the cluster or its key is
 * @throws KitError "rendering" when a file does not pass
 */
export async function renderKit(
  kit: MeetingKit,
  fonts: string,
  identities: Identities = NO_IDENTITIES,
): Promise<RenderedKit> {
  const metrics = await readFontMetrics(fonts);
  const sizes = new Map(kit.charts.map((chart) => [chart.id, sizeOf(chart)]));
  const images = await renderCharts(kit.charts, { sizes, metrics });
  const files = new Map<string, Uint8Array>();
  for (const file of kit.files) files.set(file.name, await renderFile(file, kit, { images, metrics }));
  return { files, ...proveFiles(files, { metrics, identities }) };
}

/** The same for the data-control sheet, which is made when all other files are. */
export async function renderControlSheet(
  file: KitFile,
  kit: MeetingKit,
  { fonts, identities = NO_IDENTITIES }: { readonly fonts: string; readonly identities?: Identities },
): Promise<RenderedKit> {
  const metrics = await readFontMetrics(fonts);
  const files = new Map([[file.name, await renderFile(file, kit, { images: new Map(), metrics })]]);
  return { files, ...proveFiles(files, { metrics, identities }) };
}

/** Where a chart stands decides how large it is drawn, and its kind where it stands. */
function sizeOf(chart: Chart): ChartSize {
  return chart.kind === "position" ? documentChartSize(chart) : CHART_AREAS[chart.kind];
}

interface Drawn {
  readonly images: ReadonlyMap<string, ChartImage>;
  readonly metrics: FontMetrics;
}

async function renderFile(file: KitFile, kit: MeetingKit, { images, metrics }: Drawn): Promise<Uint8Array> {
  if (file.kind === "calendar" || file.kind === "return-sheet") return new TextEncoder().encode(file.text);
  const { properties } = file;
  const { brand = NEUTRAL_BRAND } = kit;
  if (file.kind === "sheet") {
    const tables = describeTables(file.sheet);
    return finishDocument(renderSheet(file.sheet, properties, brand), { properties, tables });
  }
  if (file.kind === "document") {
    const tables = describeDocumentTables(file.document);
    const drawing = { properties, brand, charts: placeCharts(file.document, kit.charts, images) };
    return finishDocument(renderDocument(file.document, drawing), { properties, tables });
  }
  const { bytes, finish } = await renderDeck(file.deck, {
    properties,
    brand,
    images,
    charts: kit.charts,
    metrics,
  });
  return finishPresentation(bytes, finish);
}
