import type { Delivery } from "../conductors/deliver-kit.ts";
import type { Language } from "../messages/wording.ts";
import { type Answer, done } from "./command.ts";
import { fileLines, RESULT_TEXTS } from "./result-texts.ts";

/** What a command says when it has made a kit. */
export function kitAnswer(outcome: Delivery, dryRun: boolean, language: Language): Answer {
  const { folder, files, key, kit, diagnostics } = outcome;
  const texts = RESULT_TEXTS[language];
  const head = dryRun ? texts.kitPlanned(folder) : texts.kitWritten(folder);
  const lines = [head, fileLines(files, language), ...keyLines(outcome, dryRun, language)];
  const data = { folder, files, key, written: !dryRun, ...(dryRun ? { kit } : {}) };
  return done(lines.join("\n"), data, diagnostics);
}

/** In open view nothing stands under a code, so there is no key to care for. */
function keyLines({ key, kit }: Delivery, dryRun: boolean, language: Language): readonly string[] {
  if (kit.view === "open") return [];
  const texts = RESULT_TEXTS[language];
  if (!key.created) return [texts.keyReused(key.path)];
  return dryRun ? [texts.keyPlanned(key.path)] : [texts.keyCreated(key.path), texts.keyCare];
}
