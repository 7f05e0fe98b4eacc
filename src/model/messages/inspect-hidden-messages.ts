import type { Message } from "./message.ts";

/** Findings about what a file carries along unseen. What was found is counted, never quoted. */
export const INSPECT_HIDDEN_MESSAGES = {
  "hidden/embedded-file": {
    da: {
      problem: "der ligger en hel fil inde i filen",
      mend: "Kontrollér, at den indlejrede fil kun rummer det, der vises, eller indsæt figuren som billede.",
    },
    en: {
      problem: "a whole file lies inside the file",
      mend: "Check that the embedded file holds only what is shown, or insert the figure as a picture.",
    },
  },
  "hidden/macros": {
    da: { problem: "filen rummer makroer", mend: "Gem filen som .pptx eller .docx uden makroer." },
    en: { problem: "the file holds macros", mend: "Save the file as .pptx or .docx without macros." },
  },
  "hidden/comments": {
    da: {
      problem: "filen rummer kommentarer (antal: {count})",
      mend: "Slet kommentarerne, før filen deles ud.",
    },
    en: {
      problem: "the file holds comments (count: {count})",
      mend: "Delete the comments before handing out.",
    },
  },
  "hidden/tracked-changes": {
    da: {
      problem: "filen rummer sporede ændringer (antal: {count}), så slettet tekst kan læses",
      mend: "Acceptér eller afvis alle ændringer, før filen deles ud.",
    },
    en: {
      problem: "the file holds tracked changes (count: {count}), so deleted text can be read",
      mend: "Accept or reject all changes before handing out.",
    },
  },
  "hidden/hidden-text": {
    da: {
      problem: "filen rummer skjult tekst (antal: {count})",
      mend: "Vis skjult tekst i Word (Ctrl+Shift+8), og slet den eller gør den synlig.",
    },
    en: {
      problem: "the file holds hidden text (count: {count})",
      mend: "Show hidden text in Word (Ctrl+Shift+8) and delete it or make it visible.",
    },
  },
  "hidden/hidden-slide": {
    da: { problem: "sliden er skjult", mend: "Slet den skjulte slide, eller vis den." },
    en: { problem: "the slide is hidden", mend: "Delete the hidden slide, or show it." },
  },
  "hidden/hidden-shape": {
    da: {
      problem: "elementet er skjult",
      mend: "Slet elementet, eller vis det i markeringsruden (Alt+F10).",
    },
    en: {
      problem: "the element is hidden",
      mend: "Delete the element, or show it in the selection pane (Alt+F10).",
    },
  },
  "hidden/person-property": {
    da: {
      problem: "egenskaben {property} ser ud til at nævne en person",
      mend: "Skriv en enhed i stedet for en person under Filer > Oplysninger, eller brug Undersøg dokument.",
    },
    en: {
      problem: "the property {property} seems to name a person",
      mend: "Name a unit instead of a person under File > Info, or use Inspect Document.",
    },
  },
  "hidden/custom-properties": {
    da: {
      problem: "filen har egne egenskaber (antal: {count}), som kan nævne personer, sager eller mapper",
      mend: "Se dem under Filer > Oplysninger > Egenskaber, eller fjern dem med Undersøg dokument.",
    },
    en: {
      problem: "the file has custom properties (count: {count}), which may name people, cases or folders",
      mend: "See them under File > Info > Properties, or remove them with Inspect Document.",
    },
  },
  "hidden/local-path": {
    da: {
      problem: "filen rummer stier til en disk, et drev eller en server (antal: {count})",
      mend: "Fjern stierne; de viser brugernavne og mapper. Indsæt filer i stedet for at henvise til dem.",
    },
    en: {
      problem: "the file holds paths to a disk, a drive or a server (count: {count})",
      mend: "Remove the paths; they show user names and folders. Insert files instead of linking to them.",
    },
  },
  "hidden/picture-metadata": {
    da: {
      problem: "billedet har oplysninger med om kamera, sted eller ophav",
      mend: "Gem billedet uden metadata, og indsæt det igen.",
    },
    en: {
      problem: "the picture carries details of camera, place or origin",
      mend: "Save the picture without metadata and insert it again.",
    },
  },
  "hidden/cpr-like": {
    da: {
      problem: "filen rummer tal, som kan være CPR-numre (antal: {count})",
      mend: "Fjern tallene, og find ud af, hvordan de kom med. Del ikke filen ud.",
    },
    en: {
      problem: "the file holds numbers that may be CPR numbers (count: {count})",
      mend: "Remove the numbers and find out how they came in. Do not hand the file out.",
    },
  },
  "hidden/ydernummer": {
    da: {
      problem: "filen rummer ydernumre fra klyngen (antal: {count})",
      mend: "Fjern dem, og del ikke filen ud, før den er undersøgt igen.",
    },
    en: {
      problem: "the file holds ydernumre of the cluster (count: {count})",
      mend: "Remove them, and do not hand the file out before it is inspected again.",
    },
  },
  "hidden/practice-name": {
    da: {
      problem: "filen rummer navne på klyngens praksis (antal: {count})",
      mend: "Fjern dem, medmindre klyngen har besluttet åbne data. Del ikke filen ud, før den er undersøgt igen.",
    },
    en: {
      problem: "the file holds names of the cluster's practices (count: {count})",
      mend: "Remove them unless the cluster has decided on open data. Inspect the file again before handing out.",
    },
  },
  "hidden/cvr": {
    da: {
      problem: "filen rummer CVR-numre fra klyngen (antal: {count})",
      mend: "Fjern dem, og del ikke filen ud, før den er undersøgt igen.",
    },
    en: {
      problem: "the file holds CVR numbers of the cluster (count: {count})",
      mend: "Remove them, and do not hand the file out before it is inspected again.",
    },
  },
} as const satisfies Record<string, Message>;
