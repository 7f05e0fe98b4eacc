import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, child } from "../../ooxml/xml-tree.ts";
import { finishedDeck } from "../sample-deck.fixture.ts";
import { slideParts } from "../slide-parts.ts";
import { emptyTextBody } from "./empty-text-body.ts";

const bodiless = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:sp"))
    .filter((shape) => !child(shape, "p:txBody"));

it("gives shapes without words an empty text body", async () => {
  expect(bodiless(await finishedDeck())).toHaveLength(0);
  expect(bodiless(await finishedDeck(emptyTextBody))).not.toHaveLength(0);
});
