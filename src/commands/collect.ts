import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke collect`: filled-in plans and notes sheets back into the decisions of their kit. */
export const collectCommand = describeCommand({
  usage: "collect <folder> <files..>",
  description:
    "Collect what was decided: filled-in plans and notes sheets, saved by Word or LibreOffice, are read into the " +
    "kit's intern/decisions.yaml, which the follow-up opens with. Nothing is guessed: what does not fit its field " +
    "is told of. The file can also be written by hand; what people have edited in it is kept.",
  positionals: { folder: "kit folder the sheets were handed out from", files: "the sheets, .docx" },
  options: {
    cluster: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "cluster file; no answer may then name one of its practices",
    },
    force: {
      type: "boolean",
      default: false,
      describe: "let the sheets count where the decisions were edited by hand",
    },
  },
  examples: [
    ["collect out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10 planer/*.docx", "all plans of the meeting"],
  ],
  async answer({ folder, files, cluster, force }, { language }) {
    const { collectPlans } = await import("../conductors/collect-plans.ts");
    const { path, counts, decisions, diagnostics } = await collectPlans({
      // One word or several: yargs gives what the command line says.
      ...{ folder, files: [files].flat(), force },
      ...(cluster === undefined ? {} : { cluster }),
    });
    const { decisionsKept, decisionsNone, decisionCounts } = RESULT_TEXTS[language];
    const isNothing = counts.added + counts.replaced + counts.unchanged === 0;
    return {
      exitCode: EXIT_CODE.done,
      text: isNothing ? decisionsNone : `${decisionsKept(path)}\n${decisionCounts(counts)}`,
      data: { path, counts, decisions },
      diagnostics,
    };
  },
});
