import { holdsCprLike } from "./cpr-like.ts";

/** `D6`, or just the row's number where no column is meant, as spreadsheets name their cells. */
export function cellName(row: number | undefined, column: number | undefined): string {
  if (row === undefined) return "";
  return column === undefined ? String(row) : `${columnLetters(column)}${row}`;
}

/** A to Z, then AA: there is no nought among the digits. Columns count from 1. */
export function columnLetters(column: number): string {
  const LETTERS = 26;
  const [rest, digit] = [Math.floor((column - 1) / LETTERS), (column - 1) % LETTERS];
  const letter = String.fromCharCode("A".charCodeAt(0) + digit);
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** More names than this teach nobody anything. */
const MOST_NAMED = 12;

/** Names of lines, columns or cells in one text, the first of them when there are many: `D3, D4 …`. */
export function listed(names: readonly (string | number)[]): string {
  return names.slice(0, MOST_NAMED).join(", ") + (names.length > MOST_NAMED ? " …" : "");
}

/** A header or a sheet's name as a message may repeat it. A long number in it could be anybody's. */
export function shownName(name: string): string {
  return /\d{5}/.test(name) || holdsCprLike(name) ? "…" : name;
}

/** A count as messages may show it. */
export type ShownCount = number | string;

/** Messages are read by more people than the counts are meant for: 1 to `fewest` minus one become `under 5`. */
export function shownCount(count: number, fewest: number): ShownCount {
  return count > 0 && count < fewest ? `under ${fewest}` : count;
}

/**
 * A cell as it is looked at: of a calculated number no more decimals than can be taken in, four below one and two above.
 * What is reckoned with is the cell itself.
 */
export function shownCell(text: string): string {
  return text.replace(/^-?\d+,\d{4,}(?= ?%?$)/, (number) => {
    const value = Number(number.replace(",", "."));
    return value.toFixed(Math.abs(value) < 1 ? 4 : 2).replace(".", ",");
  });
}
