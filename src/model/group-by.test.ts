import { expect, it } from "vitest";
import { groupBy } from "./group-by.ts";

it("keeps keys and items in the order they came", () => {
  const groups = groupBy(["land", "klynge", "lokal", "kode", "land"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["l", ["land", "lokal", "land"]],
    ["k", ["klynge", "kode"]],
  ]);
});
