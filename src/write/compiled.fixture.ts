import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const SOURCE = join(import.meta.dirname, "..");

/** What was compiled already, by its source: several test files of one process run the program. */
const COMPILED = new Map<string, string>();

function compiled(source: string, name: string): string {
  const known = COMPILED.get(source) ?? transpiled(source, name);
  COMPILED.set(source, known);
  return known;
}

/** Plain JavaScript, types taken away and nothing checked: a tenth of the compiler's time. */
function transpiled(source: string, fileName: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
    jsx: ts.JsxEmit.ReactJSX,
    jsxImportSource: "hono/jsx",
  };
  return ts.transpileModule(source, { compilerOptions, fileName }).outputText;
}

/**
 * Compiles folders of the program as they are now, so that a process of its own can run them and be stopped anywhere.
 *
 * @param below folders of `src/`; none for all of it
 */
export function compileInto(folder: string, below: readonly string[] = [""]): void {
  for (const stage of below)
    for (const name of readdirSync(join(SOURCE, stage), { recursive: true, encoding: "utf8" })) {
      const path = join(SOURCE, stage, name);
      if (!/(?<![.](?:test|bench|fixture|d))[.]tsx?$|[.]json$/.test(name)) continue;
      if (!statSync(path).isFile()) continue;
      const target = join(folder, stage, name.replace(/tsx?$/, "js"));
      const text = readFileSync(path, "utf8");
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, name.endsWith(".json") ? text : compiled(text, name));
    }
}
