import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { first, NAMESPACES, type QName } from "../../ooxml/xml-tree.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { tableDescriptions } from "./table-descriptions.ts";

const said = (file: OfficePackage, name: QName) =>
  first(file.xml("word/document.xml"), name)?.getAttributeNS(NAMESPACES.w, "val");

it("gives a table its title and its description", async () => {
  const finished = await finishedDocument();
  expect(said(finished, "w:tblCaption")).toBe("Plan");
  expect(said(finished, "w:tblDescription")).toBe("Hvem gør hvad & hvornår");

  const bare = await finishedDocument(tableDescriptions);
  expect(said(bare, "w:tblCaption")).toBeUndefined();
});
