import { once } from "./command.ts";

/** Of every command that reads measure data. */
export const SHEET_OPTION = {
  sheet: {
    type: "string",
    requiresArg: true,
    coerce: once,
    describe: "sheet to read in every workbook (XLSX) after --data",
    defaultDescription: "the one with the expected headers",
  },
} as const;
