import { styleText } from "node:util";
import type { Language } from "../messages/wording.ts";
import type { Diagnostic, Place, Severity } from "../model/diagnostic.ts";
import { wordsOf } from "../model/diagnostic-words.ts";
import { rulesOf } from "../model/inspect-rules.ts";
import { cellName } from "../model/shown-text.ts";
import { excerptLines, type Paint, plain } from "./print-excerpt.ts";
import { type Say, sayIn } from "./said/said.ts";

export interface Printing {
  readonly language: Language;
  readonly color: boolean;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** Colour only repeats what the word beside it says. */
const COLOURS = { error: "red", warning: "yellow", notice: "cyan" } as const satisfies Record<
  Severity,
  string
>;

/**
 * Diagnostics as text for a terminal, one line and one indented sentence of mending each, and their sum at the end:
 *
 *     maalinger.csv:2:5: fejl: tæller: der står tekst, hvor der ventes et helt tal [data/text-in-count]
 *         Skriv et helt tal uden enhed.
 *
 * Below an error or a warning stands the line it is about, where that can be shown, with a mark under the place.
 *
 * @returns text that ends in a line break, or nothing when there is nothing to tell
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], printing: Printing): string {
  if (diagnostics.length === 0) return "";
  const lines = inOrder(diagnostics).flatMap((diagnostic, index, all) => [
    ...linesOf(diagnostic, printing),
    ...(isSamePlace(diagnostic, all[index - 1]) ? [] : shownLines(diagnostic, printing)),
  ]);
  return `${[...lines, sumOf(diagnostics, printing.language)].join("\n")}\n`;
}

/** A diagnostic with its words, for machines. The code is what to rely on; words may change. */
export interface PlainDiagnostic extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly problem: string;
  readonly mend: string;
  /** Rules of the release gate that ask for it; see docs/inspect-rules.md. */
  readonly rules?: readonly string[];
}

/** Diagnostics as plain data for `--json`, in the order in which they are printed. */
export function plainDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly PlainDiagnostic[] {
  return inOrder(diagnostics).map((diagnostic) => {
    const { code, severity, place } = diagnostic;
    const rules = rulesOf(code);
    return {
      code,
      severity,
      ...place,
      ...wordsOf(diagnostic, language),
      ...(rules.length > 0 ? { rules } : {}),
    };
  });
}

function linesOf(diagnostic: Diagnostic, { language, color }: Printing): readonly string[] {
  const { code, severity, place } = diagnostic;
  const { problem, mend } = wordsOf(diagnostic, language);
  const paint = painter(color);
  const say = sayIn(language);
  const aspect = aspectOf(place, say);
  const head = `${paint("bold", plain(whereOf(place)))}: ${paint(COLOURS[severity], say(severity))}: `;
  return [`${head}${plain(aspect + problem)} ${paint("dim", `[${code}]`)}`, `    ${plain(mend)}`];
}

/** Notices are about what the program assumed, not about a place to mend. */
function shownLines(diagnostic: Diagnostic, { color }: Printing): readonly string[] {
  if (diagnostic.severity === "notice") return [];
  return excerptLines(diagnostic, { paint: painter(color), colour: COLOURS[diagnostic.severity] });
}

/** Several things may be wrong in one place, which need not be seen twice. */
function isSamePlace({ place }: Diagnostic, before: Diagnostic | undefined): boolean {
  return (
    before !== undefined &&
    before.severity !== "notice" &&
    before.place.file === place.file &&
    before.place.line === place.line &&
    before.place.column === place.column
  );
}

function painter(color: boolean): Paint {
  return (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
}

/** `file:line:column`, the form that editors and terminals make a link of; in a workbook the cell as Excel names it. */
function whereOf({ file, sheet, part, line, column }: Place): string {
  if (sheet !== undefined)
    return [file, sheet, cellName(line, column)].filter((word) => word !== "").join("!");
  const inside = part === undefined ? file : `${file}!${part}`;
  return [inside, line, line === undefined ? undefined : column]
    .filter((word) => word !== undefined)
    .join(":");
}

/** The column, or the slide and shape, that a finding is about. */
function aspectOf({ columnName, spot, element }: Place, say: Say): string {
  const words = [
    columnName,
    spot && `${say(`spot-${spot.kind}`)} ${spot.number}`,
    element === undefined ? undefined : `"${element}"`,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? "" : `${words.join(", ")}: `;
}

/** Files in the order they are first spoken of; within one by line and column, the whole file last. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ place }) => place.file))];
  const last = Number.MAX_SAFE_INTEGER;
  return [...diagnostics].sort(
    ({ place: a }, { place: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? last) - (b.line ?? last) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

function sumOf(diagnostics: readonly Diagnostic[], language: Language): string {
  const count = (kind: Severity) => diagnostics.filter(({ severity }) => severity === kind).length;
  const counts = { error: count("error"), warning: count("warning"), notice: count("notice") };
  return countsInWords(counts, language);
}

/** `3 fejl, 1 advarsel`; nothing where there are none. */
export function countsInWords(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const say = sayIn(language);
  const parts = SEVERITIES.flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [say(`${severity}s`, { count })];
  });
  return parts.join(", ");
}
