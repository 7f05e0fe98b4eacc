/** The fixed Danish words in and around the charts. */
export const CHARTS = {
  cluster: "Klyngen samlet {level}",
  goal: "Mål {level}",
  goalOfPlans: "Mål fra planerne {level}",
  direction: { lower: "lavere er bedre", higher: "højere er bedre" },
  outside: "uden for aksen",

  /** The charts in which every practice stands in relation to the cluster. */
  relative: {
    half: "halvt så højt",
    same: "som klyngen",
    double: "dobbelt så højt",
    measure: "Målepunkt",
    direction: "Bedre",
    overview: {
      axis: "Praksis i forhold til klyngen samlet",
      cluster: "Klyngen samlet",
      shown: "Viste praksis",
      all: "Praksis",
    },
    position: { axis: "Klyngens praksis", own: "Jer", cluster: "Klyngen" },
  },

  change: {
    cluster: "Klyngen samlet",
    withFiguresTwice: "Med begge gange",
    shownTwice: "Vist begge gange",
    up: "steget",
    down: "faldet",
    notNow: "ikke med nu",
    notBefore: "ikke med sidst",
    noData: "ingen data",
  },

  funnel: {
    size: "{people} bag tallet",
    limits95: "95 %",
    limits998: "99,8 %",
    alt: "Praksis efter størrelse, med grænser for tilfældig variation. {headline}",
  },

  parts: {
    cluster: "Klyngen samlet",
    alt: "Søjler delt i {parts} dele for hver praksis. {headline}",
  },

  trend: { lastMonth: "til {month}" },
} as const;
