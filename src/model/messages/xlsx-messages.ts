import type { Message } from "./message.ts";

/** Findings about a workbook, before anybody looks at what its cells mean. */
export const XLSX_MESSAGES = {
  "xlsx/locked-or-old": {
    da: {
      problem: "filen er et regneark med adgangskode eller i det gamle format .xls",
      mend: "Åbn den i Excel, fjern en eventuel adgangskode, og gem den som .xlsx.",
    },
    en: {
      problem: "the file is a workbook with a password, or one in the old format .xls",
      mend: "Open it in Excel, take any password away and save it as .xlsx.",
    },
  },
  "xlsx/too-large": {
    da: {
      problem: "regnearket fylder mere end {megabytes} MB",
      mend: "Kopiér arket med de optalte tal til en ny projektmappe uden billeder og rådata, og gem den.",
    },
    en: {
      problem: "the workbook is larger than {megabytes} MB",
      mend: "Copy the sheet with the counts into a new workbook without pictures and raw data, and save that.",
    },
  },
  "xlsx/damaged": {
    da: {
      problem: "regnearket er beskadiget eller ikke gemt færdigt",
      mend: "Åbn det i Excel, gem det igen som .xlsx, og prøv med den nye fil.",
    },
    en: {
      problem: "the workbook is damaged or was not saved to its end",
      mend: "Open it in Excel, save it again as .xlsx and try the new file.",
    },
  },
  "xlsx/too-many-parts": {
    da: {
      problem: "regnearket er pakket af flere end {parts} dele",
      mend: "Kopiér arket med de optalte tal til en ny projektmappe, og gem den.",
    },
    en: {
      problem: "the workbook is packed of more than {parts} parts",
      mend: "Copy the sheet with the counts into a new workbook and save that.",
    },
  },
  "xlsx/unpacks-too-large": {
    da: {
      problem: "regnearket fylder langt mere udpakket, end et ark med optalte tal kan gøre",
      mend: "Kontrollér, hvor filen kommer fra. Kopiér ellers arket med tallene til en ny projektmappe, og gem den.",
    },
    en: {
      problem: "the workbook unpacks to far more than a sheet of counts can fill",
      mend: "Check where the file comes from. Else copy the sheet with the figures into a new workbook and save that.",
    },
  },
  "xlsx/unsafe-parts": {
    da: {
      problem: "regnearket har dele med navne, som Excel ikke bruger",
      mend: "Kontrollér, hvor filen kommer fra. Åbn den ellers i Excel, og gem den igen som .xlsx.",
    },
    en: {
      problem: "the workbook has parts under names that Excel does not use",
      mend: "Check where the file comes from. Else open it in Excel and save it again as .xlsx.",
    },
  },
  "xlsx/declares-entities": {
    da: {
      problem: "regnearket har indlejrede XML-erklæringer, som Excel aldrig skriver",
      mend: "Kontrollér, hvor filen kommer fra. Åbn den ellers i Excel, og gem den igen som .xlsx.",
    },
    en: {
      problem: "the workbook has XML declarations within it that Excel never writes",
      mend: "Check where the file comes from. Else open it in Excel and save it again as .xlsx.",
    },
  },
  "xlsx/too-heavy": {
    da: {
      problem: "regnearket tager for lang tid eller for megen hukommelse at læse",
      mend: "Kopiér arket med de optalte tal til en ny projektmappe, og gem den.",
    },
    en: {
      problem: "the workbook takes too long or too much memory to read",
      mend: "Copy the sheet with the counts into a new workbook and save that.",
    },
  },
  "xlsx/too-many-cells": {
    da: {
      problem: "arket har udfyldte felter ud over række {rows} eller kolonne {columns}",
      mend: "Slet felterne uden for tabellen, eller kopiér tabellen til et nyt ark.",
    },
    en: {
      problem: "the sheet has filled cells beyond row {rows} or column {columns}",
      mend: "Delete the cells outside the table, or copy the table to a new sheet.",
    },
  },
  "xlsx/which-sheet": {
    da: {
      problem: "flere ark har lige mange af de ventede overskrifter: {sheets}",
      mend: "Vælg arket med --sheet og dets navn. I et register: slet eller skjul de ark, der ikke skal bruges.",
    },
    en: {
      problem: "several sheets have equally many of the expected headers: {sheets}",
      mend: "Choose the sheet with --sheet and its name. In a register: delete or hide the sheets that are not to be used.",
    },
  },
  "xlsx/no-such-sheet": {
    da: {
      problem: "regnearket har ikke det ark, der er valgt; det har: {sheets}",
      mend: "Skriv arkets navn efter --sheet, som det står på fanen i Excel; det gælder alle regneark blandt datafilerne.",
    },
    en: {
      problem: "the workbook does not have the sheet that was chosen; it has: {sheets}",
      mend: "Write the name of the sheet after --sheet as it stands on its tab in Excel; it holds for every workbook among the data files.",
    },
  },
  "xlsx/sheet-without-workbook": {
    da: {
      problem: "der er valgt et ark, men ingen af datafilerne er et regneark",
      mend: "Udelad --sheet, eller angiv regnearket efter --data.",
    },
    en: {
      problem: "a sheet was chosen, but none of the data files is a workbook",
      mend: "Leave --sheet out, or name the workbook after --data.",
    },
  },
  "xlsx/sheet-chosen": {
    da: {
      problem:
        "arket er valgt, fordi det har flest af de ventede overskrifter; {sheets} {sheets:andet er|andre er} ikke læst",
      mend: "Der skal ikke gøres noget, hvis det er det rigtige. Vælg ellers et andet med --sheet.",
    },
    en: {
      problem:
        "this sheet was chosen because it has most of the expected headers; {sheets} {sheets:other|others} not read",
      mend: "Nothing needs doing if it is the right one. Else choose another with --sheet.",
    },
  },
  "xlsx/hidden-sheets": {
    da: {
      problem: "{sheets} {sheets:skjult|skjulte} ark er ikke læst",
      mend: "Der skal ikke gøres noget, medmindre tallene står i et af dem; vis det da i Excel, eller vælg det med --sheet.",
    },
    en: {
      problem: "{sheets} hidden {sheets:sheet|sheets} not read",
      mend: "Nothing needs doing unless the figures are in one of them; unhide it in Excel, or choose it with --sheet.",
    },
  },
  "xlsx/hidden-rows": {
    da: {
      problem: "det, der står i skjulte eller filtrerede rækker, er ikke læst: {rows}",
      mend: "Vis rækkerne i Excel, og gem, hvis de skal med.",
    },
    en: {
      problem: "what stands in hidden or filtered rows is not read: {rows}",
      mend: "Unhide the rows in Excel and save if they are to take part.",
    },
  },
  "xlsx/hidden-columns": {
    da: {
      problem: "det, der står i skjulte kolonner, er ikke læst: {columns}",
      mend: "Vis kolonnerne i Excel, og gem, hvis de skal med.",
    },
    en: {
      problem: "what stands in hidden columns is not read: {columns}",
      mend: "Unhide the columns in Excel and save if they are to take part.",
    },
  },
  "xlsx/hidden-cells": {
    da: {
      problem: "felter, hvis talformat ikke viser noget, er ikke læst: {cells}",
      mend: "Giv felterne formatet Standard i Excel, og gem, hvis de skal med.",
    },
    en: {
      problem: "cells whose number format shows nothing are not read: {cells}",
      mend: "Give the cells the format General in Excel and save if they are to take part.",
    },
  },
} as const satisfies Record<string, Message>;
