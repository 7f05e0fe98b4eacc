/** Danish Excel opens it with a double click: semicolons, and a mark that tells the encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows of cells as the text of a file for spreadsheets. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((cells) => cells.map(quoted).join(";")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula is set off by a blank. */
function quoted(cell: string | number): string {
  const text = typeof cell === "number" ? String(cell) : cell.replace(/^(?=[=+\-@\t])/, " ");
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
