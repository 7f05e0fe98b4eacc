import type { Diagnostic } from "../model/diagnostic.ts";
import { finding } from "../validate/finding.ts";
import { printPdfs } from "../write/print-pdf.ts";
import type { RenderedKit } from "./render-kit.ts";

const OFFICE = /\.(pptx|docx)$/;

/** A kit's deck and sheets as PDF beside them, where that is wished. The PDFs say nothing that the files do not, which have passed the gate. */
export async function withPdfs(
  rendered: RenderedKit,
  { pdf, dryRun }: { readonly pdf?: boolean | undefined; readonly dryRun: boolean },
): Promise<{ readonly rendered: RenderedKit; readonly diagnostics: readonly Diagnostic[] }> {
  if (!pdf || dryRun) return { rendered, diagnostics: [] };
  const office = new Map([...rendered.files].filter(([name]) => OFFICE.test(name)));
  const pdfs = await printPdfs(office);
  if (!pdfs) return { rendered, diagnostics: [finding("warning", "pdf/no-libreoffice", { file: "--pdf" })] };
  const lacking = [...office.keys()].filter((name) => !pdfs.has(name.replace(OFFICE, ".pdf")));
  return {
    rendered: { ...rendered, files: new Map([...rendered.files, ...pdfs]) },
    diagnostics: lacking.map((file) => finding("warning", "pdf/not-made", { file })),
  };
}
