import { join } from "node:path";
import { runCommandLine } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** One command in this process, and what it printed and told, as a person without colours would see it. */
export async function runProgram(argv: readonly string[], change: Partial<Runtime> = {}) {
  const said = { printed: "", told: "" };
  const exitCode = await runCommandLine(argv, {
    language: "en",
    color: false,
    program: { name: "klyngepakke", version: "9.9.9" },
    machine: "Node of the test",
    root: ROOT,
    fonts: join(ROOT, "assets", "fonts"),
    isDebugging: false,
    today: "2026-06-10",
    randomIndex: () => 0,
    processors: 1,
    print: (text) => {
      said.printed += text;
    },
    tell: (text) => {
      said.told += text;
    },
    ...change,
  });
  return { exitCode, ...said };
}
