/** What a data file of the corpus must come to: counts beside the five practices', and everything that is said. */
export interface Expected {
  readonly file: string;
  readonly told: readonly string[];
  /** Reading plan. */
  readonly columns?: string;
  /** Cluster file, when not the plain one. */
  readonly cluster?: string;
  /** Counts besides or instead of the five practices'. */
  readonly counts?: readonly string[];
}

/** `practice numerator/denominator`, or the level in place of the practice. */
export const FIVE = ["091001 12/80", "091002 9/41", "091003 31/120", "091004 0/55", "091005 1044/2210"];

const WIDE = "kolonner-bred.yaml";
const REGION = "klynge-region.yaml";

const that = (file: string, ...told: readonly string[]): Expected => ({ file, told });

/** Files that are read, and what is said of them. */
export const READ: readonly Expected[] = [
  that("semikolon.csv"),
  that("komma.csv", "notice table/assumed-commas"),
  that("tabulator.txt", "notice table/assumed-tabs"),
  that("utf8-med-bom.csv"),
  that("utf16.csv"),
  that("utf16-big-endian.csv"),
  that("utf16-uden-bom.csv", "notice table/assumed-characters"),
  that("windows-1252.csv", "notice table/assumed-characters"),
  that("windows-linjeskift.csv"),
  that("gamle-linjeskift.csv"),
  that("uden-sidste-linjeskift.csv"),
  that("sep-linje.csv"),
  that("titellinjer.csv", "notice table/lines-above-header 1"),
  that("fodnoter.csv", "notice data/loose-lines 8"),
  that("tomme-linjer.csv"),
  that("citationstegn.csv"),
  that("linjeskift-i-felt.csv", "notice data/extra-columns 1"),
  that("kolonner-byttet.csv"),
  that("engelske-overskrifter.csv"),
  that("overskrifter-uden-ae-oe-aa.csv"),
  that("ekstra-kolonner.csv", "notice data/extra-columns 1"),
  that("andel-ved-siden-af.csv", "notice data/extra-columns 1"),
  that("tusindtalspunktum.csv", "notice data/thousands-mark 6:4"),
  that("tusindtalsmellemrum.csv"),
  that("decimalnuller.csv"),
  that("mistede-nuller.csv", "notice data/leading-zero 2:1"),
  that("nuller-som-formel.csv"),
  that("maalepunkt-stavet-frit.csv"),
  that("total-og-gennemsnit.csv", "notice data/total-rows 7"),
  that("klinik-der-sagde-nej.csv"),
  that("fremmed-klinik.csv", "warning data/unknown-practice 7:1"),
  that("formel-lignende-tekst.csv", "notice data/extra-columns 1"),
  that("hoejre-mod-venstre.csv", "notice table/invisible-signs", "notice data/extra-columns 1"),
  that("meget-lange-navne.csv", "notice data/extra-columns 1"),
  that("navne-som-stier.csv", "notice data/extra-columns 1"),
  that("udtraeksdato.csv"),
  that("flere-klynger.csv", "notice data/other-cluster 7:1"),
  that("regneark-af-navn.xlsx"),
  { ...that("region-og-land.csv"), counts: [...FIVE, "region 6290/24765", "nation 60290/240765"] },
  {
    ...that("percentil-med-punktum.csv", "notice data/decimal-point 7:7"),
    counts: [...FIVE, "region 6290/24765"],
  },
  {
    ...that("hele-regionen.csv", "notice data/other-cluster 7:1", "notice data/region-computed"),
    cluster: REGION,
    counts: [...FIVE, "region 1725/4606"],
  },
  {
    ...that("to-perioder.csv", "warning data/several-periods 7:2"),
    counts: FIVE.flatMap((count) => [count, count]),
  },
  { ...that("skjult-af-kilden.csv", "warning data/hidden-count 5:4"), counts: FIVE.toSpliced(3, 1) },
  { ...that("uden-tal.csv", "warning data/no-figures 5:4"), counts: FIVE.toSpliced(3, 1) },
  {
    ...that("bred.csv", "notice plan/read-for", "notice data/extra-columns 2", "notice data/total-rows 8"),
    columns: WIDE,
  },
  that("enkel.xlsx"),
  that("tal-som-tekst.xlsx"),
  that("ydernummer-som-tal.xlsx", "notice data/leading-zero Tal!2:1"),
  that("ydernummer-med-nulformat.xlsx"),
  that("flettet-titel-og-periode.xlsx", "notice table/lines-above-header Ark1!1"),
  that("forside-og-tal.xlsx", "notice xlsx/sheet-chosen Tal!"),
  that("skjult-ark.xlsx", "notice xlsx/hidden-sheets"),
  {
    ...that(
      "skjulte-raekker.xlsx",
      "notice xlsx/hidden-rows Tal!",
      "warning data/practices-without-rows Tal!",
    ),
    counts: FIVE.toSpliced(1, 2),
  },
  that("formler-med-vaerdi.xlsx"),
  that("datoer-fra-1900.xlsx"),
  that("datoer-fra-1904.xlsx"),
  that("periode-blev-dato.xlsx"),
  that("fejl-i-ubrugt-kolonne.xlsx", "notice data/extra-columns Tal!1"),
];

