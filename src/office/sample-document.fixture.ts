import * as docx from "docx";
import type { DocumentFinish } from "../model/office-finish.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { DOCUMENT_PATCHES } from "./finish-document.ts";
import { type Patch, runPatches } from "./patch.ts";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const SAMPLE_DOCUMENT_FINISH: DocumentFinish = {
  properties: {
    title: "Implementeringsplan",
    subject: "Type 2-diabetes",
    author: "Nordlys-Klyngen",
    date: "2026-06-10",
  },
  tables: [{ caption: "Plan", description: "Hvem gør hvad & hvornår" }],
};

/** A content control as the sheets write it, since the library offers only check boxes. */
class DropDown extends docx.XmlComponent {
  constructor() {
    super("w:sdt");
    const item = element("w:listItem", { "w:displayText": "Læge", "w:value": "Læge" });
    const properties = [
      element("w:alias", { "w:val": "Ansvarlig" }),
      element("w:tag", { "w:val": "who" }),
      element("w:id", { "w:val": "7" }),
      element("w:dropDownList", {}, [item]),
    ];
    this.root.push(element("w:sdtPr", {}, properties));
    this.root.push(element("w:sdtContent", {}, [new docx.TextRun("Vælg")]));
  }
}

class DropDownParagraph extends docx.Paragraph {
  constructor() {
    super({});
    this.root.push(new DropDown());
  }
}

function element(name: string, values: Record<string, string>, children: docx.XmlComponent[] = []) {
  const pairs = Object.entries(values).map(([key, value]) => [key, { key, value }] as const);
  return new docx.BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(pairs),
    children,
  });
}

/** A sheet as the library writes it: every quirk our own sheets meet is in it once. */
export async function rawDocument(): Promise<Uint8Array> {
  const document = new docx.Document({
    styles: { default: { document: { run: { font: "Calibri", language: { value: "en-US" } } } } },
    sections: [
      {
        headers: { default: new docx.Header({ children: [new docx.Paragraph("Nordlys-Klyngen")] }) },
        footers: { default: new docx.Footer({ children: [pageNumbers()] }) },
        children: [
          new docx.Paragraph({ text: "Implementeringsplan", heading: "Heading1" }),
          linksAndPicture(),
          table(),
          new DropDownParagraph(),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function pageNumbers() {
  return new docx.Paragraph({
    children: [
      new docx.TextRun({ children: ["Side ", docx.PageNumber.CURRENT, " af ", docx.PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function linksAndPicture() {
  const altText = { name: "Diagram", description: "Punkter for ni praksis", title: "" };
  return new docx.Paragraph({
    children: [
      new docx.Bookmark({ id: "maal", children: [new docx.TextRun("Mål")] }),
      new docx.ExternalHyperlink({ link: "https://www.dsam.dk/", children: [new docx.TextRun("DSAM")] }),
      new docx.ImageRun({ type: "png", data: PNG, transformation: { width: 40, height: 40 }, altText }),
    ],
  });
}

function table() {
  const cell = (text: string) =>
    new docx.TableCell({ width: { size: 3000, type: "dxa" }, children: [new docx.Paragraph(text)] });
  return new docx.Table({
    columnWidths: [3000, 3000],
    width: { size: 6000, type: "dxa" },
    rows: [
      new docx.TableRow({ tableHeader: true, children: [cell("Hvem"), cell("Hvornår")] }),
      new docx.TableRow({ children: [cell("Lægen"), cell("Juni")] }),
    ],
  });
}

const raw = rawDocument();

/** The sample sheet after every patch, or after all but one. */
export async function finishedDocument(without?: Patch<DocumentFinish>): Promise<OfficePackage> {
  const patches = DOCUMENT_PATCHES.filter((patch) => patch !== without);
  if (without && patches.length === DOCUMENT_PATCHES.length) throw new Error(`${without.name} is not in use`);
  return new OfficePackage(runPatches(await raw, patches, SAMPLE_DOCUMENT_FINISH));
}
