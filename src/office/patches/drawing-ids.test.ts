import { expect, it } from "vitest";
import { OfficePackage } from "../../ooxml/office-package.ts";
import { all } from "../../ooxml/xml-tree.ts";
import { DOCUMENT_PATCHES } from "../finish-document.ts";
import { runPatches } from "../patch.ts";
import { rawDocument, SAMPLE_DOCUMENT_FINISH } from "../sample-document.fixture.ts";
import { drawingIds } from "./drawing-ids.ts";

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
