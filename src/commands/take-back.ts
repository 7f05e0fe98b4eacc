import { describeCommand, done, ONE } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke take-back`: a kit that was never handed out is forgotten, and that is remembered. */
export const takeBackCommand = describeCommand({
  usage: "take-back <folder>",
  positionals: ["folder"],
  options: { memory: ONE },
  async answer(asked, { today, language }) {
    const { takeBack } = await import("../conductors/take-back.ts");
    const { kit, path } = await takeBack({ ...asked, today });
    return done(RESULT_TEXTS[language].takenBack(kit, path), { kit, memory: path });
  },
});
