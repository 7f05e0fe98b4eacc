import { resolve } from "node:path";
import { describeCommand, done, FLAG, ONE } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke studio`: the page that does what the other commands do, in a browser on this machine. */
export const studioCommand = describeCommand({
  usage: "studio",
  positionals: [],
  options: { folder: { ...ONE, default: "." }, "address-only": FLAG },
  async answer({ folder, "address-only": isSilent }, { language, root, print, ...machine }) {
    const { serveStudio, showOnMachine } = await import("../studio/serve.ts");
    const { studioAt, studioEnded } = RESULT_TEXTS[language];
    await serveStudio({
      desk: { ...machine, folder: resolve(folder) },
      root,
      opened: (address) => print(`${studioAt(address)}\n`),
      show: isSilent ? () => undefined : showOnMachine,
    });
    return done(studioEnded, {});
  },
});
