/** The text files of the corpus: name → bytes. All say the same of the same five practices, unless their name says otherwise. */

export const HEADER = ["ydernummer", "periode", "målepunkt", "tæller", "nævner"];
export const PERIOD = "2025-05-01/2026-04-30";
export const FIGURES = [
  ["091001", 12, 80],
  ["091002", 9, 41],
  ["091003", 31, 120],
  ["091004", 0, 55],
  ["091005", 1044, 2210],
];
const OTHERS = Array.from({ length: 21 }, (_, index) => [`0930${10 + index}`, 20 + index, 100]);

export const ROWS = FIGURES.map(([practice, numerator, denominator]) => [
  practice,
  PERIOD,
  "hba1c-over-58",
  numerator,
  denominator,
]);
const LINES = [HEADER, ...ROWS];

const joined = (rows, separator = ";", end = "\n") =>
  `${rows.map((row) => row.join(separator)).join(end)}${end}`;
const utf8 = (text) => Buffer.from(text);
const mapped = (change) => LINES.map((row, index) => (index === 0 ? row : change([...row])));
const added = (header, cell) => LINES.map((row, index) => [...row, index === 0 ? header : cell(row, index)]);
const spoilt = (row, column, value) =>
  LINES.map((cells, index) => (index === row ? cells.with(column, value) : cells));
const renamed = (header) => [header, ...ROWS];
const below = (...rows) => [...LINES, ...rows];

function bigEndian(text) {
  return Buffer.from(text, "utf16le").swap16();
}

