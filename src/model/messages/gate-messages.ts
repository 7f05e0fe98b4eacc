import type { Message } from "./message.ts";

/** What is said when a file the program has just made does not pass its own release gate. */
export const GATE_MESSAGES = {
  "kit/fails-inspection": {
    da: {
      problem: "en fil holder ikke programmets egne krav ({count} fejl), så der er ikke skrevet noget",
      mend: "Ret teksten, hvis en fejl herover peger på den. Ellers er det en fejl i programmet: send disse linjer til dem, der vedligeholder klyngepakke; de rummer ingen data.",
    },
    en: {
      problem:
        "a file does not meet the program's own demands ({count} {count:error|errors}), so nothing was written",
      mend: "Mend the text if an error above points to it. Otherwise it is a bug: send these lines to those who maintain klyngepakke; they hold no data.",
    },
  },
  "kit/like-hidden-numbers": {
    da: {
      problem:
        "to tal, der ligner skjulte tal, står ved siden af hinanden {count} {count:sted|steder} i filerne",
      mend: "Det er som regel et tilfælde i pakkens egne tekster. Se tabellerne efter, før materialet deles ud.",
    },
    en: {
      problem:
        "two numbers that look like hidden ones stand side by side in {count} {count:place|places} of the files",
      mend: "It is usually a coincidence in the package's own texts. Look through the tables before handing out the material.",
    },
  },
} as const satisfies Record<string, Message>;
