import { expect, it } from "vitest";
import { finishedDocument } from "../sample-document.fixture.ts";
import { unusedWordParts } from "./unused-word-parts.ts";

it("leaves out notes, fonts and properties that say nothing", async () => {
  const idle = /(footnotes|endnotes|fontTable|custom)\.xml$/;

  expect((await finishedDocument()).names(idle)).toEqual([]);
  expect((await finishedDocument(unusedWordParts)).names(idle)).toHaveLength(4);
});
