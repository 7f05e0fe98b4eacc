import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { fileLines, RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke render`: a kit's files again from its own data. */
export const renderCommand = describeCommand({
  usage: "render <folder>",
  positionals: ["folder"],
  options: {
    out: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    force: {
      type: "boolean",
      default: false,
    },
  },
  async answer({ folder, out, force }, { fonts, program, language }) {
    const { renderAgain } = await import("../conductors/render-again.ts");
    const outcome = await renderAgain({
      ...{ folder, force, fonts, program },
      ...(out === undefined ? {} : { out }),
    });
    return {
      exitCode: EXIT_CODE.done,
      text: [RESULT_TEXTS[language].filesRendered(outcome.folder), fileLines(outcome.files, language)].join(
        "\n",
      ),
      data: { folder: outcome.folder, files: outcome.files },
      diagnostics: outcome.diagnostics,
    };
  },
});
