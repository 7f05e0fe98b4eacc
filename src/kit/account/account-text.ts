import type { AccountPage } from "../../model/account.ts";
import { csvText } from "../csv-text.ts";

/** The account for a spreadsheet: sentences, then each table under its title, numbers as bare digits. */
export function accountCsv({ title, lead, sections }: AccountPage): string {
  return csvText([
    [title],
    [lead],
    ...sections.flatMap(({ sentences, tables }) => [
      ...sentences.flatMap((sentence) => [[], [sentence]]),
      ...tables.flatMap((table) => [[], [table.title], table.headings, ...table.rows, [table.note]]),
    ]),
  ]);
}
