/** What stays on one line whole, and the blank after it that the end of a line swallows. */
export interface Piece {
  readonly width: number;
  readonly blank: number;
  /** A break that somebody set: whatever follows stands on the next line. */
  readonly endsLine?: boolean;
}

/** The same with what it says. */
interface WordedPiece extends Piece {
  readonly text: string;
}

/** Where a line may end, if need be: most programs also break at hyphens, some at more, and all at blanks. */
const BREAK_AFTER = { blanks: / /, dashes: /[ \-–—]/, hyphens: /[\s\-–—/]/ } as const;

/** A text in pieces that stay on one line whole. */
export function piecesOf(
  text: string,
  breaks: keyof typeof BREAK_AFTER,
  widthOf: (text: string) => number,
): readonly WordedPiece[] {
  const isBreak = (character: string | undefined) => BREAK_AFTER[breaks].test(character ?? "x");
  const pieces: WordedPiece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isEnd = at === text.length - 1 || (isBreak(text[at]) && !isBreak(text[at + 1]));
    if (!isEnd) continue;
    const whole = text.slice(from, at + 1);
    const word = breaks === "blanks" ? whole.replace(/ +$/, "") : whole.trimEnd();
    pieces.push({ text: whole, width: widthOf(word), blank: widthOf(whole.slice(word.length)) });
    from = at + 1;
  }
  return pieces;
}

/** The lines that pieces make when each goes to the next line whole where it does not fit. */
export function filledLines<P extends Piece>(pieces: readonly P[], width: number): readonly (readonly P[])[] {
  const lines: P[][] = [];
  let line: P[] = [];
  let [used, blank] = [0, 0];
  const endLine = () => {
    lines.push(line);
    line = [];
    [used, blank] = [0, 0];
  };
  for (const piece of pieces) {
    if (used > 0 && used + blank + piece.width > width) endLine();
    line.push(piece);
    used += blank + piece.width;
    blank = piece.blank;
    if (piece.endsLine) endLine();
  }
  return [...lines, line];
}

/** A text in the lines it is shown in: those that somebody has set, broken where they are wider than there is room for. */
export function shownLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const lines = filledLines(piecesOf(line, "dashes", widthOf), width);
    return lines.map((pieces) =>
      pieces
        .map((piece) => piece.text)
        .join("")
        .replace(/ +$/, ""),
    );
  });
}

/** Programs differ by a hair in where they break a line; text is measured against a slightly narrower box. */
export const USABLE_WIDTH = 0.985;

/**
 * Lines a paragraph takes when words go to the next line whole, and a word wider than a line is cut.
 *
 * Only spaces count as places to break; a program that also breaks at hyphens needs as many lines or fewer.
 */
export function countLines(text: string, width: number, widthOf: (text: string) => number): number {
  const usable = width * USABLE_WIDTH;
  if (usable <= 0) return Number.POSITIVE_INFINITY;
  if (widthOf(text) <= usable) return 1;
  const pieces = piecesOf(text, "blanks", widthOf).flatMap((piece) => cut(piece, usable));
  return filledLines(pieces, usable).length;
}

/** A piece wider than a line fills lines of its own, and its rest begins the next. */
function cut({ width, blank }: Piece, usable: number): readonly Piece[] {
  const cuts = Math.max(0, Math.ceil(width / usable) - 1);
  const full = Array.from({ length: cuts }, () => ({ width: usable, blank: 0 }));
  return [...full, { width: width - cuts * usable, blank }];
}
