import { describeCommand, done, EDITED, FLAG, ONE } from "./command.ts";
import { fileLines } from "./file-lines.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke render`: a kit's files again from its own data. */
export const renderCommand = describeCommand({
  usage: "render <folder>",
  positionals: ["folder"],
  options: { out: ONE, master: ONE, "sheet-master": ONE, edited: EDITED, force: FLAG },
  async answer({ "sheet-master": sheetMaster, ...asked }, { fonts, program, language }) {
    const { renderAgain } = await import("../conductors/render-again.ts");
    const { folder, files, diagnostics } = await renderAgain({ ...asked, sheetMaster, fonts, program });
    const head = sayIn(language)("files-rendered", { folder });
    return done([head, fileLines(files, language)].join("\n"), { folder, files }, diagnostics);
  },
});
