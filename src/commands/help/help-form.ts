import type DANISH from "./help-da.json";

/** The commands there are: those that the help speaks of. */
export type CommandName = keyof (typeof DANISH)["commands"];

/** What `--help` says of one command. */
export interface CommandHelp {
  /** Its first sentence stands in the list of all commands. */
  readonly description: string;
  /** What each positional argument and each option is, by its name. */
  readonly words: Readonly<Record<string, string>>;
  /** What holds where an option is not given, for those whose default cannot be told by a value. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** What command lines do, each without the program's name. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Everything `--help` says, in one language. */
export interface HelpTexts {
  /** What follows the program's name. */
  readonly usage: string;
  readonly program: string;
  readonly commonOptions: Readonly<Record<"title" | "lang" | "langDefault" | "json" | "quiet", string>>;
  readonly epilogue: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
}
