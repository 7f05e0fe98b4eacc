import type { Message } from "./message.ts";

/** Findings about an Office file as a package of parts. `{detail}` names parts and ids, never what a document says. */
export const INSPECT_PACKAGE_MESSAGES = {
  "office/old-format": {
    da: {
      problem: "filen er i Offices gamle format (.doc, .ppt)",
      mend: "Åbn filen i Word eller PowerPoint, og gem den som .docx eller .pptx.",
    },
    en: {
      problem: "the file is in the old Office format (.doc, .ppt)",
      mend: "Open the file in Word or PowerPoint and save it as .docx or .pptx.",
    },
  },
  "office/encrypted": {
    da: {
      problem: "filen er låst med adgangskode",
      mend: "Fjern adgangskoden i Office; en låst fil kan hverken undersøges eller læses op.",
    },
    en: {
      problem: "the file is locked with a password",
      mend: "Remove the password in Office; a locked file can neither be inspected nor read aloud.",
    },
  },
  "office/too-many-parts": {
    da: {
      problem: "filen har {parts} dele; der læses højst {most}",
      mend: "Kontrollér, at filen kommer fra Word eller PowerPoint. Del den, hvis den virkelig er så stor.",
    },
    en: {
      problem: "the file has {parts} parts; at most {most} are read",
      mend: "Check that the file comes from Word or PowerPoint. Split it if it really is that large.",
    },
  },
  "office/too-large-inside": {
    da: {
      problem: "filen fylder over {megabytes} MB, når den pakkes ud",
      mend: "Kontrollér, at filen kommer fra Word eller PowerPoint, og gør billeder og film mindre.",
    },
    en: {
      problem: "the file takes more than {megabytes} MB once unpacked",
      mend: "Check that the file comes from Word or PowerPoint, and make pictures and films smaller.",
    },
  },
  "office/packed-too-tight": {
    da: {
      problem: "en del af filen er pakket mere end {ratio} gange, som kun ses i filer lavet for at skade",
      mend: "Åbn ikke filen, før afsenderen har bekræftet den.",
    },
    en: {
      problem: "a part is packed more than {ratio} times, which is only seen in files made to do harm",
      mend: "Do not open the file before its sender has confirmed it.",
    },
  },
  "office/other-kind": {
    da: {
      problem: "filen er hverken en præsentation eller et Word-dokument",
      mend: "Undersøg .pptx- og .docx-filer; andre filtyper kendes ikke.",
    },
    en: {
      problem: "the file is neither a presentation nor a Word document",
      mend: "Inspect .pptx and .docx files; other kinds are not known.",
    },
  },
  "office/strict-format": {
    da: {
      problem: "filen er gemt som Strict Open XML, som ikke undersøges",
      mend: "Gem den i Office som almindelig .docx eller .pptx, og undersøg den igen.",
    },
    en: {
      problem: "the file is saved as Strict Open XML, which is not inspected",
      mend: "Save it from Office as an ordinary .docx or .pptx and inspect it again.",
    },
  },
  "package/readable-archive": {
    da: {
      problem: "filen er ikke en Office-fil, eller den er beskadiget",
      mend: "Åbn filen i Office for at se, om den er hel, og gem den igen.",
    },
    en: {
      problem: "the file is no Office file, or it is damaged",
      mend: "Open the file in Office to see whether it is whole, and save it again.",
    },
  },
  "package/entry-names": {
    da: {
      problem: "navnene i pakken er ikke entydige og sikre: {detail}",
      mend: "Åbn filen i Office, og gem den igen; så skrives pakken forfra.",
    },
    en: {
      problem: "the names in the package are not distinct and safe: {detail}",
      mend: "Open the file in Office and save it again; the package is then written afresh.",
    },
  },
  "package/well-formed": {
    da: {
      problem: "delen er ikke gyldig XML: {detail}",
      mend: "Filen vil ikke åbne rent. Lav den igen med det program, den kommer fra.",
    },
    en: {
      problem: "the part is not sound XML: {detail}",
      mend: "The file will not open clean. Make it again with the program it comes from.",
    },
  },
  "package/declared-types": {
    da: {
      problem: "listen over indholdstyper passer ikke til pakkens dele: {detail}",
      mend: "Åbn filen i Office, lad den reparere, og gem den igen.",
    },
    en: {
      problem: "the list of content types does not agree with the parts: {detail}",
      mend: "Open the file in Office, let it repair, and save it again.",
    },
  },
  "package/resolved-relationships": {
    da: {
      problem: "en henvisning fører ingen steder hen eller ud af filen: {detail}",
      mend: "Indsæt det, der henvises til, i selve filen, eller fjern henvisningen (Filer > Oplysninger > Rediger links til filer).",
    },
    en: {
      problem: "a reference leads nowhere or out of the file: {detail}",
      mend: "Put what is referred to into the file itself, or remove the reference (File > Info > Edit links to files).",
    },
  },
  "package/reachable-only": {
    da: {
      problem: "der ligger en del i filen, som ingen ser: {detail}",
      mend: "Åbn filen i Office, og gem den igen; glemte dele falder da ud.",
    },
    en: {
      problem: "a part lies in the file that nobody sees: {detail}",
      mend: "Open the file in Office and save it again; forgotten parts then drop out.",
    },
  },
  "package/unique-ids": {
    da: {
      problem: "et id bruges to gange: {detail}",
      mend: "Kopiér elementet til et nyt, og slet det gamle; så får det sit eget id.",
    },
    en: {
      problem: "an id is used twice: {detail}",
      mend: "Copy the element to a new one and delete the old; it then gets an id of its own.",
    },
  },
  "package/true-media": {
    da: {
      problem: "et billede er ikke, hvad det giver sig ud for: {detail}",
      mend: "Indsæt billedet igen som PNG eller JPEG; ellers vises et rødt kryds i nogle programmer.",
    },
    en: {
      problem: "a picture is not what it says it is: {detail}",
      mend: "Insert the picture again as PNG or JPEG; some programs show a red cross otherwise.",
    },
  },
  "package/slide-frame": {
    da: {
      problem: "slides, layouts, temaer og sektioner hænger ikke sammen: {detail}",
      mend: "Åbn præsentationen i PowerPoint, lad den reparere, og gem den igen.",
    },
    en: {
      problem: "slides, layouts, themes and sections do not hang together: {detail}",
      mend: "Open the presentation in PowerPoint, let it repair, and save it again.",
    },
  },
} as const satisfies Record<string, Message>;
