import { describeCommand, done, NEEDED, ONE } from "./command.ts";
import { sayIn } from "./said/said.ts";

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
    const written = sayIn(language)("tally-written", { rows: report.rows, out });
    return done(written, { ...report, out }, diagnostics);
  },
});
