/** The day the invented extract speaks for. */
export const AS_OF = "2026-04-30";

/** A patient in whom every measure that can be answered is answered, and no numerator is met. */
const EVEN = {
  type_2_diabetes: "ja",
  care_plan: "ja",
  hba1c: "50",
  hba1c_date: "15-01-2026",
  hba1c_previous: "51",
  hba1c_previous_date: "01-06-2025",
  ldl: "2,0",
  ldl_date: "15-01-2026",
  statin: "ja",
  systolic: "130",
  systolic_date: "15-01-2026",
  albumin_creatinine: "< 9",
  albumin_creatinine_date: "15-01-2026",
  ace_or_arb: "nej",
  egfr: "> 90",
  egfr_date: "15-01-2026",
  metformin: "ja",
  ischaemic_heart_disease: "nej",
  sglt2_inhibitor: "nej",
  glp1_analogue: "nej",
};

type ExtractCells = typeof EVEN;
const EXTRACT_COLUMNS = Object.keys(EVEN) as readonly (keyof ExtractCells)[];

/**
 * An invented patient: what is special about them, the cells that differ from the even patient, and by measure what
 * must become of the row. `1+` numerator and denominator, `1-` denominator only; `1?` a value missing for the
 * denominator, `1~` for the numerator; `1<` a value known from one side only for the denominator, `1>` for the
 * numerator.
 */
export interface InventedPatient {
  readonly why: string;
  readonly cells: Partial<ExtractCells>;
  readonly counted: string;
}

