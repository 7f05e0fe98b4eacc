import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileInto } from "../write/compiled.fixture.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A running program of ours. */
export type Running = ReturnType<CompiledProgram["run"]>;

/** The whole program, compiled as it is now into a folder of its own. */
export interface CompiledProgram {
  readonly home: string;
  readonly cli: string;
  /** Starts it in its own folder, or in another one, with no other environment than is given. */
  readonly run: (
    words: readonly string[],
    where?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> },
  ) => ReturnType<typeof spawn>;
  readonly remove: () => void;
}

export function compileProgram(): CompiledProgram {
  const home = mkdtempSync(join(tmpdir(), "program-"));
  compileInto(join(home, "dist"));
  for (const name of ["assets", "templates", "package.json", "node_modules"])
    symlinkSync(join(ROOT, name), join(home, name));
  const cli = join(home, "dist", "cli.js");
  const run: CompiledProgram["run"] = (words, { cwd = home, env = {} } = {}) =>
    spawn(process.execPath, [cli, ...words], { cwd, env });
  return { home, cli, run, remove: () => rmSync(home, { recursive: true }) };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** Results and messages, one after the other. */
  readonly said: string;
}

/** Waits for a program to end by itself or otherwise. */
export function ended(child: Running): Promise<Ended> {
  const said: { readonly out: Buffer[]; readonly err: Buffer[] } = { out: [], err: [] };
  child.stdout?.on("data", (bytes) => said.out.push(bytes));
  child.stderr?.on("data", (bytes) => said.err.push(bytes));
  return new Promise((resolve) =>
    child.on("close", (code, signal) =>
      resolve({ code, signal, said: Buffer.concat([...said.out, ...said.err]).toString() }),
    ),
  );
}
