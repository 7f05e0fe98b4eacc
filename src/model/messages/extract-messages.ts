import type { Message } from "./message.ts";

/** Findings about an extract of patient rows, its columns and its rows. They never hold a cell's content. */
export const EXTRACT_MESSAGES = {
  "extract/bad-practice": {
    da: {
      problem: "ydernummeret er ikke seks cifre",
      mend: "Skriv det med alle nuller foran, fx --practice 099013.",
    },
    en: {
      problem: "the ydernummer is not six digits",
      mend: "Write it with all its leading zeros, as in --practice 099013.",
    },
  },
  "extract/bad-as-of": {
    da: {
      problem: "opgørelsesdagen er ikke en dato, der findes",
      mend: "Skriv dagen, som udtrækket gælder for, fx --as-of 2026-04-30.",
    },
    en: {
      problem: "the day to count as of is no date that exists",
      mend: "Write the day the extract speaks for, as in --as-of 2026-04-30.",
    },
  },
  "extract/measure-without-conditions": {
    da: {
      problem: "{measure} kan ikke tælles, fordi skabelonen ikke har målepunktets betingelser",
      mend: "Tilføj condition under numerator og denominator i skabelonen, eller hent tallene et andet sted.",
    },
    en: {
      problem: "{measure} cannot be counted, because the template does not hold the measure's conditions",
      mend: "Add condition under numerator and denominator in the template, or obtain the counts elsewhere.",
    },
  },
  "extract/no-header": {
    da: {
      problem: "ingen af skabelonens kolonner er fundet",
      mend: "Skriv overskrifterne øverst, med de navne, som skabelonen har under patientFields.",
    },
    en: {
      problem: "none of the template's columns was found",
      mend: "Write the headers at the top, by the names the template has under patientFields.",
    },
  },
  "extract/missing-column": {
    da: {
      problem: "kolonnen {column} mangler",
      mend: "Tilføj kolonnen, eller ret dens overskrift. Har ingen patient en værdi, kan den stå tom.",
    },
    en: {
      problem: "the column {column} is missing",
      mend: "Add the column or mend its header. If no patient has a value, it may be blank.",
    },
  },
  "extract/field-of-a-person": {
    da: {
      problem: "skabelonen beder om kolonnen {column}, som kan vise, hvem en patient er",
      mend: "Sådanne kolonner læses aldrig. Skriv målepunktets betingelse uden den.",
    },
    en: {
      problem: "the template asks for the column {column}, which may tell who a patient is",
      mend: "Such columns are never read. Write the measure's condition without it.",
    },
  },
  "extract/person-columns": {
    da: {
      problem: "kolonner, der kan vise, hvem en patient er, er ikke læst: nr. {columns}",
      mend: "Der skal ikke gøres noget; bedst er det at lade dem være ude af udtrækket.",
    },
    en: {
      problem: "columns that may tell who a patient is were not read: no. {columns}",
      mend: "Nothing needs doing; the best is to leave them out of the extract.",
    },
  },
  "extract/unused-columns": {
    da: {
      problem: "kolonner, som skabelonen ikke spørger om, er ikke læst: nr. {columns}",
      mend: "Der skal ikke gøres noget, medmindre en af dem er en ventet kolonne under et andet navn.",
    },
    en: {
      problem: "columns that the template does not ask about were not read: no. {columns}",
      mend: "Nothing needs doing unless one of them is an expected column under another name.",
    },
  },
  "extract/other-unit-in-header": {
    da: {
      problem: "overskriften nævner en anden enhed end {unit}",
      mend: "Træk værdierne ud i {unit}; der omregnes aldrig mellem enheder.",
    },
    en: {
      problem: "the header names another unit than {unit}",
      mend: "Extract the values in {unit}; units are never converted.",
    },
  },
  "extract/workbook": {
    da: {
      problem: "filen er et regneark; udtræk læses kun som CSV",
      mend: "Gem arket som CSV i regnearksprogrammet (i Excel: Gem som, CSV UTF-8), og angiv den fil.",
    },
    en: {
      problem: "the file is a workbook; extracts are read as CSV only",
      mend: "Save the sheet as CSV in the spreadsheet program (in Excel: Save As, CSV UTF-8) and name that file.",
    },
  },
  "extract/endless-line": {
    da: {
      problem: "en linje er længere, end nogen tabel har dem",
      mend: "Kontrollér, at filen er et udtræk med en linje for hver patient.",
    },
    en: {
      problem: "a line is longer than those of any table",
      mend: "Check that the file is an extract with a line for each patient.",
    },
  },
  "extract/practice-unreadable": {
    da: {
      problem: "feltet er ikke et ydernummer",
      mend: "Skriv de seks cifre, eller fjern kolonnen, hvis alle rækker hører til samme praksis.",
    },
    en: {
      problem: "the cell is no ydernummer",
      mend: "Write the six digits, or remove the column if all rows belong to one practice.",
    },
  },
  "extract/other-practices": {
    da: {
      problem: "{rows} {rows:række|rækker} hører til et andet ydernummer og er ikke talt med",
      mend: "Der skal ikke gøres noget, hvis udtrækket dækker flere ydernumre.",
    },
    en: {
      problem:
        "{rows} {rows:row belongs to another ydernummer and is|rows belong to another ydernummer and are} not counted",
      mend: "Nothing needs doing if the extract covers several ydernumre.",
    },
  },
  "extract/no-rows-of-practice": {
    da: {
      problem: "ingen rækker hører til det ydernummer, der er bedt om",
      mend: "Kontrollér --practice, og at det er den rigtige praksis' udtræk.",
    },
    en: {
      problem: "no row belongs to the ydernummer that was asked for",
      mend: "Check --practice, and that this is the right practice's extract.",
    },
  },
  "extract/blank-rows": {
    da: {
      problem: "{rows} {rows:række|rækker} er uden værdier i de kolonner, der læses, og er ikke talt med",
      mend: "Kontrollér, at de ikke er patienter, hvis værdier mangler i udtrækket.",
    },
    en: {
      problem:
        "{rows} {rows:row has no values in the columns that are read and is|rows have no values in the columns that are read and are} not counted",
      mend: "Check that they are no patients whose values are missing from the extract.",
    },
  },
  "extract/notes-skipped": {
    da: {
      problem: "{rows} {rows:linje|linjer} med en enkelt tekst er sprunget over",
      mend: "Der skal ikke gøres noget, hvis de er noter til udtrækket.",
    },
    en: {
      problem: "{rows} {rows:line with a single text is|lines with a single text are} skipped",
      mend: "Nothing needs doing if they are notes to the extract.",
    },
  },
  "extract/out-in-the-way": {
    da: {
      problem: "der ligger allerede en fil, som ikke er tal fra samme praksis alene",
      mend: "Angiv et andet navn med --out, eller flyt filen. Intet er ændret.",
    },
    en: {
      problem: "a file is there already that is not counts of the same practice alone",
      mend: "Give another name with --out, or move the file. Nothing was changed.",
    },
  },
} as const satisfies Record<string, Message>;
