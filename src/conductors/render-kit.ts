import { type ChartRequest, renderCharts } from "../charts/render-charts.ts";
import { drawDeck } from "../deck/draw-deck.ts";
import { NEUTRAL_BRAND } from "../model/brand.ts";
import type { ChartImage } from "../model/chart.ts";
import { type Identities, NO_IDENTITIES } from "../model/cluster-identities.ts";
import type { ControlledFile } from "../model/data-control.ts";
import { type Diagnostic, errorsIn } from "../model/diagnostic.ts";
import type { KitDesign } from "../model/kit-design.ts";
import { KitError } from "../model/kit-error.ts";
import type { KitFile } from "../model/meeting-kit.ts";
import { HOUSE_SHEETS } from "../model/sheet-design.ts";
import { HOUSE_DESIGN } from "../model/slide-design.ts";
import { type SearchedTexts, searchedTexts } from "../office/inspect/hidden/search-texts.ts";
import { inspectOpened } from "../office/inspect/inspect-file.ts";
import { writeDocument } from "../office/write-document.ts";
import { writePresentation } from "../office/write-presentation.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { chartsIn, placeCharts } from "../sheets/chart-part.ts";
import { drawDocument } from "../sheets/draw-document.ts";
import type { FontMetrics } from "../typeset/font-metrics.ts";
import { finding } from "../validate/finding.ts";
import { chartPlaces, deckOptions, type RenderableKit, settledFor, type WornDesign } from "./kit-deck.ts";
import { partsForRows, withParts } from "./room-for-rows.ts";

