import type { Argv, InferredOptionTypes, Options } from "yargs";
import { CHART_FORMS } from "../model/cluster.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EXIT_CODE, type KitError, refusal } from "../model/kit-error.ts";
import type { CommandHelp, CommandName, HelpTexts } from "./help/help-form.ts";
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

/** The answer of a command that has done what it was asked to. */
export function done(text: string, data: Answer["data"], diagnostics: readonly Diagnostic[] = []): Answer {
  return { exitCode: EXIT_CODE.done, text, data, diagnostics };
}

/** The answer of a command that could not, for what it was given. */
export function refused(diagnostics: readonly Diagnostic[], data: Answer["data"] = {}): Answer {
  return { exitCode: EXIT_CODE.invalidInput, text: "", data, diagnostics };
}

/** A word that is none of those a command knows. */
export function unknownWord(code: Diagnostic["code"], word: string, known: readonly string[]): KitError {
  return refusal(code, word, { kind: "usage", values: { known: known.join(", ") } });
}

/** What a running command has besides the machine. */
interface CommandRuntime extends Runtime {
  /** Tells at once what is otherwise told when the command is done. */
  readonly announce: (diagnostics: readonly Diagnostic[]) => void;
}

/** A command with its arguments, ready to run; the runtime's language is the one `--lang` asked for. */
export type Answering = (runtime: CommandRuntime) => Promise<Answer>;

type Given<O extends Record<string, Options>, P extends string> = InferredOptionTypes<O> &
  Readonly<Record<P, string>>;

interface CommandDescription<O extends Record<string, Options>, P extends string> {
  /** The command with its positional arguments, as yargs reads it: `build <template>`. */
  readonly usage: CommandName | `${CommandName} ${string}`;
  readonly positionals: readonly P[];
  /** What they are is told in `help/`, in both languages. */
  readonly options: O;
  readonly answer: (given: Given<O, P>, runtime: CommandRuntime) => Promise<Answer>;
}

/** A command as the command line sees it, whatever its own arguments are. */
export interface Command {
  readonly name: CommandName;
  readonly optionNames: readonly string[];
  /** Adds the command to the parser; when it is chosen, `choose` is called with what it will do. */
  readonly register: (parser: Argv, help: HelpTexts, choose: (answering: Answering) => void) => Argv;
}

export function describeCommand<O extends Record<string, Options>, P extends string>(
  description: CommandDescription<O, P>,
): Command {
  const { usage, options, positionals } = description;
  // The usage's type begins with a command's name.
  const name = usage.split(" ")[0] as CommandName;
  return {
    name,
    optionNames: Object.keys(options),
    register: (parser, { commands }, choose) => {
      const help = commands[name];
      const builder = (own: Argv) => {
        for (const word of positionals) own.positional(word, { type: "string", describe: help.words[word] });
        addExamples(own, Object.entries(help.examples));
        return own.usage(`$0 ${usage}\n\n${help.description}`).options(told(options, help));
      };
      addExamples(parser, Object.entries(help.examples).slice(0, 1));
      return parser.command(usage, firstSentence(help.description), builder, (given) => {
        // yargs fills in what the builder declared, which TypeScript cannot follow through the loop.
        choose((runtime) => description.answer(given as unknown as Given<O, P>, runtime));
      });
    },
  };
}

function addExamples(parser: Argv, examples: readonly (readonly [line: string, does: string])[]): void {
  for (const [line, does] of examples) parser.example(`$0 ${line}`, does);
}

/** The options with what help says of them. */
function told(options: Record<string, Options>, { words, defaults }: CommandHelp): Record<string, Options> {
  const entries = Object.entries(options).map(([name, option]): [string, Options] => {
    const otherwise = defaults?.[name];
    return [
      name,
      {
        ...option,
        describe: words[name],
        ...(otherwise === undefined ? {} : { defaultDescription: otherwise }),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function firstSentence(text: string): string {
  return text.split(/[.:] /)[0]?.replace(/\.$/, "") ?? text;
}

/** What `once` throws; the command line tells the person which option it was. */
export const REPEATED_OPTION = "repeated option";

/** Yargs would make a list of a repeated option. */
export function once(value: unknown): string {
  if (typeof value !== "string") throw new RangeError(REPEATED_OPTION);
  return value;
}

/** An option that stands for one value. */
export const ONE = { type: "string", requiresArg: true, coerce: once } as const;

/** The same where the command cannot do without. */
export const NEEDED = { ...ONE, demandOption: true } as const;

/** Where kits are written and looked for. */
export const OUT = { ...ONE, default: "out" } as const;

/** An option that may be given several times, or several values. */
export const SEVERAL = {
  type: "string",
  array: true,
  requiresArg: true,
  coerce: (given: readonly unknown[]) => given.map(String),
} as const;

/** An option that is there or not. */
export const FLAG = { type: "boolean", default: false } as const;

/** How the deck's charts are drawn; as the cluster file says when left out. */
export const CHARTS = { choices: CHART_FORMS, requiresArg: true } as const;

/** What becomes of files that somebody has edited, where they are not to be written over. */
export const EDITED = {
  choices: ["keep", "beside"] as const,
  requiresArg: true,
} as const;

/** What a kit is made from, and where it, its key and its memory lie. */
export const KIT_SOURCES = {
  data: { ...SEVERAL, default: [] },
  sheet: ONE,
  columns: ONE,
  out: OUT,
  key: ONE,
  memory: ONE,
} as const;

/** How a kit is handed over. */
export const KIT_DELIVERY = {
  pictures: FLAG,
  charts: CHARTS,
  pdf: FLAG,
  "dry-run": FLAG,
  edited: EDITED,
  force: FLAG,
} as const;
