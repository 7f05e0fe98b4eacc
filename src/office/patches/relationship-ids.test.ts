import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { relationshipsOf } from "../../ooxml/relationships.ts";
import { all, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { relationshipIds } from "./relationship-ids.ts";

const BODY = "word/document.xml";
const ids = (file: OfficePackage) => relationshipsOf(file, BODY).map(({ id }) => id);

it("numbers relationships in the order of the file", async () => {
  const finished = ids(await finishedDocument());
  expect(finished).toEqual(finished.map((_, index) => `rId${index + 1}`));

  const bare = ids(await finishedDocument(relationshipIds));
  expect(bare.filter((id) => !/^rId\d+$/.test(id))).toHaveLength(1);
});

it("keeps every mention leading where it led", async () => {
  const file = await finishedDocument();
  const link = all(file.xml(BODY), "w:hyperlink")[0]?.getAttributeNS(NAMESPACES.r, "id");
  const picture = all(file.xml(BODY), "a:blip")[0]?.getAttributeNS(NAMESPACES.r, "embed");
  const target = (id: string | null | undefined) =>
    relationshipsOf(file, BODY).find((one) => one.id === id)?.target;

  expect([target(link), target(picture)]).toEqual(["https://www.dsam.dk/", "word/media/image1.png"]);
});
