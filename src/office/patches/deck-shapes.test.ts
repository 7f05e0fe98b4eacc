import { expect, it } from "vitest";
import type { OfficePackage } from "../../ooxml/office-package.ts";
import { all, child, children, first } from "../../ooxml/xml-tree.ts";
import { finishPresentation } from "../finish-presentation.ts";
import { finishedDeck, PNG, rawDeck, SAMPLE_FINISH } from "../sample-deck.fixture.ts";
import {
  identityOf,
  nameOf,
  placeholderOf,
  shapesOf,
  shapeTree,
  slideParts,
  textOf,
} from "../slide-parts.ts";
import {
  altTexts,
  backgroundEffects,
  decorativeMarks,
  emptyTextBody,
  readingOrder,
  realPlaceholders,
  shapeIds,
  svgTwins,
  unfilledPlaceholders,
} from "./deck-shapes.ts";

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

const emptyPlaceholders = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => shapesOf(shapeTree(file.xml(slide))))
    .filter((shape) => placeholderOf(shape) && textOf(shape) === "");

it("takes out places of the layout that nothing was put into", async () => {
  expect(emptyPlaceholders(await finishedDeck())).toHaveLength(0);
  expect(emptyPlaceholders(await finishedDeck(unfilledPlaceholders))).toHaveLength(1);
});

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

const bodiless = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:sp"))
    .filter((shape) => !child(shape, "p:txBody"));

it("gives shapes without words an empty text body", async () => {
  expect(bodiless(await finishedDeck())).toHaveLength(0);
  expect(bodiless(await finishedDeck(emptyTextBody))).not.toHaveLength(0);
});

const backgrounds = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:bgPr"))
    .map((background) => children(background).map(({ localName }) => localName));

it("ends a plain background with its empty list of effects", async () => {
  expect(backgrounds(await finishedDeck())).toEqual([["solidFill", "effectLst"]]);
  expect(backgrounds(await finishedDeck(backgroundEffects))).toEqual([["solidFill"]]);
});

const idsBesideTable = (file: OfficePackage) =>
  all(file.xml(slideParts(file)[2]!), "p:cNvPr").map((identity) => Number(identity.getAttribute("id")));

it("numbers shapes in the order they are read, a table like the rest", async () => {
  expect(idsBesideTable(await finishedDeck())).toEqual([1, 2, 3, 4]);
  const bare = idsBesideTable(await finishedDeck(shapeIds));
  expect(new Set(bare).size).toBeLessThan(bare.length);
});

const tableText = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => all(file.xml(slide), "p:graphicFrame"))
    .map((table) => identityOf(table).getAttribute("descr"));

it("gives a table its alternative text by name", async () => {
  expect(tableText(await finishedDeck())).toEqual(["Andel i mål i ni praksis"]);
  expect(tableText(await finishedDeck(altTexts))).toEqual([null]);
});

it("refuses a table or picture that would stay silent", async () => {
  const raw = await rawDeck();

  expect(() => finishPresentation(raw, { ...SAMPLE_FINISH, altTexts: new Map() })).toThrow(
    '"Tabel hba1c" has no alternative text',
  );
});

it("refuses a shape that neither speaks nor calls itself decoration", async () => {
  const file = await finishedDeck();
  const [mark] = shapesOf(shapeTree(file.xml(slideParts(file)[0]!)));
  identityOf(mark!).setAttribute("name", "Pil");

  expect(() => altTexts(file, SAMPLE_FINISH)).toThrow('"Pil" has no alternative text');
});

const decorations = (file: OfficePackage) =>
  slideParts(file)
    .flatMap((slide) => shapesOf(shapeTree(file.xml(slide))))
    .filter((shape) => first(shape, "adec:decorative"))
    .map(nameOf);

it("marks what only decorates, and nothing else", async () => {
  expect(decorations(await finishedDeck())).toEqual(["Pynt bjælke"]);
  expect(decorations(await finishedDeck(decorativeMarks))).toEqual([]);
});

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
