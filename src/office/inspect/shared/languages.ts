import type { Words } from "../finding.ts";

/** Text with the language it is marked with. */
export interface MarkedText {
  readonly text: string;
  readonly language: string | undefined;
}

/** Small words that tell Danish from English. */
const SMALL_WORDS = {
  "da-DK": /\b(og|er|det|som|til|på|af|ikke|der|med|for|den|har|kan)\b/giu,
  "en-US": /\b(and|is|the|that|to|on|of|not|there|with|for|this|has|can)\b/giu,
} as const;

/**
 * The language a file is in: what it declares, else what its small words are, else what most of its text is marked
 * as; undefined when nothing tells.
 */
export function fileLanguage(declared: string, texts: readonly MarkedText[]): string | undefined {
  if (declared !== "") return declared;
  const words = texts.map(({ text }) => text).join(" ");
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const [danish, english] = [count(SMALL_WORDS["da-DK"]), count(SMALL_WORDS["en-US"])];
  if (danish > english && danish >= 2) return "da-DK";
  return mostUsed(texts)?.language;
}

/** P12, W8: text without a language, and text in another than the file's. */
export function languageFindings(texts: readonly MarkedText[], wanted: string | undefined): readonly Words[] {
  const missing = texts.filter(({ language }) => !language).length;
  const others = texts.filter(({ language }) => language && wanted && !isSameLanguage(language, wanted));
  const most = mostUsed(others);
  const share = lengthOf(others) / Math.max(1, lengthOf(texts));
  return [
    ...(missing > 0 ? [{ code: "language/missing", values: { count: missing } } as const] : []),
    ...(most && wanted
      ? [
          {
            code: share > 0.5 ? "language/other" : "language/passage",
            values: { found: most.language, wanted },
          } as const,
        ]
      : []),
  ];
}

/** Whether two marks mean the same language; British and American are one. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

/** The language most letters are marked with. */
function mostUsed(texts: readonly MarkedText[]): { readonly language: string } | undefined {
  const letters = new Map<string, number>();
  for (const { language, text } of texts)
    if (language) letters.set(language, (letters.get(language) ?? 0) + text.length);
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most && { language: most[0] };
}

function lengthOf(texts: readonly MarkedText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
