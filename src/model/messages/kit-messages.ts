import type { Message } from "./message.ts";

export const KIT_MESSAGES = {
  "kit/no-data": {
    da: {
      problem: "pakken har målepunkter, men ingen datafil er nævnt",
      mend: "Angiv datafilen med --data.",
    },
    en: {
      problem: "the package has measures, but no data file is named",
      mend: "Name the data file with --data.",
    },
  },
  "kit/open-needs-decision": {
    da: {
      problem: "åbne data kræver en beslutning, som klyngefilen ikke har",
      mend: "Skriv i klyngefilen under view, hvornår klyngen besluttede det, og hvem der gjorde: view: { open: { decided, by } }.",
    },
    en: {
      problem: "an open view needs a decision that the cluster file does not hold",
      mend: "Write in the cluster file, under view, when the cluster decided it and who did: view: { open: { decided, by } }.",
    },
  },
  "kit/unreadable": {
    da: {
      problem: "filen kan ikke læses: {reason}",
      mend: "Kontrollér, at stien er rigtig, og at filen ikke er åben i et andet program.",
    },
    en: {
      problem: "the file cannot be read: {reason}",
      mend: "Check the path, and that no other program holds the file open.",
    },
  },
  "kit/no-font": {
    da: {
      problem: "diagrammernes skrift kan ikke tegnes på denne maskine",
      mend: "Kontrollér, at mappen assets/fonts følger med programmet, og at dens filer kan læses.",
    },
    en: {
      problem: "the charts' typeface cannot be drawn on this machine",
      mend: "Check that the folder assets/fonts came along with the program and that its files can be read.",
    },
  },
  "kit/not-a-kit-folder": {
    da: {
      problem: "mappen er ikke en mødepakke: den har ingen intern/kit.json",
      mend: "Angiv den mappe, som en tidligere kørsel skrev, for eksempel out/<klynge>/<pakke>/<mødedato>.",
    },
    en: {
      problem: "the folder is not a meeting kit: it has no intern/kit.json",
      mend: "Name the folder an earlier build wrote, for example out/<cluster>/<template>/<meeting date>.",
    },
  },
  "kit/damaged-manifest": {
    da: {
      problem: "filen er ændret eller beskadiget og kan ikke bruges",
      mend: "Hent mødepakken fra en sikkerhedskopi, eller byg den igen ud fra klyngefil og data.",
    },
    en: {
      problem: "the file has been changed or damaged and cannot be used",
      mend: "Fetch the meeting kit from a backup, or build it again from the cluster file and the data.",
    },
  },
  "kit/newer-manifest": {
    da: {
      problem:
        "mødepakken er skrevet i format {found}, men denne udgave af programmet kender kun til og med {known}",
      mend: "Brug den nyere udgave af klyngepakke, som mødepakken er bygget med.",
    },
    en: {
      problem: "the meeting kit is written in format {found}, but this program knows none above {known}",
      mend: "Use the newer version of klyngepakke that the meeting kit was built with.",
    },
  },
  "kit/edited-file": {
    da: {
      problem: "rettet i hånden, siden programmet skrev dem: {files}",
      mend: "Gem rettelserne et andet sted, eller brug --force: så bygges der igen, og den rettede udgave gemmes i mappen tidligere. Intet er ændret.",
    },
    en: {
      problem: "edited by hand since the program wrote them: {files}",
      mend: "Keep the edits somewhere else, or use --force: the kit is then built again, and the edited one is kept in the folder tidligere. Nothing was changed.",
    },
  },
  "kit/foreign-file": {
    da: {
      problem: "mappen rummer filer, som programmet ikke har skrevet: {files}",
      mend: "Flyt dem, eller brug --force for at bygge mødepakken og lade dem ligge. Intet er ændret.",
    },
    en: {
      problem: "the folder holds files the program did not write: {files}",
      mend: "Move them, or use --force to build the kit and leave them where they are. Nothing was changed.",
    },
  },
  "kit/occupied-folder": {
    da: {
      problem: "mappen rummer andet end en mødepakke: {files}",
      mend: "Vælg en anden mappe. Heller ikke --force skriver i en mappe, der ikke er en mødepakke.",
    },
    en: {
      problem: "the folder holds something else than a meeting kit: {files}",
      mend: "Choose another folder. Even --force does not write into a folder that is no meeting kit.",
    },
  },
  "kit/written-by-another": {
    da: {
      problem: "en anden kørsel skrev den samme mødepakke samtidig, så denne gav op",
      mend: "Vent, til den anden kørsel er færdig, og kør igen, hvis dens mødepakke ikke er den rigtige.",
    },
    en: {
      problem: "another run was writing the same meeting kit, so this one gave up",
      mend: "Wait until the other run is done, and run again if its kit is not the one you want.",
    },
  },
  "kit/disk-full": {
    da: {
      problem: "der er ikke plads på disken",
      mend: "Frigør plads, og kør igen. Det, der lå der i forvejen, er urørt.",
    },
    en: {
      problem: "there is no space left on the disk",
      mend: "Free some space and run again. What was there before is untouched.",
    },
  },
  "kit/no-permission": {
    da: {
      problem: "der må ikke skrives her, eller en af filerne er åben i et andet program",
      mend: "Luk mødepakkens filer i andre programmer, og kontrollér, at du må skrive i mappen; eller vælg en anden.",
    },
    en: {
      problem: "writing here is not allowed, or one of the files is open in another program",
      mend: "Close the kit's files in other programs and check that you may write in the folder; or choose another.",
    },
  },
  "kit/not-a-folder": {
    da: {
      problem: "noget på stien er en fil, hvor der skulle være en mappe",
      mend: "Vælg en anden mappe, eller flyt filen.",
    },
    en: {
      problem: "something on the path is a file where a folder is needed",
      mend: "Choose another folder, or move the file.",
    },
  },
  "kit/path-too-long": {
    da: {
      problem: "stien er længere, end disken tillader",
      mend: "Vælg en mappe med en kortere sti.",
    },
    en: {
      problem: "the path is longer than the disk allows",
      mend: "Choose a folder with a shorter path.",
    },
  },
  "kit/cannot-write": {
    da: {
      problem: "der kan ikke skrives: {reason}",
      mend: "Kontrollér disken og stien, eller vælg en anden mappe. Det, der lå der i forvejen, er urørt.",
    },
    en: {
      problem: "writing failed: {reason}",
      mend: "Check the disk and the path, or choose another folder. What was there before is untouched.",
    },
  },
  "kit/key-inside-kit": {
    da: {
      problem: "kodenøglen må ikke ligge i mødepakkens mappe, som deles ud",
      mend: "Angiv med --key en sti uden for mappen, som kun du kan læse.",
    },
    en: {
      problem: "the code key must not lie in the kit's folder, which is handed out",
      mend: "Give --key a path outside the folder, where only you can read it.",
    },
  },
  "kit/key-changed": {
    da: {
      problem: "kodenøglen er oprettet eller ændret af andre, mens denne kørsel stod på",
      mend: "Kør igen; så bruges nøglen, som den er nu.",
    },
    en: {
      problem: "the code key was made or changed by someone else during this run",
      mend: "Run again; the key is then used as it is now.",
    },
  },
  "kit/text-does-not-fit": {
    da: {
      problem: "teksten på sliden {slide} fylder mere, end der er plads til i den mindste tilladte skrift",
      mend: "Gør teksten i pakkeskabelonen kortere, eller del den på to slides.",
    },
    en: {
      problem: "the text of the slide {slide} needs more room than there is at the smallest size allowed",
      mend: "Shorten the text in the package template, or share it between two slides.",
    },
  },
  "kit/page-overflows": {
    da: {
      problem:
        "arket »{sheet}« fylder mere end den ene side, det er lovet at fylde, også i den mindste tilladte skrift",
      mend: "Gør de tekster i pakkeskabelonen eller klyngefilen kortere, som arket bruger.",
    },
    en: {
      problem:
        "the sheet “{sheet}” needs more than the one page it is promised to be, even at the smallest size allowed",
      mend: "Shorten the texts in the package template or the cluster file that the sheet uses.",
    },
  },
  "kit/other-cluster": {
    da: {
      problem: "mødepakken her hører til en anden klynge end klyngefilens",
      mend: "Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord. Er det samme klynge, så skriv navn og region som sidst, og skriv formerly ved praksis, der har skiftet ydernummer.",
    },
    en: {
      problem: "the kit here belongs to another cluster than the cluster file's",
      mend: "If two clusters have one name, give each an id in its cluster file, such as id: nord. If it is the same cluster, write name and region as last time, and formerly at practices that have changed their ydernummer.",
    },
  },
} as const satisfies Record<string, Message>;
