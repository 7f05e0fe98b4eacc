import { expect, it } from "vitest";
import { splitPlaceholders } from "./placeholder.ts";

it("cuts a text at its blanks and keeps their order", () => {
  expect(splitPlaceholders("Kære {Navn}, ring på {Telefon}")).toEqual([
    { kind: "text", text: "Kære " },
    { kind: "placeholder", text: "Navn" },
    { kind: "text", text: ", ring på " },
    { kind: "placeholder", text: "Telefon" },
  ]);
});

it("leaves out empty stretches, not empty blanks", () => {
  expect(splitPlaceholders("{Navn}{}")).toEqual([
    { kind: "placeholder", text: "Navn" },
    { kind: "placeholder", text: "" },
  ]);
  expect(splitPlaceholders("")).toEqual([]);
});
