import { hasErrors } from "../model/diagnostic.ts";
import { describeCommand, done, ONE, refused, SEVERAL } from "./command.ts";
import { inDialogue } from "./dialogue.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke columns`: how workbooks will be read, kept beside the cluster file. */
export const columnsCommand = describeCommand({
  usage: "columns [template]",
  positionals: ["template"],
  options: { data: { ...SEVERAL, demandOption: true }, cluster: ONE, sheet: ONE, columns: ONE },
  async answer({ data, ...asked }, runtime) {
    const { planColumns } = await import("../conductors/plan-columns.ts");
    const made = await inDialogue(runtime, (ask) => planColumns({ ...asked, data, ask }));
    const { path, text, diagnostics, ...plan } = made;
    if (hasErrors(diagnostics)) return refused(diagnostics);
    const say = sayIn(runtime.language);
    const { open } = plan;
    const head =
      path === undefined ? "" : `${say(open === 0 ? "plan-kept" : "plan-open", { path, open })}\n\n`;
    const said = text === "" ? say("plan-none") : `${head}${text.trimEnd()}`;
    return done(said, { ...plan, ...(path === undefined ? {} : { path }) }, diagnostics);
  },
});
