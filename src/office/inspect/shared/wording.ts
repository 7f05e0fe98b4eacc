import { foldText } from "../../../model/fold-text.ts";
import { broken, type Rows, type Words } from "../finding.ts";

const LEAST_ALT = 10;
const MOST_ALT = 500;

const FILE_NAME = /^[^\s]*\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp|pptx?|docx?|xlsx?|pdf|mp4)$/i;

/** A kind of figure alone, or with a number: "Billede 4", "Graf", "Chart". */
const KINDS = [
  ...["billede", "foto", "grafik", "graf", "diagram", "figur", "tabel", "ikon", "logo", "illustration"],
  ...["image", "picture", "photo", "graphic", "graph", "chart", "figure", "table", "icon", "shape"],
];
const KIND_ALONE = new RegExp(`^((et|en|an?) )?(${KINDS.join("|")})\\s*\\d*\\.?$`, "i");

/** What Office adds to a text it has guessed, in Danish and English. */
const GUESSED = /automatisk genereret|automatically generated|AI-generated|AI-genereret/i;

/** What may be wrong with an alternative text that is a text at all. */
const ALT_TEXT: Rows<string> = {
  "alt/automatic": (words) => GUESSED.test(words),
  "alt/short": (words) => words.length < LEAST_ALT && { least: LEAST_ALT },
  "alt/long": (words) => words.length > MOST_ALT && { found: words.length, most: MOST_ALT },
  "alt/line-break": (words) => /[\r\n\v\u2028\u2029]/.test(words),
};

/** P4, P5, W3: what is wrong with the alternative text of a figure. */
export function altTextFindings(text: string, isDecorative: boolean): readonly Words[] {
  const words = text.trim();
  if (isDecorative) return words === "" ? [] : [{ code: "alt/contradictory" }];
  if (words === "") return [{ code: "alt/missing" }];
  if (FILE_NAME.test(words)) return [{ code: "alt/file-name" }];
  return KIND_ALONE.test(words) ? [{ code: "alt/generic" }] : broken(ALT_TEXT, words);
}

const VAGUE = [
  ...[
    "her",
    "klik her",
    "tryk her",
    "se her",
    "se mere",
    "læs mere",
    "læs her",
    "mere",
    "link",
    "dette link",
  ],
  ...["here", "click here", "see here", "more", "read more", "see more", "this link"],
].map(foldText);

/**
 * P13, W11: whether a link's text says where it leads. Empty ones belong to a picture, whose words are judged
 * elsewhere.
 */
export const LINK_TEXT: Rows<{ readonly text: string }> = {
  "link/bare-address": ({ text }) => /^(https?:\/\/|www\.)\S+$/i.test(text.trim()),
  "link/vague-text": ({ text }) => text.trim() !== "" && VAGUE.includes(foldText(text.trim())),
};

/** How many rows and columns of a table hold no word. */
export function emptyLines(texts: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => texts.map((row) => row[at] ?? ""));
  return [...texts, ...columns].filter((line) => line.every((text) => text.trim() === "")).length;
}
