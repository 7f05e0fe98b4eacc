import { expect, it } from "vitest";
import { filesNaming } from "./search-others.ts";

const OTHERS = {
  names: ["Lægehuset Bakketoppen", "Vestvind-Klyngen", "Lyng"],
  practices: ["123456"],
};

const isFound = (text: string): boolean => filesNaming(new Map([["fil.docx", [text]]]), OTHERS).length > 0;

it.each([
  ["a name of several words, whatever its case", "hos LÆGEHUSET  bakketoppen i dag"],
  ["a genitive", "Lægehuset Bakketoppens tal"],
  ["a name with a place to cut a word", "Lægehuset Bakke\u00adtoppen"],
  ["a cluster, its words joined by another sign", "Vestvind Klyngen"],
  ["a name of one word as it is written", "klyngen Lyng og vi"],
  ["a name of one word in the genitive", "Lyngs møde"],
  ["an ydernummer", "praksis 123456, 2026"],
])("finds %s", (_, text) => expect(isFound(text)).toBe(true));

it.each([
  ["part of a name", "Lægehuset på bakken, Bakketoppen nævnes ikke"],
  ["an ordinary word that a place is called by", "der er lyng på heden"],
  ["a longer word", "Lyngby"],
  ["a longer number", "1234567"],
])("takes no offence at %s", (_, text) => expect(isFound(text)).toBe(false));

it("looks at the files' own names", () => {
  const texts = new Map([["Vestvind-klyngen-noter.docx", ["intet"]]]);
  expect(filesNaming(texts, OTHERS)).toEqual(["Vestvind-klyngen-noter.docx"]);
});
