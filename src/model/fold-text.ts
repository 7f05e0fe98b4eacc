/**
 * Text as it is compared: without case, accents, blanks and marks, and with `æ`, `ø`, `å` spelled out.
 *
 * Danish files write "Målepunkt", "maalepunkt" and "MÅLEPUNKT " side by side.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most of what is compared are ids and numbers, as they stand.
  if (!/[^a-z0-9]/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]/g, "");
}
