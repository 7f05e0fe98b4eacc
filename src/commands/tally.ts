import type { TallyOutcome } from "../conductors/tally.ts";
import type { Language } from "../messages/wording.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { type Answer, describeCommand, once } from "./command.ts";
import { fillWords } from "./fill-words.ts";

const WRITTEN: Readonly<Record<Language, string>> = {
  da: "Tal fra {rows} {rows:række|rækker} er skrevet til {out}\nUdtrækket bliver i klinikken; kun tallene gives videre.",
  en: "Counts of {rows} {rows:row|rows} were written to {out}\nThe extract stays in the clinic; only the counts are passed on.",
};

/** `klyngepakke tally`: patient rows to counts. */
export const tallyCommand = describeCommand({
  usage: "tally <template>",
  positionals: ["template"],
  options: {
    extract: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
    },
    practice: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
    },
    "as-of": {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
    },
    region: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    out: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
  },
  async answer({ template, extract, practice, "as-of": asOf, region, out }, { language }) {
    const { tally } = await import("../conductors/tally.ts");
    const outcome = await tally({
      ...{ template, extract, practice, asOf },
      ...(region === undefined ? {} : { region }),
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
    text:
      out === undefined ? text.trimEnd() : fillWords(WRITTEN[language], { rows: report.rows, out }, language),
    data: { ...report, ...(out === undefined ? { counts } : { out }) },
    diagnostics,
  };
}
