import type { Message } from "./message.ts";

/** Findings about links, language, properties and contrast, which slides and Word documents share. */
export const INSPECT_TEXT_MESSAGES = {
  "link/vague-text": {
    da: {
      problem: "linkets tekst siger ikke, hvor det fører hen",
      mend: "Skriv målet i linkteksten, for eksempel vejledningens navn.",
    },
    en: {
      problem: "the link's text does not say where it leads",
      mend: "Name the target in the link's text, such as the title of the guideline.",
    },
  },
  "link/bare-address": {
    da: {
      problem: "linkets tekst er en netadresse, som læses op tegn for tegn",
      mend: "Skriv målets navn som linktekst.",
    },
    en: {
      problem: "the link's text is a web address, which is read sign by sign",
      mend: "Write the name of the target as the link's text.",
    },
  },
  "link/not-visible": {
    da: {
      problem: "linket kan ikke kendes fra anden tekst uden farve",
      mend: "Brug typografien Hyperlink med understregning.",
    },
    en: {
      problem: "the link cannot be told from other text without colour",
      mend: "Use the style Hyperlink with an underline.",
    },
  },
  "language/missing": {
    da: {
      problem: "tekst har intet sprog (antal stykker: {count})",
      mend: "Markér teksten, og vælg sprog under Gennemse > Sprog.",
    },
    en: {
      problem: "text has no language (pieces: {count})",
      mend: "Select the text and choose a language under Review > Language.",
    },
  },
  "language/other": {
    da: {
      problem: "det meste af teksten er mærket {found}, men filen er på {wanted}",
      mend: "Markér teksten, og vælg det rigtige sprog; ellers læses den op med forkert udtale.",
    },
    en: {
      problem: "most of the text is marked {found}, but the file is in {wanted}",
      mend: "Select the text and choose the right language; else it is read with the wrong pronunciation.",
    },
  },
  "language/passage": {
    da: {
      problem: "noget af teksten er mærket {found}, men filen er på {wanted}",
      mend: "Kontrollér, at netop den tekst er på det sprog.",
    },
    en: {
      problem: "some of the text is marked {found}, but the file is in {wanted}",
      mend: "Check that this very text is in that language.",
    },
  },
  "language/no-default": {
    da: {
      problem: "dokumentet har intet standardsprog",
      mend: "Vælg sprog under Gennemse > Sprog, og gør det til standard.",
    },
    en: {
      problem: "the document has no default language",
      mend: "Choose a language under Review > Language and make it the default.",
    },
  },
  "language/no-theme-language": {
    da: {
      problem: "temaets skrifttyper har intet sprog",
      mend: "Vælg sprog under Gennemse > Sprog, og gem dokumentet fra Word.",
    },
    en: {
      problem: "the theme's typefaces have no language",
      mend: "Choose a language under Review > Language and save the document from Word.",
    },
  },
  "language/default-differs": {
    da: {
      problem: "ny tekst får sproget {found}, men filen er på {wanted}",
      mend: "Vælg filens sprog som standard under Gennemse > Sprog.",
    },
    en: {
      problem: "new text gets the language {found}, but the file is in {wanted}",
      mend: "Make the file's language the default under Review > Language.",
    },
  },
  "property/no-title": {
    da: {
      problem: "filen har ingen titel i sine egenskaber",
      mend: "Skriv en titel under Filer > Oplysninger; den læses op, når filen åbnes.",
    },
    en: {
      problem: "the file has no title among its properties",
      mend: "Write a title under File > Info; it is read aloud when the file opens.",
    },
  },
  "property/no-language": {
    da: {
      problem: "filen har intet sprog i sine egenskaber",
      mend: "Skriv sproget, for eksempel da-DK, i egenskaben Sprog.",
    },
    en: {
      problem: "the file has no language among its properties",
      mend: "Write the language, such as da-DK, in the property Language.",
    },
  },
  "property/no-author": {
    da: {
      problem: "filen har ingen forfatter i sine egenskaber",
      mend: "Skriv den enhed, der står bag filen, under Filer > Oplysninger.",
    },
    en: {
      problem: "the file has no author among its properties",
      mend: "Name the unit behind the file under File > Info.",
    },
  },
  "property/library-default": {
    da: {
      problem: "egenskaben {property} er et programs standardtekst",
      mend: "Skriv filens egen tekst under Filer > Oplysninger.",
    },
    en: {
      problem: "the property {property} is a program's default text",
      mend: "Write the file's own text under File > Info.",
    },
  },
  "contrast/text": {
    da: {
      problem: "tekst og baggrund har kontrasten {found}:1; der kræves {wanted}:1",
      mend: "Gør teksten mørkere eller baggrunden lysere, eller omvendt.",
    },
    en: {
      problem: "text and background have a contrast of {found}:1; {wanted}:1 is needed",
      mend: "Make the text darker or the background lighter, or the reverse.",
    },
  },
  "contrast/chart": {
    da: {
      problem: "en farve i diagrammet har kontrasten {found}:1 til baggrunden; der kræves {wanted}:1",
      mend: "Vælg en mørkere eller kraftigere farve.",
    },
    en: {
      problem: "a colour in the chart has a contrast of {found}:1 to its background; {wanted}:1 is needed",
      mend: "Choose a darker or stronger colour.",
    },
  },
} as const satisfies Record<string, Message>;
