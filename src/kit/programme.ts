import type { ClockMinutes } from "../model/clock-time.ts";
import { clockText } from "../model/clock-time.ts";
import type { Block } from "../model/template.ts";
import { SLIDES } from "./texts/slides-da.ts";

/** Opens a follow-up meeting; a template never holds it, a kit adds it when there is an earlier one. */
export const FOLLOW_UP_BLOCK = {
  id: "siden-sidst",
  kind: "follow-up",
  title: SLIDES.followUp.section,
  minutes: 10,
  description: SLIDES.followUp.line,
} as const;

export type ProgrammeBlock = Block | typeof FOLLOW_UP_BLOCK;

/** One block with its place on the clock. */
export interface ScheduledBlock {
  readonly block: ProgrammeBlock;
  readonly minutes: number;
  readonly from: ClockMinutes;
  readonly to: ClockMinutes;
}

/** Minutes are given in fives: nobody keeps a meeting to the minute. */
const GRAIN = 5;

/** The least an introduction or a block of measures keeps when the follow-up takes its minutes. */
const LEAST_MINUTES = 10;

/**
 * A follow-up meeting is no longer than the first: the ten minutes of looking back come half from the introduction and
 * half from the first block of measures, which are known from last time.
 */
export function withFollowUp(blocks: readonly Block[]): readonly ProgrammeBlock[] {
  const giving = [
    blocks.findIndex(({ kind }) => kind === "introduction"),
    blocks.findIndex(({ kind }) => kind === "measures"),
  ];
  const shortened = blocks.map((block, index) =>
    giving.includes(index)
      ? { ...block, minutes: Math.max(LEAST_MINUTES, block.minutes - FOLLOW_UP_BLOCK.minutes / 2) }
      : block,
  );
  return [FOLLOW_UP_BLOCK, ...shortened];
}

/**
 * Places the blocks on the clock.
 *
 * When the booked time differs from the blocks' sum, breaks keep their length, or give of it where less than half is
 * booked, and the rest is scaled in proportion, in steps of five minutes, and made up to exactly what was booked.
 */
export function schedule(
  blocks: readonly ProgrammeBlock[],
  start: ClockMinutes,
  booked?: number,
): readonly ScheduledBlock[] {
  const minutes = scaledMinutes(blocks, booked ?? sum(blocks.map((block) => block.minutes)));
  let from = start;
  return blocks.map((block, index): ScheduledBlock => {
    const length = minutes[index] ?? block.minutes;
    const scheduled = { block, minutes: length, from, to: from + length };
    from += length;
    return scheduled;
  });
}

function scaledMinutes(blocks: readonly ProgrammeBlock[], booked: number): readonly number[] {
  const planned = sum(blocks.map((block) => block.minutes));
  if (booked === planned) return blocks.map((block) => block.minutes);
  const isShort = booked < planned / 2;
  const pauseOf = ({ minutes }: ProgrammeBlock) =>
    isShort ? inGrains((minutes * booked) / planned) : minutes;
  const breaks = blocks.filter(({ kind }) => kind === "break");
  const others = planned - sum(breaks.map(({ minutes }) => minutes));
  const scale = (booked - sum(breaks.map(pauseOf))) / others;
  const scaled = blocks.map((block) =>
    block.kind === "break" ? pauseOf(block) : inGrains(block.minutes * scale),
  );
  return madeUp(scaled, booked - sum(scaled));
}

/** What is left over goes to the longest; what is too much is taken a step at a time from whichever is longest then. */
function madeUp(minutes: readonly number[], over: number): readonly number[] {
  if (over === 0) return minutes;
  const longest = minutes.indexOf(Math.max(...minutes));
  const change = Math.max(over, -GRAIN);
  return madeUp(minutes.with(longest, (minutes[longest] ?? 0) + change), over - change);
}

function inGrains(minutes: number): number {
  return Math.max(GRAIN, Math.round(minutes / GRAIN) * GRAIN);
}

/** Minutes a leader can keep an eye on a clock by, and those of a block too short for three such parts. */
const STEP = { usual: 5, short: 1 } as const;

/**
 * How a measure block's minutes fall on its parts: as the package says or, when the block was scaled, with the same
 * shares in steps of five minutes. The plenary takes what is left.
 */
export function partMinutes(
  parts: { readonly introduction: number; readonly groups: number; readonly plenary: number },
  minutes: number,
): { introduction: number; groups: number; plenary: number } {
  const scale = minutes / (parts.introduction + parts.groups + parts.plenary);
  if (scale === 1) return parts;
  const step = minutes < 3 * STEP.usual ? STEP.short : STEP.usual;
  const stepped = (part: number) => Math.max(part > 0 ? step : 0, Math.round((part * scale) / step) * step);
  const groups = stepped(parts.groups);
  const introduction = Math.min(stepped(parts.introduction), minutes - groups);
  return { introduction, groups, plenary: minutes - groups - introduction };
}

/** "16.45 – 17.30". */
export function timeSpan({ from, to }: Pick<ScheduledBlock, "from" | "to">): string {
  return `${clockText(from)} – ${clockText(to)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
