import type { Message } from "./message.ts";

/** About kits that lie where a new one is made: replaced, kept or left behind. */
export const STANDING_KIT_MESSAGES = {
  "kit/replaces-practices": {
    da: {
      problem: "den mødepakke, der ligger her, er bygget med andre praksis eller andre koder",
      mend: "Kontrollér klyngefil, data og kodenøgle. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.",
    },
    en: {
      problem: "the kit that stands here was built with other practices or other codes",
      mend: "Check the cluster file, the data and the code key. The kit is kept in the folder tidligere before the new one takes its place.",
    },
  },
  "kit/replaces-period": {
    da: {
      problem: "den mødepakke, der ligger her, dækker en anden periode: {before}; den nye dækker {after}",
      mend: "Kontrollér, at det er de rigtige data til dette møde. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.",
    },
    en: {
      problem: "the kit that stands here covers another period: {before}; the new one covers {after}",
      mend: "Check that these are the right data for this meeting. The kit is kept in the folder tidligere before the new one takes its place.",
    },
  },
  "kit/replaces-package": {
    da: {
      problem:
        "den mødepakke, der ligger her, er bygget med version {before} af klyngepakken; den nye med {after}",
      mend: "Læs, hvad der er nyt i klyngepakken. Mødepakken gemmes i mappen tidligere, før den nye tager dens plads.",
    },
    en: {
      problem:
        "the kit that stands here was built with version {before} of the package; the new one with {after}",
      mend: "Read what is new in the package. The kit is kept in the folder tidligere before the new one takes its place.",
    },
  },
  "kit/earlier-kept": {
    da: {
      problem: "den mødepakke, der lå her, er gemt i {kept}, med alt, hvad nogen havde rettet i den",
      mend: "Der skal ikke gøres noget. Mappen er kun til jer selv og deles ikke ud; slet den, når I ikke skal bruge den.",
    },
    en: {
      problem: "the kit that stood here is kept in {kept}, with everything anybody had edited in it",
      mend: "Nothing needs to be done. The folder is for yourselves only and is not handed out; delete it when you no longer need it.",
    },
  },
  "kit/left-behind": {
    da: {
      problem: "til en anden mødedato og uden beslutninger ligger her også {folders}",
      mend: "Er mødet flyttet, er det den gamle udgave: slet den, så ingen deler den ud. Er det et andet møde, skal der ikke gøres noget.",
    },
    en: {
      problem: "for another day of the meeting, and without decisions, there is also {folders}",
      mend: "If the meeting has been moved, that is the old version: delete it, so that nobody hands it out. If it is another meeting, nothing needs to be done.",
    },
  },
  "kit/kept-copy": {
    da: {
      problem: "mappen er en tidligere mødepakke, som en nyere har taget pladsen fra, og den ændres ikke",
      mend: "Angiv den mødepakke, der gælder nu; med render kan en frisk kopi lægges et andet sted med --out.",
    },
    en: {
      problem: "the folder is an earlier kit that a newer one has taken the place of, and it is not changed",
      mend: "Name the kit that holds now; render can put a fresh copy somewhere else with --out.",
    },
  },
  "kit/another-kit": {
    da: {
      problem: "mappen rummer en anden mødepakke end den, der skal dannes igen",
      mend: "Angiv en anden mappe med --out. Intet er ændret.",
    },
    en: {
      problem: "the folder holds another kit than the one to be rendered again",
      mend: "Give another folder with --out. Nothing was changed.",
    },
  },
  "kit/inside-kit": {
    da: {
      problem: "mappen ligger inde i en mødepakke, som deles ud: {kit}",
      mend: "Angiv med --out en mappe uden for mødepakken. Intet er ændret.",
    },
    en: {
      problem: "the folder lies inside a kit, which is handed out: {kit}",
      mend: "Give a folder outside the kit with --out. Nothing was changed.",
    },
  },
} as const satisfies Record<string, Message>;
