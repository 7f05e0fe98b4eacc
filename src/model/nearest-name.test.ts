import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

const NAMES = ["provider", "purpose", "dataSource"];

it.each([
  ["providr", "provider", 1],
  ["provdier", "provider", 1],
  ["DATASOURCE", "dataSource", 0],
  ["purpose", "purpose", 0],
])("finds what %j was to be", (text, name, changes) => {
  expect(nearestName(text, NAMES)).toEqual({ name, changes });
});

it("has nothing to offer when there are no names", () => {
  expect(nearestName("provider", [])).toEqual({ name: "", changes: Number.POSITIVE_INFINITY });
});
