import type { Language } from "../messages/wording.ts";
import { oneDecimal, sayIn } from "./said/said.ts";

/** A kit's files with their sizes, one a line, for people. */
export function fileLines(
  files: readonly { readonly name: string; readonly bytes: number }[],
  language: Language,
): string {
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = files.map(({ name, bytes }) => {
    const note = name.startsWith("intern/") ? `  (${sayIn(language)("working-file")})` : "";
    return `  ${name.padEnd(width)}  ${sizeText(bytes, language).padStart(7)}${note}`;
  });
  return lines.join("\n");
}

/** `412 kB`, `1.3 MB`; in Danish `1,3 MB`. */
function sizeText(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${oneDecimal(bytes / 1_000_000, language)} MB`;
}
