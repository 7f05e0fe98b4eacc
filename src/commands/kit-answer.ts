import type { Delivery } from "../conductors/deliver-kit.ts";
import type { Language } from "../messages/wording.ts";
import { type Answer, done } from "./command.ts";
import { fileLines } from "./file-lines.ts";
import { sayIn } from "./said/said.ts";

/** What a command says when it has made a kit. */
export function kitAnswer(outcome: Delivery, dryRun: boolean, language: Language): Answer {
  const { folder, files, key, kit, diagnostics } = outcome;
  const say = sayIn(language);
  const head = say(dryRun ? "kit-planned" : "kit-written", { folder });
  const lines = [head, fileLines(files, language), ...keyLines(outcome, dryRun, language)];
  const data = { folder, files, key, written: !dryRun, ...(dryRun ? { kit } : {}) };
  return done(lines.join("\n"), data, diagnostics);
}

/** In open view nothing stands under a code, so there is no key to care for. */
function keyLines({ key, kit }: Delivery, dryRun: boolean, language: Language): readonly string[] {
  if (kit.view === "open") return [];
  const say = sayIn(language);
  const { path } = key;
  if (!key.created) return [say("key-reused", { path })];
  return dryRun ? [say("key-planned", { path })] : [say("key-created", { path }), say("key-care")];
}
