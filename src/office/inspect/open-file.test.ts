import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { closeZip } from "../../ooxml/zip-archive.ts";
import { cleanDeck, cleanDocument, rewritten } from "./clean-files.fixture.ts";
import { codesIn } from "./inspected.fixture.ts";
import { openFile } from "./open-file.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** An archive whose directory tells a smaller size than its one entry has. */
function lyingZip(): Uint8Array {
  const bytes = zipSync({ "a.xml": [new Uint8Array(5_000_000), { level: 9 }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return bytes;
}

describe("openFile", () => {
  it("lets a real file through", async () => {
    expect(openFile((await cleanDeck()).close())).toHaveProperty("file");
  });

  it("tells a locked file from an old one", () => {
    expect(openFile(Uint8Array.from([...OLE, ...wide("EncryptedPackage")]))).toEqual({
      code: "office/encrypted",
    });
    expect(openFile(Uint8Array.from(OLE))).toEqual({ code: "office/old-format" });
  });

  it("refuses what is no archive, half of one, or an empty one", async () => {
    const whole = cleanDocument().close();
    for (const bytes of [strToU8("hej"), new Uint8Array(), whole.slice(0, 900), zipSync({})])
      expect(openFile(bytes)).toEqual({ code: "package/readable-archive" });
  });

  it("refuses more parts than any program writes", () => {
    const parts = Array.from({ length: 10_001 }, (_, at) => [`part${at}.xml`, new Uint8Array()] as const);
    expect(openFile(zipSync(Object.fromEntries(parts), { level: 0 }))).toEqual({
      code: "office/too-many-parts",
      values: { parts: 10_001, most: 10_000 },
    });
  });

  it("refuses a bomb without unpacking it", () => {
    const media = zipSync({ "ppt/media/a.png": [new Uint8Array(30_000_000), { level: 9 }] });
    expect(openFile(media)).toMatchObject({ code: "office/packed-too-tight" });
    const xml = zipSync({ "ppt/a.xml": [new Uint8Array(41_000_000), { level: 1 }] });
    expect(openFile(xml)).toEqual({ code: "office/too-large-inside", values: { megabytes: 40 } });
  });

  it("refuses a directory that lies about sizes", () => {
    expect(openFile(lyingZip())).toEqual({ code: "package/readable-archive" });
  });
});

describe("what is no presentation or document", () => {
  it("is told apart: any archive, a workbook, a strict file", async () => {
    const workbook = rewritten(cleanDocument(), [
      "[Content_Types].xml",
      "wordprocessingml.document.main",
      "spreadsheetml.sheet.main",
    ]);
    const strict = rewritten(cleanDocument(), [
      "word/document.xml",
      "schemas.openxmlformats.org/wordprocessingml/2006/main",
      "purl.oclc.org/ooxml/wordprocessingml/main",
    ]);
    expect(codesIn(closeZip(new Map([["brev.txt", strToU8("hej")]])))).toEqual(["E office/other-kind"]);
    expect(codesIn(workbook)).toEqual(["E office/other-kind"]);
    expect(codesIn(strict)).toEqual(["E office/strict-format"]);
  });

  it("goes no further with XML that is unsound, or nested without end", async () => {
    const deep = `${"<a>".repeat(300)}${"</a>".repeat(300)}`;
    const broken = (xml: string) => [["ppt/presProps.xml", /<p:presentationPr[\s\S]*/, xml]] as const;
    for (const xml of ["<p>", deep, '<!DOCTYPE a SYSTEM "x"><a/>'])
      expect(codesIn(rewritten(await cleanDeck(), ...broken(xml)))).toEqual(["E package/well-formed"]);
  });
});
