import { expect, it } from "vitest";
import type { OfficePackage } from "../office-package.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { first, NAMESPACES, type QName } from "../xml-tree.ts";
import { tableDescriptions } from "./table-descriptions.ts";

const said = (file: OfficePackage, name: QName, attribute: string) =>
  first(file.xml("word/document.xml"), name)?.getAttributeNS(NAMESPACES.w, attribute);

it("gives a table its title, its description and a heading row that its look agrees with", async () => {
  const finished = await finishedDocument();
  expect(said(finished, "w:tblCaption", "val")).toBe("Plan");
  expect(said(finished, "w:tblDescription", "val")).toBe("Hvem gør hvad & hvornår");
  expect(said(finished, "w:tblLook", "firstRow")).toBe("1");

  const bare = await finishedDocument(tableDescriptions);
  expect(said(bare, "w:tblCaption", "val")).toBeUndefined();
  expect(said(bare, "w:tblLook", "firstRow")).toBeUndefined();
});
