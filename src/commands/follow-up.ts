import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke follow-up`: the kit of the next meeting, with what has changed. */
export const followUpCommand = describeCommand({
  usage: "follow-up <folder>",
  description:
    "Build the kit of the next meeting from an earlier kit and new data. It opens with what was decided and shows " +
    "what has changed, under the same codes. Kits that cannot be compared are refused, with the reasons.",
  positionals: { folder: "the earlier kit's folder" },
  options: {
    data: {
      type: "string",
      array: true,
      demandOption: true,
      requiresArg: true,
      describe: "new measure data (CSV or XLSX), one file or more",
    },
    ...SHEET_OPTION,
    out: {
      type: "string",
      default: "out",
      requiresArg: true,
      coerce: once,
      describe: "folder that kits are written below",
    },
    key: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "key file of the earlier kit's codes",
      defaultDescription: "where build puts it",
    },
    cluster: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "cluster file, when members, place or time have changed",
      defaultDescription: "as in the earlier kit",
    },
    date: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "day of the follow-up meeting, YYYY-MM-DD",
      defaultDescription: "the first date the earlier kit proposed",
    },
    "dry-run": { type: "boolean", default: false, describe: "show what would be written, write nothing" },
    force: {
      type: "boolean",
      default: false,
      describe: "overwrite files edited by hand since they were written",
    },
  },
  examples: [
    [
      "follow-up out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10 --data maalinger-2026-11.csv",
      "the follow-up's kit, in out/",
    ],
  ],
  async answer({ folder, data, sheet, out, key, cluster, date, "dry-run": dryRun, force }, runtime) {
    const { followUp } = await import("../conductors/follow-up.ts");
    const { randomIndex, fonts, program, language } = runtime;
    const outcome = await followUp({
      ...{ folder, data: data.map(String), out, dryRun, force, randomIndex, fonts, program },
      ...(key === undefined ? {} : { key }),
      ...(cluster === undefined ? {} : { cluster }),
      ...(date === undefined ? {} : { date }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    return kitAnswer(outcome, dryRun, language);
  },
});
