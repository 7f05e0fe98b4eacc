/** A code block of a page in `docs/`. */
export interface GuideBlock {
  readonly language: string;
  /** What stands after the language: the file it belongs to and what is done with it. */
  readonly target: string;
  readonly text: string;
  /** Line of the page it begins on. */
  readonly line: number;
}

/** Every fenced code block of a page, in order. */
export function codeBlocks(page: string): readonly GuideBlock[] {
  return [...page.matchAll(/^```(\w+)[ ]?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", target = "", text = ""], index, all) => ({
      language,
      target: target.trim(),
      text,
      line: page.slice(0, all[index]?.index).split("\n").length,
    }),
  );
}

type Fields = Record<string, unknown>;

/**
 * A package with a snippet of the page worked into it: its keys replaced, its list items added, its keys put into one
 * measure, or itself put in the measure's place.
 */
export function withSnippet(original: Fields, snippet: Fields, how: string): Fields {
  if (how === "tilføj") {
    const joined = Object.entries(snippet).map(([key, items]) => [
      key,
      [...list(original[key]), ...list(items)],
    ]);
    return { ...original, ...Object.fromEntries(joined) };
  }
  const [, isWhole, number] = /^(skift )?målepunkt (\d+)$/.exec(how) ?? [];
  if (number === undefined) return { ...original, ...snippet };
  const measures = list(original.measures).map((measure) => {
    const fields = measure as Fields;
    if (fields.number !== Number(number)) return fields;
    return isWhole ? snippet : { ...fields, ...snippet };
  });
  return { ...original, measures };
}

function list(items: unknown): readonly unknown[] {
  if (!Array.isArray(items)) throw new TypeError("a snippet adds to what is no list");
  return items;
}
