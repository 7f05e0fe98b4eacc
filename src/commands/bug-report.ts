import type { Language } from "../messages/wording.ts";
import type { Runtime } from "./runtime.ts";

const WORDS: Readonly<Record<Language, { readonly head: string; readonly request: string }>> = {
  da: {
    head: "Der er en fejl i selve programmet; jeres filer er der ikke noget i vejen med.",
    request:
      "Send linjerne herunder til dem, der vedligeholder klyngepakke for jer. De rummer ingen data, kun steder i\n" +
      "programmet; skriv gerne til, hvad I var i gang med.",
  },
  en: {
    head: "This is a bug in the program; nothing need be wrong with your files.",
    request:
      "Please send the lines below to those who maintain klyngepakke for you. They hold no data, only places in the\n" +
      "program; do add what you were about to do.",
  },
};

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
  const { head, request } = WORDS[language];
  const facts = [
    `${program.name} ${program.version}, ${command}`,
    machine,
    ...errorLines(cause, isDebugging),
  ];
  const report = facts.map((line) => `  ${line.replaceAll(root, "")}`).join("\n");
  return `${head}\n${request}\n\n${report}\n`;
}

function errorLines(cause: unknown, isDebugging: boolean): readonly string[] {
  if (!(cause instanceof Error)) return [`thrown: ${typeof cause}`];
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const message = isDebugging ? `: ${cause.message}` : "";
  const deeper = cause.cause === undefined ? [] : ["caused by:", ...errorLines(cause.cause, isDebugging)];
  return [`${cause.name}${code}${message}`, ...frames, ...deeper];
}
