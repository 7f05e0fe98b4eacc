import type { Message } from "./message.ts";

/** Findings about sheets with a row a practice, and about the map that tells what their columns are. */
export const WIDE_MESSAGES = {
  "wide/needs-map": {
    da: {
      problem:
        "arket har en række for hver praksis og kolonner for hvert målepunkt, men klyngefilen siger ikke hvilke",
      mend: "Skriv under columns i klyngefilen, hvad kolonnerne hedder. Kommandoen check foreslår det.",
    },
    en: {
      problem:
        "the sheet has a row for each practice and columns for each measure, but the cluster file does not say which",
      mend: "Write under columns in the cluster file what the columns are called. The command check proposes it.",
    },
  },
  "wide/proposed-map": {
    da: {
      problem: "forslag til klyngefilen: {map}",
      mend: "Sæt forslaget ind i klyngefilen, skriv perioden, og kontrollér hver kolonne; det er gættet ud fra overskrifterne alene.",
    },
    en: {
      problem: "proposal for the cluster file: {map}",
      mend: "Put the proposal into the cluster file, write the period and check every column; it is guessed from the headers alone.",
    },
  },
  "wide/missing-column": {
    da: {
      problem: "arket har ingen kolonne med overskriften »{column}«, som klyngefilen nævner",
      mend: "Skriv overskriften under columns i klyngefilen, som den står i arket.",
    },
    en: {
      problem: "the sheet has no column with the header “{column}”, which the cluster file names",
      mend: "Write the header under columns in the cluster file as it stands in the sheet.",
    },
  },
  "wide/unknown-measure": {
    da: {
      problem: "målepunktet kendes ikke af klyngepakken; nærmest er {nearest}",
      mend: "Skriv målepunktets id, som det står i klyngepakken.",
    },
    en: {
      problem: "the package does not know the measure; nearest is {nearest}",
      mend: "Write the id of the measure as the package has it.",
    },
  },
} as const satisfies Record<string, Message>;
