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
  "key/codes-missing": {
    da: {
      problem: "af mødepakkens koder mangler {missing} i nøglen",
      mend: "Nøglen er en anden klynges eller rettet i hånden. Angiv den rigtige med --key, eller hent den fra en sikkerhedskopi. Er den væk, så byg en ny første mødepakke med nye koder og en anden mappe efter --out.",
    },
    en: {
      problem: "of the kit's codes, {missing} are missing in the key",
      mend: "The key is another cluster's or edited by hand. Name the right one with --key, or take it from a backup. If it is gone, build a new first kit, with new codes and another folder after --out.",
    },
  },
  "key/other-cluster": {
    da: {
      problem: "under halvdelen af klyngens praksis kendes i nøglen; den er altså en anden klynges",
      mend: "Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord; så får de hver sin mappe og nøgle. Ellers angiv klyngens egen nøgle med --key.",
    },
    en: {
      problem: "the key knows less than half of the cluster's practices, so it is another cluster's",
      mend: "If two clusters have one name, give each an id in its cluster file, such as id: nord, and each gets its own folder and key. Otherwise name the cluster's own key with --key.",
    },
  },
  "key/not-of-data": {
    da: {
      problem: "ingen af praksis i datafilen kendes i nøglen",
      mend: "Nøglen eller datafilen er en anden klynges. Angiv den rigtige nøgle med --key.",
    },
    en: {
      problem: "the key knows none of the practices in the data file",
      mend: "The key or the data file is another cluster's. Name the right key with --key.",
    },
  },
  "key/code-shared": {
    da: {
      problem:
        "to af klyngens praksis har samme kode; den ene stod engang som den andens tidligere ydernummer",
      mend: "Slet i nøglen linjen for den af dem, der skal have en ny kode, og slet dens nummer i kolonnen tidligere.",
    },
    en: {
      problem: "two of the cluster's practices have one code; one was once the other's former ydernummer",
      mend: "Delete in the key the line of the one that is to have a new code, and its number in the column tidligere.",
    },
  },
} as const satisfies Record<string, Message>;
