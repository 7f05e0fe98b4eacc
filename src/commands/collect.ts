import { describeCommand, done, EDITED, FLAG, ONE } from "./command.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke collect`: filled-in plans and notes sheets back into the decisions of their kit. */
export const collectCommand = describeCommand({
  usage: "collect <folder> [files..]",
  positionals: ["folder", "files"],
  options: { cluster: ONE, key: ONE, edited: EDITED, force: FLAG },
  async answer({ files, ...asked }, { language, fonts }) {
    const { collectPlans } = await import("../conductors/collect-plans.ts");
    // One word or several: yargs gives what the command line says.
    const outcome = await collectPlans({ ...asked, fonts, files: [files ?? []].flat() });
    const { path, report, counts, decisions, leftOut, diagnostics } = outcome;
    const say = sayIn(language);
    const isNothing = counts.added + counts.replaced + counts.unchanged === 0;
    const kept = isNothing
      ? say("decisions-none")
      : `${say("decisions-kept", { path })}\n${say("decision-counts", { ...counts })}`;
    const lines = [
      ...(report && isNothing ? [] : [kept]),
      ...(report ? [say("report-kept", { path: report })] : []),
      ...(report && !decisions.report?.attendance ? [say("report-asks")] : []),
      ...(leftOut.length === 0 ? [] : [say("files-left-out"), ...leftOut.map((file) => `  ${file}`)]),
    ];
    return done(lines.join("\n"), { path, report, counts, decisions, leftOut }, diagnostics);
  },
});
