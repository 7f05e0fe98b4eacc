import type { Language } from "../messages/wording.ts";
import { type Command, REPEATED_OPTION } from "./command.ts";
import { nearestWord } from "./nearest-word.ts";
import { sayIn } from "./said/said.ts";

/** A command line that cannot be understood, and what was probably meant. */
export interface UsageProblem {
  readonly problem: string;
  readonly hint: string;
}

interface Grammar {
  readonly programName: string;
  readonly commands: readonly Command[];
  /** Options that every command takes. */
  readonly commonOptions: readonly string[];
}

/**
 * Finds the plainest thing wrong with a command line: a slip in a command or option comes before anything the parser
 * says, since its complaint is then about the consequence.
 *
 * @param complaint the parser's own words
 */
export function usageProblem(
  argv: readonly string[],
  complaint: string,
  grammar: Grammar,
  language: Language,
): UsageProblem {
  const say = sayIn(language);
  const { programName, commands, commonOptions } = grammar;
  const typed = commandIn(argv);
  const command = commands.find(({ name }) => name === typed);
  if (!command) {
    const problem = typed === undefined ? say("no-command") : say("unknown-command", { word: typed });
    return {
      problem,
      hint: hint(
        typed,
        commands.map(({ name }) => name),
        programName,
      ),
    };
  }
  const options = [...command.optionNames, ...commonOptions].map((name) => `--${name}`);
  const given = optionsIn(argv);
  const home = `${programName} ${command.name}`;
  const unknown = given.find((option) => !options.includes(option.replace(/^--no-/, "--")));
  if (unknown !== undefined)
    return { problem: say("unknown-option", { word: unknown }), hint: hint(unknown, options, home) };
  if (complaint === REPEATED_OPTION) {
    const repeated =
      given.find((option, index) => option !== "--data" && given.indexOf(option) !== index) ?? "";
    return { problem: say("repeated-option", { word: repeated }), hint: hint(undefined, options, home) };
  }
  return { problem: complaint.replaceAll(/\s*\n\s*/g, " "), hint: hint(undefined, options, home) };

  function hint(word: string | undefined, known: readonly string[], line: string): string {
    const meant = word === undefined ? undefined : nearestWord(word, known);
    return [
      ...(meant === undefined ? [] : [say("did-you-mean", { word: meant })]),
      say("see-help", { line }),
    ].join(" ");
  }
}

/** The first word that is neither an option nor the value of the one common option that takes one. */
function commandIn(argv: readonly string[]): string | undefined {
  return argv.find((word, index) => !word.startsWith("-") && argv[index - 1] !== "--lang");
}

function optionsIn(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return argv
    .slice(0, end === -1 ? argv.length : end)
    .filter((word) => word.startsWith("--"))
    .map((word) => word.split("=")[0] ?? word);
}
