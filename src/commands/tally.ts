import type { TallyOutcome } from "../conductors/tally.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { type Answer, describeCommand, once } from "./command.ts";
import type { Language } from "./print-diagnostics.ts";

const WRITTEN: Readonly<Record<Language, (rows: number | string, out: string) => string>> = {
  da: (rows, out) =>
    `Tal fra ${rows} rækker er skrevet til ${out}\nUdtrækket bliver i klinikken; kun tallene gives videre.`,
  en: (rows, out) =>
    `Counts of ${rows} rows were written to ${out}\nThe extract stays in the clinic; only the counts are passed on.`,
};

/** `klyngepakke tally`: patient rows to counts. */
export const tallyCommand = describeCommand({
  usage: "tally <template>",
  description:
    "Count a practice's patient rows for a template's measures. Run it where the rows are: it writes counts only, " +
    "no row, no value and nobody's number. The columns are those the template has under patientFields.",
  positionals: { template: "id of a package template, or the path of your own package.yaml" },
  options: {
    extract: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
      describe: "extract (CSV): one row for each patient",
    },
    practice: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
      describe: "ydernummer, six digits",
    },
    "as-of": {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
      describe: "the day the extract speaks for, such as 2026-04-30",
    },
    out: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "file the counts go to",
      defaultDescription: "stdout",
    },
  },
  examples: [
    [
      "tally kiap-type2-diabetes --extract udtraek.csv --practice 099013 --as-of 2026-04-30 --out tal.csv",
      "the counts of one practice, ready for build",
    ],
  ],
  async answer({ template, extract, practice, "as-of": asOf, out }, { language }) {
    const { tally } = await import("../conductors/tally.ts");
    const outcome = await tally({
      ...{ template, extract, practice, asOf },
      ...(out === undefined ? {} : { out }),
    });
    return answerOf(outcome, out, language);
  },
});

function answerOf(
  { text, report, counts, diagnostics }: TallyOutcome,
  out: string | undefined,
  language: Language,
): Answer {
  return {
    exitCode: EXIT_CODE.done,
    text: out === undefined ? text.trimEnd() : WRITTEN[language](report.rows, out),
    data: { ...report, ...(out === undefined ? { counts } : { out }) },
    diagnostics,
  };
}
