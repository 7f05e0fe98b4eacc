import { danishCount } from "../model/danish-number.ts";

/** The parts of a slide's speaker notes, in the order a first-time leader needs them. */
export interface NoteParts {
  readonly minutes?: number;
  readonly say: readonly string[];
  readonly ask?: readonly string[];
  /** What to answer when somebody doubts the figures. */
  readonly doubt?: string;
}

/** What a paragraph of the notes opens with. */
const OPENING = { time: "Tid: ", say: "Sig: ", ask: "Spørg: ", doubt: "Hvis tallene betvivles: " } as const;

/** Notes are paragraphs that open with what they are for, so that the eye finds them while speaking. */
export function speakerNotes({ minutes, say, ask = [], doubt }: NoteParts): readonly string[] {
  return [
    ...(minutes === undefined ? [] : [`${OPENING.time}${minutesText(minutes)}.`]),
    ...say.filter(Boolean).map((text) => `${OPENING.say}${text}`),
    ...ask.map((text) => `${OPENING.ask}${text}`),
    ...(doubt ? [`${OPENING.doubt}${doubt}`] : []),
  ];
}

/** What is to be said and asked while a slide is shown, as its notes have it. */
export function sayAndAsk(notes: readonly string[]): {
  readonly say: readonly string[];
  readonly ask: readonly string[];
} {
  const after = (opening: string) =>
    notes.filter((note) => note.startsWith(opening)).map((note) => note.slice(opening.length));
  return { say: after(OPENING.say), ask: after(OPENING.ask) };
}

/** "1 minut", "45 minutter". */
export function minutesText(minutes: number): string {
  return danishCount(minutes, "minut", "minutter");
}
