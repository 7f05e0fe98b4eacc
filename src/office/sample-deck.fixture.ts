import pptxgenjs from "pptxgenjs";
import type { PresentationFinish } from "../model/office-finish.ts";
import { OfficePackage } from "../ooxml/office-package.ts";
import { PRESENTATION_PATCHES } from "./finish-presentation.ts";
import { type Patch, runPatches } from "./patch.ts";

/** One black point: the smallest true PNG. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The first bytes of a JPEG: enough for a library that does not look, and for a check that does. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0xff, 0xd9]);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="#0F4C5C"/></svg>';

const dataUri = (type: string, bytes: Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

export const SAMPLE_FINISH: PresentationFinish = {
  properties: {
    title: "Type 2-diabetes & <klyngen>",
    subject: "Klyngemøde",
    author: "Nordlys-Klyngen",
    date: "2026-06-10",
  },
  slides: [
    { title: "Type 2-diabetes", layout: "title" },
    { title: "Hver fjerde når målet", layout: "content" },
    { title: "Tabel", layout: "content" },
    { title: "Vi vælger", layout: "divider" },
  ],
  sections: [
    { name: "Velkommen", slideCount: 1 },
    { name: "Tal & tabeller", slideCount: 2 },
    { name: "Valg", slideCount: 1 },
  ],
  pictures: new Map([["Diagram hba1c", PNG]]),
  altTexts: new Map([["Tabel hba1c", "Andel i mål i ni praksis"]]),
};

/** A deck as the library writes it: every quirk our own decks meet is in it once. */
export async function rawDeck(): Promise<Uint8Array> {
  // The library's types promise a module with a `default`; at run time the import is the class itself.
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  deck.layout = "LAYOUT_WIDE";
  deck.defineSlideMaster({
    title: "Udfyldning",
    objects: [
      { placeholder: { options: { name: "tom", type: "body", x: 1, y: 5, w: 5, h: 1 }, text: "Klik her" } },
    ],
  });
  deck.addSection({ title: "Velkommen" });
  drawCover(deck.addSlide({ masterName: "Udfyldning", sectionTitle: "Velkommen" }));
  drawChart(deck.addSlide());
  drawTable(deck.addSlide());
  deck.addSlide().addText("Vi vælger", { x: 1, y: 1, w: 8, h: 1, objectName: "Titel" });
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}

function drawCover(slide: pptxgenjs.default.Slide) {
  slide.background = { color: "0F4C5C" };
  slide.addShape("rect", { x: 0, y: 0, w: 1, h: 7.5, fill: { color: "5A96AB" }, objectName: "Pynt bjælke" });
  slide.addText("10. juni 2026", { x: 1, y: 3, w: 8, h: 1, objectName: "Undertitel" });
  slide.addText("Type 2-diabetes", { x: 1, y: 1, w: 8, h: 1, objectName: "Titel", lang: "da-DK" });
  slide.addNotes("Byd velkommen.\nSig hvad mødet er til for.");
}

function drawChart(slide: pptxgenjs.default.Slide) {
  const data = dataUri("image/svg+xml", Buffer.from(SVG));
  slide.addText("Nordlys-Klyngen", { x: 1, y: 7, w: 6, h: 0.3, objectName: "Bund" });
  slide.slideNumber = { x: 12, y: 7, fontSize: 12 };
  slide.addText("Hver fjerde når målet", { x: 1, y: 1, w: 8, h: 1, objectName: "Titel" });
  slide.addImage({
    data,
    x: 1,
    y: 2,
    w: 3,
    h: 2,
    altText: "Punkter for ni praksis",
    objectName: "Diagram hba1c",
  });
  slide.addImage({
    data: dataUri("image/jpg", JPEG),
    x: 6,
    y: 2,
    w: 3,
    h: 2,
    altText: "Et foto",
    objectName: "Foto",
  });
  const link = { text: "DSAM", options: { hyperlink: { url: "https://www.dsam.dk/" } } };
  slide.addText([{ text: "Læs mere hos " }, link], { x: 1, y: 5, w: 8, h: 1, objectName: "Tekst" });
  slide.addNotes("Læs titlen højt.");
}

function drawTable(slide: pptxgenjs.default.Slide) {
  const rows = [
    ["Praksis", "I mål"],
    ["A", "17 %"],
  ].map((row) => row.map((text) => ({ text })));
  slide.addText("Tabel", { x: 1, y: 1, w: 8, h: 1, objectName: "Titel" });
  slide.addTable(rows, { x: 1, y: 2, w: 6, objectName: "Tabel hba1c" });
  slide.addText("Anm.: 2026", { x: 1, y: 6, w: 6, h: 0.5, objectName: "Noter" });
}

const raw = rawDeck();

/** The sample deck after every patch, or after all but one. */
export async function finishedDeck(without?: Patch<PresentationFinish>): Promise<OfficePackage> {
  const patches = PRESENTATION_PATCHES.filter((patch) => patch !== without);
  if (without && patches.length === PRESENTATION_PATCHES.length)
    throw new Error(`${without.name} is not in use`);
  return new OfficePackage(runPatches(await raw, patches, SAMPLE_FINISH));
}
