import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke take-back`: a kit that was never handed out is forgotten, and that is remembered. */
export const takeBackCommand = describeCommand({
  usage: "take-back <folder>",
  positionals: ["folder"],
  options: {
    memory: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
  },
  async answer({ folder, memory }, { today, language }) {
    const { takeBack } = await import("../conductors/take-back.ts");
    const { kit, path } = await takeBack({ folder, today, ...(memory === undefined ? {} : { memory }) });
    return {
      exitCode: EXIT_CODE.done,
      text: RESULT_TEXTS[language].takenBack(kit, path),
      data: { kit, memory: path },
      diagnostics: [],
    };
  },
});
