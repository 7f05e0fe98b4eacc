import { extname } from "node:path";
import type { CalendarDate } from "../model/calendar-date.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { LOOK_NAMES, type SheetDesign, type TakenEdge } from "../model/sheet-design.ts";
import { TWIPS_PER_INCH, textHeight, textWidth } from "../model/sheet-page.ts";
import { explainedSheet } from "../office/master/explain-sheets.ts";
import { SHOWN_STYLES } from "../office/master/word-looks.ts";
import { writeDocument } from "../office/write-document.ts";
import { readBytes } from "../read/read-bytes.ts";
import { readFontMetrics } from "../read/read-font-metrics.ts";
import { drawDocument } from "../sheets/draw-document.ts";
import { writeBeside } from "../write/write-beside.ts";
import { baseName } from "./file-identity.ts";
import { loadSheetMaster } from "./load-design.ts";

/** What is understood of a Word template. */
export interface ShownSheets {
  /** Whether sheets can wear it. */
  readonly isUsable: boolean;
  /** Room for text between the margins, in inches. */
  readonly room?: { readonly width: number; readonly height: number };
  readonly styles: readonly ShownStyle[];
  readonly header?: ShownEdge;
  readonly footer?: ShownEdge;
  /** The sheet that shows it all; none where the template is refused. */
  readonly sheet?: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface ShownStyle extends ShownLook {
  readonly name: string;
}

interface ShownLook {
  readonly typeface: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour?: string;
}

interface ShownEdge {
  readonly lines: number;
  readonly pictures: number;
  readonly isNumbered: boolean;
}

/** Whether a file is one that Word would open. */
export const isOfWord = (file: string): boolean => /^\.do[ct]/i.test(extname(file));

/** Reads a Word template and writes a sheet in its look that says what of it is used for what. */
export async function showSheetMaster({
  file,
  out = `${file.slice(0, file.length - extname(file).length)}-forklaret.docx`,
  today,
  fonts,
}: {
  readonly file: string;
  readonly out?: string | undefined;
  readonly today: CalendarDate;
  readonly fonts: string;
}): Promise<ShownSheets> {
  const { design, diagnostics } = await loadSheetMaster({ path: file });
  if (!design || hasErrors(diagnostics)) return { isUsable: false, styles: [], diagnostics };
  const properties = {
    title: `Skabelonen ${baseName(file)}`,
    subject: "Hvad der tages fra skabelonen",
    author: "Klyngepakke",
    date: today,
  };
  const metrics = await readFontMetrics(fonts);
  const drawing = { properties, metrics, design, charts: new Map() };
  const bytes = writeDocument(drawDocument(explainedSheet(design, baseName(file)), drawing));
  const before = await readBytes(out);
  await writeBeside(out, bytes, before.ok ? before.value : undefined);
  return { ...shownOf(design), isUsable: true, sheet: out, diagnostics };
}

function shownOf({ page, template }: SheetDesign): Omit<ShownSheets, "isUsable" | "diagnostics"> {
  const edge = ({ rows, pictures, isNumbered }: TakenEdge): ShownEdge => {
    return { lines: rows.length, pictures: pictures.length, isNumbered };
  };
  const { header, footer, looks } = template ?? {};
  const styles = LOOK_NAMES.flatMap((name) => (looks ? [{ name: SHOWN_STYLES[name], ...looks[name] }] : []));
  return {
    room: { width: textWidth(page) / TWIPS_PER_INCH, height: textHeight(page) / TWIPS_PER_INCH },
    styles,
    ...(header ? { header: edge(header) } : {}),
    ...(footer ? { footer: edge(footer) } : {}),
  };
}
