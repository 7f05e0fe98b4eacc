// The house by numbers, of the commit one stands on: files, lines, the size of functions, and how much of it is
// only there for one other file. `node .ci/house.mjs`, before and after a change that is to make it smaller.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

const APART = /[.](test|fixture|bench)[.]tsx?$|[/]acceptance[/]/;
const listed = execFileSync("git", ["ls-files", "src"], { encoding: "utf8" }).trim().split("\n");
const files = listed.filter((file) => /[.]tsx?$/.test(file) && !APART.test(file));
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const tables = listed.filter((file) =>
  /^src[/](messages|studio|kit[/]texts|commands[/](help|said))[/].*[.]json$/.test(file),
);
const linesOf = (text) => text.split("\n").length - 1;

const importers = new Map(files.map((file) => [file, new Set()]));
const functions = [];
for (const [file, text] of texts) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const look = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      importers.get(normalize(join(dirname(file), node.moduleSpecifier.text)))?.add(file);
    if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)) {
      const [from, to] = [node.getStart(), node.end].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      functions.push(to - from + 1);
    }
    ts.forEachChild(node, look);
  };
  look(source);
}

const lengths = [...texts.values()].map(linesOf).sort((a, b) => a - b);
functions.sort((a, b) => a - b);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const spread = (sorted) => `${at(sorted, 0.5)} / ${at(sorted, 0.9)} / ${sorted.at(-1)}`;
const alone = files.filter((file) => importers.get(file).size === 1 && linesOf(texts.get(file)) < 30);
const rows = [
  ["files", files.length],
  ["lines", lengths.reduce((sum, lines) => sum + lines, 0)],
  [
    "lines of texts beside it (json)",
    tables.reduce((sum, file) => sum + linesOf(readFileSync(file, "utf8")), 0),
  ],
  ["lines a file, median / p90 / max", spread(lengths)],
  ["functions with a body", functions.length],
  ["lines a function, median / p90 / max", spread(functions)],
  ["exports", [...texts.values()].join("\n").match(/^export /gm).length],
  [
    "files under 30 lines with one importer",
    `${alone.length} (${Math.round((100 * alone.length) / files.length)} %)`,
  ],
];
for (const [what, value] of rows) console.log(`${what.padEnd(42)} ${value}`);
if (process.argv.includes("--alone")) console.log(alone.join("\n"));
