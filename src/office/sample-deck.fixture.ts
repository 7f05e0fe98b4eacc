import pptxgenjs from "pptxgenjs";
import type { DrawnDeck, DrawnSlide, DrawnText } from "../model/drawn-deck.ts";
import { PALETTE } from "../model/palette.ts";
import { HOUSE_DESIGN } from "../model/slide-design.ts";
import { type LayoutName, SLIDE_LAYOUTS } from "../model/slide-layouts.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { writePresentation } from "./write-presentation.ts";

/** One black point: the smallest true PNG. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The first bytes of a JPEG: enough for a check of its kind. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0xff, 0xd9]);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="#0F4C5C"/></svg>';

/** A text in the layout's place of its name, as the place would have it. */
function said(layout: LayoutName, name: string, ...lines: readonly string[]): DrawnText {
  const place = SLIDE_LAYOUTS[layout].places[name]!;
  const { sizePoints, lineSpacing, weight, colour } = place.style;
  const paragraphs = lines.map((text) => ({ text, weight, colour, spaceBeforePoints: 0 }));
  return { kind: "text", name, box: place.box, sizePoints, lineSpacing, paragraphs };
}

const foot = (layout: LayoutName, number: number): readonly DrawnText[] => [
  said(layout, "Bund", "Nordlys-Klyngen"),
  said(layout, "Slidenummer", String(number)),
];

const COVER: DrawnSlide = {
  title: "Type 2-diabetes",
  layout: "cover",
  shapes: [
    said("cover", "Titel", "Type 2-diabetes"),
    said("cover", "Undertitel", "10. juni 2026"),
    {
      kind: "mark",
      name: "Pynt plade",
      shape: "rect",
      box: { x: 11, y: 6.3, width: 1.6, height: 0.8 },
      fill: "plate",
    },
  ],
  notes: ["Byd velkommen.", "Sig hvad mødet er til for."],
};

const CHART: DrawnSlide = {
  title: "Hver fjerde når målet",
  layout: "chart",
  shapes: [
    said("chart", "Titel", "Hver fjerde når målet"),
    {
      kind: "picture",
      name: "Diagram hba1c",
      place: "Diagram",
      box: { x: 1, y: 2, width: 3, height: 2 },
      alt: "Ni praksis ligger mellem 10 % og 31 %",
      type: "png",
      bytes: PNG,
      svg: SVG,
    },
    {
      kind: "picture",
      name: "Foto",
      box: { x: 6, y: 2, width: 3, height: 2 },
      alt: "Lægehuset set fra vejen",
      type: "jpeg",
      bytes: JPEG,
    },
    {
      ...said("text", "Punkter 1", "Læs mere hos DSAM"),
      name: "Tekst",
      box: { x: 1, y: 5, width: 8, height: 1 },
    },
    ...foot("chart", 2),
  ],
  notes: ["Læs titlen højt."],
};

const cell = (text: string) => ({
  text,
  weight: "regular" as const,
  colour: "ink" as const,
  align: "left" as const,
  vertical: "top" as const,
});

const TABLE: DrawnSlide = {
  title: "Tabel",
  layout: "table",
  shapes: [
    said("table", "Titel", "Tabel"),
    {
      kind: "table",
      name: "Tabel hba1c",
      place: "Tabel",
      alt: "Andel i mål i ni praksis",
      box: { x: 1, y: 2, width: 6, height: 1 },
      columnWidths: [3, 3],
      rowHeights: [0.5, 0.5],
      sizePoints: 18,
      linePoints: 22,
      margins: { sideInches: 0.1, verticalInches: 0.05 },
      rows: [
        ["Praksis", "I mål"],
        ["A", "17 %"],
      ].map((row) => row.map(cell)),
    },
    said("table", "Noter", "Anm.: 2026"),
  ],
  notes: ["Giv tid til at læse."],
};

const DIVIDER: DrawnSlide = {
  title: "Vi vælger",
  layout: "divider",
  shapes: [said("divider", "Titel", "Vi vælger"), ...foot("divider", 4)],
  notes: [],
};

export const SAMPLE_DECK: DrawnDeck = {
  properties: {
    title: "Type 2-diabetes & <klyngen>",
    subject: "Klyngemøde",
    author: "Nordlys-Klyngen",
    date: "2026-06-10",
  },
  palette: PALETTE,
  design: HOUSE_DESIGN,
  sections: [
    { name: "Velkommen", slides: [COVER] },
    { name: "Tal & tabeller", slides: [CHART, TABLE] },
    { name: "Valg", slides: [DIVIDER] },
  ],
};

/** A small deck of ours, open. */
export const sampleDeck = (): OfficePackage => new OfficePackage(writePresentation(SAMPLE_DECK));

/** A deck as a program writes it that knows neither placeholders nor languages. */
export async function foreignDeck(): Promise<Uint8Array> {
  // The library's types promise a module with a `default`; at run time the import is the class itself.
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  deck.addSlide().addText("Vi vælger", { x: 1, y: 1, w: 8, h: 1 });
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}
