import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines, filledLines, piecesOf, shownLines, USABLE_WIDTH } from "./break-lines.ts";

/** Every letter is as wide as the next, so that widths can be counted in the head. */
const letters = (text: string) => text.length;

const lines = (text: string, width: number) => countLines(text, width / USABLE_WIDTH, letters);

describe("countLines", () => {
  it("moves a word that does not fit to the next line whole", () => {
    expect(lines("aaaa bbbb", 9)).toBe(1);
    expect(lines("aaaa bbbb", 8)).toBe(2);
    expect(lines("aa bb cc dd", 5)).toBe(2);
  });

  it("cuts a word that is wider than a line", () => {
    expect(lines("aaaaaaaaaa", 4)).toBe(3);
    expect(lines("bb aaaaaaaaaa", 4)).toBe(4);
    expect(lines("aaaaaaaaaa bb", 5)).toBe(3);
  });

  it("keeps words together that a no-break space joins", () => {
    const joined = "aa 17\u00a0%";
    expect(lines(joined, 6)).toBe(2);
  });

  it("never needs fewer lines in a narrower box", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (list, width) => {
        expect(lines(list.join(" "), width)).toBeGreaterThanOrEqual(lines(list.join(" "), width + 3));
      }),
    );
  });
});

describe("shownLines", () => {
  const shown = (text: string, width: number) => shownLines(text, width, letters);

  it("ends lines at blanks and dashes, and where somebody has ended them", () => {
    expect(shown("aa bb cc", 5)).toEqual(["aa bb", "cc"]);
    expect(shown("hjerte-kar", 8)).toEqual(["hjerte-", "kar"]);
    expect(shown("aa 17\u00a0% bb", 7)).toEqual(["aa 17\u00a0%", "bb"]);
    expect(shown("aa\n\nbb", 9)).toEqual(["aa", "", "bb"]);
  });
});

describe("filledLines", () => {
  const broken = (text: string, width: number, breaks: "blanks" | "hyphens") =>
    filledLines(piecesOf(text, breaks, letters), width).map((line) =>
      line.reduce((sum, piece) => sum + piece.width, 0),
    );

  it("breaks after blanks, and after hyphens where it is to take the fewest lines", () => {
    expect(broken("aa-bb cc", 6, "blanks")).toEqual([5, 2]);
    expect(broken("aa-bb cc", 5, "hyphens")).toEqual([5, 2]);
    expect(broken("aa-bb cc", 4, "hyphens")).toEqual([3, 2, 2]);
  });

  it("lets the end of a line swallow its blank", () => {
    expect(broken("aaaa bbbb", 4, "blanks")).toEqual([4, 4]);
  });

  it("ends a line where a break is set, and holds the empty line after the last one", () => {
    const end = { width: 0, blank: 0, endsLine: true };
    expect(filledLines([...piecesOf("aa", "blanks", letters), end], 9)).toHaveLength(2);
  });
});
