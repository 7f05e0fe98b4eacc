import type { ShownMaster } from "../conductors/show-master.ts";
import type { ShownSheets } from "../conductors/show-sheet-master.ts";
import type { Language } from "../messages/wording.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { type Answer, describeCommand, ONE } from "./command.ts";
import { RESULT_TEXTS } from "./result-texts.ts";

/** `klyngepakke master`: what is understood of a template for decks or for sheets, and why it is refused. */
export const masterCommand = describeCommand({
  usage: "master <file>",
  positionals: ["file"],
  options: { out: ONE },
  async answer(asked, { language, today, fonts }) {
    const { isOfWord, showSheetMaster } = await import("../conductors/show-sheet-master.ts");
    const texts = RESULT_TEXTS[language];
    if (isOfWord(asked.file)) {
      const { diagnostics, ...shown } = await showSheetMaster({ ...asked, today, fonts });
      return answerOf(sheetLines(shown, texts), shown, diagnostics);
    }
    const { showMaster } = await import("../conductors/show-master.ts");
    const { diagnostics, ...shown } = await showMaster({ ...asked, today });
    return answerOf(layoutLines(shown, texts), shown, diagnostics);
  },
});

type Texts = (typeof RESULT_TEXTS)[Language];

function answerOf(
  lines: readonly string[],
  data: Answer["data"],
  diagnostics: readonly Diagnostic[],
): Answer {
  const exitCode = hasErrors(diagnostics) ? EXIT_CODE.invalidInput : EXIT_CODE.done;
  return { exitCode, text: lines.join("\n"), data, diagnostics };
}

function layoutLines(
  { layouts, slide, deck, isUsable }: Omit<ShownMaster, "diagnostics">,
  texts: Texts,
): readonly string[] {
  const lines = layouts.flatMap(({ number, label, type, stands }) => [
    `  ${number}: ${label}${type ? ` (${type})` : ""}${stands.length === 0 ? `  ${texts.masterUnused}` : ""}`,
    ...stands.map(({ name, inPlaces, inRoom }) => {
      const placed = inPlaces.map(([ours]) => ours).join(", ");
      return `       ${name}: ${placed}${inRoom.length > 0 ? `; ${texts.masterRoom} ${inRoom.join(", ")}` : ""}`;
    }),
  ]);
  const head = slide ? [texts.masterRead(isUsable, layouts.length, slide)] : [];
  return [...head, ...lines, ...(deck === undefined ? [] : [`→ ${deck}`])];
}

function sheetLines(
  { room, styles, header, footer, sheet }: Omit<ShownSheets, "diagnostics">,
  texts: Texts,
): readonly string[] {
  const edges = Object.entries({ header, footer }).flatMap(([name, edge]) =>
    edge ? [`  ${texts.sheetMasterEdge(name as "header" | "footer", edge)}`] : [],
  );
  return [
    ...(room ? [texts.sheetMasterRead(room)] : []),
    ...styles.map(({ name, ...look }) => `  ${name}: ${texts.sheetMasterStyle(look)}`),
    ...edges,
    ...(sheet === undefined ? [] : [`→ ${sheet}`]),
  ];
}
