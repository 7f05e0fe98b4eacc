import fc from "fast-check";
import { expect, it } from "vitest";
import type { SlidesView } from "../conductors/meeting/meeting-slides.ts";
import type { Form } from "./forms.ts";
import { slidesPatch } from "./slide-patch.ts";

const ALL = ["a", "b", "c", "d", "e", "f", "g", "h"];
const order = () =>
  fc
    .shuffledSubarray(ALL, { minLength: 1 })
    .chain((ids) => fc.tuple(fc.constant(ids), fc.infiniteStream(fc.nat(1))));

const NOTHING_TYPED: Form = {
  text: () => "",
  all: () => [],
  has: () => false,
  files: async () => [],
  entries: [],
};

function viewOf(ids: readonly string[], titles: Iterator<number>): SlidesView {
  const slides = ids.map((id, index) => {
    const title = `${id}${titles.next().value}`;
    const picture = `<text>${title}</text><text data-nr="">${index + 1}</text>`;
    return { id, title, number: index + 1, pictures: [picture], diagnostics: [], texts: [] };
  });
  return { version: "", slides, leftOut: [], diagnostics: [], hasMaster: false, hasCodes: true };
}

it("makes the page that was shown into the one that is to be, whatever was moved, taken out, put in or rewritten", () => {
  fc.assert(
    fc.property(order(), order(), ([before, some], [after, others]) => {
      const [old, now] = [viewOf(before, some), viewOf(after, others)];
      const patch = slidesPatch(old, now, NOTHING_TYPED);
      const page = old.slides.filter(({ id }) => !patch.gone.includes(id)).map((slide) => ({ ...slide }));
      for (const { slide, after: anchor } of patch.placed)
        page.splice(page.findIndex(({ id }) => id === anchor) + 1, 0, { ...slide });
      for (const { slide } of patch.redrawn) page[page.findIndex(({ id }) => id === slide.id)] = { ...slide };
      for (const { slide, index } of patch.renumbered) {
        const { id, title } = slide;
        const at = page.findIndex((one) => one.id === id);
        expect(page[at]?.title).toBe(title);
        page[at] = { ...slide, number: index + 1 };
      }
      expect(page).toEqual(now.slides);
    }),
  );
});

it("puts in one slide where one was moved, and touches no other but for its number", () => {
  const titles = () => [][Symbol.iterator]();
  const old = viewOf(ALL, titles());
  for (const [moved, now] of [
    ["b", ["a", "c", "d", "e", "f", "b", "g", "h"]],
    ["f", ["a", "f", "b", "c", "d", "e", "g", "h"]],
  ] as const) {
    const { gone, placed, redrawn, renumbered } = slidesPatch(old, viewOf(now, titles()), NOTHING_TYPED);
    expect([gone, placed.map(({ slide }) => slide.id), redrawn]).toEqual([[moved], [moved], []]);
    expect(renumbered).toHaveLength(4);
  }
});
