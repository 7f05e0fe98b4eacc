import type { Message } from "./message.ts";

/** Findings about the files a package is put together from. */
export const TEMPLATE_PART_MESSAGES = {
  "template/unknown-shared-measure": {
    da: {
      problem: "der er intet fælles målepunkt med det navn",
      mend: "Dem, der er: {known}. De ligger i mappen _maalepunkter ved siden af pakkens mappe.",
    },
    en: {
      problem: "there is no shared measure of that name",
      mend: "Those there are: {known}. They lie in the folder _maalepunkter beside the package's folder.",
    },
  },
  "template/region-fixed-field": {
    da: {
      problem: "en region kan ikke ændre »{field}«",
      mend: "Er det noget andet, der tælles, er det et andet målepunkt; skriv det i pakken.",
    },
    en: {
      problem: "a region cannot change “{field}”",
      mend: "If something else is counted, it is another measure; write it in the package.",
    },
  },
  "template/region-unknown-measure": {
    da: {
      problem: "pakken har intet målepunkt med det navn, men »{nearest}« ligner",
      mend: "Ret navnet, hvis det er det, du mener. Hører det til en anden pakke, er alt i orden.",
    },
    en: {
      problem: "the package has no measure of that name, but “{nearest}” is like it",
      mend: "Mend the name if that is what you mean. If it belongs to another package, all is well.",
    },
  },
  "template/region-without-changes": {
    da: {
      problem: "regionen har ikke ændret noget",
      mend: "Regioner, der har: {known}. Skriv navnet, som det står i deres fil i _regioner.",
    },
    en: {
      problem: "the region has changed nothing",
      mend: "Regions that have: {known}. Write the name as it stands in their file in _regioner.",
    },
  },
  "template/region-counts-differently": {
    da: {
      problem: "regionen tæller {measure} på sin egen måde, og klyngen sammenlignes med landet",
      mend: "Sæt references til [region] i klyngefilen, medmindre landets tal er talt på samme måde.",
    },
    en: {
      problem: "the region counts {measure} in its own way, and the cluster is compared with the nation",
      mend: "Set references to [region] in the cluster file, unless the nation's figures are counted the same way.",
    },
  },
} as const satisfies Record<string, Message>;
