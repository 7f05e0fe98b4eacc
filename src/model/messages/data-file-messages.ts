import type { Message } from "./message.ts";

/** Findings about a data file as a whole: its columns, what it covers, what it must not hold. */
export const DATA_FILE_MESSAGES = {
  "data/no-header": {
    da: {
      problem: "ingen af de ventede kolonneoverskrifter er fundet",
      mend: "Skriv overskrifterne øverst: ydernummer, periode, målepunkt, tæller og nævner.",
    },
    en: {
      problem: "none of the expected column headers was found",
      mend: "Write the headers at the top: ydernummer, periode, målepunkt, tæller and nævner.",
    },
  },
  "data/missing-column": {
    da: {
      problem: "kolonnen {column} mangler",
      mend: "Tilføj kolonnen, eller ret dens overskrift; store og små bogstaver og rækkefølge er uden betydning.",
    },
    en: {
      problem: "the column {column} is missing",
      mend: "Add the column or mend its header; case and order do not matter.",
    },
  },
  "data/percent-only": {
    da: {
      problem: "filen har andele, men ikke de antal, de er regnet ud af",
      mend: "Bed kilden om tæller og nævner for hver praksis. Andele alene kan ikke lægges sammen eller sammenlignes.",
    },
    en: {
      problem: "the file has shares, but not the counts they were worked out from",
      mend: "Ask the source for numerator and denominator of each practice. Shares alone can be neither added nor compared.",
    },
  },
  "data/extra-columns": {
    da: {
      problem: "disse kolonner bruges ikke: {columns}",
      mend: "Der skal ikke gøres noget, medmindre en af dem er en ventet kolonne under et andet navn.",
    },
    en: {
      problem: "these columns are not used: {columns}",
      mend: "Nothing needs doing unless one of them is an expected column under another name.",
    },
  },
  "data/patient-rows": {
    da: {
      problem: "kolonnen ser ud til at høre til en liste over patienter",
      mend: "Kun optalte tal må indlæses. Lad listen blive i klinikken, og tæl den op dér med kommandoen tally.",
    },
    en: {
      problem: "the column seems to belong to a list of patients",
      mend: "Only counts may be read. Leave the list in the clinic and count it there with the command tally.",
    },
  },
  "data/split-by-group": {
    da: {
      problem: "rækkerne er delt op på grupper af patienter: {columns}",
      mend: "Bestil tallene uden opdelingen, eller læg grupperne sammen, så hver praksis har én række for hvert målepunkt.",
    },
    en: {
      problem: "the rows are split by groups of patients: {columns}",
      mend: "Order the figures without the split, or add the groups up, so that each practice has one row for each measure.",
    },
  },
  "data/no-usable-figure": {
    da: {
      problem:
        "der er ikke ét tal for klyngens praksis, der kan bruges: alle tællere og nævnere mangler, er skjult eller er 0",
      mend: "Bed kilden om tæller og nævner; uden dem kan der ikke bygges en mødepakke af denne klyngepakke.",
    },
    en: {
      problem:
        "there is not one usable figure for the cluster's practices: all counts are missing, hidden or 0",
      mend: "Ask the source for numerator and denominator; without them no kit can be built from this package.",
    },
  },
  "data/cpr-like": {
    da: {
      problem: "feltet indeholder noget, der kan være et CPR-nummer",
      mend: "Fjern det fra filen, før den gives videre; hele filen afvises, til det er sket.",
    },
    en: {
      problem: "the cell holds something that may be a CPR number",
      mend: "Remove it from the file before passing it on; the whole file is refused until then.",
    },
  },
  "data/several-periods": {
    da: {
      problem: "{measure} har tal for {periods} {periods:periode|perioder}",
      mend: "Den seneste periode vises. Skal en anden vises, så indlæs en fil med kun den.",
    },
    en: {
      problem: "{measure} has figures for {periods} {periods:period|periods}",
      mend: "The latest period is shown. To show another, read a file that has that one only.",
    },
  },
  "data/periods-apart": {
    da: {
      problem: "{measure} dækker ikke samme periode i alle praksis",
      mend: "Ret perioden, hvis den er skrevet forkert, eller indhent tal for samme periode fra alle.",
    },
    en: {
      problem: "{measure} does not cover the same period in every practice",
      mend: "Mend the period if it is mistyped, or obtain figures for the same period from all.",
    },
  },
  "data/measures-periods-differ": {
    da: {
      problem: "målepunkterne dækker ikke de samme perioder",
      mend: "Kontrollér, at forskellen er ment; perioden trykkes ved hvert målepunkt.",
    },
    en: {
      problem: "the measures do not cover the same periods",
      mend: "Check that this is meant; the period is printed with each measure.",
    },
  },
  "data/after-meeting": {
    da: {
      problem: "perioden {period} slutter {to}, men mødet er {meeting}, og tallene skal være fra før mødet",
      mend: "Ret perioden i datafilen, eller skriv den rigtige mødedato i klyngefilen under meeting: date (ved en opfølgning: dér eller med --date).",
    },
    en: {
      problem:
        "the period {period} ends {to}, but the meeting is {meeting}, and the figures must be from before it",
      mend: "Mend the period in the data file, or write the right day of the meeting in the cluster file under meeting: date (at a follow-up: there or with --date).",
    },
  },
  "data/reference-period": {
    da: {
      problem: "tallene for {level} i {measure} dækker en anden periode end klyngens",
      mend: "Indhent tal for samme periode, eller tag forbehold for forskellen på mødet.",
    },
    en: {
      problem: "the figures for {level} in {measure} cover another period than the cluster's",
      mend: "Obtain figures for the same period, or mention the difference at the meeting.",
    },
  },
  "data/no-member-rows": {
    da: {
      problem: "ingen rækker hører til en praksis i klyngen, der har sagt ja til at være med",
      mend: "Kontrollér, at det er klyngens fil, og at ydernumre og accept er rigtige i klyngefilen.",
    },
    en: {
      problem: "no row belongs to a practice of the cluster that has agreed to take part",
      mend: "Check that this is the cluster's file, and that ydernumre and acceptances are right in the cluster file.",
    },
  },
  "data/practices-without-rows": {
    da: {
      problem: "{practices} praksis, der har sagt ja, har ingen rækker",
      mend: "Kontrollér, om tallene mangler i udtrækket, eller om et ydernummer er skrevet forkert.",
    },
    en: {
      problem:
        "{practices} {practices:practice that agreed to take part has|practices that agreed to take part have} no rows",
      mend: "Check whether their figures are missing from the extract or a ydernummer is mistyped.",
    },
  },
  "data/measure-without-rows": {
    da: {
      problem: "{measure} har ingen rækker for klyngens praksis",
      mend: "Målepunktet kan ikke vises. Kontrollér, om det mangler i udtrækket.",
    },
    en: {
      problem: "{measure} has no rows for the cluster's practices",
      mend: "The measure cannot be shown. Check whether it is missing from the extract.",
    },
  },
  "data/measure-incomplete": {
    da: {
      problem: "{measure} mangler hos {practices} praksis, der ellers har tal",
      mend: "Kontrollér, om rækkerne mangler i udtrækket; de vises som uden tal.",
    },
    en: {
      problem:
        "{measure} is missing for {practices} {practices:practice that has|practices that have} other figures",
      mend: "Check whether the rows are missing from the extract; they are shown as without figures.",
    },
  },
  "data/reference-without-rows": {
    da: {
      problem: "der er ingen rækker med niveau {level}",
      mend: "Tilføj dem, eller tag niveauet ud af klyngefilens references.",
    },
    en: {
      problem: "there are no rows of level {level}",
      mend: "Add them, or take the level out of the cluster file's references.",
    },
  },
  "data/region-computed": {
    da: {
      problem:
        "regionens niveau er regnet ud af {practices} praksis i filen, fordi ingen række har niveau region",
      mend: "Der skal ikke gøres noget, hvis filen rummer hele regionen; i materialet står »Region (praksis i filen)«.",
    },
    en: {
      problem:
        "the region's level is worked out from {practices} practices of the file, because no row has level region",
      mend: "Nothing needs doing if the file holds the whole region; the material says “Region (praksis i filen)”.",
    },
  },
  "data/region-too-few": {
    da: {
      problem: "filen har kun {practices} praksis uden for klyngen, så regionens niveau er ikke regnet ud",
      mend: "Der skal være mindst 20. Tilføj ellers rækker med niveau region.",
    },
    en: {
      problem:
        "the file has only {practices} {practices:practice|practices} outside the cluster, so the region's level is not worked out",
      mend: "There must be at least 20. Else add rows of level region.",
    },
  },
  "data/more": {
    da: {
      problem: "mindst {count} {count:mere|flere} af samme slags som {code} er ikke vist",
      mend: "Ret de viste, og kør kommandoen igen.",
    },
    en: {
      problem: "at least {count} more of the kind {code} {count:is|are} not shown",
      mend: "Mend those shown and run the command again.",
    },
  },
} as const satisfies Record<string, Message>;
