import { describeCommand, done, FLAG, ONE } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke collect`: filled-in plans and notes sheets back into the decisions of their kit. */
export const collectCommand = describeCommand({
  usage: "collect <folder> <files..>",
  positionals: ["folder", "files"],
  options: { cluster: ONE, key: ONE, force: FLAG },
  async answer({ files, ...asked }, { language }) {
    const { collectPlans } = await import("../conductors/collect-plans.ts");
    // One word or several: yargs gives what the command line says.
    const outcome = await collectPlans({ ...asked, files: [files].flat() });
    const { path, counts, decisions, leftOut, diagnostics } = outcome;
    const { decisionsKept, decisionsNone, decisionCounts, filesLeftOut } = RESULT_TEXTS[language];
    const isNothing = counts.added + counts.replaced + counts.unchanged === 0;
    const text = isNothing ? decisionsNone : `${decisionsKept(path)}\n${decisionCounts(counts)}`;
    const left = leftOut.length === 0 ? [] : [filesLeftOut, ...leftOut.map((file) => `  ${file}`)];
    return done([text, ...left].join("\n"), { path, counts, decisions, leftOut }, diagnostics);
  },
});
