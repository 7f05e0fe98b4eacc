import type { Runtime } from "./runtime.ts";
import { sayIn } from "./said/said.ts";

/**
 * A report that is ready to be sent on.
 *
 * Of an error it tells the kind and the places in the code. Its message is left out, since it could quote a count or
 * a name, unless the program is being debugged.
 */
export function bugReport(
  cause: unknown,
  command: string,
  { language, program, machine, root, isDebugging }: Omit<Runtime, "print" | "tell" | "randomIndex">,
): string {
  const facts = [
    `${program.name} ${program.version}, ${command}`,
    machine,
    ...errorLines(cause, isDebugging),
  ];
  const report = facts.map((line) => `  ${line.replaceAll(root, "")}`).join("\n");
  return `${sayIn(language)("bug")}\n\n${report}\n`;
}

function errorLines(cause: unknown, isDebugging: boolean): readonly string[] {
  if (!(cause instanceof Error)) return [`thrown: ${typeof cause}`];
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const message = isDebugging ? `: ${cause.message}` : "";
  const deeper = cause.cause === undefined ? [] : ["caused by:", ...errorLines(cause.cause, isDebugging)];
  return [`${cause.name}${code}${message}`, ...frames, ...deeper];
}
