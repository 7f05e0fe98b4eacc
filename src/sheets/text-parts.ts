import type { DocumentBlock, Tick, Words } from "../model/document-sheet.ts";
import type { DrawnChapter, DrawnParagraph, DrawnRun } from "../model/drawn-document.ts";
import { FRAME_INSET, LIST_INDENT } from "../model/sheet-page.ts";
import { tickParagraph, tickWords } from "./controls.ts";
import { type SheetPart, sum, wordsPart } from "./sheet-part.ts";
import { type DocumentStyles, LINK, paragraphHeight, type SheetStyle } from "./sheet-styles.ts";

/** What is read, without where it leads. */
export function plainWords(words: Words): string {
  return typeof words === "string" ? words : words.text;
}

/** Words as runs; those that lead somewhere as a link that looks like one. */
export function wordRuns(words: Words): readonly DrawnRun[] {
  if (typeof words === "string") return [{ kind: "text", text: words }];
  return [{ kind: "link", ...words, style: LINK.id }];
}

/** A paragraph of words alone. */
export function line(style: SheetStyle, words: Words): DrawnParagraph {
  return { kind: "paragraph", style: style.id, runs: wordRuns(words) };
}

type Block<Kind extends DocumentBlock["kind"]> = Extract<DocumentBlock, { kind: Kind }>;

/** White below a list beyond that below each of its items, in twips. */
const AFTER_LIST = 80;

/** A heading, with its clock time at the right edge, and a mark for the list of contents to lead to. */
export function headingPart(
  { text, time = "" }: Pick<Block<"heading">, "text" | "time">,
  style: SheetStyle,
  bookmark?: number,
): SheetPart {
  const heading = { ...line(style, text), keepNext: true, bookmark };
  const runs = time === "" ? heading.runs : [...heading.runs, timeRun(time, style)];
  return wordsPart(paragraphHeight(`${text} ${time}`, style), (_, startsPage) => [
    { ...heading, startsPage, runs },
  ]);
}

function timeRun(time: string, style: SheetStyle): DrawnRun {
  const size = Math.round(style.size * 0.8 * 2) / 2;
  return { kind: "text", text: `\t${time}`, bold: false, size, colour: "quiet" };
}

/** A paragraph of words; a strong one stays with what it stands above. */
export function paragraphPart(words: Words, style: SheetStyle): SheetPart {
  const keepNext = style.bold ?? false;
  return wordsPart(paragraphHeight(plainWords(words), style), (_, startsPage) => [
    { ...line(style, words), keepNext, startsPage },
  ]);
}

/** A list; `number` tells numbered lists of one document apart, so that each begins with 1. */
export function listPart(
  { items, isNumbered = false }: Block<"list">,
  style: SheetStyle,
  number: number,
): SheetPart {
  const heights = items.map((item) =>
    paragraphHeight(plainWords(item), style, style.textWidth - LIST_INDENT),
  );
  return wordsPart(AFTER_LIST + sum(heights), () =>
    items.map((item, index) => ({
      ...line(style, item),
      list: isNumbered ? number : "marked",
      ...(index === items.length - 1 ? { after: (style.after ?? 0) + AFTER_LIST } : {}),
    })),
  );
}

/** Text with blanks. Those that Word merges are fields; those a person fills in stand out in brackets. */
export function blanksPart({ parts, filledBy }: Block<"blanks">, style: SheetStyle): SheetPart {
  const plain = parts.map(({ kind, text }) => (kind === "text" ? text : `«${text}»`)).join("");
  const runs = parts.map(({ kind, text }): DrawnRun => {
    if (kind === "text") return { kind: "text", text };
    return filledBy === "merge"
      ? { kind: "computed", instruction: `MERGEFIELD "${text}"`, result: `«${text}»` }
      : { kind: "text", text: `[${text}]`, bold: true };
  });
  return wordsPart(paragraphHeight(plain, style), (_, startsPage) => [
    { kind: "paragraph", style: style.id, startsPage, runs },
  ]);
}

/**
 * The list of chapters with their pages. Room is left for one line more, which a program may close the list with when
 * it renews it.
 */
export function contentsPart(
  heading: string,
  chapters: readonly DrawnChapter[],
  { factHead, contents }: DocumentStyles,
): SheetPart {
  const lines = [...chapters.map(({ title }) => title), ""];
  const fixed = sum(lines.map((title) => paragraphHeight(title, contents)));
  return wordsPart(paragraphHeight(heading, factHead) + fixed, () => [
    { ...line(factHead, heading), keepNext: true },
    { kind: "contents", title: heading, style: contents.id, chapters },
  ]);
}

/** What frame and paper take above and below its text, in twips. */
const FRAME_HEIGHT = 200;
const AFTER_FRAME = 160;

/** What must be found at a glance, in a frame. */
export function factsPart({ heading, items }: Block<"facts">, { factHead, fact }: DocumentStyles): SheetPart {
  const width = fact.textWidth - 2 * FRAME_INSET;
  // A line with a term is bold in part; measured as if it were in the whole, it is not taken to be too low.
  const heights = items.map(({ term, text }) =>
    term
      ? paragraphHeight(`${term}: ${plainWords(text)}`, { ...fact, face: factHead.face }, width)
      : paragraphHeight(plainWords(text), fact, width),
  );
  const fixed = FRAME_HEIGHT + AFTER_FRAME + paragraphHeight(heading, factHead, width) + sum(heights);
  return wordsPart(fixed, () => [
    { ...line(factHead, heading), isFramed: true, keepNext: true, before: FRAME_HEIGHT / 2 },
    ...items.map(({ term, text }, index): DrawnParagraph => {
      const isLast = index === items.length - 1;
      return {
        ...line(fact, text),
        runs: [
          ...(term ? [{ kind: "text" as const, text: `${term}: `, bold: true }] : []),
          ...wordRuns(text),
        ],
        isFramed: true,
        keepNext: !isLast,
        ...(isLast ? { after: FRAME_HEIGHT / 2 + AFTER_FRAME } : {}),
      };
    }),
  ]);
}

/** Boxes to tick, one a line. */
export function ticksPart(items: readonly Tick[], style: SheetStyle): SheetPart {
  return wordsPart(sum(items.map((tick) => paragraphHeight(tickWords([tick]), style))), () =>
    items.map((tick, index) => tickParagraph([tick], style, index < items.length - 1)),
  );
}
