/** A character set of one byte a sign; all of them have ASCII in their lower half. */
export type ByteSet = "Windows-1252" | "CP850" | "MacRoman";

/**
 * What the sets have from 0x80 on. Spelled out, because the decoder of several Node versions takes Windows-1252 for
 * Latin-1 and none knows CP850. Source: the mappings of the Unicode Consortium, VENDORS/MICSFT and VENDORS/APPLE.
 */
const UPPER_HALF: Readonly<Record<Exclude<ByteSet, "Windows-1252">, string>> = {
  CP850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  MacRoman:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
};

/**
 * What Windows-1252 has in place of Latin-1's second set of control characters, from 0x80 on; five of them stay.
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The bytes of å, æ and ø between two small letters, as in `målepunkt`, `tæller` and `kører`; no set has another's. */
const DANISH_LETTERS: Readonly<Record<ByteSet, RegExp>> = {
  "Windows-1252": /[a-z][\u00e5\u00e6\u00f8][a-z]/i,
  CP850: /[a-z][\u0086\u0091\u009b][a-z]/i,
  MacRoman: /[a-z][\u008c\u00be\u00bf][a-z]/i,
};

const SETS: readonly ByteSet[] = ["Windows-1252", "CP850", "MacRoman"];

/** The set in which the bytes hold Danish letters; Windows-1252 where none tells. */
export function byteSetOf(bytes: Uint8Array): ByteSet {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return SETS.find((set) => DANISH_LETTERS[set].test(latin1)) ?? "Windows-1252";
}

export function decodeBytes(bytes: Uint8Array, set: ByteSet): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  if (set === "Windows-1252") {
    return latin1.replaceAll(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
  }
  return latin1.replaceAll(/[\u0080-\u00ff]/g, (sign) => UPPER_HALF[set].charAt(sign.charCodeAt(0) - 0x80));
}
