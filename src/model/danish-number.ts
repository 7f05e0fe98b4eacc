/** Keeps a number and its unit on one line. */
const NO_BREAK_SPACE = "\u00a0";

/** `17.3` with one decimal as `17,3`; thousands with a point. Minus is a real minus sign. */
export function danishNumber(value: number, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const isZero = !/[1-9]/.test(digits);
  return value < 0 && !isZero ? `\u2212${digits}` : digits;
}

/** `17.3` as `17,3 %`. */
export function danishPercent(value: number, decimals = 0): string {
  return `${danishNumber(value, decimals)}${NO_BREAK_SPACE}%`;
}

const SMALL_NUMBERS = [
  "nul",
  "én",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "syv",
  "otte",
  "ni",
  "ti",
  "elleve",
  "tolv",
];

/** Counts up to twelve as words in running text, as Danish usage has it; `1` is common gender: `én praksis`. */
export function danishCountWord(count: number): string {
  return SMALL_NUMBERS[count] ?? danishNumber(count);
}

/** `1 dag`, `60 dage`: a number and the word that agrees with it. */
export function danishCount(count: number, one: string, many: string): string {
  return `${danishNumber(count)} ${count === 1 ? one : many}`;
}

/** First letter large, the rest as it is: for a phrase that opens a sentence. Words such as eGFR are written so everywhere. */
export function asSentenceStart(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toLocaleUpperCase("da-DK") + text.slice(1);
}

/** `a, b og c`. */
export function danishList(items: readonly string[]): string {
  const [last = "", ...others] = [...items].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} og ${last}`;
}
