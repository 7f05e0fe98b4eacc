import { expect, it } from "vitest";
import { inSentence } from "./naming.ts";

it.each([
  ["Type 2-diabetes", "type 2-diabetes"],
  ["Morfin", "morfin"],
  ["Vitamin B12-mangel", "vitamin B12-mangel"],
  ["Ældre på mange lægemidler", "ældre på mange lægemidler"],
])("takes the capital of the beginning from %s", (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});

it.each([
  "HbA1c over 58",
  "LDL over 2,5",
  "ARB",
  "B12-analyser",
  "D-vitamin",
  "SGLT2/GLP-1",
  "eGFR",
  "Parkinsons sygdom",
  "KOL",
  "Opioider II – undgå den næste langtidsbruger",
  "65+",
])("leaves %s as it is written everywhere", (name) => {
  expect(inSentence(name)).toBe(name);
});
