import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke collect`: filled-in plans and notes sheets back into the decisions of their kit. */
export const collectCommand = describeCommand({
  usage: "collect <folder> <files..>",
  positionals: ["folder", "files"],
  options: {
    cluster: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    force: {
      type: "boolean",
      default: false,
    },
  },
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
