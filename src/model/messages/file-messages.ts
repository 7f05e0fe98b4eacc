import type { Message } from "./message.ts";

/** Findings about a file as such, before anybody knows what it holds. */
export const FILE_MESSAGES = {
  "file/not-found": {
    da: {
      problem: "filen findes ikke",
      mend: "Kontrollér stien; den læses ud fra den mappe, som kommandoen køres i.",
    },
    en: {
      problem: "the file does not exist",
      mend: "Check the path; it is taken from the folder the command runs in.",
    },
  },
  "file/is-folder": {
    da: { problem: "stien er en mappe, ikke en fil", mend: "Angiv selve filen i mappen." },
    en: { problem: "the path is a folder, not a file", mend: "Name the file in the folder." },
  },
  "file/is-pipe": {
    da: {
      problem: "stien fører til en kanal mellem programmer (named pipe), ikke til en fil",
      mend: "Gem indholdet i en almindelig fil, og angiv den.",
    },
    en: {
      problem: "the path leads to a named pipe, not to a file",
      mend: "Save the content in a plain file, and name that.",
    },
  },
  "file/is-socket": {
    da: {
      problem: "stien fører til en forbindelse mellem programmer (socket), ikke til en fil",
      mend: "Gem indholdet i en almindelig fil, og angiv den.",
    },
    en: {
      problem: "the path leads to a socket, not to a file",
      mend: "Save the content in a plain file, and name that.",
    },
  },
  "file/is-device": {
    da: {
      problem: "stien fører til et drev, en skærm eller andet udstyr (device), ikke til en fil",
      mend: "Gem indholdet i en almindelig fil, og angiv den.",
    },
    en: {
      problem: "the path leads to a device, not to a file",
      mend: "Save the content in a plain file, and name that.",
    },
  },
  "file/too-large": {
    da: {
      problem: "filen er større end {megabytes} MB",
      mend: "Kontrollér, at det er den rigtige fil, og at intet andet program skriver i den imens.",
    },
    en: {
      problem: "the file is larger than {megabytes} MB",
      mend: "Check that it is the right file, and that no other program is writing to it meanwhile.",
    },
  },
  "file/unreadable": {
    da: {
      problem: "filen kan ikke læses ({reason})",
      mend: "Kontrollér, at du har adgang til filen, og at den ikke er åben i et andet program.",
    },
    en: {
      problem: "the file cannot be read ({reason})",
      mend: "Check that you may read the file, and that no other program holds it open.",
    },
  },
} as const satisfies Record<string, Message>;
