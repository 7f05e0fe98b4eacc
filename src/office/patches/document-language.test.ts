import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { first, NAMESPACES, type QName } from "../../ooxml/xml-tree.ts";
import { finishedDocument } from "../sample-document.fixture.ts";
import { documentLanguage } from "./document-language.ts";

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
