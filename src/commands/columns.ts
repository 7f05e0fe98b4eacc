import { hasErrors } from "../model/diagnostic.ts";
import { describeCommand, done, ONE, refused, SEVERAL } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke columns`: how workbooks will be read, kept beside the cluster file. */
export const columnsCommand = describeCommand({
  usage: "columns [template]",
  positionals: ["template"],
  options: { data: { ...SEVERAL, demandOption: true }, cluster: ONE, sheet: ONE },
  async answer({ data, ...asked }, { language }) {
    const { planColumns } = await import("../conductors/plan-columns.ts");
    const { path, text, diagnostics, ...plan } = await planColumns({ ...asked, data });
    if (hasErrors(diagnostics)) return refused(diagnostics);
    const { planKept, planNone } = RESULT_TEXTS[language];
    const said = path === undefined ? planNone : `${planKept(path, plan.open)}\n\n${text.trimEnd()}`;
    return done(said, { ...plan, ...(path === undefined ? {} : { path }) }, diagnostics);
  },
});
