import type { Message } from "./message.ts";

/** Findings of the command that lists, hands over and deletes what belongs to one cluster. */
export const HOLDING_MESSAGES = {
  "holding/unknown-action": {
    da: { problem: "det kan kommandoen ikke", mend: "Vælg en af disse: {known}." },
    en: { problem: "the command cannot do that", mend: "Choose one of these: {known}." },
  },
  "holding/none-found": {
    da: {
      problem: "her ligger intet, der hører til klyngen",
      mend: "Kontrollér navnet, eller angiv klyngefilen; ligger mødepakkerne et andet sted, så angiv det med --out.",
    },
    en: {
      problem: "nothing here belongs to the cluster",
      mend: "Check the name, or name the cluster file; if the kits lie somewhere else, name that place with --out.",
    },
  },
  "holding/several-clusters": {
    da: {
      problem: "her er mødepakker fra {count} klynger af det navn",
      mend: "Angiv klyngefilen i stedet for navnet; så er det kun den klynge, det gælder.",
    },
    en: {
      problem: "there are kits of {count} clusters of that name here",
      mend: "Name the cluster file instead of the name; then only that cluster is meant.",
    },
  },
  "holding/unclear-kit": {
    da: {
      problem: "mødepakken er dannet, før klyngen fik sit id, og kan være en anden klynges af samme navn",
      mend: "Den er ikke taget med. Åbn den, og slet eller flyt den selv, hvis den er klyngens.",
    },
    en: {
      problem:
        "the kit was made before the cluster got its id, and may be another cluster's of the same name",
      mend: "It was left out. Open it, and delete or move it yourself if it is this cluster's.",
    },
  },
  "holding/shared-file": {
    da: {
      problem: "filen hører også til en anden klynge af samme navn",
      mend: "Den er ikke taget med. Giv hver klynge sit eget id i klyngefilen.",
    },
    en: {
      problem: "the file belongs to another cluster of the same name as well",
      mend: "It was left out. Give each cluster an id of its own in its cluster file.",
    },
  },
  "holding/not-confirmed": {
    da: {
      problem: "intet er slettet: {count} ville blive slettet for altid",
      mend: "Se listen med cluster list, og tilføj --yes for at slette netop den.",
    },
    en: {
      problem: "nothing was deleted: {count} would be deleted for good",
      mend: "Look at the list with cluster list, and add --yes to delete exactly that.",
    },
  },
  "holding/nowhere-named": {
    da: {
      problem: "det er ikke sagt, hvor mappen skal ligge",
      mend: "Angiv en ny mappe med --to.",
    },
    en: { problem: "it is not said where the folder shall be", mend: "Name a new folder with --to." },
  },
  "holding/occupied": {
    da: {
      problem: "mappen er der allerede",
      mend: "Vælg en mappe, der ikke er der endnu; intet er kopieret.",
    },
    en: {
      problem: "the folder is there already",
      mend: "Choose a folder that is not there yet; nothing was copied.",
    },
  },
  "holding/inside-kit": {
    da: {
      problem: "mappen ville ligge i en mødepakke, som deles ud, og den rummer kodenøglen",
      mend: "Vælg en mappe uden for mødepakkerne.",
    },
    en: {
      problem: "the folder would lie in a kit, which is handed out, and it holds the code key",
      mend: "Choose a folder outside the kits.",
    },
  },
} as const satisfies Record<string, Message>;
