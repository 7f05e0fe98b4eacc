/** How many rows and columns of a table hold no word. */
export function emptyLines(texts: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...texts.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => texts.map((row) => row[at] ?? ""));
  return [...texts, ...columns].filter((line) => line.every((text) => text.trim() === "")).length;
}
