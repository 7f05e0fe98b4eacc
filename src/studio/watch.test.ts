import { expect, it } from "vitest";
import { makeWatch } from "./watch.ts";

it("ends once when nobody has said a word for a while, and not before", () => {
  let ends = 0;
  const { tick, isAlive } = makeWatch(3, () => {
    ends += 1;
  });
  tick();
  tick();
  isAlive();
  tick();
  tick();
  expect(ends).toBe(0);
  for (let more = 0; more < 5; more += 1) tick();
  expect(ends).toBe(1);
});
