import { hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { describeCommand, ONE } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke master`: what is understood of a PowerPoint template, and why it is refused. */
export const masterCommand = describeCommand({
  usage: "master <file>",
  positionals: ["file"],
  options: { out: ONE },
  async answer(asked, { language, today }) {
    const { showMaster } = await import("../conductors/show-master.ts");
    const { diagnostics, ...shown } = await showMaster({ ...asked, today });
    const texts = RESULT_TEXTS[language];
    const lines = shown.layouts.flatMap(({ number, label, type, stands }) => [
      `  ${number}: ${label}${type ? ` (${type})` : ""}${stands.length === 0 ? `  ${texts.masterUnused}` : ""}`,
      ...stands.map(({ name, inPlaces, inRoom }) => {
        const placed = inPlaces.map(([ours]) => ours).join(", ");
        return `       ${name}: ${placed}${inRoom.length > 0 ? `; ${texts.masterRoom} ${inRoom.join(", ")}` : ""}`;
      }),
    ]);
    const { slide, deck, isUsable } = shown;
    const head = slide ? [texts.masterRead(isUsable, shown.layouts.length, slide)] : [];
    return {
      exitCode: hasErrors(diagnostics) ? EXIT_CODE.invalidInput : EXIT_CODE.done,
      text: [...head, ...lines, ...(deck === undefined ? [] : [`→ ${deck}`])].join("\n"),
      data: shown,
      diagnostics,
    };
  },
});
