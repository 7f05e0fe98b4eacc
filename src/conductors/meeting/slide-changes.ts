import { ownId } from "../../kit/own-words.ts";
import type { TreePath } from "../../model/located-tree.ts";
import type { GivenFile } from "../../model/meeting-folder.ts";
import type { OwnSlide, OwnWords } from "../../model/own-words.ts";

/** A picture as it is asked for: what it shows, and its file where it is another than before. */
interface TypedPicture {
  readonly words: string;
  readonly file?: GivenFile | undefined;
  /** Where that file is to lie, seen from the own words. */
  readonly path?: string;
  readonly isGone?: boolean;
}

/** A slide of one's own as it is typed. */
export type TypedSlide = Pick<OwnSlide, "title" | "points" | "notes"> & { readonly picture?: TypedPicture };

/** What somebody does to one slide or one text. */
export type SlideAct =
  | { readonly kind: "leave-out" | "take-back" | "up" | "down"; readonly slide: string }
  | { readonly kind: "keep" | "let-go"; readonly address: string };

/** Everything that a page of slides may say at once. */
export interface SlidesChange {
  /** Texts as they are to stand; a blank one is the program's own. */
  readonly texts: readonly { readonly address: string; readonly text: string }[];
  /** Slides of one's own, by their ids. */
  readonly own: readonly (TypedSlide & { readonly id: string })[];
  readonly add: readonly (TypedSlide & { readonly after: string })[];
  /** Slides that are to stand elsewhere, counted from 1. */
  readonly places: readonly { readonly slide: string; readonly place: number }[];
  readonly act?: SlideAct | undefined;
}

/** A deck as it stands, with what somebody has written into it. */
export interface WordedDeck {
  readonly words: OwnWords;
  /** Ids of the slides that are shown. */
  readonly order: readonly string[];
  /** What the program itself says, by address. */
  readonly program: ReadonlyMap<string, string>;
}

/** A field of the file of own words with its new value; undefined takes it out. */
interface WordsField {
  readonly path: TreePath;
  readonly value: unknown;
}

/** What is written into the file of own words so that a deck becomes as somebody wishes. */
export function wordsFields(change: SlidesChange, deck: WordedDeck): readonly WordsField[] {
  const { words } = deck;
  const { act } = change;
  const wished = movesWished(change, deck.order)
    .filter(({ slide }) => deck.order.includes(slide))
    .map((move) => sound(move, deck.order));
  const flyt = (moves: OwnWords["move"]) => moves.map(({ slide, after }) => ({ slide, efter: after }));
  const moves = wished.filter(({ slide }) => numberOf(slide) === undefined).reduce(withMove, words.move);
  return [
    ...change.texts.flatMap((typed) => textFields(typed, deck)),
    ...(act && "address" in act ? choiceFields(act, deck) : []),
    ...listFields("udelad", words.leaveOut, leftOut(deck, act)),
    ...listFields("flyt", flyt(words.move), flyt(moves)),
    ...change.own.flatMap(({ id, ...slide }) => ownFields(id, slide, words)),
    ...wished.flatMap(({ slide, after }) => {
      const number = numberOf(slide);
      return number === undefined ? [] : [{ path: ["nye", number - 1, "efter"], value: after }];
    }),
    ...change.add.map(({ after, ...slide }, index) => {
      const value = { efter: after, ...written(slide) };
      return { path: ["nye", words.add.length + index], value };
    }),
    ...(act?.kind === "leave-out" ? removalFields(act.slide, words) : []),
  ];
}

function textFields(
  { address, text }: SlidesChange["texts"][number],
  { words, program }: WordedDeck,
): readonly WordsField[] {
  const own = words.texts[address]?.text;
  const theirs = program.get(address);
  const path = ["tekster", address];
  if (text === "" || text === theirs) return own === undefined ? [] : [{ path, value: undefined }];
  return text === own ? [] : [{ path, value: ownText(text, theirs) }];
}

/** A text of one's own, with the program's beside it, so that it is told when that becomes another. */
function ownText(text: string, insteadOf: string | undefined) {
  return insteadOf === undefined ? text : { tekst: text, "i-stedet-for": insteadOf };
}

/** The program's text has become another: the own one stays all the same, or goes. */
function choiceFields(
  { kind, address }: Extract<SlideAct, { address: string }>,
  { words, program }: WordedDeck,
): readonly WordsField[] {
  const own = words.texts[address];
  if (!own) return [];
  const value = kind === "keep" ? ownText(own.text, program.get(address)) : undefined;
  return [{ path: ["tekster", address], value }];
}

function leftOut({ words: { leaveOut }, order }: WordedDeck, act: SlideAct | undefined): readonly string[] {
  if (act?.kind === "take-back") return leaveOut.filter((id) => id !== act.slide);
  const isLeft = act?.kind === "leave-out" && numberOf(act.slide) === undefined;
  return isLeft && order.includes(act.slide) ? [...leaveOut, act.slide] : leaveOut;
}

