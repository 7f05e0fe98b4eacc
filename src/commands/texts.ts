import { describeCommand, done } from "./command.ts";

/** `klyngepakke texts`: every text of a kit with its address, ready to be copied into `egne-ord.yaml`. */
export const textsCommand = describeCommand({
  usage: "texts <folder>",
  positionals: ["folder"],
  options: {},
  async answer({ folder }) {
    const { listTexts } = await import("../conductors/list-texts.ts");
    const texts = await listTexts(folder);
    const lines = texts.flatMap(({ address, text, insteadOf }) => [
      `  ${address}:`,
      `    tekst: ${JSON.stringify(text)}`,
      `    i-stedet-for: ${JSON.stringify(insteadOf ?? text)}`,
    ]);
    return done(["tekster:", ...lines].join("\n"), { texts });
  },
});
