import type { Message } from "./message.ts";

/** Findings about the key file. Neither ydernummer nor code is repeated in them: together they are the secret. */
export const KEY_MESSAGES = {
  "key/missing-column": {
    da: {
      problem: "kolonnen {column} mangler",
      mend: "Nøglefilen skal have kolonnerne ydernummer og kode; angiv den fil, som programmet selv skrev.",
    },
    en: {
      problem: "the column {column} is missing",
      mend: "The key file must have the columns ydernummer and kode; name the file the program itself wrote.",
    },
  },
  "key/malformed-practice": {
    da: {
      problem: "ydernummeret består ikke af seks cifre",
      mend: "Ret ydernummeret; har et regneark fjernet nuller forrest, så skriv dem igen.",
    },
    en: {
      problem: "the ydernummer is not made of six digits",
      mend: "Mend the ydernummer; if a spreadsheet has taken leading zeros away, write them again.",
    },
  },
  "key/malformed-code": {
    da: {
      problem: "koden er ikke et eller to store bogstaver, eventuelt med et eller to cifre efter",
      mend: "Skriv koden, som den står i klyngens tidligere materiale, for eksempel K eller K7.",
    },
    en: {
      problem: "the code is not one or two capital letters, with one or two digits after them at most",
      mend: "Write the code as the cluster's earlier material has it, such as K or K7.",
    },
  },
  "key/practice-twice": {
    da: {
      problem: "ydernummeret står også på linje {first}",
      mend: "En praksis har én kode. Slet den linje, der ikke passer med det tidligere materiale.",
    },
    en: {
      problem: "the ydernummer is on line {first} as well",
      mend: "A practice has one code. Delete the line that does not agree with the earlier material.",
    },
  },
  "key/code-twice": {
    da: {
      problem: "koden står også på linje {first}",
      mend: "To praksis kan ikke have samme kode. Ret den linje, der ikke passer med det tidligere materiale.",
    },
    en: {
      problem: "the code is on line {first} as well",
      mend: "Two practices cannot have the same code. Mend the line that does not agree with the earlier material.",
    },
  },
} as const satisfies Record<string, Message>;
