import * as docx from "docx";
import pptxgenjs from "pptxgenjs";
import { describe, expect, it } from "vitest";
import { codesIn } from "./inspected.fixture.ts";

/** A deck as somebody makes it who has just found the library: nothing set that need not be. */
async function plainDeck(): Promise<Uint8Array> {
  // The library's types promise a module with a `default`; at run time the import is the class itself.
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  const slide = deck.addSlide();
  slide.addText("Andel i mål i klyngen", { x: 1, y: 0.3, w: 8, h: 0.6 });
  slide.addText("Det er ikke det samme som sidst, og der er forskel på klinikkerne.", {
    x: 1,
    y: 1,
    w: 1.5,
    h: 0.3,
  });
  slide.addText("her", {
    x: 1,
    y: 1.5,
    w: 3,
    h: 0.4,
    fontSize: 9,
    hyperlink: { url: "https://www.dsam.dk/" },
  });
  slide.addImage({ data: PIXEL, x: 7, y: 1, w: 1, h: 1 });
  slide.addChart(deck.ChartType.bar, [{ name: "Andel", labels: ["A", "B", "C"], values: [10, 20, 30] }], {
    x: 1,
    y: 2,
    w: 4,
    h: 2,
    chartColors: ["D9D9D9", "1F6F8B", "D9D9D9"],
    catAxisLabelFontSize: 7,
  });
  slide.addShape("ellipse", { x: 6, y: 2, w: 1, h: 1, fill: { color: "FF0000" } });
  const second = deck.addSlide();
  second.addText("Tal", { x: 1, y: 0.3, w: 8, h: 0.6 });
  second.addText("Kilde: egne tal", { x: 1, y: 4, w: 8, h: 0.6 });
  second.addTable([["Praksis", "Andel"].map((text) => ({ text })), ["", ""].map((text) => ({ text }))], {
    x: 1,
    y: 1,
    w: 5,
  });
  second.addNotes("Sig noget.");
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}

const PIXEL =
  "image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A document likewise, with the things people do in Word. */
async function plainDocument(): Promise<Uint8Array> {
  const cell = (text: string) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const document = new docx.Document({
    sections: [
      {
        properties: { page: { size: { width: 12240, height: 15840 } } },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({ children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new docx.Paragraph({ text: "Plan", style: "Title" }),
          new docx.Paragraph("- vi måler"),
          new docx.Paragraph("- vi ser på tallene"),
          new docx.Paragraph(""),
          new docx.Paragraph(""),
          new docx.Paragraph({
            children: [
              new docx.ExternalHyperlink({
                link: "https://www.dsam.dk/",
                children: [new docx.TextRun("https://www.dsam.dk/")],
              }),
              new docx.TextRun({ text: "bleg", color: "CCCCCC" }),
              new docx.ImageRun({ type: "png", data: PIXEL_BYTES, transformation: { width: 9, height: 9 } }),
            ],
          }),
          new docx.Table({
            rows: ["Hvem", "Lægen"].map((text) => new docx.TableRow({ children: [cell(text), cell("✓")] })),
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

const PIXEL_BYTES = Buffer.from(PIXEL.split(",")[1] ?? "", "base64");

describe("what libraries write when nobody looks after it", () => {
  it("shows each known defect of a plain deck by its rule", async () => {
    expect(codesIn(await plainDeck())).toEqual([
      "E alt/file-name",
      "E alt/missing",
      "E contrast/chart",
      "E language/other",
      "E package/declared-types",
      "E package/slide-frame",
      "E package/unique-ids",
      "E property/library-default",
      "E property/no-language",
      "E slide/chart-without-numbers",
      "E slide/colour-alone",
      "E slide/no-title",
      "E slide/order-against-position",
      "E slide/text-overflow",
      "E slide/title-not-in-layout",
      "E table/no-header",
      "W hidden/embedded-file",
      "W language/default-differs",
      "W link/vague-text",
      "W slide/default-names",
      "W slide/small-chart-text",
      "W slide/small-text",
      "W table/empty-line",
    ]);
  });

  it("shows each known defect of a plain document by its rule", async () => {
    expect(codesIn(await plainDocument())).toEqual([
      "E alt/missing",
      "E contrast/text",
      "E document/field-without-result",
      "E document/no-headings",
      "E document/sign-alone",
      "E language/no-default",
      "E property/library-default",
      "E property/no-language",
      "E property/no-title",
      "E table/no-header",
      "I table/no-caption",
      "W document/empty-paragraphs",
      "W document/page-size",
      "W document/typed-list",
      "W language/no-theme-language",
      "W link/bare-address",
      "W link/not-visible",
      "W table/row-may-split",
    ]);
  });
});
