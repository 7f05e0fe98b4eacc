import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke follow-up`: the kit of the next meeting, with what has changed. */
export const followUpCommand = describeCommand({
  usage: "follow-up <folder>",
  positionals: ["folder"],
  options: {
    data: {
      type: "string",
      array: true,
      demandOption: true,
      requiresArg: true,
    },
    ...SHEET_OPTION,
    out: {
      type: "string",
      default: "out",
      requiresArg: true,
      coerce: once,
    },
    key: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    memory: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    cluster: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    template: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    date: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    "dry-run": { type: "boolean", default: false },
    force: {
      type: "boolean",
      default: false,
    },
  },
  async answer(
    { folder, data, sheet, out, key, memory, cluster, template, date, "dry-run": dryRun, force },
    runtime,
  ) {
    const { followUp } = await import("../conductors/follow-up.ts");
    const { randomIndex, fonts, program, announce, language } = runtime;
    const outcome = await followUp({
      ...{ folder, data: data.map(String), out, dryRun, force, randomIndex, fonts, program, announce },
      ...(key === undefined ? {} : { key }),
      ...(memory === undefined ? {} : { memory }),
      ...(cluster === undefined ? {} : { cluster }),
      ...(template === undefined ? {} : { template }),
      ...(date === undefined ? {} : { date }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    return kitAnswer(outcome, dryRun, language);
  },
});
