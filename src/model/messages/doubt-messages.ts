import type { Message } from "./message.ts";

/** About figures that can hardly be right. `{parts}` and `{checks}` are the problems and the advice of what is asked. */
export const DOUBT_MESSAGES = {
  "data/doubtful": {
    da: {
      problem: "tallene kan næppe være rigtige: {parts}",
      mend: "{checks} Er tallene rigtige, så skriv linjen {line} i klyngefilen, og kør kommandoen igen med den.",
    },
    en: {
      problem: "the figures can hardly be right: {parts}",
      mend: "{checks} If they are right, write the line {line} in the cluster file and run the command again with it.",
    },
  },
  "data/confirmed": {
    da: {
      problem: "klyngefilen bekræfter, at tallene er rigtige: {parts}",
      mend: "Der skal ikke gøres noget. Slet ordet under confirmed i klyngefilen, når det ikke gælder mere.",
    },
    en: {
      problem: "the cluster file confirms that the figures are right: {parts}",
      mend: "Nothing needs doing. Delete the word under confirmed in the cluster file when it holds no more.",
    },
  },
  "data/doubt-lists": {
    da: {
      problem: "nævneren er mere end en femtedel større end praksis' antal sikrede i linje {lines}",
      mend: "Se efter, om tallene hører til den praksis, og om antallet af sikrede i klyngefilen er rigtigt.",
    },
    en: {
      problem: "the denominator is more than a fifth larger than the practice's list in line {lines}",
      mend: "Check whether the figures belong to that practice, and whether its listed patients are right.",
    },
  },
  "data/doubt-region": {
    da: {
      problem: "regionen har færre patienter end klyngen i {measures}",
      mend: "Se efter, om regionens tæller og nævner er hele antal, og om de er for samme periode.",
    },
    en: {
      problem: "the region has fewer patients than the cluster in {measures}",
      mend: "Check whether the region's counts are whole numbers of patients, and of the same period.",
    },
  },
  "data/doubt-nation": {
    da: {
      problem: "hele landet har færre patienter end regionen eller klyngen i {measures}",
      mend: "Se efter, om rækkerne for region og land er byttet om.",
    },
    en: {
      problem: "the nation has fewer patients than the region or the cluster in {measures}",
      mend: "Check whether the rows of region and nation have changed places.",
    },
  },
  "data/doubt-period": {
    da: {
      problem: "perioden slutter mere end to år før mødet {meeting}: {periods}",
      mend: "Se efter, om årstallet i perioden og mødets dato er rigtige.",
    },
    en: {
      problem: "the period ends more than two years before the meeting {meeting}: {periods}",
      mend: "Check whether the year of the period and the day of the meeting are right.",
    },
  },
  "data/doubt-leap": {
    da: {
      problem:
        "klyngens tæller eller nævner er mindst syv gange så stor eller så lille som sidst i {measures}",
      mend: "Se efter, om tallene er talt på samme måde som sidst, og om et ciffer er kommet til eller faldet ud.",
    },
    en: {
      problem:
        "the cluster's numerator or denominator is at least seven times as large or as small as last time in {measures}",
      mend: "Check whether the figures are counted as last time, and whether a digit was added or lost.",
    },
  },
  "data/above-list": {
    da: {
      problem: "nævneren er lidt større end praksis' antal sikrede i linje {lines}",
      mend: "Der skal ikke gøres noget, hvis listen er vokset, siden praksis sagde ja.",
    },
    en: {
      problem: "the denominator is a little larger than the practice's list in line {lines}",
      mend: "Nothing needs doing if the list has grown since the practice agreed.",
    },
  },
  "change/size-changed": {
    da: {
      problem: "klyngens nævner har ændret sig med mere end 20 % siden sidst i {measures}",
      mend: "Find ud af hvorfor, før ændringen læses: nye praksis, en anden optælling eller andre lister.",
    },
    en: {
      problem: "the cluster's denominator has changed by more than 20 % since last time in {measures}",
      mend: "Find out why before the change is read: other practices, another way of counting, or other lists.",
    },
  },
  "data/three-decimals": {
    da: {
      problem: "antallet har tre decimaler og kan ikke læses som tusinder ({times} {times:sted|steder})",
      mend: "Gem tallene uden decimaler, eller skriv dem som hele tal: 12 i stedet for 12.000.",
    },
    en: {
      problem:
        "the count has three decimals and cannot be read as thousands (found {times} {times:time|times})",
      mend: "Save the figures without decimals, or write them as whole numbers: 12 instead of 12.000.",
    },
  },
} as const satisfies Record<string, Message>;
