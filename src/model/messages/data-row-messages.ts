import type { Message } from "./message.ts";

/** Findings about whose figures a row holds, and whether it is used. */
export const DATA_ROW_MESSAGES = {
  "data/loose-lines": {
    da: {
      problem: "{times} {times:linje|linjer} med et enkelt udfyldt felt er sprunget over",
      mend: "Der skal ikke gøres noget, hvis de er noter under tabellen.",
    },
    en: {
      problem:
        "{times} {times:line with a single filled cell is|lines with a single filled cell are} skipped",
      mend: "Nothing needs doing if they are notes below the table.",
    },
  },
  "data/total-rows": {
    da: {
      problem:
        "{times} {times:række|rækker} med en sum eller et gennemsnit i stedet for et ydernummer er udeladt",
      mend: "Skal en af dem bruges til sammenligning, så skriv region eller land i kolonnen niveau.",
    },
    en: {
      problem:
        "{times} {times:row with a sum or a mean in place of a ydernummer is|rows with a sum or a mean in place of a ydernummer are} left out",
      mend: "If one of them is to be used for comparison, write region or land in the column niveau.",
    },
  },
  "data/other-cluster": {
    da: {
      problem: "{times} {times:række|rækker} hører til andre klynger og er udeladt",
      mend: "Kontrollér klyngens navn, hvis der er udeladt for mange.",
    },
    en: {
      problem:
        "{times} {times:row belongs to other clusters and is|rows belong to other clusters and are} left out",
      mend: "Check the cluster's name if too many are left out.",
    },
  },
  "data/unknown-level": {
    da: {
      problem: "niveauet er ikke praksis, klynge, region eller land",
      mend: "Skriv et af de fire ord; et tomt felt betyder praksis.",
    },
    en: {
      problem: "the level is not praksis, klynge, region or land",
      mend: "Write one of the four words; a blank cell means praksis.",
    },
  },
  "data/malformed-practice": {
    da: {
      problem: "ydernummeret består ikke af seks cifre",
      mend: "Ret ydernummeret. En sammenligningsrække skal have region eller land i kolonnen niveau.",
    },
    en: {
      problem: "the ydernummer is not made of six digits",
      mend: "Mend the ydernummer. A row of comparison must say region or land in the column niveau.",
    },
  },
  "data/short-practice": {
    da: {
      problem:
        "ydernummeret har for få cifre og bliver heller ikke et medlem med nuller foran; {rows} {rows:række|rækker} udelades",
      mend: "Ret ydernummeret, hvis det hører til en praksis i klyngen.",
    },
    en: {
      problem:
        "the ydernummer has too few digits and is no member with zeros before it either; {rows} {rows:row|rows} left out",
      mend: "Mend the ydernummer if it belongs to a practice of the cluster.",
    },
  },
  "data/leading-zero": {
    da: {
      problem: "{times} {times:ydernummer|ydernumre} havde mistet nuller forrest og er læst med dem",
      mend: "Kontrollér, at de er rigtige. Formatér kolonnen som tekst, før den gemmes.",
    },
    en: {
      problem: "{times} {times:ydernummer|ydernumre} had lost leading zeros and are read with them",
      mend: "Check that they are right. Format the column as text before saving.",
    },
  },
  "data/former-number": {
    da: {
      problem: "rækker under et tidligere ydernummer er læst som praksis' egne; antal rækker: {times}",
      mend: "Der skal ikke gøres noget. Skriv helst det nuværende ydernummer næste gang.",
    },
    en: {
      problem: "rows under a former ydernummer are read as the practice's own; number of rows: {times}",
      mend: "Nothing needs to be done. Better write the present ydernummer next time.",
    },
  },
  "data/former-number-part": {
    da: {
      problem: "rækken står under et tidligere ydernummer og rummer måske kun en del af praksis' patienter",
      mend: "Skriv for hvert målepunkt én række under praksis' nuværende ydernummer, med tællere og nævnere lagt sammen.",
    },
    en: {
      problem: "the row stands under a former ydernummer and may hold a part of the practice's patients only",
      mend: "Write one row for each measure under the practice's present ydernummer, with numerators and denominators added up.",
    },
  },
  "data/unknown-practice": {
    da: {
      problem: "ydernummeret er ikke medlem af klyngen; {rows} {rows:række|rækker} udelades",
      mend: "Ret ydernummeret, eller tilføj praksis i klyngefilen, hvis den skal være med.",
    },
    en: {
      problem: "the ydernummer is no member of the cluster; {rows} {rows:row|rows} left out",
      mend: "Mend the ydernummer, or add the practice to the cluster file if it is to take part.",
    },
  },
  "data/no-acceptance": {
    da: {
      problem: "der er ikke registreret accept fra denne praksis; {rows} {rows:række|rækker} udelades",
      mend: "Skriv datoen for accept i klyngefilen, når den er modtaget.",
    },
    en: {
      problem: "no acceptance is recorded for this practice; {rows} {rows:row|rows} left out",
      mend: "Write the date of acceptance in the cluster file once it has been received.",
    },
  },
  "data/practice-on-reference": {
    da: {
      problem: "rækken er en sammenligningsrække, men har et ydernummer",
      mend: "Ret niveauet til praksis, eller gør feltet ydernummer tomt.",
    },
    en: {
      problem: "the row is one of comparison, but has a ydernummer",
      mend: "Change the level to praksis, or make the cell ydernummer blank.",
    },
  },
  "data/unknown-measure": {
    da: {
      problem: "målepunktet kendes ikke af klyngepakken; nærmest er {nearest}",
      mend: "Skriv målepunktets id, som det står i klyngepakken.",
    },
    en: {
      problem: "the package does not know the measure; nearest is {nearest}",
      mend: "Write the id of the measure as the package has it.",
    },
  },
  "data/duplicate-row": {
    da: {
      problem: "samme praksis eller niveau, periode og målepunkt står allerede i {first}",
      mend: "Behold den række, der er rigtig, og slet den anden.",
    },
    en: {
      problem: "the same practice or level, period and measure is already at {first}",
      mend: "Keep the row that is right and delete the other.",
    },
  },
} as const satisfies Record<string, Message>;
