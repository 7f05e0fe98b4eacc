import { describe, expect, it } from "vitest";
import { readChoice } from "./decisions-choice.ts";

const LEVELS = {
  label: "Målet gælder",
  choices: [
    { text: "klyngen", value: "cluster" },
    { text: "klinikken", value: "clinic" },
    { text: "behandleren", value: "clinician" },
    { text: "patienten", value: "patient" },
  ],
};

const MEASURES = {
  label: "Målepunkt",
  choices: [
    { text: "1. HbA1c over 58 mmol/mol", value: "hba1c-over-58" },
    { text: "2. LDL over 2,5 mmol/l uden statin", value: "ldl-uden-statin" },
    { text: "4. Vedvarende højt HbA1c", value: "vedvarende-hoejt-hba1c" },
    { text: "Andet", value: "andet" },
  ],
};

const CODES = { label: "Vores kode", choices: ["D", "X", "T7"].map((code) => ({ text: code, value: code })) };

const read = (text: string, list: typeof LEVELS) => readChoice(text, list).choice?.value;

describe("readChoice", () => {
  it.each([
    ["1. HbA1c over 58 mmol/mol", "hba1c-over-58", true],
    ["1. hba1c over 58 mmol/mol ", "hba1c-over-58", true],
    ["HbA1c over 58 mmol/mol", "hba1c-over-58", true],
    ["hba1c-over-58", "hba1c-over-58", true],
    ["☒ 2. LDL over 2,5 mmol/l uden statin", "ldl-uden-statin", true],
    ["1", "hba1c-over-58", false],
    ["nr. 4", "vedvarende-hoejt-hba1c", false],
    ["Målepunkt 2", "ldl-uden-statin", false],
    ["LDL", "ldl-uden-statin", false],
    ["højt HbA1c", "vedvarende-hoejt-hba1c", false],
    ["1. HbA1c", "hba1c-over-58", false],
  ])("takes the measure %s for %s", (text, value, isSure) => {
    expect(readChoice(text, MEASURES)).toMatchObject({ choice: { value }, isSure });
  });

  it.each(["HbA1c eller LDL", "3", "12", "over", "58", "ikke LDL", "blodtryk", "", "·"])(
    "does not guess at the measure %s",
    (text) => {
      expect(readChoice(text, MEASURES).choice).toBeUndefined();
    },
  );

  it("names those that could be meant where more than one could", () => {
    const { choice, candidates } = readChoice("HbA1c", MEASURES);
    expect(choice).toBeUndefined();
    expect(candidates.map(({ value }) => value)).toEqual(["hba1c-over-58", "vedvarende-hoejt-hba1c"]);
  });

  it.each([
    ["Klinikken", "clinic"],
    ["Målet gælder klinikken", "clinic"],
    ["☐ klyngen ☒ klinikken ☐ behandleren ☐ patienten", "clinic"],
    ["klyngen ☐ klinikken ☐ behandleren ☑ patienten ☐", "clinician"],
    ["klyngen · klinikken · ✓ behandleren · patienten", "clinician"],
    ["klyngen ✓ · klinikken · behandleren · patienten", "cluster"],
    ["klyngen, klinikken x, behandleren, patienten", "clinic"],
    ["[ ] klyngen [x] klinikken [ ] behandleren [ ] patienten", "clinic"],
    ["( ) klyngen\n(x) klinikken\n( ) behandleren", "clinic"],
    ["patienten ✔", "patient"],
    ["X klinikken", "clinic"],
    ["· klinikken · ·", "clinic"],
  ])("finds the choice ticked in %s", (text, value) => {
    expect(readChoice(text, LEVELS)).toMatchObject({ choice: { value }, isSure: true });
  });

  it("takes the one word left of the sheet's own for the answer, worth a second look", () => {
    expect(readChoice("□\u00a0klinikken", LEVELS)).toMatchObject({
      choice: { value: "clinic" },
      isSure: false,
    });
    expect(read("□\u00a0klinikken\u2003 □\u00a0patienten", LEVELS)).toBeUndefined();
  });

  it.each([
    "klyngen · klinikken",
    "☒ klyngen ☒ klinikken ☐ behandleren ☐ patienten",
    "☐ klyngen ☐ klinikken ☐ behandleren ☐ patienten",
    "klyngen ☒ klinikken behandleren patienten",
    "☐ klyngen ☒ klinikken ☐ behandleren ☐ patienten ☐",
    "ikke klinikken",
    "☒ klinikken og sygehuset",
    "klinikkens",
    "☐ klinikken",
  ])("does not guess which is ticked in %s", (text) => {
    expect(read(text, LEVELS)).toBeUndefined();
  });

  it.each([
    ["D", "D"],
    ["d", "D"],
    ["Kode D", "D"],
    ["Vores kode: T7", "T7"],
    ["X", "X"],
    ["T", undefined],
    ["7", undefined],
    ["D eller X", undefined],
  ])("takes the code %s for %s", (text, code) => {
    expect(read(text, CODES)).toBe(code);
  });
});
