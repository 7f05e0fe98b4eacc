import type { Finding } from "../finding.ts";

type Words = Pick<Finding, "code" | "values">;

const LEAST = 10;
const MOST = 500;

const FILE_NAME = /^[^\s]*\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp|pptx?|docx?|xlsx?|pdf|mp4)$/i;

/** A kind of figure alone, or with a number: "Billede 4", "Graf", "Chart". */
const KINDS = [
  ...["billede", "foto", "grafik", "graf", "diagram", "figur", "tabel", "ikon", "logo", "illustration"],
  ...["image", "picture", "photo", "graphic", "graph", "chart", "figure", "table", "icon", "shape"],
];
const KIND_ALONE = new RegExp(`^((et|en|an?) )?(${KINDS.join("|")})\\s*\\d*\\.?$`, "i");

/** What Office adds to a text it has guessed, in Danish and English. */
const GUESSED = /automatisk genereret|automatically generated|AI-generated|AI-genereret/i;

/** P4, P5, W3: what is wrong with the alternative text of a figure. */
export function altTextFindings(text: string, isDecorative: boolean): readonly Words[] {
  const words = text.trim();
  if (isDecorative) return words === "" ? [] : [{ code: "alt/contradictory" }];
  if (words === "") return [{ code: "alt/missing" }];
  if (FILE_NAME.test(words)) return [{ code: "alt/file-name" }];
  if (KIND_ALONE.test(words)) return [{ code: "alt/generic" }];
  return [
    ...(GUESSED.test(words) ? [{ code: "alt/automatic" } as const] : []),
    ...(words.length < LEAST ? [{ code: "alt/short", values: { least: LEAST } } as const] : []),
    ...(words.length > MOST
      ? [{ code: "alt/long", values: { found: words.length, most: MOST } } as const]
      : []),
    ...(/[\r\n\v\u2028\u2029]/.test(words) ? [{ code: "alt/line-break" } as const] : []),
  ];
}
