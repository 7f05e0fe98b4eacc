/**
 * The workbooks of the corpus. The library that reads them writes them too; what it would never write is put in
 * afterwards, part by part.
 */
import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FIGURES, HEADER, PERIOD, REGISTER, ROWS } from "./texts.mjs";

/** Archives keep a day for every part; this one says nothing. */
const NO_DAY = new Date(Date.UTC(1980, 0, 2));
/** 12 May 2026 in the two systems of counting days. */
const DAY = { from1900: 46154, from1904: 44692 };

const LINES = [HEADER, ...ROWS];
const MONTHS = "mmm\\-yy";

function workbook(sheets, { date1904 = false, hidden = [] } = {}) {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return withParts(write(book, { type: "buffer", bookType: "xlsx", bookSST: true }));
}

/** Packs a workbook again, so that every run gives the same bytes, with parts changed or added. */
function withParts(bytes, change = (parts) => parts) {
  const parts = change(unzipSync(new Uint8Array(bytes)));
  delete parts["docProps/app.xml"];
  delete parts["docProps/core.xml"];
  return Buffer.from(zipSync(parts, { mtime: NO_DAY, level: 9 }));
}

const sheet = (rows) => utils.aoa_to_sheet(rows);

function changed(rows, changes) {
  const made = sheet(rows);
  for (const [at, cell] of Object.entries(changes)) made[at] = cell;
  return made;
}

const numbered = ROWS.map(([practice, ...row]) => [Number(practice), ...row]);
const dated = (day) => {
  const rows = [[...HEADER, "udtræksdato"], ...ROWS.map((row) => [...row, day])];
  return changed(
    rows,
    Object.fromEntries(ROWS.map((_, index) => [`F${index + 2}`, { t: "n", v: day, z: "d\\-m\\-yyyy" }])),
  );
};
const merged = () => {
  const rows = [
    ["Diabetes i klyngen"],
    [],
    ["Ydernummer", "Periode", "Målepunkt", "Tæller", "Nævner"],
    ...ROWS.map((row, index) => (index === 0 ? row : row.with(1, null))),
  ];
  return Object.assign(sheet(rows), {
    "!merges": [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 4 } },
      { s: { r: 3, c: 1 }, e: { r: 7, c: 1 } },
    ],
  });
};
const months = changed(
  LINES,
  Object.fromEntries(ROWS.map((_, index) => [`B${index + 2}`, { t: "n", v: 46113, z: MONTHS }])),
);
const padded = changed(
  [HEADER, ...numbered],
  Object.fromEntries(
    FIGURES.map(([practice], index) => [`A${index + 2}`, { t: "n", v: Number(practice), z: "000000" }]),
  ),
);
const withShares = [[...HEADER, "andel"], ...ROWS.map((row) => [...row, 0])];
const cover = sheet([["Diabetes i klyngen"], ["Periode", PERIOD], ["Kilde", "Register"]]);
const wide = sheet([
  ["Klinik", "Ydernummer", "HbA1c < 58 antal", "HbA1c > 58 antal", "T2D antal"],
  ...FIGURES.map(([practice, n, d], index) => [`Klinik ${index + 1}`, practice, d - n, n, d]),
]);
const plain = workbook({ Tal: sheet(LINES) });

const xml = (name, change) => (parts) => ({ ...parts, [name]: strToU8(change(strFromU8(parts[name]))) });

const GOOD = {
  "enkel.xlsx": plain,
  "tal-som-tekst.xlsx": workbook({ Tal: sheet(LINES.map((row) => row.map(String))) }),
  "ydernummer-som-tal.xlsx": workbook({ Tal: sheet([HEADER, ...numbered]) }),
  "ydernummer-med-nulformat.xlsx": workbook({ Tal: padded }),
  "flettet-titel-og-periode.xlsx": workbook({ Ark1: merged() }),
  "forside-og-tal.xlsx": workbook({ Forside: cover, Tal: sheet(LINES) }),
  "skjult-ark.xlsx": workbook({ Rå: sheet(LINES), Tal: sheet(LINES) }, { hidden: ["Rå"] }),
  "skjulte-raekker.xlsx": workbook({
    Tal: Object.assign(sheet(LINES), { "!rows": [{}, {}, { hidden: true }, { hidden: true }] }),
  }),
  "formler-med-vaerdi.xlsx": workbook({ Tal: changed(LINES, { D2: { t: "n", f: "6+6", v: 12 } }) }),
  "datoer-fra-1900.xlsx": workbook({ Tal: dated(DAY.from1900) }),
  "datoer-fra-1904.xlsx": workbook({ Tal: dated(DAY.from1904) }, { date1904: true }),
  "periode-blev-dato.xlsx": workbook({ Tal: months }),
  "fejl-i-ubrugt-kolonne.xlsx": workbook({ Tal: changed(withShares, { F5: { t: "e", v: 7 } }) }),
  "bred.xlsx": workbook({ Data: wide }),
  "register.xlsx": workbook({ Klynger: sheet(REGISTER) }),
};

const BAD = {
  "formel-uden-vaerdi.xlsx": withParts(
    plain,
    xml("xl/worksheets/sheet1.xml", (text) =>
      text.replace('<c r="D2"><v>12</v></c>', '<c r="D2"><f>6+6</f></c>'),
    ),
  ),
  "fejlvaerdi.xlsx": workbook({ Tal: changed(LINES, { E3: { t: "e", v: 7 } }) }),
  "to-ens-ark.xlsx": workbook({ 2025: sheet(LINES), 2026: sheet(LINES) }),
  "kun-skjult.xlsx": workbook({ Forside: sheet([]), Tal: sheet(LINES) }, { hidden: ["Tal"] }),
  "uden-felter.xlsx": workbook({ Tal: sheet([]) }),
  "langt-ude.xlsx": withParts(
    plain,
    xml("xl/worksheets/sheet1.xml", (text) =>
      text.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
  ),
  "afkortet.xlsx": plain.subarray(0, plain.length - 200),
  "aendret-undervejs.xlsx": spoilt(plain),
  "adgangskode.xlsx": Buffer.from("d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900", "hex"),
  "dokument.xlsx": Buffer.from(
    zipSync(
      { "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") },
      { mtime: NO_DAY },
    ),
  ),
  "regneark.ods": Buffer.from(
    zipSync(
      { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") },
      { mtime: NO_DAY },
    ),
  ),
  "bombe.xlsx": withParts(plain, (parts) => ({
    ...parts,
    "xl/media/image1.png": new Uint8Array(20_000_000),
  })),
  "entiteter.xlsx": withParts(
    plain,
    xml("xl/sharedStrings.xml", (text) => text.replace("?>", '?><!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>')),
  ),
  "sti-ud-af-mappen.xlsx": withParts(plain, (parts) => ({ ...parts, "../../etc/passwd": strToU8("x") })),
  "mange-dele.xlsx": withParts(plain, (parts) => ({
    ...parts,
    ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`xl/${index}`, new Uint8Array(0)])),
  })),
};

/** One byte of a packed part turned over: the archive is whole, and its content no longer what it was. */
function spoilt(bytes) {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf("xl/worksheets/sheet1.xml") + 60;
  copy[at] = copy[at] ^ 0xff;
  return copy;
}

export const WORKBOOKS = { ...GOOD, ...BAD };
