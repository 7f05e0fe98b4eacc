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
  "file/too-large": {
    da: {
      problem: "filen er større end {megabytes} MB",
      mend: "Filer med optalte tal er små. Kontrollér, at det er den rigtige fil.",
    },
    en: {
      problem: "the file is larger than {megabytes} MB",
      mend: "Files of counts are small. Check that it is the right file.",
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
