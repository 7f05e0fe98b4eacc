import { DATA_CELL_MESSAGES } from "./data-cell-messages.ts";
import { DATA_FILE_MESSAGES } from "./data-file-messages.ts";
import { DATA_ROW_MESSAGES } from "./data-row-messages.ts";

/** Findings about measure data. No text and no number from a cell is ever repeated in them. */
export const DATA_MESSAGES = {
  ...DATA_FILE_MESSAGES,
  ...DATA_ROW_MESSAGES,
  ...DATA_CELL_MESSAGES,
} as const;