export interface RenderedKit extends ProvenFiles {
  /** Finished bytes by file name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Renders every file of a kit from the kit alone: charts, then deck and sheets, then the package stage. What was
 * rendered is opened again and has to pass the release gate, so no command can hand over a file that does not.
 *
 * @param fonts folder with the shipped fonts
 * @throws KitError "rendering" when a file does not pass
 */
export async function renderKit(
  whole: RenderableKit,
  fonts: string,
  { identities = NO_IDENTITIES, design: worn = {} }: RenderOptions = {},
): Promise<RenderedKit> {
  const metrics = await readFontMetrics(fonts);
  const design = settledFor(whole, worn, metrics);
  const kit = withParts(whole, partsForRows(whole, design, metrics));
  const gate = { metrics, identities };
  const proven = new Map<string, ProvenFile>();
  const take = (file: KitFile, bytes: Uint8Array) => proven.set(file.name, proveFile(file.name, bytes, gate));
  const plain = kit.files.filter(hasNoChart);
  const { sizes, pictured } = chartPlaces(kit, design, metrics);
  const images = await renderCharts(pictured, {
    sizes,
    metrics,
    meanwhile: () => {
      for (const file of plain) take(file, renderPlain(file, kit, { metrics, design }));
    },
  });
  const alone = await renderAlone(kit, images, { sizes, metrics });
  for (const file of kit.files)
    if (!hasNoChart(file)) take(file, renderCharted(file, kit, { images, alone, metrics, design }));
  return inOrder(kit.files, proven);
}

/** The charts that are files of their own, each in its frame; those of kits without frames as they are. */
async function renderAlone(
  { files, charts }: RenderableKit,
  images: Drawn["images"],
  request: Pick<ChartRequest, "sizes" | "metrics">,
): Promise<Drawn["images"]> {
  const frames = new Map(
    files.flatMap((file) => (file.kind === "picture" && file.frame ? [[file.chart, file.frame]] : [])),
  );
  const framed = charts.filter(({ id }) => frames.has(id));
  if (framed.length === 0) return images;
  return new Map([...images, ...(await renderCharts(framed, { ...request, frames }))]);
}

interface RenderOptions {
  /** Whom nothing in the files may name; known only where the cluster or its key is. */
  readonly identities?: Identities | undefined;
  /** What the files wear. */
  readonly design?: KitDesign | undefined;
}

/** The same for the data-control sheet, which is made when all other files are, and stays with those who made it. */
export async function renderControlSheet(
  file: PlainFile,
  kit: RenderableKit,
  { fonts, identities = NO_IDENTITIES }: { readonly fonts: string; readonly identities?: Identities },
): Promise<RenderedKit> {
  const gate = { metrics: await readFontMetrics(fonts), identities };
  const drawn = { metrics: gate.metrics, design: { deck: HOUSE_DESIGN, sheets: HOUSE_SHEETS } };
  return inOrder([file], new Map([[file.name, proveFile(file.name, renderPlain(file, kit, drawn), gate)]]));
}

function inOrder(files: readonly KitFile[], proven: ReadonlyMap<string, ProvenFile>): RenderedKit {
  const all = files.flatMap(({ name }) => proven.get(name) ?? []);
  return { files: new Map(all.map(({ name, bytes }) => [name, bytes])), ...allProven(all) };
}

/** Files that can be made before any chart is drawn. */
type PlainFile = Exclude<KitFile, { kind: "deck" | "picture" }>;

function hasNoChart(file: KitFile): file is PlainFile {
  if (file.kind === "document") return chartsIn(file.document).length === 0;
  return file.kind !== "deck" && file.kind !== "picture";
}

function renderPlain(file: PlainFile, kit: RenderableKit, drawn: Omit<Drawn, "images">): Uint8Array {
  if (file.kind !== "document") return new TextEncoder().encode(file.text);
  return renderWord(file, kit, { images: new Map(), ...drawn });
}

function renderWord(
  { document, properties }: Extract<KitFile, { kind: "document" }>,
  { charts, brand = NEUTRAL_BRAND }: RenderableKit,
  { images, metrics, design: { sheets: design } }: Drawn,
): Uint8Array {
  const placed = placeCharts(document, charts, { images, page: design.page });
  const drawing = { properties, brand, metrics, design, charts: placed };
  return writeDocument(drawDocument(document, drawing));
}

interface Drawn {
  readonly images: ReadonlyMap<string, ChartImage>;
  readonly metrics: FontMetrics;
  readonly design: WornDesign;
}

function renderCharted(
  file: KitFile,
  kit: RenderableKit,
  { alone, ...drawn }: Drawn & { readonly alone: Drawn["images"] },
): Uint8Array {
  const { images, metrics, design } = drawn;
  if (file.kind === "document") return renderWord(file, kit, drawn);
  if (file.kind === "picture") return pictureBytes(file, alone);
  if (file.kind !== "deck") return renderPlain(file, kit, drawn);
  const options = { ...deckOptions(file, kit), images, metrics, design: design.deck };
  return writePresentation(drawDeck(file.deck, options));
}

function pictureBytes({ chart, name }: KitFile & { kind: "picture" }, images: Drawn["images"]): Uint8Array {
  const image = images.get(chart);
  if (!image) throw new RangeError(`no picture of the chart ${chart}`);
  return name.endsWith(".svg") ? new TextEncoder().encode(image.svg) : image.png;
}

interface GateOptions {
  readonly metrics: FontMetrics;
  readonly identities: Identities;
}

interface ProvenFiles {
  /** How many findings of each kind every Office file came to. */
  readonly inspected: readonly ControlledFile[];
  /** What stands in every file, so that nobody has to open it again to search it. */
  readonly texts: SearchedTexts;
}

/** A file that has passed. */
interface ProvenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent for files that are no Office files. */
  readonly inspected?: ControlledFile;
  readonly texts: readonly string[];
}

/**
 * The release gate for what was just rendered: an Office file is opened from its bytes and inspected.
 *
 * @throws KitError "rendering" with what was found; it names places in our own files and quotes nothing
 */
function proveFile(name: string, bytes: Uint8Array, options: GateOptions): ProvenFile {
  if (!/\.(pptx|docx)$/.test(name)) {
    const texts = [...searchedTexts(new Map([[name, bytes]])).values()].flat();
    return { name, bytes, texts };
  }
  const { diagnostics, texts } = inspectOpened(name, bytes, options);
  const errors = errorsIn(diagnostics);
  if (errors.length > 0) throw failed(name, errors);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return { name, bytes, inspected: { name, errors: 0, warnings }, texts };
}

/** Everything that was proven, in the order of the files. */
function allProven(files: readonly ProvenFile[]): ProvenFiles {
  return {
    inspected: files.flatMap(({ inspected }) => inspected ?? []),
    texts: new Map(files.map(({ name, texts }) => [name, texts])),
  };
}

function failed(file: string, errors: readonly Diagnostic[]): KitError {
  const failing = finding("error", "kit/fails-inspection", { file }, { count: errors.length });
  return new KitError("rendering", [...errors, failing]);
}
