import type { HiddenReason } from "../model/results.ts";
import type { MeasureKind, MeasureRules } from "../model/template.ts";
import { numeratorRange, type SmallRule } from "./hidden-counts.ts";
import { type CellsToRecall, isSameFigures, type Recalled } from "./recall-cells.ts";
import { COLLUDERS, ownReason, type RawCell } from "./suppress-small-counts.ts";

/** How far a hidden cell's numerator lies above the least, and below the greatest, that it could be. */
export interface Room {
  readonly fromLeast: number;
  readonly fromGreatest: number;
}

/** The level in hand: the cells that are hidden beside it and that no earlier kit showed, by ydernummer. */
export type HiddenRooms = ReadonlyMap<string, Room>;

/**
 * A published level as a sum of hidden cells: those whose numbers are in hand still, and those of practices that have
 * left or whose figures have changed, of which only the sum is known.
 */
interface Sum {
  readonly inHand: readonly string[];
  readonly gone: readonly string[];
  readonly roomOfGone: Room;
}

interface EarlierSum extends Sum {
  readonly recalled: Recalled;
  /**
   * All its practices seem the same and yet come to another sum: a correction from one small count to another leaves
   * no other trace.
   */
  readonly isOff: boolean;
}

/** More levels of one measure and time than this are not combined any more but withheld. */
const MOST_LEVELS = 6;

/** An event for every tenth of a listed patient's year is more than any rate comes to. */
const MOST_EVENTS_EACH = 10;

/**
 * The earlier kits whose published levels would give a hidden count away, set against this one: by taking one from the
 * other, or one from several. None when the level may be published.
 *
 * What is left of such a difference has to hide its practices as well as a level hides them: so many of them, and so
 * far from the least and the greatest they could be, that none is told.
 */
export function levelsThatTell(
  hidden: HiddenRooms,
  recalled: readonly Recalled[],
  asked: CellsToRecall & { readonly salt: string },
): readonly Recalled[] {
  const now: Sum = { inHand: [...hidden.keys()], gone: [], roomOfGone: NO_ROOM };
  const earlier = distinct(recalled.flatMap((one) => sumOf(one, asked)));
  if (earlier.length > MOST_LEVELS) return earlier.map(({ recalled: one }) => one);
  const telling = combinations(earlier.length).filter((signs) => {
    const parts = earlier.map((sum, at) => ({ sum, sign: signs[at] ?? 0 }));
    return isTelling([...parts, { sum: now, sign: 1 }], hidden, asked.rules.disclosureLimit);
  });
  return earlier
    .filter(({ isOff }, at) => isOff || telling.some((signs) => signs[at] !== 0))
    .map(({ recalled: one }) => one);
}

/** Where a hidden cell lies among the numbers that its reason allows. */
export function roomOf(
  { counts }: RawCell,
  reason: HiddenReason,
  { kind, rules }: { readonly kind: MeasureKind; readonly rules: SmallRule },
): Room | undefined {
  const range = counts && numeratorRange(counts, reason, kind, rules);
  if (!counts || !range) return undefined;
  const greatest = Math.min(range.greatest, range.least + MOST_EVENTS_EACH * counts.denominator);
  return {
    fromLeast: counts.numerator - range.least,
    fromGreatest: Math.max(0, greatest - counts.numerator),
  };
}

export function sumOfRooms(rooms: readonly Room[]): Room {
  return {
    fromLeast: rooms.reduce((sum, { fromLeast }) => sum + fromLeast, 0),
    fromGreatest: rooms.reduce((sum, { fromGreatest }) => sum + fromGreatest, 0),
  };
}

const NO_ROOM: Room = { fromLeast: 0, fromGreatest: 0 };

function sumOf(recalled: Recalled, asked: CellsToRecall & { readonly salt: string }): readonly EarlierSum[] {
  const { published } = recalled;
  const { level } = published;
  if (!level) return [];
  const same = sameCells(recalled, asked);
  const inHand = new Set(same.map(({ practice }) => practice));
  const inSum = sumOfRooms(same.map(({ room }) => room));
  // A practice whose figures have changed is another unknown than it was.
  const gone = level.practices.filter((practice) => !inHand.has(practice));
  const roomOfGone = {
    fromLeast: level.fromLeast - inSum.fromLeast,
    fromGreatest: level.fromGreatest - inSum.fromGreatest,
  };
  return [
    {
      recalled,
      inHand: [...inHand],
      gone: gone.map((practice) => nameOf(practice, published)),
      roomOfGone,
      isOff: gone.length === 0 && Object.values(roomOfGone).some((room) => room !== 0),
    },
  ];
}

