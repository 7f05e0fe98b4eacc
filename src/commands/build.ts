import { describeCommand, KIT_DELIVERY, KIT_SOURCES, NEEDED, ONE } from "./command.ts";
import { inDialogue } from "./dialogue.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke build`: one cluster's kit. */
export const buildCommand = describeCommand({
  usage: "build <template>",
  positionals: ["template"],
  options: {
    cluster: NEEDED,
    ...KIT_SOURCES,
    master: ONE,
    "sheet-master": ONE,
    view: { choices: ["closed", "open"] as const, requiresArg: true },
    ...KIT_DELIVERY,
  },
  async answer({ "dry-run": dryRun, "sheet-master": sheetMaster, ...asked }, runtime) {
    const { generateKit } = await import("../conductors/generate-kit.ts");
    const made = inDialogue(runtime, (ask) =>
      generateKit({ ...runtime, ...asked, sheetMaster, ask, dryRun }),
    );
    return kitAnswer(await made, dryRun, runtime.language);
  },
});
