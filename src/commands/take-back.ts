import { describeCommand, done, ONE } from "./command.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke take-back`: a kit that was never handed out is forgotten, and that is remembered. */
export const takeBackCommand = describeCommand({
  usage: "take-back <folder>",
  positionals: ["folder"],
  options: { memory: ONE },
  async answer(asked, { today, language }) {
    const { takeBack } = await import("../conductors/take-back.ts");
    const { kit, path } = await takeBack({ ...asked, today });
    return done(sayIn(language)("taken-back", { kit, memory: path }), { kit, memory: path });
  },
});
