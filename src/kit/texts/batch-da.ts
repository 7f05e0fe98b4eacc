/** What the page of a whole run says. */
export const BATCH = {
  title: "Mødepakker til klyngerne",
  kits: ["mødepakke på siden", "mødepakker på siden"],
  toLookAt: "Se nærmere på {looks} af dem.",
  failed: "Klynger uden mødepakke: {failed}.",
  inside:
    "Siden er til den, der forbereder møderne. Den viser klyngernes samlede tal og nævner ingen praksis.",
  about: "{topic}, {date}, {practices} praksis",
  first: "Første møde.",
  followUp: "Opfølgning.",
  open: "Åbn mappen",
  states: {
    made: "Bygget nu.",
    unchanged: "Uændret: Tallene og filerne bag er de samme som sidst.",
    failed: "Ingen mødepakke endnu.",
  },
  mistakes: "Fejl i klyngens filer: {count}. De står i beskederne fra kørslen.",
  looks: {
    hidden: "Skjulte tal: {hidden} af {cells}. Se efter, om præsentationen siger nok.",
    warnings: "Advarsler under kørslen: {count}.",
    edited: "Rettet i hånden: {files}.",
  },
} as const;
