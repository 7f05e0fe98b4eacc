import { once } from "./command.ts";

/** Of every command that reads measure data. */
export const SHEET_OPTION = {
  sheet: {
    type: "string",
    requiresArg: true,
    coerce: once,
  },
} as const;
