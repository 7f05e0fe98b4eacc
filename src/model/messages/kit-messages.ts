import type { Message } from "./message.ts";

export const KIT_MESSAGES = {
  "kit/unreadable": {
    da: {
      problem: "filen kan ikke læses: {reason}",
      mend: "Kontrollér, at stien er rigtig, og at filen ikke er åben i et andet program.",
    },
    en: {
      problem: "the file cannot be read: {reason}",
      mend: "Check the path, and that no other program holds the file open.",
    },
  },
  "kit/no-font": {
    da: {
      problem: "diagrammernes skrift kan ikke tegnes på denne maskine",
      mend: "Kontrollér, at mappen assets/fonts følger med programmet, og at dens filer kan læses.",
    },
    en: {
      problem: "the charts' typeface cannot be drawn on this machine",
      mend: "Check that the folder assets/fonts came along with the program and that its files can be read.",
    },
  },
} as const satisfies Record<string, Message>;
