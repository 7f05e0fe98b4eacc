/** What `--help` says of one command. */
export interface CommandHelp {
  /** Its first sentence stands in the list of all commands. */
  readonly description: string;
  /** What each positional argument and each option is, by its name. */
  readonly words: Readonly<Record<string, string>>;
  /** What holds where an option is not given, for those whose default cannot be told by a value. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Command line without the program's name, and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** Everything `--help` says, in one language. */
export interface HelpTexts {
  /** What follows the program's name. */
  readonly usage: string;
  readonly program: string;
  readonly commonOptions: CommonOptionsHelp;
  readonly epilogue: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
}

interface CommonOptionsHelp {
  readonly title: string;
  readonly lang: string;
  readonly langDefault: string;
  readonly json: string;
  readonly quiet: string;
}

export type CommandName =
  | "build"
  | "collect"
  | "follow-up"
  | "check"
  | "columns"
  | "render"
  | "texts"
  | "inspect"
  | "take-back"
  | "tally"
  | "templates"
  | "cluster";
