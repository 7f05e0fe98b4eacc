import { expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

it.each([
  ["Målepunkt", "maalepunkt"],
  ["MAALEPUNKT ", "maalepunkt"],
  ["ma\u030alepunkt", "maalepunkt"],
  ["Tæller (antal)", "taellerantal"],
  ["udtræks-dato", "udtraeksdato"],
  ["Ø", "oe"],
  ["\ufeffPeriodé", "periode"],
  ["list_size", "listsize"],
])("compares %j as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