function listFields(
  key: string,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly WordsField[] {
  if (after.length === 0) return before.length === 0 ? [] : [{ path: [key], value: undefined }];
  const isOther = (one: unknown, index: number) => JSON.stringify(one) !== JSON.stringify(before[index]);
  const set = after.flatMap((value, index) => (isOther(value, index) ? [{ path: [key, index], value }] : []));
  const gone = before.slice(after.length).map((_, index) => after.length + index);
  return [...set, ...gone.toReversed().map((index) => ({ path: [key, index], value: undefined }))];
}

/** Which of one's own a slide is, counted from 1; undefined for the program's. */
export function numberOf(slide: string): number | undefined {
  const found = /^eget-(\d+)$/.exec(slide);
  return found ? Number(found[1]) : undefined;
}

type Move = OwnWords["move"][number];

function movesWished({ places, act }: SlidesChange, order: readonly string[]): readonly Move[] {
  const typed = places.flatMap(({ slide, place }) => {
    const others = order.filter((id) => id !== slide);
    const after = others[Math.min(Math.max(place, 2), order.length) - 2];
    return order[place - 1] === slide || after === undefined ? [] : [{ slide, after }];
  });
  const step = act?.kind === "up" || act?.kind === "down" ? stepped(act.slide, act.kind, order) : [];
  return [...typed, ...step];
}

/** One place up or down; the program's slides pass those of one's own, which stay with the slide they follow. */
function stepped(slide: string, way: "up" | "down", order: readonly string[]): readonly Move[] {
  const isOwn = numberOf(slide) !== undefined;
  const row = isOwn ? order : order.filter((id) => numberOf(id) === undefined);
  const at = row.indexOf(slide);
  const [next, previous, before] = [row[at + 1], row[at - 1], row[at - 2]];
  if (way === "down") return next === undefined ? [] : [{ slide, after: next }];
  if (before !== undefined) return [{ slide, after: before }];
  return previous === undefined || isOwn ? [] : [{ slide: previous, after: slide }];
}

/** A slide follows only what is in its place before it: the program's, and those of one's own that are written earlier. */
function sound({ slide, after }: Move, order: readonly string[]): Move {
  const number = numberOf(slide) ?? 0;
  const before = order.slice(0, order.indexOf(after) + 1).filter((id) => id !== slide);
  const anchor = before.findLast((id) => (numberOf(id) ?? 0) < Math.max(number, 1));
  return { slide, after: anchor ?? after };
}

/** A slide that was moved last and is moved again has been moved once. */
function withMove(moves: readonly Move[], move: Move): readonly Move[] {
  return [...(moves.at(-1)?.slide === move.slide ? moves.slice(0, -1) : moves), move];
}

function ownFields(id: string, slide: TypedSlide, { add, texts }: OwnWords): readonly WordsField[] {
  const number = numberOf(id);
  const standing = number === undefined ? undefined : add[number - 1];
  if (number === undefined || !standing) return [];
  const over = Object.keys(texts).filter((address) => address.startsWith(addressOf(number)));
  const [before, after] = [standing, slide].map((one) =>
    Object.entries({ noter: undefined, "alternativ-tekst": undefined, ...written(one) }),
  );
  if (over.length === 0 && JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    ...over.map((address) => ({ path: ["tekster", address], value: undefined })),
    ...(after ?? []).map(([name, value]) => ({ path: ["nye", number - 1, name], value })),
  ];
}

function written({ title, points, notes, picture }: TypedSlide) {
  return {
    overskrift: title,
    punkter: points,
    ...(notes.length > 0 ? { noter: notes } : {}),
    ...(picture ? pictured(picture) : {}),
  };
}

/** Words without a picture and a picture without words are written as they are typed, and refused with the rest. */
function pictured({ words, path, isGone }: TypedPicture) {
  if (isGone) return { billede: undefined, "alternativ-tekst": undefined };
  return {
    ...(path === undefined ? {} : { billede: path }),
    ...(words === "" ? {} : { "alternativ-tekst": words }),
  };
}

function addressOf(number: number): string {
  return `praesentation/${ownId(number - 1)}/`;
}

/** A slide of one's own goes, and those behind it in the list are called by a number less. */
function removalFields(id: string, { add, texts }: OwnWords): readonly WordsField[] {
  const gone = numberOf(id);
  const removed = gone === undefined ? undefined : add[gone - 1];
  if (gone === undefined || !removed) return [];
  const renamed = (slide: string) => {
    const number = numberOf(slide) ?? 0;
    return number > gone ? ownId(number - 2) : slide;
  };
  const anchors = add.flatMap(({ after }, index): WordsField[] => {
    const now = after === id ? renamed(removed.after) : renamed(after);
    return now === after || index === gone - 1 ? [] : [{ path: ["nye", index, "efter"], value: now }];
  });
  const own = Object.entries(texts).flatMap(([address, { text, insteadOf }]) => {
    const [, slide = ""] = address.split("/");
    const number = numberOf(slide) ?? 0;
    return number < gone ? [] : [{ address, slide, number, value: ownText(text, insteadOf) }];
  });
  return [
    ...anchors,
    ...own.map(({ address }) => ({ path: ["tekster", address], value: undefined })),
    ...own
      .filter(({ number }) => number > gone)
      .map(({ address, slide, value }) => ({
        path: ["tekster", address.replace(slide, renamed(slide))],
        value,
      })),
    { path: add.length === 1 ? ["nye"] : ["nye", gone - 1], value: undefined },
  ];
}
