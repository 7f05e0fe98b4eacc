import { type ByteSet, byteSetOf, decodeBytes } from "./danish-characters.ts";

/**
 * Control characters have no place in a text of rows and columns, apart from tab and line ends. They also stand for
 * the five bytes to which Windows-1252 gives no meaning.
 */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;

/**
 * Bytes → text, in the character sets Danish spreadsheets and registers write.
 *
 * A byte-order mark decides; without one UTF-8 is tried strictly, since text in a set of single
 * bytes with any æ, ø or å in it is never valid UTF-8.
 *
 * @returns undefined when the bytes are no text in any of them
 */
export function decodeCsvText(bytes: Uint8Array): string | undefined {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeBytes(bytes, byteSetOf(bytes));
  return text === undefined || CONTROL.test(text) ? undefined : text;
}

/**
 * The character set that nothing in the file announces and that is not the usual UTF-8; undefined when there is
 * nothing to assume.
 */
export function assumedCharacters(bytes: Uint8Array): "UTF-16" | ByteSet | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return decodeAs(encoding, bytes) === undefined ? byteSetOf(bytes) : undefined;
  const isAnnounced = bytes[0] === 0xff || bytes[0] === 0xfe;
  return isAnnounced ? undefined : "UTF-16";
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Headers are mostly ASCII, so without a mark every other byte of UTF-16 is zero.
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0) return "utf-16be";
  return "utf-8";
}

/** The decoder drops a byte-order mark by itself. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}
