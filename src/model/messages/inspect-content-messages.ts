import type { Message } from "./message.ts";

/** Findings about pictures and tables, which slides and Word documents share. */
export const INSPECT_CONTENT_MESSAGES = {
  "alt/missing": {
    da: {
      problem: "der er ingen alternativ tekst",
      mend: "Skriv i den alternative tekst, hvad figuren viser, eller markér den som pynt.",
    },
    en: {
      problem: "there is no alternative text",
      mend: "Write in the alternative text what the figure shows, or mark it as decorative.",
    },
  },
  "alt/contradictory": {
    da: {
      problem: "elementet er både markeret som pynt og har alternativ tekst",
      mend: "Behold enten teksten eller mærket, ikke begge.",
    },
    en: {
      problem: "the element is marked as decorative and has alternative text as well",
      mend: "Keep the text or the mark, not both.",
    },
  },
  "alt/file-name": {
    da: {
      problem: "den alternative tekst er et filnavn",
      mend: "Skriv, hvad figuren viser, med dens vigtigste tal.",
    },
    en: {
      problem: "the alternative text is a file name",
      mend: "Write what the figure shows, with its key numbers.",
    },
  },
  "alt/generic": {
    da: {
      problem: "den alternative tekst siger kun, hvad slags figur det er",
      mend: "Skriv, hvad figuren viser, med dens vigtigste tal.",
    },
    en: {
      problem: "the alternative text only says what kind of figure it is",
      mend: "Write what the figure shows, with its key numbers.",
    },
  },
  "alt/automatic": {
    da: {
      problem: "den alternative tekst er gættet af Office",
      mend: "Læs den, ret den, og fjern bemærkningen om, at den er automatisk.",
    },
    en: {
      problem: "the alternative text was guessed by Office",
      mend: "Read it, mend it, and remove the remark that it is automatic.",
    },
  },
  "alt/short": {
    da: {
      problem: "den alternative tekst er på under {least} tegn",
      mend: "Skriv en sætning om, hvad figuren viser.",
    },
    en: {
      problem: "the alternative text has fewer than {least} characters",
      mend: "Write a sentence on what the figure shows.",
    },
  },
  "alt/long": {
    da: {
      problem: "den alternative tekst er på {found} tegn; over {most} er svært at følge oplæst",
      mend: "Skriv hovedsagen, og flyt detaljerne til noterne eller en tabel.",
    },
    en: {
      problem: "the alternative text has {found} characters; more than {most} is hard to follow read aloud",
      mend: "Write the main thing and move details to the notes or a table.",
    },
  },
  "alt/line-break": {
    da: { problem: "den alternative tekst har linjeskift", mend: "Skriv den som én sammenhængende tekst." },
    en: { problem: "the alternative text has line breaks", mend: "Write it as one running text." },
  },
  "table/no-header": {
    da: {
      problem: "tabellen har ingen overskriftsrække",
      mend: "Markér første række som overskriftsrække, så kolonnernes navne læses op.",
    },
    en: {
      problem: "the table has no header row",
      mend: "Mark the first row as header row, so that the columns' names are read aloud.",
    },
  },
  "table/header-elsewhere": {
    da: {
      problem: "andre rækker end de første er markeret som overskrift",
      mend: "Lad kun tabellens første række være overskriftsrække.",
    },
    en: {
      problem: "rows other than the first are marked as header",
      mend: "Let only the table's first row be a header row.",
    },
  },
  "table/look-disagrees": {
    da: {
      problem: "tabellens design siger noget andet om overskriftsrækken end tabellen selv",
      mend: "Sæt hak ved Overskriftsrække under Tabeldesign.",
    },
    en: {
      problem: "the table's design and the table itself disagree about the header row",
      mend: "Tick Header Row under Table Design.",
    },
  },
  "table/merged-cells": {
    da: {
      problem: "tabellen har flettede celler (antal: {count})",
      mend: "Opdel cellerne; flettede celler læses op det forkerte sted.",
    },
    en: {
      problem: "the table has merged cells (count: {count})",
      mend: "Split the cells; merged cells are read in the wrong place.",
    },
  },
  "table/empty-line": {
    da: {
      problem: "tabellen har tomme rækker eller kolonner (antal: {count})",
      mend: "Slet dem, og lav luften med afstand i stedet.",
    },
    en: {
      problem: "the table has empty rows or columns (count: {count})",
      mend: "Delete them and make the space with spacing instead.",
    },
  },
  "table/nested": {
    da: {
      problem: "der er en tabel inde i tabellen",
      mend: "Gør den indre tabel til tekst eller en tabel for sig.",
    },
    en: {
      problem: "there is a table inside the table",
      mend: "Make the inner table text or a table of its own.",
    },
  },
  "table/row-may-split": {
    da: {
      problem: "rækker kan blive delt mellem to sider (antal: {count})",
      mend: "Fjern hakket ved Tillad, at rækker brydes over sider.",
    },
    en: {
      problem: "rows may be split between two pages (count: {count})",
      mend: "Clear the box Allow row to break across pages.",
    },
  },
  "table/no-caption": {
    da: {
      problem: "tabellen har ingen titel eller beskrivelse",
      mend: "Skriv dem under Tabelegenskaber > Alternativ tekst.",
    },
    en: {
      problem: "the table has no title or description",
      mend: "Write them under Table Properties > Alt Text.",
    },
  },
} as const satisfies Record<string, Message>;
