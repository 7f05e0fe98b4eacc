import { expect, it } from "vitest";
import { listItems } from "./list-items.ts";

it("marks points with bullets, or numbers them from one", () => {
  expect(listItems({ items: ["a", "b"] }).map(({ list }) => list)).toEqual([
    { kind: "bullet" },
    { kind: "bullet" },
  ]);
  expect(listItems({ items: ["a", "b"], numbered: true })).toEqual([
    { text: "a", list: { kind: "number", startAt: 1 } },
    { text: "b", list: { kind: "number", startAt: 1 } },
  ]);
});

it("makes a point's own number its number in the list, and starts anew where numbers jump", () => {
  expect(listItems({ items: ["5. Albuminuri", "6. Metformin", "9. Andet"] })).toEqual([
    { text: "Albuminuri", list: { kind: "number", startAt: 5 } },
    { text: "Metformin", list: { kind: "number", startAt: 5 } },
    { text: "Andet", list: { kind: "number", startAt: 9 } },
  ]);
});

it("leaves numbers alone that only some points begin with", () => {
  const items = ["10. juni 2026", "Sundhedshuset"];
  expect(listItems({ items }).map(({ text }) => text)).toEqual(items);
});
