import type { Language } from "../messages/wording.ts";
import { type Diagnostic, errorsIn } from "../model/diagnostic.ts";
import { EXIT_CODE, KitError } from "../model/kit-error.ts";
import { batchCommand } from "./batch.ts";
import { bugReport } from "./bug-report.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { clusterCommand } from "./cluster.ts";
import { clustersCommand } from "./clusters.ts";
import { collectCommand } from "./collect.ts";
import { columnsCommand } from "./columns.ts";
import type { Answer } from "./command.ts";
import { followUpCommand } from "./follow-up.ts";
import { inspectCommand } from "./inspect.ts";
import { masterCommand } from "./master.ts";
import { formatDiagnostics, plainDiagnostics } from "./print-diagnostics.ts";
import { renderCommand } from "./render.ts";
import { reportCommand } from "./report.ts";
import type { Runtime } from "./runtime.ts";
import { studioCommand } from "./studio.ts";
import { takeBackCommand } from "./take-back.ts";
import { tallyCommand } from "./tally.ts";
import { templatesCommand } from "./templates.ts";
import { textsCommand } from "./texts.ts";
import { type Chosen, understand } from "./understand.ts";

const COMMANDS = [
  buildCommand,
  batchCommand,
  collectCommand,
  followUpCommand,
  checkCommand,
  columnsCommand,
  renderCommand,
  masterCommand,
  textsCommand,
  inspectCommand,
  takeBackCommand,
  tallyCommand,
  templatesCommand,
  clusterCommand,
  clustersCommand,
  reportCommand,
  studioCommand,
];

/**
 * Runs one command line, from its words to what is printed.
 *
 * @param argv the words after the program's name
 * @returns the exit code
 */
export async function runCommandLine(argv: readonly string[], machine: Runtime): Promise<number> {
  const runtime = { ...machine, language: languageAsked(argv) ?? machine.language };
  const understood = await understand(argv, COMMANDS, runtime);
  switch (understood.kind) {
    case "shown":
      runtime.print(`${understood.text}\n`);
      return EXIT_CODE.done;
    case "misunderstood":
      runtime.tell(`${runtime.program.name}: ${understood.problem}\n${understood.hint}\n`);
      return EXIT_CODE.usage;
    case "chosen":
      return respond(understood, runtime);
  }
}

/** Heard before everything else, so that a complaint about the rest of the line is in the right language. */
function languageAsked(argv: readonly string[]): Language | undefined {
  const asked = argv.flatMap((word, index) => {
    if (word === "--lang") return argv[index + 1] ?? [];
    return word.startsWith("--lang=") ? word.slice("--lang=".length) : [];
  });
  return asked.find((language) => language === "da" || language === "en");
}

async function respond(chosen: Chosen, runtime: Runtime): Promise<number> {
  try {
    const announced = new Set<Diagnostic>();
    const announce = (diagnostics: readonly Diagnostic[]) => {
      tellDiagnostics(diagnostics, chosen, runtime);
      for (const one of diagnostics) announced.add(one);
    };
    const isAlone = chosen.isJson || chosen.isQuiet;
    const terminal = isAlone ? undefined : runtime.terminal;
    const answer = await chosen.answering({ ...runtime, terminal, announce }).catch(refusal);
    const rest = answer.diagnostics.filter((one) => !announced.has(one));
    tellDiagnostics(rest, chosen, runtime);
    printResult(answer, chosen, runtime);
    return answer.exitCode;
  } catch (cause) {
    runtime.tell(bugReport(cause, chosen.name, runtime));
    return EXIT_CODE.bug;
  }
}

function refusal(cause: unknown): Answer {
  if (!(cause instanceof KitError)) throw cause;
  return { exitCode: EXIT_CODE[cause.kind], text: "", data: {}, diagnostics: cause.diagnostics };
}

function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  { isQuiet }: Chosen,
  { language, color, tell }: Runtime,
): void {
  const told = isQuiet ? errorsIn(diagnostics) : diagnostics;
  tell(formatDiagnostics(told, { language, color }));
}

function printResult(answer: Answer, { isJson, isQuiet }: Chosen, { language, print }: Runtime): void {
  const { exitCode, text, data } = answer;
  if (isJson) {
    const diagnostics = plainDiagnostics(answer.diagnostics, language);
    print(`${JSON.stringify({ exitCode, ...data, diagnostics }, undefined, 2)}\n`);
  } else if (text !== "" && !isQuiet) print(`${text}\n`);
}
