import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke build`: one cluster's kit. */
export const buildCommand = describeCommand({
  usage: "build <template>",
  positionals: ["template"],
  options: {
    cluster: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
    },
    data: {
      type: "string",
      array: true,
      default: [],
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
    view: {
      choices: ["closed", "open"] as const,
      requiresArg: true,
    },
    "dry-run": { type: "boolean", default: false },
    force: {
      type: "boolean",
      default: false,
    },
  },
  async answer(
    { template, cluster, data, sheet, out, key, memory, view, "dry-run": dryRun, force },
    runtime,
  ) {
    const { generateKit } = await import("../conductors/generate-kit.ts");
    const { randomIndex, fonts, program, announce, language } = runtime;
    const outcome = await generateKit({
      ...{
        template,
        cluster,
        data: data.map(String),
        out,
        dryRun,
        force,
        randomIndex,
        fonts,
        program,
        announce,
      },
      ...(key === undefined ? {} : { key }),
      ...(memory === undefined ? {} : { memory }),
      ...(view === undefined ? {} : { view }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    return kitAnswer(outcome, dryRun, language);
  },
});