/** Files that are refused, and why. */
export const REFUSED: readonly Expected[] = [
  that("tom.csv", "error table/empty"),
  that("kun-linjeskift.csv", "error table/empty"),
  that("kun-overskrifter.csv", "error table/no-rows 1"),
  that("ingen-overskrifter.csv", "error data/no-header 1"),
  that("naevner-mangler.csv", "error data/missing-column 1"),
  that("kun-andele.csv", "error data/percent-only 1:4"),
  that("bred-uden-kort.csv", "error plan/columns 1", "error plan/period 1"),
  { ...that("bred-anden-overskrift.csv", "error plan/columns 1", "error plan/period 1"), columns: WIDE },
  { ...that("bred.xlsx", "error plan/period Data!1"), columns: WIDE },
  that("tekst-i-antal.csv", "error data/text-in-count 3:4"),
  that("negativt-antal.csv", "error data/negative-count 3:4"),
  that("halve-patienter.csv", "error data/fraction-in-count 3:5"),
  that("procent-i-antal.csv", "error data/percent-in-count 3:4"),
  that("ombyttede-tal.csv", "error data/numerator-above-denominator 2:4"),
  that("ukendt-maalepunkt.csv", "error plan/measures 4"),
  that("ukendt-niveau.csv", "error data/unknown-level 3:1"),
  that("umulig-periode.csv", "error data/period-not-a-time 2:2"),
  that("forskellige-perioder.csv", "error data/periods-apart 2:2"),
  that("samme-raekke-to-gange.csv", "error data/duplicate-row 7:3"),
  that("ydernummer-for-langt.csv", "error data/malformed-practice 2:1"),
  that("kolonne-to-gange.csv", "error table/column-twice 1:6"),
  that("cpr.csv", "notice data/extra-columns 1", "error data/cpr-like 4:6"),
  that(
    "patientliste.csv",
    "error data/no-header 1",
    "error data/patient-rows 1:1",
    "error data/cpr-like 2:1",
  ),
  that("aabent-citationstegn.csv", "error table/open-quote 6"),
  that("decimalkomma-mellem-kommaer.csv", "notice table/assumed-commas", "error table/cells-beyond-header 3"),
  that("styretegn.csv", "error table/not-text"),
  that("webside.xls", "error table/markup"),
  that("fejlvaerdi.csv", "error table/error-value 3:4"),
  that("formel-uden-vaerdi.csv", "error table/formula-without-value 3:4"),
  that("kun-fremmede.csv", "warning data/unknown-practice 2:1", "error data/no-member-rows"),
  that("kun-andre-klynger.csv", "notice data/other-cluster 2:1", "error data/no-member-rows"),
  that("percentiler-ombyttet.csv", "error data/spread-reversed 7:7"),
  that("gammelt-format.xls", "error xlsx/locked-or-old"),
  that("adgangskode.xlsx", "error xlsx/locked-or-old"),
  that("formel-uden-vaerdi.xlsx", "error table/formula-without-value Tal!2:4"),
  that("fejlvaerdi.xlsx", "error table/error-value Tal!3:5"),
  that("to-ens-ark.xlsx", "error plan/sheet"),
  that("kun-skjult.xlsx", "error table/empty", "notice xlsx/hidden-sheets"),
  that("uden-felter.xlsx", "error table/empty"),
  that("langt-ude.xlsx", "error xlsx/too-many-cells Tal!"),
  that("afkortet.xlsx", "error xlsx/damaged"),
  that("aendret-undervejs.xlsx", "error xlsx/damaged"),
  that("dokument.xlsx", "error table/workbook"),
  that("regneark.ods", "error table/workbook"),
  that("bombe.xlsx", "error xlsx/unpacks-too-large"),
  that("entiteter.xlsx", "error xlsx/declares-entities"),
  that("sti-ud-af-mappen.xlsx", "error xlsx/unsafe-parts"),
  that("mange-dele.xlsx", "error xlsx/too-many-parts"),
];

/** Cluster files that name a register, and how many members come of it. */
export const REGISTERS: readonly (readonly [
  cluster: string,
  members: number | undefined,
  told: readonly string[],
])[] = [
  ["klynge-register-csv.yaml", 6, []],
  ["klynge-register-xlsx.yaml", 6, []],
  ["klynge-register-dublet.yaml", undefined, ["error cluster/duplicate-member 9:2"]],
  [
    "klynge-register-fejl.yaml",
    undefined,
    [
      "error register/malformed-practice 2:2",
      "error register/blank-cell 3:3",
      "error register/not-a-number 4:4",
      "error register/not-a-number 5:5",
      "error register/acceptance-without-date 6:6",
    ],
  ],
  ["klynge-register-anden.yaml", undefined, ["error register/no-rows-of-cluster 1:1"]],
  ["klynge-register-mangler.yaml", undefined, ["error file/not-found"]],
];
