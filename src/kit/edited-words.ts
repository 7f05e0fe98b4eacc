import { type EditedChange, NOTES_PLACE } from "../model/edited-texts.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { LONGEST_WORDS, type OwnSlide, type OwnWords } from "../model/own-words.ts";
import { shapeName } from "../model/shape-role.ts";
import { fileTexts, ownId } from "./own-words.ts";

/** What edits come to as own words, and those that cannot be. */
export interface WordsOfEdits {
  readonly words: OwnWords;
  readonly left: readonly EditedChange[];
}

/** A kit's file, and what somebody has changed in it. */
export interface EditedFile {
  readonly name: string;
  readonly changes: readonly EditedChange[];
}

type Words = { -readonly [Part in keyof OwnWords]: OwnWords[Part] };

/**
 * What was changed by hand in a kit's files, as own words that do the same at the next build. Figures, the look of
 * things, and texts that are put together from others have no address.
 *
 * @param mayBeTaken whether a text names nobody, and may be written down
 */
export function wordsOfEdits(
  kit: MeetingKit,
  edited: readonly EditedFile[],
  mayBeTaken: (text: string) => boolean,
): WordsOfEdits {
  const words: Words = { texts: {}, leaveOut: [], add: [], move: [] };
  const left: EditedChange[] = [];
  for (const { name, changes } of edited)
    for (const change of changes) {
      const own = wordsOfEdit(change, { kit, name, added: words.add, mayBeTaken });
      if (own === undefined) left.push(change);
      words.texts = { ...words.texts, ...own?.texts };
      words.leaveOut = [...words.leaveOut, ...(own?.leaveOut ?? [])];
      words.add = [...words.add, ...(own?.add ?? [])];
      words.move = [...words.move, ...(own?.move ?? [])];
    }
  return { words, left };
}

interface Taking {
  readonly kit: MeetingKit;
  readonly name: string;
  /** Slides of one's own that were found before. */
  readonly added: readonly OwnSlide[];
  readonly mayBeTaken: (text: string) => boolean;
}

function wordsOfEdit(change: EditedChange, taking: Taking): Partial<OwnWords> | undefined {
  const { kit, name } = taking;
  const slides = slidesOf(kit, name);
  switch (change.kind) {
    case "look":
      return undefined;
    case "text":
      return ownText(change, taking);
    case "removed-page": {
      const id = slides[change.made - 1];
      return id === undefined || isOwn(id) ? undefined : { leaveOut: [id] };
    }
    case "moved-page": {
      const [slide, after] = [slides[change.made - 1], slides[change.follows - 1]];
      const isKnown = slide !== undefined && after !== undefined && !isOwn(slide) && !isOwn(after);
      return isKnown ? { move: [{ slide, after }] } : undefined;
    }
    case "added-page": {
      const before = change.page > 1 && taking.added.length > 0 ? ownId(lastOwn(taking)) : undefined;
      const after = slides[change.follows - 1] ?? before;
      const slide = after === undefined ? undefined : ownSlide(change, after);
      if (!slide) return undefined;
      const { title, points, notes } = slide;
      return [title, ...points, ...notes].every(taking.mayBeTaken) ? { add: [slide] } : undefined;
    }
  }
}

/** Index of the last slide of one's own: those that the kit has come first. */
function lastOwn({ kit, added }: Taking): number {
  return (kit.ownWords?.add.length ?? 0) + added.length - 1;
}

function isOwn(id: string): boolean {
  return /^eget-\d+$/.test(id);
}

function slidesOf({ files }: MeetingKit, name: string): readonly string[] {
  const file = files.find((one) => one.name === name);
  return file?.kind === "deck" ? file.deck.sections.flatMap(({ slides }) => slides.map(({ id }) => id)) : [];
}

/** A text of its own under the address of the one it was written over. */
function ownText(
  { before, after, nth, made }: Extract<EditedChange, { kind: "text" }>,
  { kit, name, mayBeTaken }: Taking,
): Partial<OwnWords> | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (after.length > LONGEST_WORDS || !mayBeTaken(after)) return undefined;
  const slide = slidesOf(kit, name)[made - 1];
  const there = fileTexts(kit, name).filter(
    ([address]) => slide === undefined || address.split("/")[1] === slide,
  );
  const found = there.filter(([, text]) => text === before)[nth];
  if (!found) return undefined;
  const [address, text] = found;
  const insteadOf = kit.ownWords?.replaced[address] ?? text;
  return { texts: { [address]: { text: after, insteadOf } } };
}

/** What a slide of one's own can hold. */
const MOST_POINTS = 8;

const FRAME: readonly string[] = [shapeName("title"), shapeName("footer")];

function ownSlide(
  { title, texts }: Extract<EditedChange, { kind: "added-page" }>,
  after: string,
): OwnSlide | undefined {
  const said = texts.filter(({ place }) => !FRAME.includes(place));
  const notes = said
    .filter(({ place }) => place === NOTES_PLACE)
    .map(({ text }) => text.replace(/^Sig: /, ""));
  const points = said.filter(({ place }) => place !== NOTES_PLACE).map(({ text }) => text);
  const isSmall = points.length > 0 && points.length <= MOST_POINTS;
  return isSmall && title !== "" ? { after, title, points, notes } : undefined;
}

/** Whether a kit was made with own words that do all of this. */
export function hasWords({ ownWords }: MeetingKit, words: OwnWords): boolean {
  const { texts = {}, leaveOut = [], add = [], move = [] } = ownWords ?? {};
  return (
    Object.entries(words.texts).every(([address, { text }]) => texts[address]?.text === text) &&
    words.leaveOut.every((id) => leaveOut.includes(id)) &&
    words.add.every((slide) => add.some(({ title }) => title === slide.title)) &&
    words.move.every((one) => move.some(({ slide, after }) => slide === one.slide && after === one.after))
  );
}
