import type { FilledPlace } from "../../model/filled-sheet.ts";
import type { SheetField } from "../../model/sheet.ts";
import { readChoice } from "./decisions-choice.ts";

/** Lines of an answer become one, as everything that is kept and shown of it stands on one. */
export const LINE_JOINT = " · ";

/** What somebody wrote in one place of a field, and how it was told from the rest. */
export interface Written {
  readonly text: string;
  /** Whether the prompt stood with the answer and was taken off. */
  readonly hadHint: boolean;
  /** Whether the answer begins as the prompt does, and may mean it. */
  readonly keepsHint: boolean;
  /** Whether the answer is what was underlined or marked among the choices. */
  readonly isByMark: boolean;
  /** Whether something stands beside the field, or behind the heading above it. */
  readonly isBeside: boolean;
}

/** What Word itself shows in a field that was emptied again; programs that do not know the mark keep the words. */
const WORDS_OWN_PROMPTS: ReadonlySet<string> = new Set([
  "Klik eller tryk her for at skrive tekst.",
  "Klik her for at skrive tekst.",
  "Vælg et element.",
  "Klik eller tryk for at angive en dato.",
  "Klik her for at angive en dato.",
  "Click or tap here to enter text.",
  "Click here to enter text.",
  "Choose an item.",
  "Click or tap to enter a date.",
  "Click here to enter a date.",
]);

/** So many words are a prompt wherever they stand; fewer may be how an answer begins. */
const LONG_HINT = 5;

/** The answer without the prompt, which some programs leave standing where somebody writes beside it. */
export function writtenIn(place: FilledPlace, field: SheetField): Written {
  const hint = field.hint.replaceAll(/\s+/g, " ");
  const besides = [place.beside, behindLabel(place, field)].filter((text) => text !== "");
  const inside = isUntouched(place, field) ? "" : withoutPrompt(place, hint);
  const picked = inside === "" ? undefined : pickedByMark(place, field);
  const lines = [picked ?? inside, ...besides]
    .flatMap((text) => text.split("\n"))
    .filter((line) => line !== "");
  // A list's prompt that somebody put a mark in is an answer, if one that nobody can read.
  const answers = lines.map((line) =>
    line === inside && inside !== "" && isSame(line, hint) ? line : answerIn(line, hint, field),
  );
  const wasTaken = inside !== "" && inside !== place.text;
  return {
    text: answers.filter((answer) => answer !== "").join(LINE_JOINT),
    hadHint: wasTaken || lines.some((line, index) => answers[index] !== "" && line !== answers[index]),
    keepsHint: answers.some((answer) => field.kind === "text" && answer.startsWith(hint)),
    isByMark: picked !== undefined,
    isBeside: besides.length > 0,
  };
}

/** Whether the place shows its prompt and nobody has put a mark in it. */
function isUntouched(place: FilledPlace, field: SheetField): boolean {
  const isPrompt = place.isPrompt || isSame(place.text, field.hint);
  if (field.kind !== "choice" || place.text === "") return isPrompt;
  const isStruckInPart = place.leftOut !== undefined && !isSame(place.text, field.hint);
  return isPrompt && place.marked === undefined && !isStruckInPart;
}

/** Without what is still set as a prompt, where that is the field's own. */
function withoutPrompt({ text, asPrompt }: FilledPlace, hint: string): string {
  if (asPrompt === undefined || !isSame(asPrompt, hint)) return text;
  return text.replace(asPrompt, "\n").trim();
}

/** The choice that is set off from the others, where the text as a whole says none. */
function pickedByMark({ text, marked = [] }: FilledPlace, field: SheetField): string | undefined {
  if (field.kind !== "choice" || readChoice(text, field).choice) return undefined;
  const picked = marked.map((word) => readChoice(word, field)).filter(({ isSure }) => isSure);
  return picked.length === 1 && marked.length === 1 ? picked[0]?.choice?.text : undefined;
}

/** What follows the field's name where its heading is all there is to write in. */
function behindLabel({ label = "" }: FilledPlace, field: SheetField): string {
  if (!label.startsWith(field.label)) return "";
  const rest = label.slice(field.label.length);
  // "Hvem?" is no heading of "Hvem? gør": a name goes on in letters only where it is another's.
  return /^[\s:.–-]/.test(rest) ? rest.replace(/^[\s:.–-]+/, "") : "";
}

/** In running text only what cannot be meant is taken off: "Fælles aftale om prøver" may be. */
function answerIn(line: string, hint: string, { kind }: SheetField): string {
  if (isSame(line, hint) || WORDS_OWN_PROMPTS.has(line)) return "";
  if (line.endsWith(hint)) return line.slice(0, -hint.length).trim();
  if (!line.startsWith(hint)) return line;
  const rest = line.slice(hint.length);
  const isMeant = kind === "text" && /^ \p{Ll}/u.test(rest) && hint.split(" ").length < LONG_HINT;
  return isMeant ? line : rest.replace(/^[\s:.,;–-]+/, "");
}

/** Whatever is more or less than the same words was somebody's doing. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll(/\s+/g, " ") === other.replaceAll(/\s+/g, " ");
}