export const INVENTED_PATIENTS: readonly InventedPatient[] = [
  { why: "nothing special", cells: {}, counted: "1- 2- 3- 4-" },
  { why: "HbA1c at the limit", cells: { hba1c: "58" }, counted: "1- 2- 3- 4-" },
  { why: "HbA1c a hair above, comma", cells: { hba1c: "58,0001" }, counted: "1+ 2- 3- 4-" },
  {
    why: "both a hair above, point",
    cells: { hba1c: "58.0001", hba1c_previous: "58.0001" },
    counted: "1+ 2- 3- 4+",
  },
  {
    why: "only the latest above",
    cells: { hba1c: "59", hba1c_previous: "58" },
    counted: "1+ 2- 3- 4-",
  },
  {
    why: "measured 15 months ago to the day",
    cells: { hba1c_date: "30-01-2025", hba1c_previous_date: "01-06-2024" },
    counted: "1- 2- 3- 4-",
  },
  {
    why: "measured a day more than 15 months ago",
    cells: { hba1c_date: "2025-01-29", hba1c_previous_date: "2024-06-01" },
    counted: "2- 3-",
  },
  {
    why: "measured 16 months ago, counted to the last of a shorter month",
    cells: { hba1c_date: "31-12-2024", hba1c_previous_date: "01-06-2024" },
    counted: "2- 3-",
  },
  {
    why: "high twice, 3 months apart to the day",
    cells: { hba1c: "70", hba1c_previous: "71", hba1c_previous_date: "15-10-2025" },
    counted: "1+ 2- 3- 4+",
  },
  {
    why: "high twice, a day short of 3 months apart",
    cells: { hba1c: "70", hba1c_previous: "71", hba1c_previous_date: "16-10-2025" },
    counted: "1+ 2- 3-",
  },
  { why: "measured on the day itself", cells: { hba1c_date: "30-04-2026" }, counted: "1- 2- 3- 4-" },
  { why: "never measured", cells: { hba1c: "", hba1c_date: "" }, counted: "1? 2- 3- 4?" },
  { why: "measured, nobody knows when", cells: { hba1c_date: "" }, counted: "1? 2- 3- 4?" },
  {
    why: "measured once",
    cells: { hba1c_previous: "-", hba1c_previous_date: "" },
    counted: "1- 2- 3- 4?",
  },
  { why: "HbA1c above range", cells: { hba1c: "> 130 mmol/mol" }, counted: "1+ 2- 3- 4-" },
  {
    why: "HbA1c at least at the limit",
    cells: { hba1c: "≥ 58", hba1c_previous: "60" },
    counted: "1> 2- 3- 4>",
  },
  { why: "no type 2 diabetes", cells: { type_2_diabetes: "nej", ldl: "4,0", statin: "nej" }, counted: "" },
  { why: "no care plan", cells: { care_plan: "nej", systolic: "180" }, counted: "" },
  { why: "diagnosis unknown", cells: { type_2_diabetes: "" }, counted: "1? 2? 3? 4?" },
  { why: "LDL at the limit", cells: { ldl: "2,5", statin: "nej" }, counted: "1- 2- 3- 4-" },
  { why: "LDL above, no statin", cells: { ldl: "2,51 mmol/L", statin: "nej" }, counted: "1- 2+ 3- 4-" },
  { why: "LDL above on a statin", cells: { ldl: "2.51", statin: "ja" }, counted: "1- 2- 3- 4-" },
  { why: "LDL above, statin unknown", cells: { ldl: "3,1", statin: "" }, counted: "1- 2~ 3- 4-" },
  { why: "LDL 16 months ago", cells: { ldl: "4,0", ldl_date: "30-12-2024" }, counted: "1- 3- 4-" },
  { why: "blood pressure at the limit", cells: { systolic: "140" }, counted: "1- 2- 3- 4-" },
  { why: "blood pressure above", cells: { systolic: "141 mmHg" }, counted: "1- 2- 3+ 4-" },
  { why: "ratio at the limit, no ACE/ARB", cells: { albumin_creatinine: "30" }, counted: "1- 2- 3- 4- 5+" },
  { why: "ratio below the limit", cells: { albumin_creatinine: "29,9" }, counted: "1- 2- 3- 4-" },
  {
    why: "ratio above range, on ACE/ARB",
    cells: { albumin_creatinine: "> 300 mg/g", ace_or_arb: "ja" },
    counted: "1- 2- 3- 4- 5-",
  },
  { why: "ratio below 40", cells: { albumin_creatinine: "< 40" }, counted: "1- 2- 3- 4- 5<" },
  {
    why: "ratio never measured",
    cells: { albumin_creatinine: "", albumin_creatinine_date: "" },
    counted: "1- 2- 3- 4- 5?",
  },
  { why: "eGFR below, on metformin", cells: { egfr: "29" }, counted: "1- 2- 3- 4- 6+" },
  { why: "eGFR at the limit", cells: { egfr: "30 ml/min/1.73 m2" }, counted: "1- 2- 3- 4-" },
  { why: "eGFR below range", cells: { egfr: "<15", metformin: "nej" }, counted: "1- 2- 3- 4- 6-" },
  {
    why: "heart disease on SGLT2, without a care plan",
    cells: { care_plan: "0", ischaemic_heart_disease: "1", sglt2_inhibitor: "TRUE" },
    counted: "7+",
  },
  {
    why: "heart disease on GLP-1, SGLT2 unknown",
    cells: { ischaemic_heart_disease: "ja", sglt2_inhibitor: "", glp1_analogue: "sand" },
    counted: "1- 2- 3- 4- 7+",
  },
  { why: "heart disease on neither", cells: { ischaemic_heart_disease: "ja" }, counted: "1- 2- 3- 4- 7-" },
  {
    why: "heart disease, not on SGLT2, GLP-1 unknown",
    cells: { ischaemic_heart_disease: "ja", glp1_analogue: "" },
    counted: "1- 2- 3- 4- 7~",
  },
];

/** The extract as a clinic's program would write it, with a column of persons that nothing may be read from. */
export function extractText(patients: readonly Pick<InventedPatient, "cells">[]): string {
  const rows = patients.map(({ cells }, index) => {
    const row = { ...EVEN, ...cells };
    return [`01${String(index % 12).padStart(2, "0")}40-1234`, ...EXTRACT_COLUMNS.map((name) => row[name])];
  });
  return [["CPR-nr", ...EXTRACT_COLUMNS], ...rows].map((row) => `${row.join(";")}\r\n`).join("");
}
