import { danishNumber } from "../model/danish-number.ts";

/** The parts of a slide's speaker notes, in the order a first-time leader needs them. */
export interface NoteParts {
  readonly minutes?: number;
  readonly say: readonly string[];
  readonly ask?: readonly string[];
  /** What to answer when somebody doubts the figures. */
  readonly doubt?: string;
}

/** Notes are paragraphs that open with what they are for, so that the eye finds them while speaking. */
export function speakerNotes({ minutes, say, ask = [], doubt }: NoteParts): readonly string[] {
  return [
    ...(minutes === undefined ? [] : [`Tid: ${minutesText(minutes)}.`]),
    ...say.filter(Boolean).map((text) => `Sig: ${text}`),
    ...ask.map((text) => `Spørg: ${text}`),
    ...(doubt ? [`Hvis tallene betvivles: ${doubt}`] : []),
  ];
}

/** "1 minut", "45 minutter". */
export function minutesText(minutes: number): string {
  return `${danishNumber(minutes)} ${minutes === 1 ? "minut" : "minutter"}`;
}
