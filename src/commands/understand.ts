import yargs, { type Argv, type Options } from "yargs";
import { type Answering, type Command, once } from "./command.ts";
import { HELP_TEXTS } from "./help/help-texts.ts";
import type { Runtime } from "./runtime.ts";
import { type UsageProblem, usageProblem } from "./usage-problem.ts";
import { PARSER_TEXTS } from "./usage-texts.ts";

/** A command with its arguments, and the manner of its answer. */
export interface Chosen {
  readonly kind: "chosen";
  readonly name: string;
  readonly answering: Answering;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
}

/** What a command line asks for: a command, a text such as help, or nothing that makes sense. */
export type Understood =
  | Chosen
  | { readonly kind: "shown"; readonly text: string }
  | ({ readonly kind: "misunderstood" } & UsageProblem);

const COMMON_OPTIONS = {
  lang: {
    choices: ["da", "en"],
    requiresArg: true,
    coerce: once,
  },
  json: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
} as const satisfies Record<string, Options>;

/** Reads a command line with yargs; nothing is printed and nothing is done yet. */
export async function understand(
  argv: readonly string[],
  commands: readonly Command[],
  runtime: Runtime,
): Promise<Understood> {
  let chosen: Pick<Chosen, "name" | "answering"> | undefined;
  let text = "";
  const parser = commands.reduce(
    (built, { name, register }) =>
      register(built, HELP_TEXTS[runtime.language], (answering) => (chosen = { name, answering })),
    newParser(runtime),
  );
  try {
    const { json, quiet } = await parser.parseAsync([...argv], {}, (_failure, _given, output) => {
      text = output;
    });
    // TypeScript does not see that the parser has called back meanwhile.
    const named = chosen as Pick<Chosen, "name" | "answering"> | undefined;
    return named && text === ""
      ? { kind: "chosen", ...named, isJson: json === true, isQuiet: quiet === true }
      : { kind: "shown", text };
  } catch (cause) {
    if (!(cause instanceof Complaint)) throw cause;
    const commonOptions = [...Object.keys(COMMON_OPTIONS), "help", "version"];
    const grammar = { programName: runtime.program.name, commands, commonOptions };
    return { kind: "misunderstood", ...usageProblem(argv, cause.message, grammar, runtime.language) };
  }
}

/** What the parser holds against a command line. */
class Complaint extends Error {}

function newParser({ program, language }: Runtime): Argv {
  const help = HELP_TEXTS[language];
  const { title, lang, langDefault, json, quiet } = help.commonOptions;
  return (
    yargs([])
      .scriptName(program.name)
      .usage(`$0 ${help.usage}\n\n${help.program}`)
      .options({
        lang: { ...COMMON_OPTIONS.lang, describe: lang, defaultDescription: langDefault },
        json: { ...COMMON_OPTIONS.json, describe: json },
        quiet: { ...COMMON_OPTIONS.quiet, describe: quiet },
      })
      .group([...Object.keys(COMMON_OPTIONS), "help", "version"], title)
      .demandCommand(1)
      .strict()
      .parserConfiguration({
        "dot-notation": false,
        "parse-numbers": false,
        "parse-positional-numbers": false,
        "camel-case-expansion": false,
      })
      .epilogue(help.epilogue)
      .version(program.version)
      .help()
      .alias("help", "h")
      .wrap(100)
      .detectLocale(false)
      .exitProcess(false)
      .showHelpOnFail(false)
      .fail((message, failure) => {
        if (failure && failure.name !== "YError") throw failure;
        throw new Complaint(message ?? failure.message);
      })
      // The types know strings only, but yargs takes the forms for one and several as its own files have them.
      .updateStrings(PARSER_TEXTS[language] as never)
  );
}
