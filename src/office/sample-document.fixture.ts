import type {
  DrawnDocument,
  DrawnParagraph,
  DrawnRun,
  DrawnStyle,
  DrawnTable,
  SheetPicture,
} from "../model/drawn-document.ts";
import { PALETTE } from "../model/palette.ts";
import { PAGE } from "../model/sheet-page.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { writeDocument } from "./write-document.ts";

const PNG = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

export const said = (text: string): DrawnRun => ({ kind: "text", text });

export const line = (...runs: readonly DrawnRun[]): DrawnParagraph => ({
  kind: "paragraph",
  style: "Normal",
  runs,
});

const cell = (text: string): readonly DrawnParagraph[] => [line(said(text))];

export const PLAN: DrawnTable = {
  kind: "table",
  caption: "Plan",
  description: "Hvem gør hvad & hvornår",
  columnWidths: [4819, 4819],
  head: { cells: [cell("Hvem"), cell("Hvornår")] },
  headAlign: "bottom",
  rows: [{ cells: [cell("Lægen"), cell("Juni")] }],
  isWrittenIn: true,
};

export const PICTURE: SheetPicture = {
  kind: "picture",
  name: "Diagram",
  alt: "Punkter for ni praksis",
  png: PNG,
  width: 600,
  height: 600,
};

export const WHO: Extract<DrawnRun, { readonly kind: "field" }> = {
  kind: "field",
  field: {
    kind: "choice",
    tag: "who",
    label: "Ansvarlig",
    hint: "Vælg",
    choices: [{ text: "Læge", value: "laege" }],
  },
  hintStyle: "PlaceholderText",
  answerStyle: "NoteSvar",
};

/** A small document with what a gate and a reader look for. */
export const SAMPLE_DOCUMENT: DrawnDocument = {
  properties: {
    title: "Implementeringsplan",
    subject: "Type 2-diabetes",
    author: "Nordlys-Klyngen",
    date: "2026-06-10",
  },
  page: PAGE,
  palette: PALETTE,
  styles: [
    { id: "Normal", name: "Normal", size: 11, colour: "ink", paragraph: { before: 0, after: 0 } },
    ...[1, 2, 3].map(
      (level): DrawnStyle => ({
        id: `Heading${level}`,
        name: `heading ${level}`,
        size: 14,
        bold: true,
        colour: "accent",
        paragraph: { before: 40, after: 40, level },
      }),
    ),
    { id: "PlaceholderText", name: "Placeholder Text", size: 9, colour: "quiet" },
    { id: "NoteSvar", name: "Notesvar", size: 11, colour: "ink" },
    { id: "Hyperlink", name: "Hyperlink", colour: "accent", isUnderlined: true },
  ],
  header: [line(said("Nordlys-Klyngen"))],
  footer: [
    line(said("Side "), { kind: "computed", instruction: "PAGE", result: "1" }, said(" af "), {
      kind: "computed",
      instruction: "NUMPAGES",
      result: "1",
    }),
  ],
  body: [
    { ...line(said("Implementeringsplan")), style: "Heading1", keepNext: true, bookmark: 1 },
    line({ kind: "link", text: "DSAM", url: "https://www.dsam.dk/", style: "Hyperlink" }, PICTURE),
    PLAN,
    line(WHO),
  ],
};

/** The sample document, or one that differs from it, open. */
export const sampleDocument = (changes: Partial<DrawnDocument> = {}): OfficePackage =>
  new OfficePackage(writeDocument({ ...SAMPLE_DOCUMENT, ...changes }));
