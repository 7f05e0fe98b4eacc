#!/usr/bin/env node
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { bugReport } from "./commands/bug-report.ts";
import { runCommandLine } from "./commands/command-line.ts";
import type { Runtime } from "./commands/runtime.ts";
import type { Language } from "./messages/wording.ts";
import { EXIT_CODE } from "./model/kit-error.ts";
import { FONTS, PROGRAM, ROOT } from "./program.ts";

// Node 20 begins to optimise so early that a program of two seconds pays a fifth of its processor time for it; the engines
// after its own have mended that, and no longer know the flag.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");

const { env } = process;
const isAnswered = process.stdin.isTTY && process.stdout.isTTY;

const runtime: Runtime = {
  language: languageOf(env),
  color: process.stderr.isTTY && !env.NO_COLOR && env.TERM !== "dumb",
  program: PROGRAM,
  machine: `Node ${process.version}, ${process.platform} ${process.arch}`,
  root: ROOT,
  fonts: FONTS,
  isDebugging: Boolean(env.KLYNGEPAKKE_DEBUG),
  // Sweden writes dates as we do in files.
  today: new Intl.DateTimeFormat("sv-SE").format(new Date()),
  randomIndex: (below) => randomInt(below),
  terminal: isAnswered ? { input: process.stdin, output: process.stdout } : undefined,
  processors: availableParallelism(),
  progress: process.stderr.isTTY ? process.stderr : undefined,
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
};

/** The first of these that is set decides, as everywhere on Unix; where none is, the system's own setting does. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^da(?![a-z])/i.test(locale) ? "da" : "en";
}

function reportBug(cause: unknown): void {
  process.stderr.write(bugReport(cause, process.argv[2] ?? "", runtime));
  process.exit(EXIT_CODE.bug);
}

process.on("uncaughtException", reportBug);
process.on("unhandledRejection", reportBug);
// Ctrl-C and SIGTERM have no handler: it would wait for whatever keeps the program busy, and ending by hand waits for
// a drive that does not answer. The system ends the program at once, which a shell tells as 130 and 143; what lies on
// the disk is then as after any other kill, and write/ leaves the old kit or the new one.
for (const stream of [process.stdout, process.stderr]) {
  // `klyngepakke … | head` closes the pipe early: what was to be done is done, there is just nobody to tell.
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2), runtime);
