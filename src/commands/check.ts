import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke check`: every diagnostic, nothing written. */
export const checkCommand = describeCommand({
  usage: "check <template>",
  description:
    "Check a template, a cluster file and data. Every mistake is told in one run, with file, line and what to do " +
    "about it; nothing is written.",
  positionals: { template: "id of a package template, or the path of your own package.yaml" },
  options: {
    cluster: { type: "string", requiresArg: true, coerce: once, describe: "cluster file (YAML)" },
    data: {
      type: "string",
      array: true,
      requiresArg: true,
      describe: "measure data (CSV or XLSX), one file or more",
    },
    ...SHEET_OPTION,
  },
  examples: [
    ["check ./min-pakke/package.yaml", "a template of your own, while you write it"],
    ["check kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv", "everything a kit needs"],
  ],
  async answer({ template, cluster, data = [], sheet }, { language }) {
    const { checkInputs } = await import("../conductors/check-inputs.ts");
    const diagnostics = await checkInputs({
      template,
      data: data.map(String),
      ...(cluster === undefined ? {} : { cluster }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    const isEverythingThere = cluster !== undefined && data.length > 0;
    const { readyToBuild, noErrors } = RESULT_TEXTS[language];
    return {
      exitCode: hasErrors ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: hasErrors ? "" : isEverythingThere ? readyToBuild : noErrors,
      data: {},
      diagnostics,
    };
  },
});
