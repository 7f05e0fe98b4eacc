import { expect, it } from "vitest";
import { OfficePackage } from "../../ooxml/office-package.ts";
import { all, first, NAMESPACES, type QName, rootOf } from "../../ooxml/xml-tree.ts";
import { DOCUMENT_PATCHES } from "../finish-document.ts";
import { runPatches } from "../patch.ts";
import { finishedDocument, rawDocument, SAMPLE_DOCUMENT_FINISH } from "../sample-document.fixture.ts";
import {
  bookmarkIds,
  documentLanguage,
  documentProperties,
  drawingIds,
  tableDescriptions,
  unusedWordParts,
} from "./word-sheet.ts";

const words = (file: OfficePackage, part: string) => rootOf(file.xml(part)).textContent ?? "";

it("names the sheet, its author and the meeting's day, and the program that made it", async () => {
  const finished = await finishedDocument();
  expect(words(finished, "docProps/core.xml")).toContain("Implementeringsplan");
  expect(words(finished, "docProps/core.xml")).toContain("2026-06-10T00:00:00Z");
  expect(words(finished, "docProps/core.xml")).not.toContain("Un-named");
  expect(words(finished, "docProps/app.xml")).toContain("klyngepakke");

  const bare = await finishedDocument(documentProperties);
  expect(words(bare, "docProps/core.xml")).toContain("Un-named");
  expect(words(bare, "docProps/app.xml")).toBe("");
});

const language = (file: OfficePackage, part: string, name: QName) =>
  first(file.xml(part), name)?.getAttributeNS(NAMESPACES.w, "val");

it("declares Danish for the document and for its theme", async () => {
  const finished = await finishedDocument();
  expect(language(finished, "word/styles.xml", "w:lang")).toBe("da-DK");
  expect(language(finished, "word/settings.xml", "w:themeFontLang")).toBe("da-DK");

  const bare = await finishedDocument(documentLanguage);
  expect(language(bare, "word/styles.xml", "w:lang")).toBe("en-US");
  expect(language(bare, "word/settings.xml", "w:themeFontLang")).toBeUndefined();
});

const said = (file: OfficePackage, name: QName) =>
  first(file.xml("word/document.xml"), name)?.getAttributeNS(NAMESPACES.w, "val");

it("gives a table its title and its description", async () => {
  const finished = await finishedDocument();
  expect(said(finished, "w:tblCaption")).toBe("Plan");
  expect(said(finished, "w:tblDescription")).toBe("Hvem gør hvad & hvornår");

  const bare = await finishedDocument(tableDescriptions);
  expect(said(bare, "w:tblCaption")).toBeUndefined();
});

it("numbers drawings per file, however many files were made before", async () => {
  await rawDocument();
  const second = await rawDocument();
  const ids = (patches: typeof DOCUMENT_PATCHES) => {
    const file = new OfficePackage(runPatches(second, patches, SAMPLE_DOCUMENT_FINISH));
    return all(file.xml("word/document.xml"), "wp:docPr").map((drawing) => drawing.getAttribute("id"));
  };

  expect(ids(DOCUMENT_PATCHES)).toEqual(["1"]);
  expect(ids(DOCUMENT_PATCHES.filter((patch) => patch !== drawingIds))).not.toEqual(["1"]);
});

it("numbers bookmarks per file, each end with its start", async () => {
  await rawDocument();
  const second = await rawDocument();
  const ids = (patches: typeof DOCUMENT_PATCHES) => {
    const body = new OfficePackage(runPatches(second, patches, SAMPLE_DOCUMENT_FINISH)).xml(
      "word/document.xml",
    );
    const marks = [...all(body, "w:bookmarkStart"), ...all(body, "w:bookmarkEnd")];
    return marks.map((mark) => mark.getAttributeNS(NAMESPACES.w, "id"));
  };

  expect(ids(DOCUMENT_PATCHES)).toEqual(["1", "1"]);
  expect(ids(DOCUMENT_PATCHES.filter((patch) => patch !== bookmarkIds))).not.toEqual(["1", "1"]);
});

it("leaves out notes, fonts and properties that say nothing", async () => {
  const idle = /(footnotes|endnotes|fontTable|custom)\.xml$/;

  expect((await finishedDocument()).names(idle)).toEqual([]);
  expect((await finishedDocument(unusedWordParts)).names(idle)).toHaveLength(4);
});
