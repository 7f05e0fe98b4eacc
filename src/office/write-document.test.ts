import fc from "fast-check";
import { expect, it } from "vitest";
import type { DrawnDocument } from "../model/drawn-document.ts";
import type { OfficePackage } from "../ooxml/office-package.ts";
import { relationshipsOf } from "../ooxml/relationships.ts";
import { all, first, NAMESPACES, type QName, rootOf } from "../ooxml/xml-tree.ts";
import { packageFindings } from "./package-findings.fixture.ts";
import {
  line,
  PICTURE,
  PLAN,
  SAMPLE_DOCUMENT,
  said,
  sampleDocument,
  WHO,
} from "./sample-document.fixture.ts";
import { writeDocument } from "./write-document.ts";

const BODY = "word/document.xml";

const words = (file: OfficePackage, part: string) => rootOf(file.xml(part)).textContent ?? "";
const value = (file: OfficePackage, part: string, name: QName) =>
  first(file.xml(part), name)?.getAttributeNS(NAMESPACES.w, "val");

it("names the document, its author and the meeting's day, and the program that made it", () => {
  const file = sampleDocument();
  for (const said of ["Implementeringsplan", "Nordlys-Klyngen", "2026-06-10T00:00:00Z"])
    expect(words(file, "docProps/core.xml")).toContain(said);
  expect(words(file, "docProps/app.xml")).toContain("klyngepakke");
});

it("declares Danish for the document and for its theme", () => {
  expect(value(sampleDocument(), "word/styles.xml", "w:lang")).toBe("da-DK");
  expect(value(sampleDocument(), "word/settings.xml", "w:themeFontLang")).toBe("da-DK");
});

const LOGO = { ...PICTURE, name: "Logo", fromTop: 300 };
const LINES = { ...PICTURE, svg: "<svg xmlns='http://www.w3.org/2000/svg'/>" };

it("numbers drawings through the file, and leads to the bytes and the lines of each", () => {
  const file = sampleDocument({ header: [line(LOGO)], body: [line(PICTURE), line(LINES, PICTURE)] });
  const drawings = ["word/header1.xml", BODY].flatMap((part) => all(file.xml(part), "wp:docPr"));
  expect(new Set(drawings.map((drawing) => drawing.getAttribute("id"))).size).toBe(4);

  const target = (name: QName) => {
    const id = first(file.xml(BODY), name)?.getAttributeNS(NAMESPACES.r, "embed");
    return relationshipsOf(file, BODY).find((one) => one.id === id)?.target ?? "";
  };
  expect(new TextDecoder().decode(file.bytes(target("asvg:svgBlip")))).toBe(LINES.svg);
  expect(Buffer.from(PICTURE.png).equals(file.bytes(target("a:blip")))).toBe(true);
  expect(packageFindings(file.close())).toEqual([]);
});

it("leads out of the file by links alone, each where it says", () => {
  const links = ["https://www.dsam.dk/?a=1&b=2", "mailto:klynge@example.org"].map((url) =>
    line({ kind: "link", text: "her", url, style: "Hyperlink" }),
  );
  const file = sampleDocument({ body: links });
  const outside = relationshipsOf(file, BODY).filter(({ isExternal }) => isExternal);
  expect(outside.map(({ type, target }) => [type, target])).toEqual([
    ["hyperlink", "https://www.dsam.dk/?a=1&b=2"],
    ["hyperlink", "mailto:klynge@example.org"],
  ]);
  const mentioned = all(file.xml(BODY), "w:hyperlink").map((link) => link.getAttributeNS(NAMESPACES.r, "id"));
  expect(mentioned).toEqual(outside.map(({ id }) => id));
});

it("has no part that a letter without edges does not need", () => {
  const file = sampleDocument({ header: [], footer: [] });
  expect(file.names(/header|footer|notes|fontTable|custom/)).toEqual([]);
  expect(packageFindings(file.close())).toEqual([]);
});

/** The document with the words in every place that has words. */
function saying(text: string): DrawnDocument {
  const field = { ...WHO.field, label: text, hint: text, choices: [{ text, value: text }] } as const;
  return {
    ...SAMPLE_DOCUMENT,
    header: [line(said(text))],
    body: [
      line(said(text), { ...PICTURE, name: text, alt: text }),
      line({ ...WHO, field }, { kind: "box", tick: { tag: "ja", text } }),
      line({ kind: "computed", instruction: `MERGEFIELD "${text}"`, result: text }),
      { ...PLAN, caption: text, description: text },
      { kind: "contents", title: text, style: "Normal", chapters: [{ title: text, page: 1, bookmark: 1 }] },
    ],
  };
}

it("says any words as they are, whatever they would mean in XML", () => {
  const text = fc.string({ unit: fc.constantFrom(..."<>&\"'æ ]"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, (words) => {
      const file = sampleDocument(saying(words));
      const body = file.xml(BODY);
      const texts = all(body, "w:t").map(({ textContent }) => textContent);
      expect(texts.filter((one) => one === words)).toHaveLength(4);
      const stated = ["w:alias", "w:tblCaption", "w:tblDescription"] as const;
      for (const name of stated) expect(value(file, BODY, name)).toBe(words);
      expect(first(body, "w:listItem")?.getAttribute("w:displayText")).toBe(words);
      expect(first(body, "w:fldSimple")?.getAttribute("w:instr")).toBe(`MERGEFIELD "${words}"`);
      expect(first(body, "wp:docPr")?.getAttribute("descr")).toBe(words);
    }),
    { numRuns: 25 },
  );
});

it.each(["", "x".repeat(65)])("refuses a tag that Word does not take: %j", (tag) => {
  const field = { ...WHO.field, tag };
  expect(() => writeDocument({ ...SAMPLE_DOCUMENT, body: [line({ ...WHO, field })] })).toThrow(RangeError);
});
