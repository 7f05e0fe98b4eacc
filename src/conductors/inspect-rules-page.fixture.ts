import type { Severity } from "../model/diagnostic.ts";
import type { InspectRule } from "../model/inspect/inspect-rule.ts";

/** What our own sample kits came to, by rule id. */
export type OurResults = ReadonlyMap<string, number>;

const LEVELS: Readonly<Record<Severity, string>> = { error: "E", warning: "W", notice: "I" };

const HEADINGS = ["Rule", "What must hold", "Why", "WCAG 2.1", "Findings and their level", "Our kits"];

const CHAPTERS: readonly (readonly [letter: string, title: string])[] = [
  ["K", "Every file: the package"],
  ["H", "Every file: nothing hidden"],
  ["P", "Presentations"],
  ["W", "Word documents"],
];

const HEAD = `# What \`klyngepakke inspect\` asks of a file

Every rule of the release gate, written from the catalogue the program itself uses; a test keeps this page fresh.
Level E stops a kit from being handed over and makes \`inspect\` end with code 3; W is a warning; I is information.
"Our kits" is how many findings the sample kits of all packages come to, closed, open and at a follow-up. What no program
can judge is in [manual-checks.md](manual-checks.md).
`;

/** The page \`docs/inspect-rules.md\`. */
export function inspectRulesPage(rules: readonly InspectRule[], ours: OurResults): string {
  const chapters = CHAPTERS.map(([letter, title]) => {
    const rows = rules.filter(({ id }) => id.startsWith(letter)).map((rule) => cells(rule, ours));
    return `\n## ${title}\n\n${table([HEADINGS, ...rows])}`;
  });
  return [HEAD, ...chapters].join("");
}

function cells({ id, subject, why, standard = "", findings }: InspectRule, ours: OurResults): string[] {
  const codes = Object.entries(findings).map(([code, severity]) => `\`${code}\` ${LEVELS[severity]}`);
  return [id, subject, why, standard, codes.join(", "), String(ours.get(id) ?? 0)];
}

/** A table with columns of even width, as the formatter of the documents wants it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("");
}
