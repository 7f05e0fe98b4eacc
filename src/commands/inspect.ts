import type { InspectedFile } from "../conductors/inspect-files.ts";
import type { Language } from "../messages/wording.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, once } from "./command.ts";

/** `klyngepakke inspect`: the release gate on any presentation or Word document. */
export const inspectCommand = describeCommand({
  usage: "inspect <files..>",
  positionals: ["files"],
  options: {
    key: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
    cluster: {
      type: "string",
      requiresArg: true,
      coerce: once,
    },
  },
  async answer({ files, key, cluster }, { fonts, language }) {
    const { inspectFiles } = await import("../conductors/inspect-files.ts");
    const outcome = await inspectFiles({
      // One word or several: yargs gives what the command line says.
      ...{ files: [files].flat(), fonts },
      ...(key === undefined ? {} : { key }),
      ...(cluster === undefined ? {} : { cluster }),
    });
    const isRefused = hasErrors(outcome.diagnostics);
    return {
      exitCode: isRefused ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: outcome.files.map((file) => summary(file, language)).join("\n"),
      data: { files: outcome.files },
      diagnostics: outcome.diagnostics,
    };
  },
});

/** What was counted, one and several. */
const WORDS = {
  da: {
    clean: "intet at bemærke",
    ...{
      errors: ["fejl", "fejl"],
      warnings: ["advarsel", "advarsler"],
      notices: ["oplysning", "oplysninger"],
    },
  },
  en: {
    clean: "nothing to remark",
    ...{ errors: ["error", "errors"], warnings: ["warning", "warnings"], notices: ["notice", "notices"] },
  },
} as const satisfies Record<Language, unknown>;

/** `praesentation.pptx: 2 advarsler, 1 oplysning`. */
function summary({ file, ...counts }: InspectedFile, language: Language): string {
  const words = WORDS[language];
  const parts = (["errors", "warnings", "notices"] as const).flatMap((kind) => {
    const [one, several] = words[kind];
    return counts[kind] === 0 ? [] : [`${counts[kind]} ${counts[kind] === 1 ? one : several}`];
  });
  return `${file}: ${parts.length === 0 ? words.clean : parts.join(", ")}`;
}
