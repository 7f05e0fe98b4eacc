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
