import type { Message } from "./message.ts";

export const DATA_MESSAGES = {
  "data/unreadable": {
    da: {
      problem: "filen kan ikke læses: {reason}",
      mend: "Kontrollér, at stien er rigtig, og at filen ikke er åben i et andet program.",
    },
    en: {
      problem: "the file cannot be read: {reason}",
      mend: "Check the path, and that no other program holds the file open.",
    },
  },
} as const satisfies Record<string, Message>;
