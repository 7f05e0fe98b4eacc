import type { Message } from "./message.ts";

/** About comparing a kit with the one before it. */
export const CHANGE_MESSAGES = {
  "change/not-a-date": {
    da: {
      problem: "{found} er ikke en dato, der findes",
      mend: "Skriv datoen med årets fire cifre, for eksempel 2026-12-10 eller 10-12-2026.",
    },
    en: {
      problem: "{found} is not a date that exists",
      mend: "Write the date with the four digits of its year, such as 2026-12-10 or 10-12-2026.",
    },
  },
  "change/not-after-earlier": {
    da: {
      problem: "opfølgningens møde {found} ligger ikke efter det møde, den følger op på: {earlier}",
      mend: "Skriv den nye mødedato i klyngefilen under meeting: date, eller angiv den med --date. Intet er ændret.",
    },
    en: {
      problem: "the follow-up's meeting {found} does not lie after the meeting it follows: {earlier}",
      mend: "Write the new day of the meeting in the cluster file under meeting: date, or give it with --date. Nothing was changed.",
    },
  },
  "change/into-baseline": {
    da: {
      problem: "opfølgningen ville blive skrevet i den mødepakke, den følger op på: {baseline}",
      mend: "Angiv en anden mappe med --out, eller en anden mødedato med --date. Intet er ændret.",
    },
    en: {
      problem: "the follow-up would be written into the kit it follows: {baseline}",
      mend: "Give another folder with --out, or another day of the meeting with --date. Nothing was changed.",
    },
  },
  "change/too-early": {
    da: {
      problem: "der er under et halvt år mellem de to perioder: {before} og {after}",
      mend: "Vent med opfølgningen, til der er gået mindst seks måneder; ellers viser tallene mest tilfældigheder.",
    },
    en: {
      problem: "the two periods are less than half a year apart: {before} and {after}",
      mend: "Wait with the follow-up until at least six months have passed; before that the figures show mostly chance.",
    },
  },
  "change/period-unknown": {
    da: {
      problem:
        "perioden {period} siger ikke, hvornår den begynder og slutter, så afstand og længde er ikke kontrolleret",
      mend: "Skriv perioden som ÅÅÅÅ-MM-DD/ÅÅÅÅ-MM-DD i datafilen.",
    },
    en: {
      problem:
        "the period {period} does not say when it begins and ends, so distance and length are unchecked",
      mend: "Write the period as YYYY-MM-DD/YYYY-MM-DD in the data file.",
    },
  },
  "change/unequal-periods": {
    da: {
      problem: "perioderne {before} og {after} er ikke lige lange; {measure} sammenlignes ikke",
      mend: "Bestil tal for en periode af samme længde som sidst.",
    },
    en: {
      problem: "the periods {before} and {after} are not equally long; {measure} is not compared",
      mend: "Order figures for a period as long as last time's.",
    },
  },
  "change/other-season": {
    da: {
      problem: "perioderne {before} og {after} dækker ikke samme tid af året; {measure} sammenlignes ikke",
      mend: "Bestil tal for den samme del af året, eller for hele år.",
    },
    en: {
      problem:
        "the periods {before} and {after} do not cover the same part of the year; {measure} is not compared",
      mend: "Order figures for the same part of the year, or for whole years.",
    },
  },
  "change/definition-changed": {
    da: {
      problem: "{measure} tælles ikke på samme måde som sidst og sammenlignes ikke",
      mend: "Brug skabelonen fra sidst, hvis ændringen skal kunne ses; ellers begynder målepunktet forfra.",
    },
    en: {
      problem: "{measure} is not counted as it was last time and is not compared",
      mend: "Use last time's template if the change is to be seen; otherwise the measure starts afresh.",
    },
  },
  "change/left-out-of-course": {
    da: {
      problem:
        "{period} kan ikke stå i forløbet over alle møder for {measure}: perioden eller optællingen er en anden end nu",
      mend: "Der skal ikke gøres noget. Forløbet viser de perioder, der kan sammenlignes.",
    },
    en: {
      problem:
        "{period} cannot stand in the course over all meetings for {measure}: its period or its count is of another kind than now",
      mend: "Nothing needs to be done. The course shows the periods that can be compared.",
    },
  },
  "change/reference-period": {
    da: {
      problem: "en reference til {measure} dækker en anden periode end klyngens tal",
      mend: "Perioden står ved linjen på figuren. Bestil helst referencen for samme periode.",
    },
    en: {
      problem: "a reference of {measure} covers another period than the cluster's figures",
      mend: "The period stands at the line in the figure. Better order the reference for the same period.",
    },
  },
  "change/template-not-found": {
    da: {
      problem: "mødepakken er bygget af klyngepakken {template}, som ikke følger med programmet",
      mend: "Skriv, hvor den ligger: --template og stien til mappen med dens package.yaml.",
    },
    en: {
      problem: "the kit was built from the package {template}, which does not come with the program",
      mend: "Say where it lies: --template and the path to the folder with its package.yaml.",
    },
  },
  "change/other-template": {
    da: {
      problem: "mødepakken er bygget af klyngepakken {template}, og dette er en anden",
      mend: "Skriv stien til den, mødepakken er bygget af, efter --template.",
    },
    en: {
      problem: "the kit was built from the package {template}, and this is another",
      mend: "Write the path of the one the kit was built from after --template.",
    },
  },
  "change/practices-changed": {
    da: {
      problem:
        "{joined:ingen|#|#} praksis er kommet til, og {left:ingen er faldet fra|# er ikke med|# er ikke med} siden sidst",
      mend: "Klyngens samlede tal bygger på andre praksis end sidst. Det står også på opfølgningens slides.",
    },
    en: {
      problem:
        "{joined:no practices have|1 practice has|# practices have} joined and {left:none is|# is|# are} missing since last time",
      mend: "The cluster's own level rests on other practices than last time. The follow-up slides say so too.",
    },
  },
  "change/nothing-to-compare": {
    da: {
      problem: "intet målepunkt kan sammenlignes med den tidligere mødepakke",
      mend: "Kontrollér, at det er den rigtige mødepakke og de rigtige tal; grundene står ovenfor.",
    },
    en: {
      problem: "no measure can be compared with the earlier kit",
      mend: "Check that this is the right kit and the right figures; the reasons stand above.",
    },
  },
  "change/key-missing": {
    da: {
      problem: "nøglen til mødepakkens koder findes ikke her",
      mend: "Ligger den et andet sted, så angiv den med --key. Er den væk, ved ingen, hvilken praksis en kode er: byg en ny første mødepakke med nye koder og en anden mappe efter --out. Hedder to klynger det samme, så giv hver sit id i klyngefilen, fx id: nord.",
    },
    en: {
      problem: "the key to the kit's codes is not found here",
      mend: "If it lies elsewhere, name it with --key. If it is gone, nobody knows which practice a code is: build a new first kit, with new codes and another folder after --out. If two clusters have one name, give each an id in its cluster file, such as id: nord.",
    },
  },
  "change/open-needs-cluster": {
    da: {
      problem: "den tidligere mødepakke er åben, og dens praksis kendes kun ved navn",
      mend: "Angiv klyngefilen med --cluster.",
    },
    en: {
      problem: "the earlier kit is open, and its practices are known by name only",
      mend: "Name the cluster file with --cluster.",
    },
  },
} as const satisfies Record<string, Message>;
