import yargs, { type Argv, type Options } from "yargs";
import { type Answering, type Command, once } from "./command.ts";
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
    describe: "language of messages; the material itself is Danish",
    defaultDescription: "as the environment says, else en",
  },
  json: { type: "boolean", default: false, describe: "result as JSON" },
  quiet: { type: "boolean", default: false, describe: "print errors only" },
} as const satisfies Record<string, Options>;

const COMMON_GROUP = "Common options:";

const EPILOGUE = `Results go to stdout, diagnostics to stderr.
Exit codes: 0 done, 1 a bug in the program, 2 usage, 3 invalid input, 4 rendering failed, 5 could not write.`;

/** Reads a command line with yargs; nothing is printed and nothing is done yet. */
export async function understand(
  argv: readonly string[],
  commands: readonly Command[],
  runtime: Runtime,
): Promise<Understood> {
  let chosen: Pick<Chosen, "name" | "answering"> | undefined;
  let text = "";
  const parser = commands.reduce(
    (built, { name, register }) => register(built, (answering) => (chosen = { name, answering })),
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
  return (
    yargs([])
      .scriptName(program.name)
      .usage(
        "$0 <command> [options]\n\nMeeting kits for Danish GP quality clusters: from a package template and the " +
          "cluster's numbers to deck, notes sheet and implementation plan.",
      )
      .options(COMMON_OPTIONS)
      .group([...Object.keys(COMMON_OPTIONS), "help", "version"], COMMON_GROUP)
      .demandCommand(1)
      .strict()
      .parserConfiguration({
        "dot-notation": false,
        "parse-numbers": false,
        "parse-positional-numbers": false,
        "camel-case-expansion": false,
      })
      .epilogue(EPILOGUE)
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
