import { expect, it } from "vitest";
import { defaults, overriddenPart, overrides } from "../../ooxml/content-types.ts";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { reachableParts, relationshipsOf } from "../../ooxml/relationships.ts";
import { all, NAMESPACES } from "../../ooxml/xml-tree.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { phantomContentTypes, relationshipIds, unreachableParts } from "./whole-package.ts";

const stray = (file: OfficePackage) => file.names().filter((name) => !reachableParts(file).has(name));
const emptyRelationships = (file: OfficePackage) =>
  file.names(/\.rels$/).filter((name) => !file.xml(name).documentElement?.firstChild);

it("leaves no part that nobody refers to and no list of relationships without a line", async () => {
  const finished = await finishedDocument();
  expect(stray(finished)).toEqual([]);
  expect(emptyRelationships(finished)).toEqual([]);

  const bare = await finishedDocument(unreachableParts);
  expect(stray(bare)).toContain("docProps/custom.xml");
  expect(emptyRelationships(bare)).toContain("word/_rels/header1.xml.rels");
});

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

const phantoms = (file: OfficePackage) =>
  overrides(file)
    .map(overriddenPart)
    .filter((part) => !file.has(part));
const endings = (file: OfficePackage) => defaults(file).map((line) => line.getAttribute("Extension"));

it("declares only parts and endings that are in the file", async () => {
  const finished = await finishedDocument();
  expect(phantoms(finished)).toEqual([]);
  expect(endings(finished).sort()).toEqual(["png", "rels"]);

  const bare = await finishedDocument(phantomContentTypes);
  expect(phantoms(bare)).not.toEqual([]);
  expect(endings(bare)).toContain("gif");
});
