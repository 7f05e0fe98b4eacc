import { readBlocks } from "../disk/plain-file.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { decodeCsvText, type Encoding } from "./read-csv.ts";

const BLOCK_BYTES = 1 << 20;

/** Many times the patients of a whole region; what goes on beyond it is being written while it is read. */
export const EXTRACT_MEGABYTES = 4000;

/** No line of an extract comes near this, so whatever does is no table, or has a quotation mark nobody closed. */
export const MOST_LINE_MEGABYTES = 4;

const MARKS = { "utf-8": "", "utf-16le": "fffe", "utf-16be": "feff" } as const satisfies Record<
  Encoding,
  string
>;

/** A stretch of whole lines with `\n` line ends, or the one reason why the text ends here. */
export type TextBlock =
  | { readonly text: string }
  | { readonly refused: Extract<Diagnostic["code"], "table/not-text" | "extract/endless-line"> };

/**
 * Reads a file of any size as text, block by block, each ending where a line ends. Memory stays at a few blocks.
 *
 * @param blockBytes how much is read at a time
 */
export async function* readTextBlocks(
  path: string,
  form: Encoding,
  blockBytes = BLOCK_BYTES,
): AsyncGenerator<TextBlock> {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  const limits = { mostBytes: EXTRACT_MEGABYTES * 1_000_000, blockBytes };
  for await (const chunk of readBlocks(path, limits)) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = endOfLines(bytes, form);
    rest = bytes.subarray(end);
    if (rest.length > MOST_LINE_MEGABYTES * 1_000_000) return yield { refused: "extract/endless-line" };
    if (end === 0) continue;
    const block = decodeBlock(bytes.subarray(0, end), form, isFirst);
    yield block;
    if ("refused" in block) return;
    isFirst = false;
  }
  if (rest.length > 0) yield decodeBlock(rest, form, isFirst);
}

/** Bytes of whole lines → their text. Only the first block has a byte-order mark of its own. */
export function decodeBlock(bytes: Uint8Array, form: Encoding, isFirst: boolean): TextBlock {
  const mark = Buffer.from(isFirst ? "" : MARKS[form], "hex");
  const text = decodeCsvText(mark.length === 0 ? bytes : Buffer.concat([mark, bytes]));
  return text === undefined ? { refused: "table/not-text" } : { text: text.replaceAll(/\r\n?/g, "\n") };
}

/** Where the last whole line ends; 0 where none does. */
export function endOfLines(bytes: Buffer, form: Encoding): number {
  const width = form === "utf-8" ? 1 : 2;
  const unitAt = (at: number) => (form === "utf-8" ? bytes[at] : UNITS[form](bytes, at));
  const last = (sign: number, from: number) => {
    for (let at = from; at >= 0; at -= width) if (unitAt(at) === sign) return at + width;
    return 0;
  };
  const end = Math.floor(bytes.length / width) * width - width;
  const newline = last(0x0a, end);
  // Old line ends are a carriage return alone; one that stands last may belong to a newline still to come.
  return newline > 0 ? newline : last(0x0d, end - width);
}

const UNITS = {
  "utf-16le": (bytes: Buffer, at: number) => bytes.readUInt16LE(at),
  "utf-16be": (bytes: Buffer, at: number) => bytes.readUInt16BE(at),
} as const;
