import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { fileLines, RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke render`: a kit's files again from its own data. */
export const renderCommand = describeCommand({
  usage: "render <folder>",
  description:
    "Render a kit's files again from its intern/kit.json alone. Use it after an update of the program, or to fetch " +
    "a fresh copy beside files edited by hand.",
  positionals: { folder: "kit folder: the one with intern/kit.json in it" },
  options: {
    out: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "folder the files go to",
      defaultDescription: "the kit folder itself",
    },
    force: {
      type: "boolean",
      default: false,
      describe: "overwrite files edited by hand since they were written",
    },
  },
  examples: [
    [
      "render out/nordlys/kiap-type2-diabetes/2026-05-12 --out frisk-kopi",
      "a copy of the kit as it was built",
    ],
  ],
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
