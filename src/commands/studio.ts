import { resolve } from "node:path";
import { describeCommand, done, FLAG, ONE } from "./command.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke studio`: the page that does what the other commands do, in a browser on this machine. */
export const studioCommand = describeCommand({
  usage: "studio",
  positionals: [],
  options: { folder: { ...ONE, default: "." }, "address-only": FLAG },
  async answer({ folder, "address-only": isSilent }, { language, root, print, ...machine }) {
    const { serveStudio, showOnMachine } = await import("../studio/serve.ts");
    const say = sayIn(language);
    await serveStudio({
      desk: { ...machine, folder: resolve(folder) },
      root,
      opened: (address) => print(`${say("studio-at", { address })}\n`),
      show: isSilent ? () => undefined : showOnMachine,
    });
    return done(say("studio-ended"), {});
  },
});
