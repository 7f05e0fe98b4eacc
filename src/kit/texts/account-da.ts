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
      uncounted:
        "{clusters} er kun med i antal klynger, fordi mødepakken er uden tal for praksis, læger og sikrede.",
    },
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
