import { hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke check`: every diagnostic, nothing written. */
export const checkCommand = describeCommand({
  usage: "check <template>",
  positionals: ["template"],
  options: {
    cluster: { type: "string", requiresArg: true, coerce: once },
    data: {
      type: "string",
      array: true,
      requiresArg: true,
    },
    ...SHEET_OPTION,
  },
  async answer({ template, cluster, data = [], sheet }, { language }) {
    const { checkInputs } = await import("../conductors/check-inputs.ts");
    const diagnostics = await checkInputs({
      template,
      data: data.map(String),
      ...(cluster === undefined ? {} : { cluster }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    const isRefused = hasErrors(diagnostics);
    const isEverythingThere = cluster !== undefined && data.length > 0;
    const { readyToBuild, noErrors } = RESULT_TEXTS[language];
    return {
      exitCode: isRefused ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: isRefused ? "" : isEverythingThere ? readyToBuild : noErrors,
      data: {},
      diagnostics,
    };
  },
});
