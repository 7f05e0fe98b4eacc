import { expect, it } from "vitest";
import { OfficePackage } from "../../ooxml/office-package.ts";
import { all, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { DOCUMENT_PATCHES } from "../finish-document.ts";
import { runPatches } from "../patch.ts";
import { rawDocument, SAMPLE_DOCUMENT_FINISH } from "../sample-document.fixture.ts";
import { bookmarkIds } from "./bookmark-ids.ts";

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
