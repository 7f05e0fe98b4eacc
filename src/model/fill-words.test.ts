import { describe, expect, it } from "vitest";
import DANISH from "../messages/diagnostics-da.json" with { type: "json" };
import ENGLISH from "../messages/diagnostics-en.json" with { type: "json" };
import { wordingOf } from "../messages/wording.ts";
import { fillWords } from "./fill-words.ts";

const CHANGED = wordingOf("change/practices-changed", "da");

describe("the words of a message", () => {
  it.each([
    [1, "1 række hører", "1 row belongs"],
    [2, "2 rækker hører", "2 rows belong"],
    [25_024, "25.024 rækker hører", "25,024 rows belong"],
  ])("agree with the number %d", (rows, da, en) => {
    expect(fillWords(wordingOf("extract/other-practices", "da").problem, { rows }, "da")).toContain(da);
    expect(fillWords(wordingOf("extract/other-practices", "en").problem, { rows }, "en")).toContain(en);
  });

  it("have a form for none", () => {
    const told = (joined: number, left: number) => fillWords(CHANGED.problem, { joined, left }, "da");
    expect(told(0, 2)).toBe("ingen praksis er kommet til, og 2 er ikke med siden sidst");
    expect(told(3, 0)).toBe("3 praksis er kommet til, og ingen er faldet fra siden sidst");
  });

  it("leave years, decimals and texts as they are written", () => {
    expect(fillWords("{a}, {b}, {c}, {d}", { a: 2026, b: 4.5, c: "12345", d: 12_345 }, "da")).toBe(
      "2026, 4,5, 12345, 12.345",
    );
  });

  it("never stand with their plural in brackets, and say every number they agree with", () => {
    for (const table of [DANISH, ENGLISH])
      for (const [code, lines] of Object.entries(table)) {
        const text = lines.join(" ");
        expect([code, /[a-zæøå]\((r|er|e|s|n|t)\)/.test(text)]).toEqual([code, false]);
        for (const [, name = "", forms = ""] of text.matchAll(/\{(\w+):([^{}]*)\}/g))
          expect([code, forms.includes("|"), new RegExp(`\\{${name}(\\}|:[^{}]*#)`).test(text)]).toEqual([
            code,
            true,
            true,
          ]);
      }
  });
});