/** Readable as they are: they give the five practices' counts, whatever else is said of them. */
const GOOD = {
  "semikolon.csv": utf8(joined(LINES)),
  "komma.csv": utf8(joined(LINES, ",")),
  "tabulator.txt": utf8(joined(LINES, "\t")),
  "utf8-med-bom.csv": utf8(`\ufeff${joined(LINES)}`),
  "utf16.csv": Buffer.from(`\ufeff${joined(LINES)}`, "utf16le"),
  "utf16-uden-bom.csv": Buffer.from(joined(LINES), "utf16le"),
  "utf16-big-endian.csv": bigEndian(`\ufeff${joined(LINES)}`),
  "windows-1252.csv": Buffer.from(joined(LINES), "latin1"),
  "windows-linjeskift.csv": utf8(joined(LINES, ";", "\r\n")),
  "gamle-linjeskift.csv": utf8(joined(LINES, ";", "\r")),
  "uden-sidste-linjeskift.csv": utf8(joined(LINES).trimEnd()),
  "sep-linje.csv": utf8(`sep=|\n${joined(LINES, "|")}`),
  "titellinjer.csv": utf8(
    `Diabetes i Prøveklyngen;;;;\nUdtræksdato: 12-05-2026;;;;\n\nKilde;Register;;;\n${joined(LINES)}`,
  ),
  "fodnoter.csv": utf8(`${joined(LINES)}\n* Foreløbige tal\nKilde:;Registeret\n`),
  "tomme-linjer.csv": utf8(joined(LINES).replaceAll("\n", "\n\n;;;;\n")),
  "citationstegn.csv": utf8(joined(LINES.map((row) => row.map((cell) => `"${cell}"`)))),
  "linjeskift-i-felt.csv": utf8(
    joined(added("note", (_, index) => (index === 2 ? '"to\nlinjer; og ""mere"""' : ""))),
  ),
  "kolonner-byttet.csv": utf8(joined(LINES.map((row) => row.toReversed()))),
  "engelske-overskrifter.csv": utf8(
    joined(renamed(["practice", "period", "measure", "numerator", "denominator"])),
  ),
  "overskrifter-uden-ae-oe-aa.csv": utf8(
    joined(renamed(["YDERNUMMER", "Periode", "Maalepunkt", "Taeller", "Naevner"])),
  ),
  "ekstra-kolonner.csv": utf8(joined(added("kilde", () => "Register"))),
  "andel-ved-siden-af.csv": utf8(
    joined(added("andel (%)", ([, , , n, d]) => `${((100 * n) / d).toFixed(1).replace(".", ",")} %`)),
  ),
  "tusindtalspunktum.csv": utf8(
    joined(spoilt(5, 3, "1.044").map((row, index) => (index === 5 ? row.with(4, "2.210") : row))),
  ),
  "tusindtalsmellemrum.csv": utf8(joined(spoilt(5, 3, "1\u00a0044"))),
  "decimalnuller.csv": utf8(joined(mapped((row) => [...row.slice(0, 3), `${row[3]},0`, `${row[4]},00`]))),
  "mistede-nuller.csv": utf8(joined(mapped(([practice, ...row]) => [Number(practice), ...row]))),
  "nuller-som-formel.csv": utf8(joined(mapped(([practice, ...row]) => [`="${practice}"`, ...row]))),
  "maalepunkt-stavet-frit.csv": utf8(joined(mapped((row) => row.with(2, "HbA1c over 58")))),
  "total-og-gennemsnit.csv": utf8(
    joined(
      below(
        ["I alt", PERIOD, "hba1c-over-58", 1096, 2506],
        ["Gennemsnit", PERIOD, "hba1c-over-58", 219, 501],
      ),
    ),
  ),
  "klinik-der-sagde-nej.csv": utf8(joined(below(["091006", PERIOD, "hba1c-over-58", "mange", -3]))),
  "fremmed-klinik.csv": utf8(joined(below(["099999", PERIOD, "hba1c-over-58", 7, 60]))),
  "formel-lignende-tekst.csv": utf8(joined(added("note", () => '=HYPERLINK(""http://example.org"")'))),
  "hoejre-mod-venstre.csv": utf8(joined(added("navn", () => "\u202eמרפאה الشمال\u202c"))),
  "meget-lange-navne.csv": utf8(joined(added("navn", () => "Lægehuset ".repeat(30)))),
  "navne-som-stier.csv": utf8(joined(added("navn", () => "../../etc/passwd"))),
  "region-og-land.csv": utf8(
    joined([
      ["niveau", ...HEADER, "p10", "p90"],
      ...ROWS.map((row) => ["praksis", ...row, "", ""]),
      ["region", "", PERIOD, "hba1c-over-58", 6290, 24765, "17,2", "33,6"],
      ["land", "", PERIOD, "hba1c-over-58", 60290, 240765, "", ""],
    ]),
  ),
  "percentil-med-punktum.csv": utf8(
    joined([
      ["niveau", ...HEADER, "p10", "p90"],
      ...ROWS.map((row) => ["", ...row, "", ""]),
      ["region", "", PERIOD, "hba1c-over-58", 6290, 24765, "17.2", "33.6"],
    ]),
  ),
  "udtraeksdato.csv": utf8(
    joined(
      added(
        "udtræksdato",
        (_, index) => ["12-05-2026", "2026-05-12", "12/5/2026", "12.05.2026", ""][index - 1],
      ),
    ),
  ),
  "flere-klynger.csv": utf8(
    joined([
      ["klynge", ...HEADER],
      ...ROWS.map((row) => ["prøve klyngen", ...row]),
      ["Fjordklyngen", "093001", PERIOD, "hba1c-over-58", 7, 60],
    ]),
  ),
  "hele-regionen.csv": utf8(
    joined([
      ["klynge", ...HEADER],
      ...ROWS.map((row) => ["Prøveklyngen", ...row]),
      ...OTHERS.map(([practice, n, d], index) => [
        index % 2 ? "Fjordklyngen" : "Åklyngen",
        practice,
        PERIOD,
        "hba1c-over-58",
        n,
        d,
      ]),
    ]),
  ),
  "to-perioder.csv": utf8(joined(below(...ROWS.map((row) => row.with(1, "2024-05-01/2025-04-30"))))),
  "skjult-af-kilden.csv": utf8(joined(spoilt(4, 3, "<5"))),
  "uden-tal.csv": utf8(joined(spoilt(4, 3, "").map((row, index) => (index === 4 ? row.with(4, "") : row)))),
  "regneark-af-navn.xlsx": utf8(joined(LINES)),
};

