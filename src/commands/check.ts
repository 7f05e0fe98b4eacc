import { hasErrors } from "../model/diagnostic.ts";
import { describeCommand, done, ONE, refused, SEVERAL } from "./command.ts";
import { inDialogue } from "./dialogue.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke check`: every diagnostic, nothing written. */
export const checkCommand = describeCommand({
  usage: "check <template>",
  positionals: ["template"],
  options: { cluster: ONE, data: SEVERAL, sheet: ONE, columns: ONE },
  async answer({ data = [], ...asked }, runtime) {
    const { checkInputs } = await import("../conductors/check-inputs.ts");
    const diagnostics = await inDialogue(runtime, (ask) => checkInputs({ ...asked, data, ask }));
    if (hasErrors(diagnostics)) return refused(diagnostics);
    const isEverythingThere = asked.cluster !== undefined && data.length > 0;
    const text = sayIn(runtime.language)(isEverythingThere ? "ready-to-build" : "no-errors");
    return done(text, {}, diagnostics);
  },
});
