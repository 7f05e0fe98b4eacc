import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";

/** The corpus that mutations start from. */
export const CORPUS = fileURLToPath(new URL("../../samples/inputs/", import.meta.url));

/** One file that the program is given, in place of a sound one. */
export interface FuzzInput {
  readonly target: "data" | "wide" | "register" | "cluster";
  readonly bytes: Uint8Array;
}

/** As it is shown when it fails: short, and enough to have it again. */
function inputOf(target: FuzzInput["target"], bytes: Uint8Array): FuzzInput {
  const text = `${target} ${Buffer.from(bytes).toString("base64")}`;
  return { target, bytes, [fc.toStringMethod]: () => text } as FuzzInput;
}

const SEEDS = readdirSync(CORPUS).filter((name) => /[.](csv|txt|xls|xlsx|ods)$/.test(name));
const BYTES = new Map(SEEDS.map((name) => [name, readFileSync(`${CORPUS}${name}`)]));
const WORKBOOKS = SEEDS.filter((name) => /[.]xlsx$/.test(name) && isArchive(name));
const CLUSTERS = readdirSync(CORPUS).filter((name) => /^klynge.*[.]yaml$/.test(name));

/** What readers stumble over, or should never repeat. */
const TOKENS = [
  ";",
  ",",
  "\t",
  '"',
  "\n",
  "\r",
  "\u0000",
  "\u0007",
  "\u001b[2J",
  "\ufeff",
  "\u202e",
  "مرحبا",
  "é".normalize("NFD"),
  "Lægehuset ".repeat(30),
  "010170-1234",
  "0101701234",
  "099013",
  "91001",
  "=1+1",
  '=HYPERLINK("http://example.org")',
  "@SUM(A1)",
  "-1",
  "1e999",
  "9".repeat(400),
  "1.234,56",
  "23,4 %",
  "<5",
  "#DIV/0!",
  "#I/T",
  "region",
  "../../etc/passwd",
  "C:\\windows",
  "__proto__",
  "constructor",
  "sep=|\n",
  "<?xml",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "<c r='XFD1048576'><v>1</v></c>",
  "<row>",
  "</row>",
  't="s"',
  's="99"',
  "2026-13",
  "2025-05-01/2026-04-30",
  "- ",
  ": ",
  "{",
  "*a",
  "&a ",
  "!!binary ",
];

type Edit = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const positionIn = (bytes: Buffer, at: number) => Math.floor(at * bytes.length);

/** A change of some bytes, wherever they are and whatever they mean. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at: place, bit: fc.nat(7) }).map(({ at, bit }): Edit => {
    return (bytes) => {
      const copy = Buffer.from(bytes);
      const position = positionIn(copy, at);
      copy[position] = (copy[position] ?? 0) ^ (1 << bit);
      return copy;
    };
  }),
  fc.record({ at: place, token: fc.constantFrom(...TOKENS) }).map(({ at, token }): Edit => {
    return (bytes) => {
      const position = positionIn(bytes, at);
      return Buffer.concat([bytes.subarray(0, position), Buffer.from(token), bytes.subarray(position)]);
    };
  }),
  fc.record({ at: place, length: fc.nat(200) }).map(({ at, length }): Edit => {
    return (bytes) => {
      const position = positionIn(bytes, at);
      return Buffer.concat([bytes.subarray(0, position), bytes.subarray(position + length)]);
    };
  }),
  fc.record({ from: place, to: place, length: fc.nat(400) }).map(({ from, to, length }): Edit => {
    return (bytes) => {
      const [start, target] = [positionIn(bytes, from), positionIn(bytes, to)];
      const piece = bytes.subarray(start, start + length);
      return Buffer.concat([bytes.subarray(0, target), piece, bytes.subarray(target)]);
    };
  }),
  place.map(
    (at): Edit =>
      (bytes) =>
        bytes.subarray(0, positionIn(bytes, at)),
  ),
  fc.record({ at: place, name: fc.constantFrom(...SEEDS) }).map(({ at, name }): Edit => {
    const other = BYTES.get(name) ?? Buffer.alloc(0);
    return (bytes) =>
      Buffer.concat([bytes.subarray(0, positionIn(bytes, at)), other.subarray(positionIn(other, at))]);
  }),
);

const edits = fc.array(edit, { minLength: 1, maxLength: 6 }).map(
  (all): Edit =>
    (bytes) =>
      all.reduce((changed, one) => one(changed), bytes),
);

const target = fc.constantFrom<FuzzInput["target"]>("data", "data", "wide", "register");

/** A file of the corpus with some of its bytes changed. */
const changedFile = fc
  .record({ target, name: fc.constantFrom(...SEEDS), change: edits })
  .map(({ target: to, name, change }) => inputOf(to, change(BYTES.get(name) ?? Buffer.alloc(0))));

/** A workbook whose archive is sound, and a part of it is not. */
const changedPart = fc
  .record({ target, name: fc.constantFrom(...WORKBOOKS), part: fc.nat(20), change: edits })
  .map(({ target: to, name, part, change }): FuzzInput => {
    const parts = unzipSync(BYTES.get(name) ?? new Uint8Array());
    const names = Object.keys(parts).filter((each) => /sheet|shared|workbook|styles/.test(each));
    const chosen = names[part % names.length] ?? "";
    const bytes = change(Buffer.from(parts[chosen] ?? strToU8("")));
    return inputOf(to, zipSync({ ...parts, [chosen]: new Uint8Array(bytes) }));
  });

/** Rows of cells that each could stand in a table, but not these beside one another. */
const madeRows = fc
  .record({
    target,
    separator: fc.constantFrom(";", ",", "\t"),
    rows: fc.array(
      fc.array(
        fc.constantFrom(
          "ydernummer",
          "periode",
          "målepunkt",
          "tæller",
          "nævner",
          "klynge",
          "niveau",
          "navn",
          "læger",
          "sikrede",
          "accept",
          "091001",
          "2026",
          "hba1c-over-58",
          "12",
          "80",
          "",
          "Prøveklyngen",
          ...TOKENS,
        ),
        { maxLength: 8 },
      ),
      { maxLength: 12 },
    ),
  })
  .map(({ target: to, separator, rows }): FuzzInput => {
    return inputOf(to, Buffer.from(rows.map((row) => row.join(separator)).join("\n")));
  });

const changedCluster = fc
  .record({ name: fc.constantFrom(...CLUSTERS), change: edits })
  .map(({ name, change }) => inputOf("cluster", change(readFileSync(`${CORPUS}${name}`))));

/** Any input somebody might have spoilt, or built to do harm. */
export const anyInput: fc.Arbitrary<FuzzInput> = fc.oneof(
  { weight: 5, arbitrary: changedFile },
  { weight: 2, arbitrary: changedPart },
  { weight: 2, arbitrary: madeRows },
  { weight: 1, arbitrary: changedCluster },
);

function isArchive(name: string): boolean {
  try {
    return "xl/workbook.xml" in unzipSync(BYTES.get(name) ?? new Uint8Array());
  } catch {
    return false;
  }
}
