import type { Language } from "../messages/wording.ts";
import { fillWords } from "../model/fill-words.ts";
import { describeCommand, done, NEEDED, ONE } from "./command.ts";

const WRITTEN: Readonly<Record<Language, string>> = {
  da: "Tal fra {rows} {rows:række|rækker} er skrevet til {out}\nUdtrækket bliver i klinikken; kun tallene gives videre.",
  en: "Counts of {rows} {rows:row|rows} were written to {out}\nThe extract stays in the clinic; only the counts are passed on.",
};

/** `klyngepakke tally`: patient rows to counts. */
export const tallyCommand = describeCommand({
  usage: "tally <template>",
  positionals: ["template"],
  options: { extract: NEEDED, practice: NEEDED, "as-of": NEEDED, region: ONE, out: ONE },
  async answer({ "as-of": asOf, ...asked }, { language }) {
    const { tally } = await import("../conductors/tally.ts");
    const { text, report, counts, diagnostics } = await tally({ ...asked, asOf });
    const { out } = asked;
    if (out === undefined) return done(text.trimEnd(), { ...report, counts }, diagnostics);
    const written = fillWords(WRITTEN[language], { rows: report.rows, out }, language);
    return done(written, { ...report, out }, diagnostics);
  },
});
