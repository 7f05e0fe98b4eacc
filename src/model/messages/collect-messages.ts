import type { Message } from "./message.ts";

/** About sheets that come back filled in. What stands in a field is never repeated: it may name a person. */
export const COLLECT_MESSAGES = {
  "collect/not-word": {
    da: {
      problem: "filen er ikke en Word-fil",
      mend: "Angiv planen eller mødenoterne som .docx; fra andre programmer gemmes den som Word (.docx).",
    },
    en: {
      problem: "the file is no Word file",
      mend: "Name the plan or the notes sheet as .docx; other programs can save it as Word (.docx).",
    },
  },
  "collect/old-or-locked": {
    da: {
      problem: "filen er låst med adgangskode eller gemt i det gamle format .doc",
      mend: "Åbn den i Word, fjern adgangskoden, og gem den som .docx.",
    },
    en: {
      problem: "the file is locked with a password or saved in the old format .doc",
      mend: "Open it in Word, remove the password and save it as .docx.",
    },
  },
  "collect/damaged": {
    da: {
      problem: "filen er beskadiget og kan ikke læses",
      mend: "Åbn den i Word eller LibreOffice, gem den igen, eller bed om at få den sendt en gang til.",
    },
    en: {
      problem: "the file is damaged and cannot be read",
      mend: "Open it in Word or LibreOffice and save it again, or ask for it to be sent once more.",
    },
  },
  "collect/other-sheet": {
    da: {
      problem: "filen er hverken mødepakkens plan eller dens mødenoter",
      mend: "Angiv de udfyldte ark, der er delt ud fra netop denne mødepakke.",
    },
    en: {
      problem: "the file is neither the kit's plan nor its notes sheet",
      mend: "Name the filled-in sheets that were handed out from this very kit.",
    },
  },
  "collect/other-meeting": {
    da: {
      problem: "arkets sidehoved er ikke dette mødes: der ventes »{header}«",
      mend: "Angiv mappen med den mødepakke, som arket hører til.",
    },
    en: {
      problem: "the sheet's header is not this meeting's: expected “{header}”",
      mend: "Name the folder of the kit that the sheet belongs to.",
    },
  },
  "collect/read-by-title": {
    da: {
      problem:
        "felternes mærker er gået tabt; {count} {count:felt er fundet på sit navn|felter er fundet på deres navn} i stedet",
      mend: "Kontrollér det, der er læst. LibreOffice gemmer ikke mærkerne.",
    },
    en: {
      problem:
        "the fields have lost their tags; {count} of them {count:was found by its name|were found by their names} instead",
      mend: "Check what was read. LibreOffice does not save the tags.",
    },
  },
  "collect/read-by-label": {
    da: {
      problem:
        "hverken mærke eller navn er tilbage, så disse felter er læst under deres overskrift: {fields}",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "neither tag nor name is left, so these fields were read below their headings: {fields}",
      mend: "Check what was read.",
    },
  },
  "collect/read-beside": {
    da: {
      problem: "der er skrevet ved siden af felterne, og det er læst med: {fields}",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "something is written beside the fields, and was read along with them: {fields}",
      mend: "Check what was read.",
    },
  },
  "collect/hint-left": {
    da: {
      problem: "feltets ledetekst står stadig sammen med svaret og er ikke taget med",
      mend: "Kontrollér det, der er læst.",
    },
    en: {
      problem: "the field's prompt still stands together with the answer and was left out",
      mend: "Check what was read.",
    },
  },
  "collect/missing-field": {
    da: {
      problem: "feltet findes ikke i filen",
      mend: "Skriv svaret i decisions.yaml, eller udfyld et nyt ark.",
    },
    en: {
      problem: "the field is not in the file",
      mend: "Write the answer in decisions.yaml, or fill in a new sheet.",
    },
  },
  "collect/field-twice": {
    da: {
      problem: "feltet står flere gange med forskellige svar, og ingen af dem er læst",
      mend: "Lad ét svar stå, og kør igen.",
    },
    en: {
      problem: "the field stands more than once with different answers, and none of them was read",
      mend: "Leave one answer and run again.",
    },
  },
  "collect/not-a-choice": {
    da: {
      problem: "svaret står ikke på feltets liste og er ikke læst",
      mend: "Vælg en af disse i feltet, og kør igen: {choices}.",
    },
    en: {
      problem: "the answer is not on the field's list and was not read",
      mend: "Choose one of these in the field and run again: {choices}.",
    },
  },
  "collect/not-a-date": {
    da: {
      problem: "svaret er ikke en dato, der findes, og er ikke læst",
      mend: "Skriv dag, måned og år med fire cifre, fx 01-12-2026, og kør igen.",
    },
    en: {
      problem: "the answer is not a date that exists and was not read",
      mend: "Write day, month and a year of four digits, such as 01-12-2026, and run again.",
    },
  },
  "collect/too-long": {
    da: {
      problem: "svaret er længere end {limit} tegn",
      mend: "Kort det af, og kør igen.",
    },
    en: {
      problem: "the answer is longer than {limit} characters",
      mend: "Shorten it and run again.",
    },
  },
  "collect/no-practice": {
    da: {
      problem: "planen siger ikke, hvilken praksis den er fra",
      mend: "Udfyld feltet, og kør igen; eller udelad filen.",
    },
    en: {
      problem: "the plan does not say which practice it is from",
      mend: "Fill the field in and run again; or leave the file out.",
    },
  },
  "collect/unknown-practice": {
    da: {
      problem: "mødepakken har ingen praksis under det, der står i feltet",
      mend: "Skriv det, som det står i præsentationen, og kør igen; eller udelad filen.",
    },
    en: {
      problem: "the kit has no practice under what stands in the field",
      mend: "Write it as the deck has it and run again; or leave the file out.",
    },
  },
  "collect/no-measure": {
    da: {
      problem: "der er ikke valgt et målepunkt, så opfølgningen kan ikke vise, hvordan det gik",
      mend: "Vælg målepunktet i planen, og kør igen; eller skriv det i decisions.yaml.",
    },
    en: {
      problem: "no measure is chosen, so the follow-up cannot show what came of it",
      mend: "Choose the measure in the plan and run again; or write it in decisions.yaml.",
    },
  },
  "collect/empty-plan": {
    da: { problem: "planen er ikke udfyldt og er sprunget over", mend: "Bed praksis om den udfyldte plan." },
    en: {
      problem: "the plan is not filled in and was left out",
      mend: "Ask the practice for the filled-in plan.",
    },
  },
  "collect/plan-twice": {
    da: {
      problem: "samme praksis har en plan for samme målepunkt i {other}",
      mend: "Udelad den af de to filer, der ikke gælder.",
    },
    en: {
      problem: "the same practice has a plan for the same measure in {other}",
      mend: "Leave out the one of the two files that does not count.",
    },
  },
  "collect/notes-disagree": {
    da: {
      problem: "mødenoterne siger ikke det samme om klyngens valg, så det er ikke læst",
      mend: "Skriv det, klyngen blev enig om, under cluster i decisions.yaml.",
    },
    en: {
      problem: "the notes sheets do not say the same about the cluster's choice, so it was not read",
      mend: "Write what the cluster agreed on in decisions.yaml, under cluster.",
    },
  },
  "collect/cpr": {
    da: {
      problem: "her står noget, der ligner et CPR-nummer",
      mend: "Slet det i arket, og kør igen. Ark fra mødet må ikke rumme oplysninger om patienter.",
    },
    en: {
      problem: "something here looks like a CPR number",
      mend: "Delete it from the sheet and run again. Sheets from the meeting must not hold information about patients.",
    },
  },
  "collect/practice-name": {
    da: {
      problem: "svaret nævner en praksis ved navn eller ydernummer, og mødepakken er lukket",
      mend: "Skriv »vi« eller koden i stedet, og kør igen.",
    },
    en: {
      problem: "the answer gives a practice's name or ydernummer, and the kit is closed",
      mend: "Write “vi” or the code instead, and run again.",
    },
  },
  "collect/person-name": {
    da: {
      problem: "svaret ligner en persons navn",
      mend: "Skriv hellere rollen, fx »sygeplejersken«: beslutningerne gemmes til næste møde.",
    },
    en: {
      problem: "the answer looks like a person's name",
      mend: "Rather write the role, such as “sygeplejersken”: the decisions are kept until the next meeting.",
    },
  },
} as const satisfies Record<string, Message>;
