import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, PNG, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import { svgTwins } from "./svg-twins.ts";

const pngs = (file: OfficePackage) => file.names(/\.png$/).map((name) => Buffer.from(file.bytes(name)));

it("puts a true PNG beside every SVG", async () => {
  expect(pngs(await finishedDeck())).toEqual([PNG]);
  expect(pngs(await finishedDeck(svgTwins))[0]?.toString()).toMatch(/^<svg/);
});

it("refuses an SVG picture without a PNG", async () => {
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, { ...SAMPLE_FINISH, pictures: new Map() })).toThrow(
    'picture "Diagram hba1c" was given no PNG',
  );
});
