import type { InspectedFile } from "../conductors/inspect-files.ts";
import type { Language } from "../messages/wording.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, ONE } from "./command.ts";
import { countsInWords } from "./print-diagnostics.ts";
import { sayIn } from "./said/said.ts";

/** `klyngepakke inspect`: the release gate on any presentation or Word document. */
export const inspectCommand = describeCommand({
  usage: "inspect <files..>",
  positionals: ["files"],
  options: { key: ONE, cluster: ONE },
  async answer({ files: given, ...asked }, { fonts, language }) {
    const { inspectFiles } = await import("../conductors/inspect-files.ts");
    // One word or several: yargs gives what the command line says.
    const { files, diagnostics } = await inspectFiles({ ...asked, files: [given].flat(), fonts });
    return {
      exitCode: hasErrors(diagnostics) ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: files.map((file) => summary(file, language)).join("\n"),
      data: { files },
      diagnostics,
    };
  },
});

/** `praesentation.pptx: 2 advarsler, 1 oplysning`. */
function summary({ file, errors, warnings, notices }: InspectedFile, language: Language): string {
  const counts = { error: errors, warning: warnings, notice: notices };
  return `${file}: ${countsInWords(counts, language) || sayIn(language)("nothing-found")}`;
}
