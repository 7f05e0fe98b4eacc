import { describe, expect, it } from "vitest";
import { KEY_COLUMNS } from "../model/columns.ts";
import { EMPTY_KEY } from "../model/practice-key.ts";
import { csvTable } from "../read/read-csv.ts";
import { validateKey } from "./key-codes.ts";

function validate(text: string) {
  const table = csvTable("noegle.csv", Buffer.from(text), KEY_COLUMNS);
  if (!table.ok) throw new Error("the test's key cannot be read");
  return validateKey(table.value);
}

describe("validateKey", () => {
  it("starts empty when the cluster has no key yet", () => {
    expect(validateKey(undefined)).toEqual({ ok: true, value: EMPTY_KEY, diagnostics: [] });
  });

  it("gives each practice its code", () => {
    expect(validate("ydernummer;kode\n099013;K\n992740;R7\n")).toEqual({
      ok: true,
      value: {
        codes: new Map([
          ["099013", "K"],
          ["992740", "R7"],
        ]),
        formerly: new Map(),
      },
      diagnostics: [],
    });
  });

  it("lets a code stand at a number that was given up and at the one that came after it", () => {
    const checked = validate("ydernummer;kode;tidligere\n081124;K;\n081125;B;\n099013;K;081124 081125\n");
    expect(checked.ok && checked.value.codes.get("099013")).toBe("K");
    expect(checked.ok && [...checked.value.formerly]).toEqual([["099013", ["081124", "081125"]]]);
  });

  it("reads the names that an open kit has shown, whatever is in them", () => {
    const checked = validate('ydernummer;kode;navn\n081124;K;"Klinikken ""Nord""; Torvet"\n081125;B;\n');
    expect(checked.ok && [...(checked.value.names ?? [])]).toEqual([["081124", 'Klinikken "Nord"; Torvet']]);
  });

  it("refuses a code that two numbers have taken over, and a former number that is none", () => {
    const twice = "ydernummer;kode;tidligere\n081124;K;\n099013;K;081124\n099014;K;081124\n";
    expect(validate(twice)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "key/code-twice", place: { line: 4 }, values: { first: 3 } }],
    });
    expect(validate("ydernummer;kode;tidligere\n099013;K;81124\n")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "key/malformed-practice", place: { line: 2, column: 3 } }],
    });
  });

  it.each([
    ["a lost zero", "99013;K\n", "key/malformed-practice", 1],
    ["a blank number", ";K\n", "key/malformed-practice", 1],
    ["a name in place of a code", "099013;Lægehuset\n", "key/malformed-code", 2],
    ["a blank code", "099013;\n", "key/malformed-code", 2],
    ["a code that is a number", "099013;099013\n", "key/malformed-code", 2],
  ])("refuses %s", (_, row, code, column) => {
    const checked = validate(`ydernummer;kode\n${row}`);
    expect(checked).toMatchObject({ ok: false, diagnostics: [{ code, place: { line: 2, column } }] });
  });

  it("tells of both lines when a number or a code comes twice, and repeats neither", () => {
    const checked = validate("ydernummer;kode\n099013;K\n992740;K\n099013;R\n");
    expect(checked).toMatchObject({
      ok: false,
      diagnostics: [
        { code: "key/code-twice", place: { line: 3, column: 2 }, values: { first: 2 } },
        { code: "key/practice-twice", place: { line: 4, column: 1 }, values: { first: 2 } },
      ],
    });
    expect(JSON.stringify(checked)).not.toMatch(/099013|992740/);
  });

  it("names the columns it needs", () => {
    expect(validate("nummer;kode\n099013;K\n")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "key/missing-column", values: { column: "ydernummer | practice" } }],
    });
  });
});
