import { CHARTS, describeCommand, EDITED, FLAG, ONE, OUT, SEVERAL } from "./command.ts";
import { inDialogue } from "./dialogue.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke follow-up`: the kit of the next meeting, with what has changed. */
export const followUpCommand = describeCommand({
  usage: "follow-up <folder>",
  positionals: ["folder"],
  options: {
    data: { ...SEVERAL, default: [] },
    sheet: ONE,
    columns: ONE,
    out: OUT,
    key: ONE,
    memory: ONE,
    cluster: ONE,
    template: ONE,
    date: ONE,
    master: ONE,
    "sheet-master": ONE,
    pictures: FLAG,
    charts: CHARTS,
    pdf: FLAG,
    "dry-run": FLAG,
    edited: EDITED,
    force: FLAG,
  },
  async answer({ "dry-run": dryRun, "sheet-master": sheetMaster, ...asked }, runtime) {
    const { followUp } = await import("../conductors/follow-up.ts");
    const made = inDialogue(runtime, (ask) => followUp({ ...runtime, ...asked, sheetMaster, ask, dryRun }));
    return kitAnswer(await made, dryRun, runtime.language);
  },
});
