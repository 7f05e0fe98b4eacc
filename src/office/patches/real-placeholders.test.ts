import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { first } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { nameOf, placeholderOf, shapesOf, shapeTree, slideParts, textOf } from "../slide-parts.ts";
import { realPlaceholders } from "./real-placeholders.ts";

const placeholders = (file: OfficePackage) =>
  slideParts(file).map((slide) =>
    shapesOf(shapeTree(file.xml(slide)))
      .filter(placeholderOf)
      .map((shape) => `${placeholderOf(shape)?.getAttribute("type")}: ${textOf(shape)}`),
  );

it("makes titles, footers and slide numbers what they look like", async () => {
  expect(placeholders(await finishedDeck())).toEqual([
    ["ctrTitle: Type 2-diabetes"],
    ["title: Hver fjerde når målet", "ftr: Nordlys-Klyngen", "sldNum: 2"],
    ["title: Tabel"],
    ["title: Vi vælger"],
  ]);
  expect((await placeholders(await finishedDeck(realPlaceholders))).flat()).not.toContain("title: Tabel");
});

it("leaves the title where it was drawn", async () => {
  const file = await finishedDeck();
  const title = shapesOf(shapeTree(file.xml(slideParts(file)[2]!))).find(
    (shape) => nameOf(shape) === "Titel",
  )!;

  expect(first(title, "a:off")?.getAttribute("x")).toBe("914400");
});

it("refuses a slide that does not say its title", async () => {
  const slides = SAMPLE_FINISH.slides.map((slide) => ({
    ...slide,
    title: slide.title.replace("Tabel", "Figur"),
  }));
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, { ...SAMPLE_FINISH, slides })).toThrow('should say "Figur"');
});
