import type { KitDocument } from "./kit-document.ts";

/**
 * The last look at a sheet that goes to one practice: no other practice's code stands in it, neither by itself nor after
 * the word. A code is a letter or two, so it is not looked for inside other words.
 *
 * @throws Error when one does: that is a mistake in the program, and no sheet may leave with it
 */
export function refuseOtherCodes(document: KitDocument, own: string, codes: readonly string[]): void {
  const others = new Set(codes.filter((code) => code !== own));
  const texts = textsIn([document.what, document.sheet, document.charts]);
  for (const text of texts) {
    const named = [
      text,
      ...[...text.matchAll(/\bkode (\S+)/gi)].map(([, code = ""]) => code.replace(/\W+$/, "")),
    ];
    if (named.some((word) => others.has(word.trim())))
      throw new Error("a practice's sheet names another practice's code");
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
