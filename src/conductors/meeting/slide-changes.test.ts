import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownWordsPut } from "../../kit/own-words.ts";
import type { Deck } from "../../model/deck.ts";
import type { OwnWords } from "../../model/own-words.ts";
import { yamlTree } from "../../read/read-yaml.ts";
import { validateOwnWords } from "../../validate/own-words.ts";
import { withFields } from "../../write/cluster-text.ts";
import { type SlideAct, type SlidesChange, wordsFields } from "./slide-changes.ts";

const IDS = ["forside", "a", "b", "c", "d"];
const DECK: Deck = {
  footer: "",
  sections: [IDS.slice(0, 2), IDS.slice(2)].map((ids, index) => ({
    name: `${index}`,
    slides: ids.map((id) => ({
      kind: "text",
      id,
      title: `Om ${id}`,
      groups: [{ items: ["Et"] }],
      notes: [],
    })),
  })),
};

const NOTHING: SlidesChange = { texts: [], own: [], add: [], places: [] };

function read(text: string): OwnWords {
  const tree = yamlTree(new TextEncoder().encode(text), "egne-ord.yaml");
  const words = tree.ok ? validateOwnWords(tree.value) : tree;
  if (!words.ok) throw new Error(JSON.stringify(words.diagnostics));
  return words.value;
}

/** What a file of own words makes of the deck: ids with the titles that are shown. */
function shown(text: string): readonly string[] {
  const put = ownWordsPut(read(text)).deck(DECK);
  return put.sections.flatMap(({ slides }) => slides.map(({ title }) => title.replace("Om ", "")));
}

function changed(text: string, change: Partial<SlidesChange>): string {
  const words = read(text);
  const put = ownWordsPut(words);
  const order = put.deck(DECK).sections.flatMap(({ slides }) => slides.map(({ id }) => id));
  const own = IDS.map((id): [string, string] => [`praesentation/${id}/overskrift`, `Om ${id}`]);
  return withFields(text, wordsFields({ ...NOTHING, ...change }, { words, order, program: new Map(own) }));
}

const NO_FILE = withFields(undefined, []);

const acting = (text: string, kind: "up" | "down" | "leave-out" | "take-back", slide: string) =>
  changed(text, { act: { kind, slide } });

const added = (title: string, under: string) => ({ after: under, title, points: ["Et"], notes: [] });

const TWO = `# Vores egne
nye:
  - efter: a
    overskrift: X
    punkter: [Et]
  - efter: eget-1
    overskrift: Y
    punkter: [To]
`;

describe("texts", () => {
  const address = "praesentation/a/overskrift";
  const typed = (text: string, before = NO_FILE) => changed(before, { texts: [{ address, text }] });

  it("are written with the program's beside them, and go when the program's is typed or the field is emptied", () => {
    const own = typed("Vores");
    expect(read(own).texts[address]).toEqual({ text: "Vores", insteadOf: "Om a" });
    expect(typed("Om a")).toBe(NO_FILE);
    expect(read(typed("Om a", own)).texts).toEqual({});
    expect(read(typed("", own)).texts).toEqual({});
    expect(typed("Vores", own)).toBe(own);
  });

  it("stay or go when the program says something else, as they are asked to", () => {
    const old = `tekster:\n  ${address}:\n    tekst: Vores\n    i-stedet-for: Før\n`;
    const asked = (kind: "keep" | "let-go") => read(changed(old, { act: { kind, address } })).texts;
    expect(asked("keep")).toEqual({ [address]: { text: "Vores", insteadOf: "Om a" } });
    expect(asked("let-go")).toEqual({});
  });
});

describe("slides", () => {
  it("are left out and taken back, and what people have noted stays", () => {
    const without = acting("# Husk\nudelad: [d] # for lang\n", "leave-out", "b");
    expect(shown(without)).toEqual(["forside", "a", "c"]);
    expect(without).toContain("# Husk");
    expect(shown(acting(without, "take-back", "d"))).toEqual(["forside", "a", "c", "d"]);
    expect(shown(acting(acting(without, "take-back", "d"), "take-back", "b"))).toEqual(IDS);
    // One of one's own goes nowhere because the slide it follows does.
    expect(shown(acting(TWO, "leave-out", "a"))).toEqual(["forside", "X", "Y", "b", "c", "d"]);
  });

  it("of one's own are added, written anew, and deleted with their texts; those behind keep theirs", () => {
    expect(shown(changed(TWO, { add: [added("Z", "c")] }))).toEqual([
      "forside",
      "a",
      "X",
      "Y",
      "b",
      "c",
      "Z",
      "d",
    ]);
    const renewed = changed(TWO, {
      own: [{ id: "eget-2", title: "Ny", points: ["En", "To"], notes: ["Sagt"] }],
    });
    expect(read(renewed).add[1]).toEqual({
      after: "eget-1",
      title: "Ny",
      points: ["En", "To"],
      notes: ["Sagt"],
    });
    const texts = `tekster:\n  praesentation/eget-1/overskrift: Væk\n  praesentation/eget-2/overskrift: Yy\n${TWO}`;
    const fewer = acting(texts, "leave-out", "eget-1");
    expect(shown(fewer)).toEqual(["forside", "a", "Yy", "b", "c", "d"]);
    expect(shown(acting(fewer, "leave-out", "eget-1"))).toEqual(IDS);
    expect(fewer).toContain("# Vores egne");
  });

  it("move a step, past those of one's own, and to the front", () => {
    expect(shown(acting(NO_FILE, "down", "a"))).toEqual(["forside", "b", "a", "c", "d"]);
    expect(shown(acting(TWO, "down", "a"))).toEqual(["forside", "b", "a", "X", "Y", "c", "d"]);
    expect(shown(acting(TWO, "up", "b"))).toEqual(["forside", "b", "a", "X", "Y", "c", "d"]);
    expect(shown(acting(NO_FILE, "up", "a"))).toEqual(["a", "forside", "b", "c", "d"]);
    expect(shown(acting(TWO, "down", "eget-2"))).toEqual(["forside", "a", "X", "b", "Y", "c", "d"]);
    expect(acting(NO_FILE, "down", "d")).toBe(NO_FILE);
  });

  it("stand where they are wished, whatever was moved before", () => {
    const step = fc.record({
      slide: fc.constantFrom(...IDS.slice(1)),
      place: fc.integer({ min: 2, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.boolean(), (steps, isPlain) => {
        let text = isPlain ? NO_FILE : "nye:\n  - {efter: d, overskrift: X, punkter: [Et]}\n";
        for (const { slide, place } of steps) {
          const others = shown(text).filter((id) => id !== slide);
          text = changed(text, { places: [{ slide, place }] });
          const at = Math.min(place, others.length + 1);
          const before = others.slice(0, at - 1).findLast((id) => id !== "X");
          const house = shown(text).filter((id) => id !== "X");
          expect(house[house.indexOf(slide) - 1]).toBe(before);
        }
      }),
    );
  });

  it("keep every other word of the file, whatever is asked", () => {
    const acts = fc.constantFrom<SlideAct["kind"]>("up", "down", "leave-out", "take-back");
    const ids = fc.constantFrom(...IDS, "eget-1", "eget-2", "findes-ikke");
    fc.assert(
      fc.property(fc.array(fc.tuple(acts, ids), { maxLength: 8 }), (asked) => {
        let text = `${TWO}tekster:\n  drejebog/overskrift: Vores drejebog\n`;
        for (const [kind, slide] of asked) text = acting(text, kind as "up", slide);
        expect(read(text).texts["drejebog/overskrift"]?.text).toBe("Vores drejebog");
      }),
    );
  });
});
