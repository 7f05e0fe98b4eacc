import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { children, rootOf } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { presentationProperties } from "./presentation-properties.ts";

const words = (file: OfficePackage, part: string) =>
  Object.fromEntries(
    children(rootOf(file.xml(part))).map(({ tagName, textContent }) => [tagName, textContent]),
  );

it("says what the deck is, in Danish, dated by the meeting", async () => {
  const finished = words(await finishedDeck(), "docProps/core.xml");
  expect(finished).toEqual({
    "dc:title": "Type 2-diabetes & <klyngen>",
    "dc:subject": "Klyngemøde",
    "dc:creator": "Nordlys-Klyngen",
    "cp:lastModifiedBy": "Nordlys-Klyngen",
    "cp:revision": "1",
    "dcterms:created": "2026-06-10T00:00:00Z",
    "dcterms:modified": "2026-06-10T00:00:00Z",
    "dc:language": "da-DK",
  });
  expect(words(await finishedDeck(presentationProperties), "docProps/core.xml")).not.toEqual(finished);
});

it("counts slides and notes and lists the titles people see", async () => {
  const app = words(await finishedDeck(), "docProps/app.xml");
  expect(app).toMatchObject({ Application: "klyngepakke", Slides: "4", Notes: "4" });
  expect(app).not.toHaveProperty("Company");
  expect(app.TitlesOfParts).toContain("Hver fjerde når målet");

  const bare = words(await finishedDeck(presentationProperties), "docProps/app.xml");
  expect(bare).toHaveProperty("Company");
  expect(bare.TitlesOfParts).toContain("Slide 1");
});
