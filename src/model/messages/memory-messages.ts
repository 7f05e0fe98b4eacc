import type { Message } from "./message.ts";

/** Findings about what a cluster's earlier kits have published. They name kits, and never a practice or a count. */
export const MEMORY_MESSAGES = {
  "memory/damaged": {
    da: {
      problem: "klyngens hukommelse er ændret eller beskadiget og kan ikke bruges",
      mend: "Hent filen fra en sikkerhedskopi. Findes der ingen, så flyt den et andet sted hen: næste bygning begynder en ny, som intet ved om tidligere mødepakker.",
    },
    en: {
      problem: "the cluster's memory has been changed or damaged and cannot be used",
      mend: "Take the file from a backup. If there is none, move it elsewhere: the next build begins a new one, which knows nothing of earlier kits.",
    },
  },
  "memory/newer": {
    da: {
      problem: "klyngens hukommelse er skrevet af en nyere version af programmet",
      mend: "Opdatér programmet.",
    },
    en: {
      problem: "the cluster's memory was written by a newer version of the program",
      mend: "Update the program.",
    },
  },
  "memory/changed-meanwhile": {
    da: {
      problem: "klyngens hukommelse er ændret af en anden kørsel, mens mødepakken blev dannet",
      mend: "Kør kommandoen igen.",
    },
    en: {
      problem: "another run has changed the cluster's memory while the kit was being made",
      mend: "Run the command again.",
    },
  },
  "memory/begins-here": {
    da: {
      problem: "klyngen har en kodenøgle, men ingen hukommelse om, hvad tidligere mødepakker har vist",
      mend: "Ligger hukommelsen et andet sted, så angiv den med --memory. Ellers begynder den her, og det er ikke vist, at intet kan regnes ud ved at lægge denne mødepakke ved siden af en tidligere.",
    },
    en: {
      problem: "the cluster has a code key, but no memory of what earlier kits have shown",
      mend: "If the memory lies elsewhere, name it with --memory. Otherwise it begins here, and nothing proves that no number can be worked out by setting this kit beside an earlier one.",
    },
  },
  "memory/another-cluster": {
    da: {
      problem: "hukommelsen hører til en anden klynge",
      mend: "Angiv denne klynges hukommelse med --memory. Hedder to klynger det samme, så giv hver sit id: i klyngefilen.",
    },
    en: {
      problem: "the memory belongs to another cluster",
      mend: "Name this cluster's memory with --memory. If two clusters have the same name, give each an id: in its cluster file.",
    },
  },
  "memory/kept-hidden": {
    da: {
      problem: "tal, som {kits} skjulte, er fortsat skjult: {measures}",
      mend: "De kunne ellers regnes ud ved at lægge de to mødepakker ved siden af hinanden. Er den tidligere aldrig delt ud, så tag den tilbage med klyngepakke take-back.",
    },
    en: {
      problem: "figures that {kits} hid stay hidden: {measures}",
      mend: "Otherwise they could be worked out by setting the two kits side by side. If the earlier one was never handed out, take it back with klyngepakke take-back.",
    },
  },
  "memory/level-withheld": {
    da: {
      problem: "klyngens samlede niveau er udeladt på grund af {kits}: {measures}",
      mend: "Forskellen mellem de to niveauer ville vise et skjult tal. Er den tidligere mødepakke aldrig delt ud, så tag den tilbage med klyngepakke take-back.",
    },
    en: {
      problem: "the cluster's level is withheld because of {kits}: {measures}",
      mend: "The difference between the two levels would show a hidden number. If the earlier kit was never handed out, take it back with klyngepakke take-back.",
    },
  },
  "memory/judged-anew": {
    da: {
      problem: "tal er rettet, siden {kits} blev bygget, og er bedømt på ny: {measures}",
      mend: "Kontrollér, at rettelsen er tilsigtet.",
    },
    en: {
      problem: "figures have been corrected since {kits} was built and are judged anew: {measures}",
      mend: "See that the correction is meant.",
    },
  },
  "memory/stricter-rules": {
    da: {
      problem: "grænserne for små tal er de strengere fra {kits}",
      mend: "Når to klyngepakker viser de samme tal, gælder de strengeste grænser for dem begge.",
    },
    en: {
      problem: "the limits for small numbers are the stricter ones of {kits}",
      mend: "Where two packages show the same figures, the strictest limits hold for both.",
    },
  },
  "memory/nothing-to-take-back": {
    da: {
      problem: "klyngens hukommelse kender ikke denne udgave af mødepakken",
      mend: "Angiv den mappe, som mødepakken ligger i; en udgave, der er erstattet, ligger under tidligere/.",
    },
    en: {
      problem: "the cluster's memory does not know this build of the kit",
      mend: "Name the folder the kit lies in; a build that has been replaced lies under tidligere/.",
    },
  },
  "memory/not-found": {
    da: {
      problem: "klyngens hukommelse findes ikke her",
      mend: "Angiv den med --memory.",
    },
    en: {
      problem: "the cluster's memory is not here",
      mend: "Name it with --memory.",
    },
  },
} as const satisfies Readonly<Record<`memory/${string}`, Message>>;
