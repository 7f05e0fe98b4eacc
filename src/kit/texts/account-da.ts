/**
 * The fixed Danish words of the yearly account. Words in braces are blanks that the program fills in; the sentences that
 * follow from its numbers are in `account/account-page.ts`.
 */
export const ACCOUNT = {
  title: "Årsopgørelse for klyngerne",
  what: "Årsopgørelse",
  author: "klyngepakke",
  span: "{from} – {to}",
  header: "Årsopgørelse · {regions} · {span}",
  footer: "Opgjort ud fra enhedens mødepakker",
  remark: "Anm.: {note}",
  source: "Kilde: {source}.",
  table: "Tabel {number}. {title}",
  figure: "Figur {number}. {title}",
  kits: "Enhedens mødepakker med møde i perioden",
  records: "Enhedens egne optegnelser",

  deliveries: {
    heading: "Leverede mødepakker",
    text: "Fra {from} til {to} er der leveret {kits} til {clusters}.",
    ofRegion: "{clusters} af regionens {all} klynger",
    ofAll: "{clusters} af de {all} klynger",
    medicine: "{about} af {kits} handler om medicin ({share}).",
    noMedicine: "Ingen af {kits} handler om medicin.",
    known: "de {kits}, hvis pakke siger, hvad den handler om,",
  },

  topics: {
    heading: "Emner",
    title: "Klynger, ydernumre, læger og sikrede efter emne",
    description: "En række for hvert emne med antal klynger, ydernumre, læger og sikrede",
    headings: ["Emne", "Antal klynger", "Antal ydernumre", "Antal læger", "Antal sikrede"],
    note: {
      who: "Ydernumre, læger og sikrede er for de praksis, der har sagt ja til at være med i tallene; klyngens øvrige medlemmer er ikke talt med.",
      once: "En klynge tæller én gang for hvert emne; har den haft flere møder om emnet, er tallene fra det seneste.",
      practiceOnce: "En praksis, der er i to klynger, tæller én gang for hvert emne.",
      practiceTwice: "En praksis, der er i to klynger, kan være talt to gange.",
      sums: "Emnerne kan ikke lægges sammen, for de samme klynger kan have haft flere emner.",
      few: "Læger og sikrede er ikke vist, hvor færre end tre praksis er nået.",
      uncounted:
        "{clusters} er kun med i antal klynger, fordi mødepakken er uden tal for praksis, læger og sikrede.",
    },
    none: "–",
    figure: "Antal klynger efter emne",
    part: "Antal klynger",
    alt: "Søjler med antal klynger for hvert emne: {rows}.",
  },

  followUps: {
    heading: "Opfølgning",
    made: "{followUps} af {kits} er til opfølgning på et tidligere møde.",
    noneMade: "Ingen af {kits} er til opfølgning på et tidligere møde.",
    due: "For {meetings} falder tiden for opfølgning (6–12 måneder efter mødet) i perioden: {parts}.",
    became: {
      made: "{count} har fået en mødepakke til den",
      open: "{count} kan nås endnu",
      none: "{count} har ingen fået",
    },
    title: "Møder, hvis opfølgning falder i perioden",
    description:
      "En række for hvert emne med antal møder og hvor mange der har en mødepakke til opfølgningen",
    headings: ["Emne", "Møder", "Med mødepakke til opfølgning", "Kan nås endnu", "Uden"],
    note: "En mødepakke til opfølgningen tæller, også når dens møde ligger uden for perioden.",
  },

  courses: {
    heading: "Kurser",
    title: "Antal kurser og deltagere",
    description: "En række for hvert kursus med antal kurser og deltagere",
    headings: ["Kursus", "Antal kurser", "Antal deltagere"],
  },
  visits: {
    heading: "Besøg",
    title: "Antal besøg",
    description: "En række for hver slags besøg med antallet",
    headings: ["Besøg", "Antal besøg"],
  },
  audits: {
    heading: "Audits",
    title: "Antal audits og deltagere",
    description: "En række for hver audit med antal audits og deltagere",
    headings: ["Audit", "Antal audits", "Antal deltagere"],
  },
} as const;

/** The fixed Danish words of the working file that shows a region's clusters beside each other. */
export const COMPARISON = {
  title: "Klyngerne ved siden af hinanden",
  what: "Variation mellem klynger",
  lead: "Arbejdsfil: bliver i enheden og deles ikke ud. Møder {span}.",
  header: "Bliver i enheden · {regions} · {span}",
  footer: "Klyngernes niveauer, som mødepakkerne viser dem",
  measure: "{number}. {title}",
  source: "Klyngernes seneste mødepakker i perioden; tal for {period}",

  overview: {
    heading: "{topic}, {region}",
    title: "Målepunkterne i {topic}, {region}",
    description: "En række for hvert målepunkt med antal klynger, laveste og højeste klynge og spredningen",
    headings: ["Målepunkt", "Klynger", "Lavest", "Højest", "Typisk forskel", "Mere end tilfældigt?"],
    beyond: { yes: "ja", no: "kan være tilfældigt", unknown: "kan ikke siges" },
    none: "–",
    note: "Typisk forskel er den, to tilfældigt valgte klynger adskiller sig med, når tilfældigheder er trukket fra. Om en klynge ligger klart over eller under de andre, er afgjort som for praksis i en klynge. Forskellen mellem praksis inden for en klynge er den, to af dens viste praksis typisk adskiller sig med, når tilfældigheder er trukket fra; den er regnet, hvor mindst fem praksis har sikre nok tal. En praksis, der er i to klynger, indgår i begge.",
  },

  reading: {
    range: "{subject} går fra {lowest} til {highest} mellem {count} klynger.",
    beyond:
      "Klyngerne varierer mere, end tilfældigheder ventes at give; to tilfældigt valgte klynger adskiller sig typisk med {typical}.",
    chance: "Forskellene mellem klyngerne kan skyldes tilfældigheder.",
    few: "For få klynger har tal, der er sikre nok til at sige noget om spredningen.",
  },
  marked: { above: "Klart over de andre: {clusters}.", below: "Klart under de andre: {clusters}." },
  within: {
    text: "Størst forskel mellem praksis inden for klyngen: {clusters}.",
    cluster: "{name} ({typical})",
  },
  figure: "Figur {number}. {title}, klyngerne fra lav til høj",
  lines: "Stregen ved hver klynge er 95 %-intervallet.",
  leftOut: {
    hidden: "Niveauet er skjult i mødepakken for {clusters}.",
    otherPeriod: "Tallene er for en anden periode i {clusters}.",
    otherDefinition: "Målepunktet er talt anderledes i {clusters}.",
  },
  alt: "Prikdiagram med {count} klynger fra lav til høj. {range}",
} as const;
