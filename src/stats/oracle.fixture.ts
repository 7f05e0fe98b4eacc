import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** Rows of a reference table in `oracles/`; every row there names its source and tolerance. */
export function oracleRows<Row>(file: string): Row[] {
  return parse(oracleText(file), { columns: true, cast: true });
}

/** A reference file in `oracles/` that is no table. */
export function oracleCases<Content>(file: string): Content {
  return JSON.parse(oracleText(file));
}

function oracleText(file: string): string {
  return readFileSync(new URL(`oracles/${file}`, import.meta.url), "utf8");
}