/** Refused, each with the diagnostics that say why. */
const BAD = {
  "tom.csv": utf8(""),
  "kun-linjeskift.csv": utf8("\n\n;;;\n"),
  "kun-overskrifter.csv": utf8(joined([HEADER])),
  "ingen-overskrifter.csv": utf8(joined(ROWS)),
  "naevner-mangler.csv": utf8(joined(LINES.map((row) => row.slice(0, 4)))),
  "kun-andele.csv": utf8(
    joined(LINES.map((row, index) => [...row.slice(0, 3), index === 0 ? "andel i %" : "15,0"])),
  ),
  "bred-uden-kort.csv": utf8(joined([["Ydernummer", "HbA1c > 58 antal", "T2D antal"], ...FIGURES])),
  "tekst-i-antal.csv": utf8(joined(spoilt(2, 3, "mange"))),
  "negativt-antal.csv": utf8(joined(spoilt(2, 3, -9))),
  "halve-patienter.csv": utf8(joined(spoilt(2, 4, "41,5"))),
  "procent-i-antal.csv": utf8(joined(spoilt(2, 3, "22,0 %"))),
  "ombyttede-tal.csv": utf8(
    joined(spoilt(1, 3, 80).map((row, index) => (index === 1 ? row.with(4, 12) : row))),
  ),
  "ukendt-maalepunkt.csv": utf8(joined(spoilt(3, 2, "hba1c-over-85"))),
  "ukendt-niveau.csv": utf8(
    joined([["niveau", ...HEADER], ...ROWS.map((row, index) => [index === 1 ? "kommune" : "", ...row])]),
  ),
  "umulig-periode.csv": utf8(joined(spoilt(1, 1, "2026-13"))),
  "forskellige-perioder.csv": utf8(joined(spoilt(1, 1, "2025"))),
  "samme-raekke-to-gange.csv": utf8(joined(below(ROWS[0]))),
  "ydernummer-for-langt.csv": utf8(joined(spoilt(1, 0, "0910011"))),
  "kolonne-to-gange.csv": utf8(joined(added("numerator", () => 1))),
  "cpr.csv": utf8(joined(added("note", (_, index) => (index === 3 ? "se 010170-1234" : "")))),
  "patientliste.csv": utf8(
    joined([
      ["CPR-nummer", "Navn", "HbA1c"],
      ["0101701234", "Prøve Prøvesen", 61],
    ]),
  ),
  "aabent-citationstegn.csv": utf8(joined(spoilt(3, 2, '"hba1c-over-58'))),
  "decimalkomma-mellem-kommaer.csv": utf8(joined(spoilt(2, 4, "41,0"), ",")),
  "styretegn.csv": utf8(joined(spoilt(2, 2, "hba1c\u0000\u0007"))),
  "webside.xls": utf8(
    `<html><body><table><tr><td>${HEADER.join("</td><td>")}</td></tr></table></body></html>`,
  ),
  "fejlvaerdi.csv": utf8(joined(spoilt(2, 3, "#DIVISION/0!"))),
  "formel-uden-vaerdi.csv": utf8(joined(spoilt(2, 3, "=SUM(A1:A4)"))),
  "kun-fremmede.csv": utf8(joined(mapped(([, ...row]) => ["099999", ...row]))),
  "kun-andre-klynger.csv": utf8(
    joined([["klynge", ...HEADER], ...ROWS.map((row) => ["Fjordklyngen", ...row])]),
  ),
  "percentiler-ombyttet.csv": utf8(
    joined([
      ["niveau", ...HEADER, "p10", "p90"],
      ...ROWS.map((row) => ["", ...row, "", ""]),
      ["region", "", PERIOD, "hba1c-over-58", 6290, 24765, "33,6", "17,2"],
    ]),
  ),
  "gammelt-format.xls": Buffer.from("d0cf11e0a1b11ae100000000", "hex"),
};

const WIDE_HEADER = ["Klinik", "Ydernummer", "HbA1c < 58 antal", "HbA1c > 58 antal", "T2D antal"];
const WIDE_ROWS = FIGURES.map(([practice, n, d], index) => [`Klinik ${index + 1}`, practice, d - n, n, d]);

const WIDE = {
  "bred.csv": utf8(
    joined([["Diabetes, 12 måneder"], WIDE_HEADER, ...WIDE_ROWS, ["I alt", "", 1410, 1096, 2506]]),
  ),
  "bred-anden-overskrift.csv": utf8(joined([WIDE_HEADER.with(3, "HbA1c ≥ 58"), ...WIDE_ROWS])),
};

const REGISTER_HEADER = ["klynge", "ydernummer", "navn", "læger", "sikrede", "accept"];
export const REGISTER_ROWS = [
  ["Fjordklyngen", "093001", "Fjordens Læger", 1, 1600, "nej"],
  ...FIGURES.map(([practice], index) => [
    "Prøveklyngen",
    practice,
    `Prøvehus ${index + 1}`,
    2,
    "3.200",
    "01-02-2026",
  ]),
  ["Prøveklyngen", "091006", "Prøvehus 6", 1, 1500, "nej"],
];
export const REGISTER = [REGISTER_HEADER, ...REGISTER_ROWS];

const REGISTERS = {
  "register.csv": utf8(joined(REGISTER)),
  "register-dublet.csv": utf8(joined([...REGISTER, REGISTER_ROWS[1]])),
  "register-fejl.csv": utf8(
    joined([
      REGISTER_HEADER,
      ...REGISTER_ROWS.slice(1, 6).map((row, index) =>
        row.with(index + 1 > 4 ? 5 : index + 1, ["x", "", "to", "-1", "ja"][index]),
      ),
    ]),
  ),
  "register-anden-klynge.csv": utf8(joined([REGISTER_HEADER, REGISTER_ROWS[0]])),
};

export const TEXTS = { ...GOOD, ...BAD, ...WIDE, ...REGISTERS };
