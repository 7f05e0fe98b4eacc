import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { nameOf, shapesOf, shapeTree, slideParts } from "../slide-parts.ts";
import { readingOrder } from "./reading-order.ts";

const order = (file: OfficePackage) =>
  slideParts(file)
    .slice(0, 2)
    .map((slide) => shapesOf(shapeTree(file.xml(slide))).map(nameOf));

it("reads the title first and the foot last, over what lies behind the title", async () => {
  const wanted = [
    ["Pynt bjælke", "Titel", "Undertitel"],
    ["Titel", "Diagram hba1c", "Foto", "Tekst", "Bund", "Slidenummer"],
  ];
  expect(order(await finishedDeck())).toEqual(wanted);
  expect(order(await finishedDeck(readingOrder))[0]).toEqual(["Pynt bjælke", "Undertitel", "Titel"]);
});
