import type { Message } from "./message.ts";

/** Findings that only a presentation can have. */
export const INSPECT_SLIDE_MESSAGES = {
  "slide/no-title": {
    da: {
      problem: "sliden har ingen titel",
      mend: "Vælg et layout med titel, og skriv sliden dens titel i titelfeltet.",
    },
    en: {
      problem: "the slide has no title",
      mend: "Choose a layout with a title and write the slide's title in the title placeholder.",
    },
  },
  "slide/several-titles": {
    da: {
      problem: "sliden har {count} {count:titelfelt|titelfelter}",
      mend: "Behold ét titelfelt, og gør resten til tekst.",
    },
    en: {
      problem: "the slide has {count} title {count:placeholder|placeholders}",
      mend: "Keep one title placeholder and make the rest text.",
    },
  },
  "slide/title-off-slide": {
    da: {
      problem: "titlen ligger helt eller delvis uden for sliden",
      mend: "Flyt titlen ind på sliden; skal den ikke ses, så skjul den ikke ved at flytte den.",
    },
    en: {
      problem: "the title lies wholly or partly off the slide",
      mend: "Move the title on to the slide; do not hide it by moving it away.",
    },
  },
  "slide/title-not-in-layout": {
    da: {
      problem: "slidens layout eller master har intet titelfelt",
      mend: "Tilføj et titelfelt i layout og master (Vis > Slidemaster), eller vælg et andet layout.",
    },
    en: {
      problem: "the slide's layout or master has no title placeholder",
      mend: "Add a title placeholder to layout and master (View > Slide Master), or choose another layout.",
    },
  },
  "slide/repeated-title": {
    da: {
      problem: "slide {other} har samme titel",
      mend: "Gør titlerne forskellige, for eksempel med (1 af 2), så man kan finde den rigtige slide.",
    },
    en: {
      problem: "slide {other} has the same title",
      mend: "Make the titles differ, for example with (1 of 2), so that the right slide can be found.",
    },
  },
  "slide/title-not-first": {
    da: {
      problem: "titlen læses ikke op først",
      mend: "Flyt titlen øverst i læserækkefølgen (Gennemse > Kontrollér tilgængelighed > Læserækkefølge).",
    },
    en: {
      problem: "the title is not read first",
      mend: "Move the title to the top of the reading order (Review > Check Accessibility > Reading Order).",
    },
  },
  "slide/foot-not-last": {
    da: {
      problem: "sidefod, dato eller slidenummer læses op før indholdet",
      mend: "Flyt dem sidst i læserækkefølgen.",
    },
    en: {
      problem: "footer, date or slide number is read before the content",
      mend: "Move them to the end of the reading order.",
    },
  },
  "slide/order-against-position": {
    da: {
      problem: "elementet læses op efter noget, der står under det ({after})",
      mend: "Ret læserækkefølgen, så den følger sliden oppefra og ned.",
    },
    en: {
      problem: "the element is read after something that stands below it ({after})",
      mend: "Mend the reading order so that it follows the slide from top to bottom.",
    },
  },
  "slide/empty-placeholder": {
    da: { problem: "pladsholderen er tom", mend: "Udfyld pladsholderen, eller slet den fra sliden." },
    en: {
      problem: "the placeholder is empty",
      mend: "Fill in the placeholder, or delete it from the slide.",
    },
  },
  "slide/text-off-slide": {
    da: { problem: "tekst ligger uden for sliden", mend: "Flyt teksten ind på sliden, eller slet den." },
    en: { problem: "text lies off the slide", mend: "Move the text on to the slide, or delete it." },
  },
  "slide/text-overflow": {
    da: {
      problem: "teksten løber ud over boksen (linjer for meget: {needed})",
      mend: "Gør teksten kortere, boksen større eller skriften mindre.",
    },
    en: {
      problem: "the text runs over its box (lines too many: {needed})",
      mend: "Shorten the text, enlarge the box or use smaller type.",
    },
  },
  "slide/table-overflow": {
    da: {
      problem: "tabellen vokser ud over slidens kant",
      mend: "Del tabellen på to slides, eller gør teksten kortere.",
    },
    en: {
      problem: "the table grows beyond the edge of the slide",
      mend: "Split the table over two slides, or shorten its text.",
    },
  },
  "slide/small-text": {
    da: {
      problem: "teksten er {points} punkter; mindst {least} kan læses på en skærm",
      mend: "Gør skriften større, eller flyt noget af teksten til noterne.",
    },
    en: {
      problem: "the text is {points} points; at least {least} can be read on a screen",
      mend: "Enlarge the type, or move some of the text to the notes.",
    },
  },
  "slide/small-chart-text": {
    da: {
      problem: "teksten i diagrammet er {points} punkter på sliden; mindst {least} kan læses",
      mend: "Gør diagrammets skrift større, eller vis mindre i diagrammet.",
    },
    en: {
      problem: "the text in the chart is {points} points on the slide; at least {least} can be read",
      mend: "Enlarge the chart's type, or show less in the chart.",
    },
  },
  "slide/colour-alone": {
    da: {
      problem: "et punkt i diagrammet er kun fremhævet med farve",
      mend: "Giv det fremhævede punkt en dataetiket eller en anden form.",
    },
    en: {
      problem: "a point of the chart is set apart by colour alone",
      mend: "Give the point a data label or another shape.",
    },
  },
  "slide/chart-without-numbers": {
    da: {
      problem: "diagrammets tal findes ikke som tekst",
      mend: "Skriv de vigtigste tal i den alternative tekst, i noterne eller i en tabel på sliden.",
    },
    en: {
      problem: "the chart's numbers are nowhere given as text",
      mend: "Write the key numbers in the alternative text, the notes or a table on the slide.",
    },
  },
  "slide/auto-advance": {
    da: {
      problem: "sliden skifter af sig selv",
      mend: "Slå automatisk skift fra under Overgange, så alle kan nå at læse.",
    },
    en: {
      problem: "the slide advances by itself",
      mend: "Turn automatic advance off under Transitions, so that everyone has time to read.",
    },
  },
  "slide/endless-animation": {
    da: {
      problem: "en animation gentager sig uden ende",
      mend: "Fjern animationen, eller lad den køre én gang.",
    },
    en: { problem: "an animation repeats without end", mend: "Remove the animation, or let it run once." },
  },
  "slide/media-without-captions": {
    da: {
      problem: "lyd eller film har ingen undertekster",
      mend: "Indsæt undertekster (Afspilning > Indsæt billedtekster), eller skriv indholdet i noterne.",
    },
    en: {
      problem: "sound or film has no captions",
      mend: "Insert captions (Playback > Insert Captions).",
    },
  },
  "slide/default-names": {
    da: {
      problem: "dette og andre elementer har kun programmets eget navn (antal: {count})",
      mend: "Giv elementerne navne i markeringsruden (Alt+F10), så de kan kendes fra hinanden.",
    },
    en: {
      problem: "this and other elements have only the program's own name (count: {count})",
      mend: "Name the elements in the selection pane (Alt+F10), so that they can be told apart.",
    },
  },
  "deck/unnamed-section": {
    da: {
      problem: "sektion {number} har intet rigtigt navn",
      mend: "Omdøb sektionen, så den siger, hvad dens slides handler om.",
    },
    en: {
      problem: "section {number} has no real name",
      mend: "Rename the section so that it says what its slides are about.",
    },
  },
  "deck/repeated-section": {
    da: {
      problem: "sektion {number} hedder det samme som en tidligere",
      mend: "Giv sektionerne hver sit navn.",
    },
    en: {
      problem: "section {number} has the name of an earlier one",
      mend: "Give each section its own name.",
    },
  },
  "deck/runs-by-itself": {
    da: {
      problem: "diasshowet kører i ring eller af sig selv",
      mend: "Vælg under Diasshow > Konfigurer, at en oplægsholder styrer det.",
    },
    en: {
      problem: "the slide show loops or runs by itself",
      mend: "Choose under Slide Show > Set Up that a speaker controls it.",
    },
  },
  "deck/modify-password": {
    da: {
      problem: "filen kræver adgangskode for at blive ændret",
      mend: "Fjern adgangskoden, så deltagerne kan tilpasse filen til deres hjælpemidler.",
    },
    en: {
      problem: "the file asks for a password before it can be changed",
      mend: "Remove the password, so that readers can adapt the file to their aids.",
    },
  },
} as const satisfies Record<string, Message>;
