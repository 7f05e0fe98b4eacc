import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { reachableParts } from "../../ooxml/relationships.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { unreachableParts } from "./unreachable-parts.ts";

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
