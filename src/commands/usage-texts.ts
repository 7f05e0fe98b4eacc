import type { Language } from "../messages/wording.ts";

const plural = (text: string) => ({ one: text, other: text });

/** What yargs holds against a command line, under its own keys; it knows no Danish, and its English is for programmers. */
export const PARSER_TEXTS = {
  da: {
    "Not enough non-option arguments: got %s, need at least %s": plural(
      "et argument mangler (fik %s, ventede %s); det skrives lige efter kommandoen",
    ),
    "Missing required argument: %s": plural("påkrævede valg mangler: %s"),
    "Unknown argument: %s": plural("ukendt argument: %s"),
    "Invalid values:": "ugyldig værdi:",
    "Argument: %s, Given: %s, Choices: %s": "valg: %s, fik: %s, muligheder: %s",
    "Not enough arguments following: %s": "der mangler en værdi efter: %s",
    "Commands:": "Kommandoer:",
    "Positionals:": "Argumenter:",
    "Options:": "Valg:",
    "Examples:": "Eksempler:",
    "default:": "ellers:",
    "choices:": "muligheder:",
    required: "påkrævet",
    string: "tekst",
    boolean: "til/fra",
    array: "flere",
    "Show help": "vis denne hjælp",
    "Show version number": "vis versionen",
  },
  en: {
    "Not enough non-option arguments: got %s, need at least %s": plural(
      "an argument is missing (got %s, need %s); it goes right after the command",
    ),
    "Missing required argument: %s": plural("required options are missing: %s"),
    "Unknown argument: %s": plural("unknown argument: %s"),
    "Invalid values:": "invalid value:",
    "Argument: %s, Given: %s, Choices: %s": "option: %s, given: %s, choices: %s",
    "Not enough arguments following: %s": "a value is missing after: %s",
  },
} as const satisfies Readonly<Record<Language, unknown>>;
