import { createInterface, type Interface } from "node:readline/promises";
import type { Ask, AskedItem } from "../conductors/settle-tables.ts";
import type { Language } from "../messages/wording.ts";
import { LEFT_OUT, type PlanItem, type PlanQuestion } from "../model/reading-plan.ts";
import type { Terminal } from "./runtime.ts";
import { type Say, sayIn } from "./said/said.ts";

/** More likely answers than this hide the question. */
const MOST_CHOICES = 9;

/** Somebody to ask, and the end of asking. */
interface Dialogue {
  readonly ask: Ask;
  readonly close: () => void;
}

/**
 * Runs what may have questions with somebody to ask, where there is a terminal. Node's own reader of lines is enough
 * for a question and a line of answer, and it ends at Ctrl-C and at the end of what is typed.
 */
export async function inDialogue<Value>(
  { terminal, language }: { readonly terminal?: Terminal | undefined; readonly language: Language },
  run: (ask: Ask | undefined) => Promise<Value>,
): Promise<Value> {
  if (!terminal) return run(undefined);
  const dialogue = dialogueOn(terminal, language);
  return run(dialogue.ask).finally(dialogue.close);
}

function dialogueOn(terminal: Terminal, language: Language): Dialogue {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  const say = sayIn(language);
  const said = (text: string) => terminal.output.write(text);
  const ask: Ask = async (question, item, isAgain) => {
    // A terminal that is read from hears no Ctrl-C elsewhere, so it is taken when there is something to ask.
    reader ??= createInterface({ ...terminal });
    lines ??= reader[Symbol.asyncIterator]();
    const choices = choicesOf(question, item);
    said(`\n${isAgain ? `${say("ask-again")}\n` : ""}${questionText(question, item, say)}\n`);
    said(choices.map((choice, index) => `  ${index + 1}  ${item.shown(choice)}\n`).join(""));
    for (;;) {
      said(say(choices.length > 0 ? "ask-number-or-text" : "ask-text"));
      const { done, value = "" } = await lines.next();
      if (done) {
        said("\n");
        return undefined;
      }
      const answer = value.trim();
      // A small number is the number of a choice and never of a measure, which might be another.
      const chosen = choices[Number(answer) - 1];
      if (chosen !== undefined) said(`→ ${item.shown(chosen)}\n`);
      if (chosen !== undefined || !/^\d{0,2}$/.test(answer)) return chosen ?? answer;
    }
  };
  return { ask, close: () => reader?.close() };
}

/** What can be chosen by its number. */
function choicesOf({ kind }: PlanQuestion, { choices }: PlanItem): readonly string[] {
  const mayBeLeftOut = kind === "columns" || kind === "measures" || kind === "practices";
  return [...choices.slice(0, MOST_CHOICES), ...(mayBeLeftOut ? [LEFT_OUT] : [])];
}

function questionText(
  { kind, file, sheet }: PlanQuestion,
  { text, lines, choices, shown }: AskedItem,
  say: Say,
) {
  const isOfShares = kind === "columns" && SHARE.test(choices[0] ?? "");
  const [line] = lines;
  const where = [
    file,
    sheet === undefined ? "" : say("in-sheet", { sheet }),
    line === undefined ? "" : say("in-row", { line }),
  ];
  return `${where.filter((part) => part !== "").join(", ")}\n${say(isOfShares ? "ask-shares" : `ask-${kind}`, { text: shown(text) })}`;
}

/** As a plan has a column of shares. */
const SHARE = /^procent\b/;
