import type { Message } from "./message.ts";

/** Findings that only a Word document can have. */
export const INSPECT_DOCUMENT_MESSAGES = {
  "document/no-headings": {
    da: {
      problem: "dokumentet har ingen overskrifter",
      mend: "Giv overskrifterne typografierne Overskrift 1, 2 og så videre.",
    },
    en: {
      problem: "the document has no headings",
      mend: "Give the headings the styles Heading 1, 2 and so on.",
    },
  },
  "document/first-heading-level": {
    da: {
      problem: "den første overskrift er på niveau {level}, ikke 1",
      mend: "Begynd med Overskrift 1.",
    },
    en: { problem: "the first heading is at level {level}, not 1", mend: "Begin with Heading 1." },
  },
  "document/skipped-heading-level": {
    da: {
      problem: "overskriften er på niveau {level} lige efter niveau {previous}",
      mend: "Spring ikke niveauer over; brug Overskrift {next}.",
    },
    en: {
      problem: "the heading is at level {level} right after level {previous}",
      mend: "Skip no levels; use Heading {next}.",
    },
  },
  "document/empty-heading": {
    da: { problem: "overskriften er tom", mend: "Slet den tomme overskrift, eller gør den til brødtekst." },
    en: { problem: "the heading is empty", mend: "Delete the empty heading, or make it body text." },
  },
  "document/own-heading-style": {
    da: {
      problem: "overskriften bruger en typografi, som Word ikke kender som overskrift",
      mend: "Brug Words egne typografier, Overskrift 1 og så videre, og ret deres udseende.",
    },
    en: {
      problem: "the heading uses a style that Word does not know as a heading",
      mend: "Use Word's own styles, Heading 1 and so on, and change how they look.",
    },
  },
  "document/floating": {
    da: {
      problem: "figurer, rammer eller tekstbokse svæver uden fast plads i teksten (antal: {count})",
      mend: "Vælg På linje med tekst, så de læses op, hvor de hører til.",
    },
    en: {
      problem: "figures, frames or text boxes float without a place in the text (count: {count})",
      mend: "Choose In Line with Text, so that they are read where they belong.",
    },
  },
  "document/typed-list": {
    da: {
      problem: "punkter er skrevet med tegn i stedet for som en liste (antal: {count})",
      mend: "Fjern tegnene, og brug knapperne til opstilling med punkttegn eller tal.",
    },
    en: {
      problem: "points are typed with signs instead of being a list (count: {count})",
      mend: "Remove the signs and use the buttons for bullets or numbering.",
    },
  },
  "document/empty-paragraphs": {
    da: {
      problem: "tomme afsnit står efter hinanden (antal steder: {count})",
      mend: "Slet de tomme afsnit, og sæt afstand før og efter i typografien.",
    },
    en: {
      problem: "empty paragraphs follow one another (places: {count})",
      mend: "Delete the empty paragraphs and set spacing before and after in the style.",
    },
  },
  "document/repeated-blanks": {
    da: {
      problem: "der er lavet afstand med mellemrum eller tabulatorer (antal steder: {count})",
      mend: "Brug indrykning, tabulatorstop eller en tabel.",
    },
    en: {
      problem: "space is made with blanks or tabs (places: {count})",
      mend: "Use indents, tab stops or a table.",
    },
  },
  "document/unnamed-control": {
    da: {
      problem: "feltet har ikke både titel og kode",
      mend: "Giv feltet titel og kode under Udvikler > Egenskaber; titlen læses op.",
    },
    en: {
      problem: "the field lacks a title or a tag",
      mend: "Give the field a title and a tag under Developer > Properties; the title is read aloud.",
    },
  },
  "document/control-without-hint": {
    da: {
      problem: "feltet er tomt og uden vejledning",
      mend: "Giv feltet en pladsholdertekst, som siger, hvad der skal skrives.",
    },
    en: {
      problem: "the field is empty and gives no hint",
      mend: "Give the field a placeholder text that says what to write.",
    },
  },
  "document/date-language": {
    da: {
      problem: "datofeltet er på {found}, dokumentet på {wanted}",
      mend: "Vælg dokumentets sprog for datofeltet under Udvikler > Egenskaber.",
    },
    en: {
      problem: "the date field is in {found}, the document in {wanted}",
      mend: "Choose the document's language for the date field under Developer > Properties.",
    },
  },
  "document/field-without-result": {
    da: {
      problem: "felter er uden resultat, indtil Word regner dem ud (antal: {count})",
      mend: "Markér alt (Ctrl+A), tryk F9, og gem; så står resultatet i filen.",
    },
    en: {
      problem: "fields have no result until Word works them out (count: {count})",
      mend: "Select all (Ctrl+A), press F9 and save; the result then stands in the file.",
    },
  },
  "document/no-page-number": {
    da: {
      problem: "dokumentet har flere sider, men intet sidetal",
      mend: "Indsæt sidetal i sidefoden (Indsæt > Sidetal).",
    },
    en: {
      problem: "the document has several pages but no page number",
      mend: "Insert page numbers in the footer (Insert > Page Number).",
    },
  },
  "document/typed-page-number": {
    da: {
      problem: "sidetallet er skrevet ind og følger ikke siderne",
      mend: "Erstat det med et felt (Indsæt > Sidetal).",
    },
    en: {
      problem: "the page number is typed and does not follow the pages",
      mend: "Replace it with a field (Insert > Page Number).",
    },
  },
  "document/no-contents": {
    da: {
      problem: "dokumentet er på over {pages} sider uden indholdsfortegnelse",
      mend: "Indsæt en indholdsfortegnelse (Referencer > Indholdsfortegnelse).",
    },
    en: {
      problem: "the document has more than {pages} pages and no table of contents",
      mend: "Insert a table of contents (References > Table of Contents).",
    },
  },
  "document/protected": {
    da: {
      problem: "dokumentet er beskyttet mod ændring",
      mend: "Fjern beskyttelsen (Gennemse > Begræns redigering); den spærrer for hjælpemidler.",
    },
    en: {
      problem: "the document is protected against changes",
      mend: "Remove the protection (Review > Restrict Editing); it blocks reading aids.",
    },
  },
  "document/watermark": {
    da: {
      problem: "siderne har et vandmærke bag teksten",
      mend: "Fjern vandmærket (Design > Vandmærke), og skriv i stedet oplysningen i teksten.",
    },
    en: {
      problem: "the pages have a watermark behind the text",
      mend: "Remove the watermark (Design > Watermark) and say it in the text instead.",
    },
  },
  "document/page-size": {
    da: { problem: "siden er ikke A4", mend: "Vælg A4 under Layout > Størrelse." },
    en: { problem: "the page is not A4", mend: "Choose A4 under Layout > Size." },
  },
  "document/narrow-margin": {
    da: {
      problem: "en margen er under {least} cm, som mange printere ikke kan udskrive",
      mend: "Gør margenen bredere under Layout > Margener.",
    },
    en: {
      problem: "a margin is under {least} cm, which many printers cannot print",
      mend: "Widen the margin under Layout > Margins.",
    },
  },
  "document/fixed-row": {
    da: {
      problem: "rækker med tekst har låst højde, så større skrift skæres af (antal: {count})",
      mend: "Vælg Mindst i stedet for Præcis som rækkehøjde.",
    },
    en: {
      problem: "rows with text have a fixed height, so larger type is cut off (count: {count})",
      mend: "Choose At least instead of Exactly as row height.",
    },
  },
  "document/sign-alone": {
    da: {
      problem: "celler siger kun noget med et tegn eller en farve (antal: {count})",
      mend: "Skriv det også med et ord, for eksempel i gang eller færdig.",
    },
    en: {
      problem: "cells speak by a sign or colour alone (count: {count})",
      mend: "Say it in a word as well, such as under way or done.",
    },
  },
} as const satisfies Record<string, Message>;
