import type { ShownMaster } from "../conductors/show-master.ts";
import type { ShownSheets } from "../conductors/show-sheet-master.ts";
import type { Language } from "../messages/wording.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { EXIT_CODE } from "../model/kit-error.ts";
import { type Answer, describeCommand, ONE } from "./command.ts";
import { oneDecimal, sayIn } from "./said/said.ts";

/** `klyngepakke master`: what is understood of a template for decks or for sheets, and why it is refused. */
export const masterCommand = describeCommand({
  usage: "master <file>",
  positionals: ["file"],
  options: { out: ONE },
  async answer(asked, { language, today, fonts }) {
    const { isOfWord, showSheetMaster } = await import("../conductors/show-sheet-master.ts");
    if (isOfWord(asked.file)) {
      const { diagnostics, ...shown } = await showSheetMaster({ ...asked, today, fonts });
      return answerOf(sheetLines(shown, language), shown, diagnostics);
    }
    const { showMaster } = await import("../conductors/show-master.ts");
    const { diagnostics, ...shown } = await showMaster({ ...asked, today });
    return answerOf(layoutLines(shown, language), shown, diagnostics);
  },
});

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
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  const lines = layouts.flatMap(({ number, label, type, stands }) => [
    `  ${number}: ${label}${type ? ` (${type})` : ""}${stands.length === 0 ? `  ${say("master-unused")}` : ""}`,
    ...stands.map(({ name, inPlaces, inRoom }) => {
      const placed = inPlaces.map(([ours]) => ours).join(", ");
      return `       ${name}: ${placed}${inRoom.length > 0 ? `; ${say("master-room")} ${inRoom.join(", ")}` : ""}`;
    }),
  ]);
  const head = slide
    ? [
        say(isUsable ? "master-usable" : "master-unusable", {
          layouts: layouts.length,
          ...inCentimetres(slide, language),
        }),
      ]
    : [];
  return [...head, ...lines, ...(deck === undefined ? [] : [`→ ${deck}`])];
}

function sheetLines(
  { room, styles, header, footer, sheet }: Omit<ShownSheets, "diagnostics">,
  language: Language,
): readonly string[] {
  const say = sayIn(language);
  const edges = Object.entries({ header, footer }).flatMap(([name, edge]) =>
    edge
      ? [
          `  ${say(`sheet-master-${name as "header" | "footer"}`, { lines: edge.lines, pictures: edge.pictures })}`,
        ]
      : [],
  );
  return [
    ...(room ? [say("sheet-master-read", inCentimetres(room, language))] : []),
    ...styles.map(({ name, typeface, size, colour }) => {
      const look = [say("sheet-master-style", { typeface, size }), ...(colour === undefined ? [] : [colour])];
      return `  ${name}: ${look.join(", ")}`;
    }),
    ...edges,
    ...(sheet === undefined ? [] : [`→ ${sheet}`]),
  ];
}

function inCentimetres(
  { width, height }: { readonly width: number; readonly height: number },
  language: Language,
) {
  const written = (inches: number) => oneDecimal(inches * 2.54, language);
  return { width: written(width), height: written(height) };
}
