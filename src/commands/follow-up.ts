import { describeCommand, KIT_DELIVERY, KIT_SOURCES, ONE } from "./command.ts";
import { inDialogue } from "./dialogue.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke follow-up`: the kit of the next meeting, with what has changed. */
export const followUpCommand = describeCommand({
  usage: "follow-up <folder>",
  positionals: ["folder"],
  options: {
    ...KIT_SOURCES,
    cluster: ONE,
    template: ONE,
    date: ONE,
    master: ONE,
    "sheet-master": ONE,
    ...KIT_DELIVERY,
  },
  async answer({ "dry-run": dryRun, "sheet-master": sheetMaster, ...asked }, runtime) {
    const { followUp } = await import("../conductors/follow-up.ts");
    const made = inDialogue(runtime, (ask) => followUp({ ...runtime, ...asked, sheetMaster, ask, dryRun }));
    return kitAnswer(await made, dryRun, runtime.language);
  },
});
