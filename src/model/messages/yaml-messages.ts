import type { Message } from "./message.ts";

/** Findings about a YAML file before its fields are looked at. */
export const YAML_MESSAGES = {
  "yaml/not-utf8": {
    da: { problem: "filen er ikke gemt som UTF-8", mend: "Gem filen igen med tegnsættet UTF-8." },
    en: { problem: "the file is not saved as UTF-8", mend: "Save the file again, encoded as UTF-8." },
  },
  "yaml/empty": {
    da: { problem: "filen er tom", mend: "Begynd med en kopi af et af de eksempler, der følger med." },
    en: { problem: "the file is empty", mend: "Start from a copy of one of the samples that come along." },
  },
  "yaml/too-deep": {
    da: {
      problem: "felterne ligger mange flere lag inde, end nogen fil her skal bruge",
      mend: "Kontrollér, at det er den rigtige fil.",
    },
    en: {
      problem: "fields are nested far deeper than any file here needs",
      mend: "Check that it is the right file.",
    },
  },
  "yaml/version": {
    da: {
      problem: "filen beder om en anden udgave af YAML end 1.2",
      mend: "Slet linjen, der begynder med %YAML.",
    },
    en: {
      problem: "the file asks for another version of YAML than 1.2",
      mend: "Delete the line that begins with %YAML.",
    },
  },
  "yaml/many-documents": {
    da: {
      problem: "filen rummer flere dokumenter, adskilt af ---",
      mend: "Læg hvert dokument i sin egen fil.",
    },
    en: {
      problem: "the file holds several documents, separated by ---",
      mend: "Put each document in a file of its own.",
    },
  },
  "yaml/duplicate-key": {
    da: { problem: "det samme felt står to gange", mend: "Slet det ene af de to felter." },
    en: { problem: "the same field stands twice", mend: "Delete one of the two." },
  },
  "yaml/alias": {
    da: {
      problem: "henvisninger med * kan ikke bruges her",
      mend: "Skriv indholdet ud det sted, hvor der henvises fra.",
    },
    en: {
      problem: "references with * cannot be used here",
      mend: "Write the content out in the place that refers to it.",
    },
  },
  "yaml/tag": {
    da: { problem: "typeangivelser med ! kan ikke bruges her", mend: "Slet ! og ordet lige efter." },
    en: {
      problem: "type tags with ! cannot be used here",
      mend: "Delete the ! and the word right after it.",
    },
  },
  "yaml/key-not-text": {
    da: { problem: "feltets navn er ikke et ord", mend: "Skriv navnet som ét ord, fulgt af kolon." },
    en: { problem: "the name of the field is not a word", mend: "Write the name as one word and a colon." },
  },
  "yaml/tab": {
    da: { problem: "linjen er rykket ind med tabulator", mend: "Ryk ind med mellemrum i stedet." },
    en: { problem: "the line is indented with a tab", mend: "Indent with spaces instead." },
  },
  "yaml/colon": {
    da: {
      problem: "et kolon står, hvor der ikke kan begynde et felt",
      mend: "Sæt teksten i anførselstegn, hvis kolonet er en del af den; se ellers efter indrykningen.",
    },
    en: {
      problem: "a colon stands where no field can begin",
      mend: "Put the text in quotes if the colon is part of it; otherwise look at the indentation.",
    },
  },
  "yaml/unclosed": {
    da: {
      problem: "et anførselstegn eller en parentes bliver ikke lukket",
      mend: "Sæt det manglende tegn ind, her eller i linjerne over.",
    },
    en: {
      problem: "a quote or a bracket is never closed",
      mend: "Add the missing character, here or in the lines above.",
    },
  },
  "yaml/indent": {
    da: {
      problem: "indrykningen passer ikke med linjerne over",
      mend: "Lad felter, der hører sammen, begynde i samme kolonne.",
    },
    en: {
      problem: "the indentation does not fit the lines above",
      mend: "Let fields that belong together begin in the same column.",
    },
  },
  "yaml/syntax": {
    da: {
      problem: "linjen kan ikke læses som YAML ({detail})",
      mend: "Sæt teksten i anførselstegn, eller sammenlign med et af de eksempler, der følger med.",
    },
    en: {
      problem: "the line cannot be read as YAML ({detail})",
      mend: "Put the text in quotes, or compare with one of the samples that come along.",
    },
  },
} as const satisfies Record<string, Message>;
