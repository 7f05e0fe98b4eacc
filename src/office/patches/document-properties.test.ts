import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { rootOf } from "../../ooxml/xml-tree.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { documentProperties } from "./document-properties.ts";

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