interface SameCell {
  readonly practice: string;
  readonly room: Room;
}

/** The practices of an earlier level whose figures are still the same, as far as can be told. */
function sameCells(
  { published }: Recalled,
  asked: CellsToRecall & { readonly salt: string },
): readonly SameCell[] {
  const { kind } = asked.measure;
  const current = new Map(asked.cells.map((cell) => [asked.practiceOf(cell.label), cell]));
  const rules = judgedBy(asked.rules, published);
  return (published.level?.practices ?? []).flatMap((practice) => {
    const [cell, remembered] = [current.get(practice), published.cells[practice]];
    if (!cell || !remembered || !isSameFigures(asked.salt, remembered, { cell, ...asked })) return [];
    const reason = remembered.kind === "tied" ? "secondary" : ownReason(cell, kind, rules);
    const room = reason && roomOf(cell, reason, { kind, rules });
    return room ? [{ practice, room }] : [];
  });
}

/** The rules of that kit: where it named no side, both were hidden. */
function judgedBy(rules: MeasureRules, published: Recalled["published"]): MeasureRules {
  const { sensitive: _, ...others } = rules;
  return { ...others, ...published };
}

function nameOf(practice: string, { cells }: Recalled["published"]): string {
  const remembered = cells[practice];
  return `${practice} ${remembered?.kind === "tied" ? remembered.mark : ""}`;
}

/** The same level published twice tells nothing new. */
function distinct(sums: readonly EarlierSum[]): readonly EarlierSum[] {
  return [
    ...new Map(sums.map((sum) => [JSON.stringify([...sum.inHand, "", ...sum.gone].sort()), sum])).values(),
  ];
}

/** Every way to leave out, add or take away: rows of 0, 1 and -1, none of them all zero. */
function combinations(length: number): readonly (readonly number[])[] {
  const rows = Array.from({ length }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((row) => [0, 1, -1].map((sign) => [...row, sign])),
    [[]],
  );
  return rows.filter((row) => row.some((sign) => sign !== 0));
}

interface SignedSum {
  readonly sum: Sum;
  readonly sign: number;
}

function isTelling(parts: readonly SignedSum[], hidden: HiddenRooms, limit: number): boolean {
  const left = signsOf(parts);
  const signs = [...left.values()];
  // Some practice twice and others once: no such sum stands for a group of practices.
  if (signs.length === 0 || signs.some((sign) => Math.abs(sign) > 1)) return false;
  const { fromLeast, fromGreatest } = sumOfRooms([...roomsInHand(left, hidden), roomOfGone(parts)]);
  return signs.length < COLLUDERS + 2 || Math.min(fromLeast, fromGreatest) < limit - 1;
}

/** How often each unknown is left of a sum of levels; those that cancel out are not in it. */
function signsOf(parts: readonly SignedSum[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { sum, sign } of parts) {
    for (const unknown of [...sum.inHand, ...sum.gone]) times.set(unknown, (times.get(unknown) ?? 0) + sign);
  }
  return new Map([...times].filter(([, sign]) => sign !== 0));
}

/** A cell that is taken away is seen from its other end. */
function roomsInHand(left: ReadonlyMap<string, number>, hidden: HiddenRooms): readonly Room[] {
  return [...left].flatMap(([practice, sign]) => {
    const room = hidden.get(practice);
    if (!room) return [];
    return sign > 0 ? room : { fromLeast: room.fromGreatest, fromGreatest: room.fromLeast };
  });
}

/** Exact where all are added or all are taken away; where both occur, no more than there is. */
function roomOfGone(parts: readonly SignedSum[]): Room {
  const above = parts.reduce((sum, { sum: one, sign }) => sum + sign * one.roomOfGone.fromLeast, 0);
  const below = parts.reduce((sum, { sum: one, sign }) => sum + sign * one.roomOfGone.fromGreatest, 0);
  return { fromLeast: Math.max(above, -below, 0), fromGreatest: Math.max(below, -above, 0) };
}
