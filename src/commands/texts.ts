import { describeCommand, done, FLAG, ONE } from "./command.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke texts`: a kit's texts with their addresses, and what was edited in its files, for `egne-ord.yaml`. */
export const textsCommand = describeCommand({
  usage: "texts <folder>",
  positionals: ["folder"],
  options: { cluster: ONE, "take-over": FLAG },
  async answer({ "take-over": takeOver, ...asked }, { fonts, language }) {
    const { listTexts, takeOverTexts } = await import("../conductors/list-texts.ts");
    if (takeOver) {
      const { diagnostics, ...taken } = await takeOverTexts({ ...asked, fonts });
      const text = taken.count === 0 ? "words-none" : "words-taken";
      return done(sayIn(language)(text, { ...taken }), taken, diagnostics);
    }
    const { texts, diagnostics } = await listTexts({ ...asked, fonts });
    const lines = texts.flatMap(({ address, text, insteadOf }) => [
      `  ${address}:`,
      `    tekst: ${JSON.stringify(text)}`,
      `    i-stedet-for: ${JSON.stringify(insteadOf ?? text)}`,
    ]);
    return done(["tekster:", ...lines].join("\n"), { texts }, diagnostics);
  },
});
