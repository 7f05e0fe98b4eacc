import { danishCount } from "../model/danish-number.ts";

/** The parts of a slide's speaker notes, in the order a first-time leader needs them. */
interface NoteParts {
  /** How long the slide takes beside the others of its block; `withinMinutes` says how long it may. */
  readonly minutes?: number;
  /** Of a whole block, whose slides have minutes of their own. */
  readonly blockMinutes?: number;
  readonly say: readonly string[];
  readonly ask?: readonly string[];
  /** What to answer when somebody doubts the figures. */
  readonly doubt?: string;
}

/** What a paragraph of the notes opens with. */
const OPENING = { time: "Tid: ", say: "Sig: ", ask: "Spørg: ", doubt: "Hvis tallene betvivles: " } as const;

/** Notes are paragraphs that open with what they are for, so that the eye finds them while speaking. */
export function speakerNotes({ minutes, blockMinutes, say, ask = [], doubt }: NoteParts): readonly string[] {
  return [
    ...(minutes === undefined ? [] : [timeNote(minutes)]),
    ...(blockMinutes === undefined ? [] : [`${OPENING.time}${minutesText(blockMinutes)} i alt.`]),
    ...say.filter(Boolean).map((text) => `${OPENING.say}${text}`),
    ...ask.map((text) => `${OPENING.ask}${text}`),
    ...(doubt ? [`${OPENING.doubt}${doubt}`] : []),
  ];
}

function timeNote(minutes: number): string {
  return `${OPENING.time}${minutesText(minutes)}.`;
}

interface Noted {
  readonly notes: readonly string[];
}

/**
 * Slides with the minutes there are for them, shared out as their notes ask: what a leader adds up while speaking is the
 * time of the programme. Where there are fewer minutes than slides, those that ask for least are given no time.
 */
export function withinMinutes<Slide extends Noted>(
  slides: readonly Slide[],
  minutes: number,
): readonly Slide[] {
  const asked = slides.map(minutesAsked);
  const shares = shared(
    asked.filter((each) => each > 0),
    minutes,
  );
  return slides.map((slide, index) => {
    if (asked[index] === 0) return slide;
    const share = shares.shift() ?? 0;
    return { ...slide, notes: [...(share > 0 ? [timeNote(share)] : []), ...slide.notes.slice(1)] };
  });
}

function minutesAsked({ notes: [first = ""] }: Noted): number {
  return first.startsWith(OPENING.time) ? Number.parseInt(first.slice(OPENING.time.length), 10) : 0;
}

/** Whole minutes in proportion, one for each before anybody has two; what rounding leaves goes to those it took most from. */
function shared(asked: readonly number[], minutes: number): number[] {
  const first = minutes >= asked.length ? 1 : 0;
  const weights = asked.map((each) => each - first);
  const sum = weights.reduce((total, each) => total + each, 0);
  const rest = minutes - first * asked.length;
  const exact = weights.map((each) => (sum > 0 ? (rest * each) / sum : rest / weights.length));
  const whole = exact.map(Math.floor);
  const left = rest - whole.reduce((total, each) => total + each, 0);
  const byLoss = exact
    .map((each, index) => ({ index, loss: each - Math.floor(each) }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  const lucky = new Set(byLoss.slice(0, Math.round(left)).map(({ index }) => index));
  return whole.map((each, index) => first + each + (lucky.has(index) ? 1 : 0));
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
