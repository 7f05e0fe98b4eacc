import type { Argv, InferredOptionTypes, Options } from "yargs";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Runtime } from "./runtime.ts";

/** What a command has to say, before it is known in which form. */
export interface Answer {
  readonly exitCode: number;
  /** Result for people, in the language asked for; without a line break at the end. */
  readonly text: string;
  /** The same result for machines; its fields are public: added to, never renamed. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A command with its arguments, ready to run; the runtime's language is the one `--lang` asked for. */
export type Answering = (runtime: Runtime) => Promise<Answer>;

type Given<O extends Record<string, Options>, P extends string> = InferredOptionTypes<O> &
  Readonly<Record<P, string>>;

interface CommandDescription<O extends Record<string, Options>, P extends string> {
  /** The command with its positional arguments, as yargs reads it: `build <template>`. */
  readonly usage: string;
  readonly description: string;
  /** What each positional argument is. */
  readonly positionals: Readonly<Record<P, string>>;
  readonly options: O;
  /** Command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly answer: (given: Given<O, P>, runtime: Runtime) => Promise<Answer>;
}

/** A command as the command line sees it, whatever its own arguments are. */
export interface Command {
  readonly name: string;
  readonly optionNames: readonly string[];
  /** Adds the command to the parser; when it is chosen, `choose` is called with what it will do. */
  readonly register: (parser: Argv, choose: (answering: Answering) => void) => Argv;
}

export function describeCommand<O extends Record<string, Options>, P extends string>(
  description: CommandDescription<O, P>,
): Command {
  const { usage, options, positionals } = description;
  const builder = (parser: Argv) => {
    for (const [name, words] of Object.entries<string>(positionals)) {
      parser.positional(name, { type: "string", describe: words });
    }
    for (const [line, words] of description.examples) parser.example(`$0 ${line}`, words);
    return parser.usage(`$0 ${usage}\n\n${description.description}`).options(options);
  };
  return {
    name: usage.split(" ")[0] ?? usage,
    optionNames: Object.keys(options),
    register: (parser, choose) => {
      for (const [line, words] of description.examples.slice(0, 1)) parser.example(`$0 ${line}`, words);
      return parser.command(usage, firstSentence(description.description), builder, (given) => {
        // yargs fills in what the builder declared, which TypeScript cannot follow through the loop.
        choose((runtime) => description.answer(given as unknown as Given<O, P>, runtime));
      });
    },
  };
}

function firstSentence(text: string): string {
  return text.split(/[.:] /)[0]?.replace(/\.$/, "") ?? text;
}

/** What `once` throws; the command line tells the person which option it was. */
export const REPEATED_OPTION = "repeated option";

/** For options that stand for one value: yargs would make a list of a repeated one. */
export function once(value: unknown): string {
  if (typeof value !== "string") throw new RangeError(REPEATED_OPTION);
  return value;
}
