import type { Message } from "./message.ts";

/** Findings about a file of rows and columns, whatever the rows are about. */
export const TABLE_MESSAGES = {
  "table/workbook": {
    da: {
      problem: "filen er pakket, men er ikke et Excel-regneark (.xlsx), der kan læses her",
      mend: "Gem arket som CSV i regnearksprogrammet (i Excel: Gem som, CSV UTF-8), og angiv den fil.",
    },
    en: {
      problem: "the file is packed, but is no Excel workbook (.xlsx) that can be read here",
      mend: "Save the sheet as CSV in the spreadsheet program (in Excel: Save As, CSV UTF-8) and name that file.",
    },
  },
  "table/markup": {
    da: {
      problem: "filen er en webside eller XML, selv om regnearksprogrammer kan åbne den",
      mend: "Åbn den i Excel, og gem den som .xlsx.",
    },
    en: {
      problem: "the file is a web page or XML, although spreadsheet programs can open it",
      mend: "Open it in Excel and save it as .xlsx.",
    },
  },
  "table/assumed-characters": {
    da: {
      problem: "filens tegn er læst som {characters}",
      mend: "Se efter, om æ, ø og å vises rigtigt. Gem filen som CSV UTF-8, hvis de ikke gør.",
    },
    en: {
      problem: "the file's characters are read as {characters}",
      mend: "See whether æ, ø and å come out right. Save the file as CSV UTF-8 if they do not.",
    },
  },
  "table/assumed-commas": {
    da: {
      problem: "felterne er læst som adskilt af komma",
      mend: "Der skal ikke gøres noget, hvis kolonnerne er de rigtige.",
    },
    en: {
      problem: "the cells are read as separated by commas",
      mend: "Nothing needs doing if the columns are the right ones.",
    },
  },
  "table/assumed-tabs": {
    da: {
      problem: "felterne er læst som adskilt af tabulator",
      mend: "Der skal ikke gøres noget, hvis kolonnerne er de rigtige.",
    },
    en: {
      problem: "the cells are read as separated by tabs",
      mend: "Nothing needs doing if the columns are the right ones.",
    },
  },
  "table/not-text": {
    da: {
      problem: "filens tegn kan ikke læses som UTF-8, UTF-16 eller Windows-1252",
      mend: "Gem filen igen som CSV med tegnsættet UTF-8.",
    },
    en: {
      problem: "the file's characters cannot be read as UTF-8, UTF-16 or Windows-1252",
      mend: "Save the file again as CSV in UTF-8.",
    },
  },
  "table/open-quote": {
    da: {
      problem: "et anførselstegn åbnes her og lukkes aldrig",
      mend: "Luk anførselstegnet, eller fjern det.",
    },
    en: {
      problem: "a quotation mark opens here and is never closed",
      mend: "Close the quotation mark or take it away.",
    },
  },
  "table/too-many-cells": {
    da: {
      problem: "filen har flere rækker eller felter, end optalte tal kan fylde",
      mend: "Kontrollér, at det er den rigtige fil. Lister over patienter tælles op i klinikken med kommandoen tally.",
    },
    en: {
      problem: "the file has more rows or cells than counts can fill",
      mend: "Check that it is the right file. Lists of patients are counted in the clinic with the command tally.",
    },
  },
  "table/empty": {
    da: { problem: "filen er tom", mend: "Kontrollér, at udtrækket er gemt, og at det er den rigtige fil." },
    en: {
      problem: "the file is empty",
      mend: "Check that the extract was saved, and that it is the right file.",
    },
  },
  "table/no-rows": {
    da: {
      problem: "der er ingen rækker under overskrifterne",
      mend: "Kontrollér, at udtrækket er gemt med alle sine rækker.",
    },
    en: {
      problem: "there are no rows under the headers",
      mend: "Check that the extract was saved with all its rows.",
    },
  },
  "table/lines-above-header": {
    da: {
      problem: "{lines} {lines:linje|linjer} over kolonneoverskrifterne er sprunget over",
      mend: "Der skal ikke gøres noget, hvis de kun er titel, dato eller kilde.",
    },
    en: {
      problem: "{lines} {lines:line above the column headers is|lines above the column headers are} skipped",
      mend: "Nothing needs doing if they are only title, date or source.",
    },
  },
  "table/column-twice": {
    da: {
      problem: "kolonnen står der mere end én gang",
      mend: "Behold den kolonne, der skal bruges, og fjern eller omdøb den anden.",
    },
    en: {
      problem: "the column is there more than once",
      mend: "Keep the column that is to be used, and remove or rename the other.",
    },
  },
  "table/cells-beyond-header": {
    da: {
      problem: "rækken har {cells} felter, men der er {columns} overskrifter",
      mend: "Kontrollér, om et decimalkomma eller et skilletegn i en tekst deler et felt i to.",
    },
    en: {
      problem: "the row has {cells} cells, but there are {columns} headers",
      mend: "Check whether a decimal comma or a separator within a text splits a cell in two.",
    },
  },
  "table/error-value": {
    da: {
      problem: "feltet viser en fejl i stedet for en værdi",
      mend: "Ret formlen i regnearket, eller skriv værdien, og gem igen.",
    },
    en: {
      problem: "the cell shows an error in place of a value",
      mend: "Mend the formula in the spreadsheet, or write the value, and save again.",
    },
  },
  "table/formula-without-value": {
    da: {
      problem: "feltet har en formel, som ingen har regnet ud",
      mend: "Åbn filen i Excel, og gem den igen; så kommer værdierne med.",
    },
    en: {
      problem: "the cell has a formula that nobody has worked out",
      mend: "Open the file in Excel and save it again; the values then come along.",
    },
  },
  "table/invisible-signs": {
    da: {
      problem: "tegn, der ikke kan ses, er fjernet: {cells}",
      mend: "Der skal ikke gøres noget; de følger ofte med, når tal kopieres fra en webside.",
    },
    en: {
      problem: "signs that cannot be seen are taken away: {cells}",
      mend: "Nothing needs doing; they often come along when figures are copied from a web page.",
    },
  },
  "table/assumed-strokes": {
    da: {
      problem: "felterne er læst som adskilt af lodrette streger",
      mend: "Der skal ikke gøres noget, hvis kolonnerne er de rigtige.",
    },
    en: {
      problem: "the cells are read as separated by vertical strokes",
      mend: "Nothing needs doing if the columns are the right ones.",
    },
  },
  "table/header-again": {
    da: {
      problem: "overskrifterne står igen under tabellen, og rækkerne derunder er læst som en del af den",
      mend: "Der skal ikke gøres noget, hvis alle rækker hører til samme udtræk.",
    },
    en: {
      problem: "the headers stand again below, and the rows under them are read as part of the table",
      mend: "Nothing needs doing if all rows are of the same extract.",
    },
  },
  "table/second-table": {
    da: {
      problem: "der begynder en anden tabel med andre overskrifter under den første",
      mend: "Slet den, eller flyt den til et ark for sig.",
    },
    en: {
      problem: "another table with other headers begins below the first",
      mend: "Delete it, or move it to a sheet of its own.",
    },
  },
} as const satisfies Record<string, Message>;
