import type { Message } from "./message.ts";

/** About `decisions.yaml`, which `collect` fills and people edit. */
export const DECISION_MESSAGES = {
  "decisions/unknown-practice": {
    da: {
      problem: "mødepakken har ingen praksis under »practice«",
      mend: "Skriv koden, som den står i præsentationen; i en åben mødepakke navnet.",
    },
    en: {
      problem: "the kit has no practice under “practice”",
      mend: "Write the code as the deck has it; in an open kit the name.",
    },
  },
  "decisions/unknown-measure": {
    da: { problem: "mødepakken har ikke det målepunkt", mend: "Brug et af disse: {known}." },
    en: { problem: "the kit does not have that measure", mend: "Use one of these: {known}." },
  },
  "decisions/plan-twice": {
    da: {
      problem: "samme praksis har en plan for samme målepunkt på linje {line}",
      mend: "Saml de to planer i én, eller giv dem hver sit målepunkt.",
    },
    en: {
      problem: "the same practice has a plan for the same measure on line {line}",
      mend: "Make one plan of the two, or give each its own measure.",
    },
  },
  "decisions/before-meeting": {
    da: {
      problem: "datoen ligger før mødet",
      mend: "Kontrollér årstallet.",
    },
    en: {
      problem: "the date lies before the meeting",
      mend: "Check the year.",
    },
  },
  "decisions/edited-by-hand": {
    da: {
      problem: "her er rettet i hånden, og det indsamlede ark siger noget andet",
      mend: "Ret det ene efter det andet, eller brug --force for at lade arket gælde. Intet er ændret.",
    },
    en: {
      problem: "this was edited by hand, and the sheet collected says something else",
      mend: "Make the one agree with the other, or use --force to let the sheet count. Nothing was changed.",
    },
  },
  "decisions/changed-meanwhile": {
    da: {
      problem: "filen er ændret, eller mødepakken skrevet igen, mens denne kørsel stod på",
      mend: "Kør igen; så bruges filen, som den er nu.",
    },
    en: {
      problem: "the file was changed or the kit written again during this run",
      mend: "Run again; the file is then used as it is now.",
    },
  },
} as const satisfies Record<string, Message>;
